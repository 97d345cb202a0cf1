//! What every answer is made of: each shape is said once, and from it come the type, its JSON, its numbers, and how JavaScript
//! reads them (`js/shapes.ts`).

mod day;
mod json;
#[cfg(target_arch = "wasm32")]
mod numbers;

use std::borrow::Cow;

pub use day::Day;
pub(crate) use json::Json;
#[cfg(target_arch = "wasm32")]
pub(crate) use numbers::Numbers;
use smallvec::SmallVec;

/// A text that is often a constant.
pub type Words = Cow<'static, str>;

/// Something that stands in an answer.
pub(crate) trait Shape {
    /// The function of `js/shapes.ts` or `js/reader.ts` that reads it.
    #[cfg(test)]
    const READER: &'static str;

    /// Writes it as JSON.
    fn json(&self, to: &mut Json);

    /// Writes it as numbers.
    #[cfg(target_arch = "wasm32")]
    fn numbers(&self, to: &mut Numbers);

    /// The expression that reads it.
    #[cfg(test)]
    fn read() -> String {
        format!("{}(r)", Self::READER)
    }

    /// The function that reads it, as it stands in `js/shapes.ts`; of what has no fields it is in `js/reader.ts`.
    #[cfg(test)]
    fn declared() -> String
    where
        Self: ts_rs::TS,
    {
        String::new()
    }
}

