//! Misuse by the programmer: the only error that the library returns. What is wrong with an application is an answer.

use std::fmt;

use super::report::{Path, PathPart};

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
