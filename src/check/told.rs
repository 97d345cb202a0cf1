//! A sentence of an answer, which is put into words only where somebody reads it.

#[cfg(target_arch = "wasm32")]
use crate::shape::Numbers;
use crate::shape::{Json, Shape};
use std::cmp::Ordering;
use std::fmt;
use std::ops::Deref;
use std::sync::OnceLock;

use erezhe_words::{Said, Texts, word_into, worded};

/// A sentence in the language of the answer. It is a `str` wherever one is wanted.
///
/// ```
/// let report = erezhe::check(&erezhe::Input::Null, &erezhe::Options::default());
/// assert!(report.findings[0].message.contains("object"));
/// ```
#[derive(Clone)]
pub struct Told {
    said: Said,
    words: &'static Texts,
    worded: OnceLock<String>,
}

impl Told {
    pub(crate) const fn new(said: Said, words: &'static Texts) -> Self {
        Self { said, words, worded: OnceLock::new() }
    }

    /// The sentence.
    #[must_use]
    pub fn as_str(&self) -> &str {
        self.worded.get_or_init(|| worded(&self.said, self.words))
    }
}

impl Deref for Told {
    type Target = str;

    fn deref(&self) -> &str {
        self.as_str()
    }
}

impl fmt::Display for Told {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self)
    }
}

impl fmt::Debug for Told {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(self.as_str(), formatter)
    }
}

impl PartialEq for Told {
    fn eq(&self, other: &Self) -> bool {
        self.as_str() == other.as_str()
    }
}

impl Eq for Told {}

impl PartialOrd for Told {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Told {
    fn cmp(&self, other: &Self) -> Ordering {
        self.as_str().cmp(other.as_str())
    }
}

impl PartialEq<str> for Told {
    fn eq(&self, other: &str) -> bool {
        self.as_str() == other
    }
}

impl PartialEq<&str> for Told {
    fn eq(&self, other: &&str) -> bool {
        self.as_str() == *other
    }
}

#[cfg(not(target_arch = "wasm32"))]
impl serde::Serialize for Told {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self)
    }
}

impl Shape for Told {
    #[cfg(test)]
    const READER: &'static str = "said";

    fn json(&self, to: &mut Json) {
        to.scratched(|text| {
            word_into(&self.said, self.words, text);
            Ok(())
        });
    }

    #[cfg(target_arch = "wasm32")]
    fn numbers(&self, to: &mut Numbers) {
        to.said(&self.said);
    }
}

#[cfg(test)]
impl ts_rs::TS for Told {
    type WithoutGenerics = String;
    type OptionInnerType = Self;

    fn ident(config: &ts_rs::Config) -> String {
        Self::name(config)
    }

    fn name(config: &ts_rs::Config) -> String {
        <String as ts_rs::TS>::name(config)
    }

    fn inline(config: &ts_rs::Config) -> String {
        Self::name(config)
    }
}