/// A type of the contract, with every field or every identifier: a struct that is `frozen` is so in JavaScript, one with `rows`
/// names the row of a batch before its first field.
macro_rules! shape {
    ($(#[$meta:meta])* pub enum $name:ident { $($(#[$value_meta:meta])* $value:ident = $id:literal,)+ }) => {
        $(#[$meta])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
        #[cfg_attr(not(target_arch = "wasm32"), derive(serde::Serialize))]
        #[cfg_attr(test, derive(ts_rs::TS))]
        pub enum $name {
            $($(#[$value_meta])* #[cfg_attr(not(target_arch = "wasm32"), serde(rename = $id))] $value),+
        }

        impl $name {
            /// As it stands in an answer.
            #[must_use]
            pub const fn id(self) -> &'static str {
                match self { $(Self::$value => $id),+ }
            }
        }

        $crate::shape::named!($name);
    };
    ($(#[$meta:meta])* pub struct $name:ident: rows { $($fields:tt)+ }) => {
        #[derive(Clone, Debug, PartialEq)]
        #[cfg_attr(not(target_arch = "wasm32"), derive(serde::Serialize), serde(rename_all = "camelCase"))]
        #[cfg_attr(test, derive(ts_rs::TS))]
        $(#[$meta])*
        pub struct $name {
            /// Of a batch: the number of the input line, from 1. There is no such field elsewhere.
            #[cfg_attr(not(target_arch = "wasm32"), serde(skip_serializing_if = "Option::is_none"))]
            #[cfg_attr(test, ts(optional))]
            pub row: Option<u32>,
            $($fields)+
        }

        shape!(@impl [rows] $name { $($fields)+ });
    };
    ($(#[$meta:meta])* pub struct $name:ident $(<$type:ident>)? $(: $flag:ident)? { $($fields:tt)+ }) => {
        #[derive(Clone, Debug, PartialEq)]
        #[cfg_attr(not(target_arch = "wasm32"), derive(serde::Serialize), serde(rename_all = "camelCase"))]
        #[cfg_attr(test, derive(ts_rs::TS))]
        $(#[$meta])*
        pub struct $name $(<$type>)? {
            $($fields)+
        }

        shape!(@impl [$($flag)?] $name $(<$type>)? { $($fields)+ });
    };
    (@impl [$($flag:ident)?] $name:ident $(<$type:ident>)? {
        $(#[$first_meta:meta])* pub $first:ident: $first_type:ty,
        $($(#[$meta:meta])* pub $field:ident: $field_type:ty,)*
    }) => {
        impl $(<$type: $crate::shape::Shape>)? $crate::shape::Shape for $name $(<$type>)? {
            #[cfg(test)]
            const READER: &'static str = pastey::paste!(stringify!([<$name:lower_camel>]));

            fn json(&self, to: &mut $crate::shape::Json) {
                shape!(@open self to [$($flag)?]);
                pastey::paste! {
                    to.raw(concat!("\"", stringify!([<$first:lower_camel>]), "\":"));
                    self.$first.json(to);
                    $(
                        to.raw(concat!(",\"", stringify!([<$field:lower_camel>]), "\":"));
                        self.$field.json(to);
                    )*
                }
                to.raw("}");
            }

            #[cfg(target_arch = "wasm32")]
            fn numbers(&self, to: &mut $crate::shape::Numbers) {
                self.$first.numbers(to);
                $(self.$field.numbers(to);)*
            }

            #[cfg(test)]
            fn declared() -> String
            where
                Self: ts_rs::TS,
            {
                use $crate::shape::Shape;
                let flags: &[&str] = &[$(stringify!($flag))?];
                let generic: &[&str] = &[$(stringify!($type))?];
                pastey::paste! {
                    let fields = [
                        (stringify!([<$first:lower_camel>]), <$first_type as Shape>::read()),
                        $((stringify!([<$field:lower_camel>]), <$field_type as Shape>::read()),)*
                    ];
                }
                let name = <Self as ts_rs::TS>::ident(&ts_rs::Config::default());
                $crate::shape::reader(&name, <Self as Shape>::READER, flags, generic, &fields)
            }
        }
    };
    (@open $self:ident $to:ident [rows]) => {
        $to.raw("{");
        if let Some(row) = $self.row {
            $to.raw("\"row\":");
            $to.number(row);
            $to.raw(",");
        }
    };
    (@open $self:ident $to:ident [$($flag:ident)?]) => { $to.raw("{") };
}
pub(crate) use shape;

/// The function that reads a shape, in TypeScript.
#[cfg(test)]
pub(crate) fn reader(
    name: &str,
    function: &str,
    flags: &[&str],
    generic: &[&str],
    fields: &[(&str, String)],
) -> String {
    let frozen = flags == ["frozen"];
    let arguments = if generic.is_empty() { "" } else { "<T>" };
    let fields = fields.iter().map(|(field, read)| {
        // Which identifiers there are, the contract says.
        let is_id = ["id(r)", ", id)", ", named)"].iter().any(|part| read.contains(part));
        let cast = if is_id { format!(" as Contract.{name}{arguments}[\"{field}\"]") } else { String::new() };
        format!("  {field}: {read}{cast},\n")
    });
    let fields: String = fields.collect();
    let (open, close) = if frozen { ("Object.freeze({", "})") } else { ("({", "})") };
    let parameters = if generic.is_empty() { "" } else { "<T extends string>" };
    format!(
        "export const {function} = {parameters}(r: Reader): Contract.{name}{arguments} => {open}\n{fields}{close};\n"
    )
}

/// An identifier of the contract, which is written as it is called.
macro_rules! named {
    ($($name:ty),+ $(,)?) => {
        $(impl $crate::shape::Shape for $name {
            #[cfg(test)]
            const READER: &'static str = "id";

            fn json(&self, to: &mut $crate::shape::Json) {
                to.constant(self.id());
            }

            #[cfg(target_arch = "wasm32")]
            fn numbers(&self, to: &mut $crate::shape::Numbers) {
                to.name(self.id());
            }
        })+
    };
}
pub(crate) use named;

named!(
    crate::law::Channel,
    crate::law::Choice,
    crate::law::Code,
    crate::law::Decision,
    crate::law::DocumentId,
    crate::law::Outcome,
    crate::law::RefusalStage,
    crate::law::Role,
    crate::law::RuleKind,
    crate::law::Service,
    crate::law::Severity,
    crate::law::Sex,
    crate::law::Unit,
    crate::calendar::Certainty,
    crate::calendar::DayKind,
);

impl Shape for bool {
    #[cfg(test)]
    const READER: &'static str = "flag";

    fn json(&self, to: &mut Json) {
        to.raw(if *self { "true" } else { "false" });
    }

    #[cfg(target_arch = "wasm32")]
    fn numbers(&self, to: &mut Numbers) {
        to.flag(*self);
    }
}

impl Shape for u32 {
    #[cfg(test)]
    const READER: &'static str = "number";

    fn json(&self, to: &mut Json) {
        to.number(*self);
    }

    #[cfg(target_arch = "wasm32")]
    fn numbers(&self, to: &mut Numbers) {
        to.put(*self);
    }
}

impl Shape for u16 {
    #[cfg(test)]
    const READER: &'static str = "number";

    fn json(&self, to: &mut Json) {
        to.number(u32::from(*self));
    }

    #[cfg(target_arch = "wasm32")]
    fn numbers(&self, to: &mut Numbers) {
        to.put(u32::from(*self));
    }
}

impl Shape for &'static str {
    #[cfg(test)]
    const READER: &'static str = "name";

    fn json(&self, to: &mut Json) {
        to.text(self);
    }

    #[cfg(target_arch = "wasm32")]
    fn numbers(&self, to: &mut Numbers) {
        to.name(self);
    }
}

impl Shape for String {
    #[cfg(test)]
    const READER: &'static str = "text";

    fn json(&self, to: &mut Json) {
        to.text(self);
    }

    #[cfg(target_arch = "wasm32")]
    fn numbers(&self, to: &mut Numbers) {
        to.text(self);
    }
}

impl Shape for Cow<'static, str> {
    #[cfg(test)]
    const READER: &'static str = "words";

    fn json(&self, to: &mut Json) {
        to.text(self);
    }

    #[cfg(target_arch = "wasm32")]
    fn numbers(&self, to: &mut Numbers) {
        match self {
            Self::Borrowed(name) => {
                to.flag(true);
                to.name(name);
            }
            Self::Owned(text) => {
                to.flag(false);
                to.text(text);
            }
        }
    }
}

impl<T: Shape> Shape for Option<T> {
    #[cfg(test)]
    const READER: &'static str = T::READER;

    fn json(&self, to: &mut Json) {
        match self {
            Some(it) => it.json(to),
            None => to.raw("null"),
        }
    }

    #[cfg(target_arch = "wasm32")]
    fn numbers(&self, to: &mut Numbers) {
        to.flag(self.is_some());
        if let Some(it) = self {
            it.numbers(to);
        }
    }

    #[cfg(test)]
    fn read() -> String {
        format!("optional(r, {})", T::READER)
    }
}

impl<T: Shape> Shape for SmallVec<[T; 3]> {
    #[cfg(test)]
    const READER: &'static str = T::READER;

    fn json(&self, to: &mut Json) {
        to.list(self, |one, to| one.json(to));
    }

    #[cfg(target_arch = "wasm32")]
    fn numbers(&self, to: &mut Numbers) {
        to.all(self, |to, one| one.numbers(to));
    }

    #[cfg(test)]
    fn read() -> String {
        Vec::<T>::read()
    }
}

impl<T: Shape> Shape for Vec<T> {
    #[cfg(test)]
    const READER: &'static str = T::READER;

    fn json(&self, to: &mut Json) {
        to.list(self, |one, to| one.json(to));
    }

    #[cfg(target_arch = "wasm32")]
    fn numbers(&self, to: &mut Numbers) {
        to.all(self, |to, one| one.numbers(to));
    }

    #[cfg(test)]
    fn read() -> String {
        format!("all(r, {})", T::READER)
    }
}
