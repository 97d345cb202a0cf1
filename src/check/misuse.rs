//! Misuse by the programmer: the only error that the library returns. What is wrong with an application is an answer.

use std::fmt;

use super::path::{Path, PathPart};
#[cfg(target_arch = "wasm32")]
use crate::shape::{Json, Numbers, Shape};

/// A call that cannot be answered because its arguments are not what the function takes.
#[derive(Clone, Debug, PartialEq)]
pub struct Misuse {
    code: &'static str,
    path: Path,
    message: String,
}

impl Misuse {
    pub(crate) fn new(code: &'static str, path: Path, message: String) -> Self {
        Self { code, path, message }
    }

    /// Stable identifier of the mistake, such as `misuse.invalid-argument`.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        self.code
    }

    /// Which argument or field of it.
    #[must_use]
    pub fn path(&self) -> &[PathPart] {
        &self.path
    }

    /// What was expected, in English: it is read by a programmer.
    #[must_use]
    pub fn message(&self) -> &str {
        &self.message
    }
}

impl fmt::Display for Misuse {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.message)
    }
}

impl std::error::Error for Misuse {}

#[cfg(target_arch = "wasm32")]
impl Shape for Misuse {
    fn json(&self, to: &mut Json) {
        to.raw("{\"code\":");
        to.constant(self.code);
        to.raw(",\"path\":");
        self.path.json(to);
        to.raw(",\"message\":");
        to.text(&self.message);
        to.raw("}");
    }

    fn numbers(&self, to: &mut Numbers) {
        to.name(self.code);
        self.path.numbers(to);
        to.text(&self.message);
    }
}
