//! How much an application may hold, counted on its content, so that it is the same in whatever form it came.

use crate::shape::shape;

/// What a sentence says of [`TEXT`].
pub(crate) const TEXT_IN_KIB: u32 = 64;
/// UTF-8 bytes of all names and texts together.
pub(crate) const TEXT: u32 = TEXT_IN_KIB * 1024;
/// Values: lists, objects, and what stands in them.
pub(crate) const VALUES: u32 = 2_000;
/// Lists and objects inside of each other, the outermost counted.
pub(crate) const DEPTH: u32 = 16;
/// Findings of one answer.
pub(crate) const FINDINGS: u32 = 200;
/// What a sentence says of [`LINE`].
pub(crate) const LINE_IN_MIB: u32 = 1;
/// Bytes of a line of NDJSON as it stands, spaces counted.
pub(crate) const LINE: u32 = LINE_IN_MIB * 1024 * 1024;

shape! {
    /// All limits, as `version` tells them.
    #[derive(Copy, Eq)]
    pub struct Limits: frozen {
        /// UTF-8 bytes of all names and texts of an application together.
        pub text: u32,
        /// Values of an application: lists, objects, and what stands in them.
        pub values: u32,
        /// Lists and objects inside of each other, the application itself counted.
        pub depth: u32,
        /// Findings of one answer.
        pub findings: u32,
        /// Bytes of a line of NDJSON as it stands.
        pub line: u32,
    }
}

impl Limits {
    /// Those of this release.
    pub const OF_RELEASE: Self = Self { text: TEXT, values: VALUES, depth: DEPTH, findings: FINDINGS, line: LINE };
}

/// A limit on the content of one application.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Limit {
    /// More names and texts than [`Limits::text`].
    Text,
    /// More values than [`Limits::values`].
    Values,
    /// More lists and objects inside of each other than [`Limits::depth`].
    Depth,
}

/// What is left while an application is read; names before their values, values in order.
#[derive(Debug)]
pub(crate) struct Budget {
    text: usize,
    values: u32,
}

impl Budget {
    pub(crate) const fn new() -> Self {
        Self { text: TEXT as usize, values: VALUES }
    }

    /// One more value.
    pub(crate) fn value(&mut self) -> Result<(), Limit> {
        self.values = self.values.checked_sub(1).ok_or(Limit::Values)?;
        Ok(())
    }

    /// So many more bytes of a name or a text.
    pub(crate) fn text(&mut self, bytes: usize) -> Result<(), Limit> {
        self.text = self.text.checked_sub(bytes).ok_or(Limit::Text)?;
        Ok(())
    }

    /// Whether a text as long as this could still be taken.
    pub(crate) const fn takes(&self, bytes: usize) -> bool {
        bytes <= self.text
    }

    /// The depth of a list or an object that stands inside of so many others.
    pub(crate) const fn deeper(outer: u32) -> Result<u32, Limit> {
        if outer < DEPTH { Ok(outer + 1) } else { Err(Limit::Depth) }
    }
}
