//! A place in an application.

#[cfg(target_arch = "wasm32")]
use crate::shape::Numbers;
use crate::shape::{Json, Shape};
use std::borrow::Cow;
use std::fmt;

use smallvec::SmallVec;

/// One step into an application: the name of a field or the number of an item.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(not(target_arch = "wasm32"), derive(serde::Serialize), serde(untagged))]
#[cfg_attr(test, derive(ts_rs::TS))]
pub enum PathPart {
    /// A field.
    Field(Cow<'static, str>),
    /// An item, counted from 0.
    Item(u32),
}

/// A place in an application: as deep as one goes, it lies in itself and not in memory of its own.
pub type Path = SmallVec<[PathPart; 3]>;

/// A path of fields.
pub(crate) fn path(fields: &[&'static str]) -> Path {
    fields.iter().map(|field| PathPart::Field((*field).into())).collect()
}

/// A path with dots: `documents.0.form`.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(test, derive(ts_rs::TS), ts(as = "String"))]
pub struct Dotted(pub Path);

impl fmt::Display for Dotted {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self(path) = self;
        write_dotted(path, formatter)
    }
}

fn write_dotted(path: &[PathPart], to: &mut impl fmt::Write) -> fmt::Result {
    for (index, part) in path.iter().enumerate() {
        if index > 0 {
            to.write_char('.')?;
        }
        match part {
            PathPart::Field(field) => to.write_str(field)?,
            PathPart::Item(index) => write!(to, "{index}")?,
        }
    }
    Ok(())
}

#[cfg(not(target_arch = "wasm32"))]
impl serde::Serialize for Dotted {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl Shape for PathPart {
    #[cfg(test)]
    const READER: &'static str = "part";

    fn json(&self, to: &mut Json) {
        match self {
            Self::Field(name) => to.text(name),
            Self::Item(index) => to.number(*index),
        }
    }

    #[cfg(target_arch = "wasm32")]
    fn numbers(&self, to: &mut Numbers) {
        match self {
            Self::Item(index) => {
                to.flag(true);
                to.put(*index);
            }
            Self::Field(name) => {
                to.flag(false);
                name.numbers(to);
            }
        }
    }
}

impl Shape for Dotted {
    #[cfg(test)]
    const READER: &'static str = "dotted";

    fn json(&self, to: &mut Json) {
        let Self(path) = self;
        match path.as_slice() {
            [] => to.raw("\"\""),
            path => to.scratched(|text| write_dotted(path, text)),
        }
    }

    #[cfg(target_arch = "wasm32")]
    fn numbers(&self, to: &mut Numbers) {
        self.0.numbers(to);
    }
}

/// A path as a reader writes it: `documents[0].issuedOn`.
pub(crate) fn field_name(path: &[PathPart]) -> String {
    let mut name = String::new();
    for part in path {
        match part {
            PathPart::Field(field) => {
                if !name.is_empty() {
                    name.push('.');
                }
                name.push_str(field);
            }
            PathPart::Item(index) => {
                name.push('[');
                name.push_str(&index.to_string());
                name.push(']');
            }
        }
    }
    name
}
