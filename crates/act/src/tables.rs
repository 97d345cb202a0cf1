//! A rulebook as tables without any text, and these as Rust source.
//!
//! [`Rulebook::tables`](crate::Rulebook::tables) gives the same rows, in which a [`Text`](crate::Text) is a number and a
//! [`Source`](crate::Source) another, and the texts beside them; [`Tables::source`] writes those rows as statics, so that a
//! program has them without doing anything. What is numbered, compared and written is one list of fields for each type
//! (`rows.rs`), in which every field stands: a new one does not compile until it is carried.
//!
//! **Two ranges of texts.** First come the texts that an answer to an application or a form can say, then those that only the
//! rulebook, a comparison or the pages do. Which is which is in the list of fields: what is under a field marked `rest` is not
//! said by a check, and neither are the readings of sources there.

mod number;
mod rows;
mod same;
mod written;

use std::fmt;

pub use number::{Numbers, Tables, Unfit};
pub use same::{Difference, Eyes};
pub use written::Statics;

/// Something that can stand in the tables.
pub trait Tabled: Sized + fmt::Debug {
    /// The same with numbers in the place of texts and places.
    #[must_use]
    fn number(&self, numbers: &mut Numbers) -> Self;

    /// Whether what was numbered says the same.
    ///
    /// # Errors
    /// Says in which field it does not.
    fn same(&self, numbered: &Self, eyes: &mut Eyes<'_>) -> Result<(), Difference>;

    /// Its type in Rust.
    fn kind() -> String;

    /// What was numbered, in Rust: an expression for a static.
    fn written(&self, statics: &mut Statics) -> String;
}
