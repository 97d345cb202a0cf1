//! One list holds each sentence with its parameters and its three languages.

/// Each sentence with its parameters and its three languages, in one place, numbered `from` a number on. A placeholder
/// that is no parameter, or a parameter that a language leaves out, does not compile.
macro_rules! messages {
    (from $from:expr; $($name:ident $(($($param:ident),+))? = { $kk:expr, $ru:expr, $en:expr $(,)? })+) => {
        #[expect(non_camel_case_types, clippy::upper_case_acronyms, reason = "named as the constants are")]
        enum Id { $($name),+ }

        $(
            #[doc = $en]
            pub const $name: $crate::Template<{ $crate::macros::count(&[$($(stringify!($param)),+)?]) }> = {
                const NAMES: &[&str] = &[$($(stringify!($param)),+)?];
                $crate::macros::check(&[$kk, $ru, $en], NAMES);
                $crate::Template::new($from + Id::$name as u16)
            };
        )+

        /// Text and parameters of each sentence, in the order of their numbers.
        pub(crate) static SENTENCES: &[(erezhe_base::Text, &[&str])] =
            &[$((erezhe_base::text! { kk: $kk, ru: $ru, en: $en }, &[$($(stringify!($param)),+)?])),+];

        /// Of those that need no language: English, with the parameters.
        #[allow(dead_code, reason = "not every list has a need of it")]
        pub(crate) static ENGLISH: &[(&str, &[&str])] = &[$(($en, &[$($(stringify!($param)),+)?])),+];

        /// The number after the last.
        pub(crate) const END: u16 = $from + $crate::macros::counted([$(stringify!($name)),+].len());
    };
}
pub(crate) use messages;

pub(crate) const fn count(names: &[&str]) -> usize {
    names.len()
}

#[expect(clippy::panic, clippy::cast_possible_truncation, reason = "evaluated at compile time")]
pub(crate) const fn counted(count: usize) -> u16 {
    if count >= u16::MAX as usize {
        panic!("more than a number of texts can say");
    }
    count as u16
}

#[expect(clippy::panic, clippy::indexing_slicing, reason = "evaluated at compile time")]
pub(crate) const fn check(texts: &[&str; 3], names: &[&str]) {
    let mut language = 0;
    while language < texts.len() {
        let bytes = texts[language].as_bytes();
        let mut used = [false; 8];
        let mut at = 0;
        while at < bytes.len() {
            if bytes[at] == b'{' {
                let mut name = 0;
                while name < names.len() && !stands(bytes, at + 1, names[name].as_bytes()) {
                    name += 1;
                }
                if name == names.len() {
                    panic!("a placeholder that is no parameter");
                }
                used[name] = true;
            }
            at += 1;
        }
        let mut name = 0;
        while name < names.len() {
            if !used[name] {
                panic!("a parameter that a language leaves out");
            }
            name += 1;
        }
        language += 1;
    }
}

#[expect(clippy::indexing_slicing, reason = "evaluated at compile time")]
const fn stands(bytes: &[u8], at: usize, name: &[u8]) -> bool {
    let mut index = 0;
    while index < name.len() {
        if at + index >= bytes.len() || bytes[at + index] != name[index] {
            return false;
        }
        index += 1;
    }
    at + index < bytes.len() && bytes[at + index] == b'}'
}
