//! A rulebook as bytes: rows of numbers, without any text.
//!
//! [`Rulebook::put`](crate::Rulebook::put) gives the tables, and the texts beside them; [`Rulebook::take`](crate::Rulebook::take)
//! makes a rulebook of the tables again, in which a [`Text`](crate::Text) is a number and a [`Source`](crate::Source) a few.
//! What is put and what is taken is one list of fields for each type (`rows.rs`), in which every field stands: a new one does
//! not compile until it is carried.
//!
//! **The bytes.** Eight bytes of a checksum, then whole numbers in LEB128 and, once each, the few strings (identifiers,
//! numbers of paragraphs, addresses). Texts, strings, sources and places get their numbers in the order in which they are first
//! mentioned; a mention of a new one is then `0`, which costs next to nothing once compressed.
//!
//! **Two ranges of texts.** First come the texts that an answer to an application or a form can say, then those that only the
//! rulebook, a comparison or the pages do. Which is which is in the list of fields: what is under a field marked `rest` is not
//! said by a check, and neither are the readings of sources there.

#[cfg(feature = "written")]
mod put;
mod rows;
#[cfg(feature = "written")]
mod same;
mod take;

use std::fmt;

#[cfg(feature = "written")]
pub use put::{Packer, Tables, Unfit};
#[cfg(feature = "written")]
pub use same::{Difference, Eyes};
pub use take::Unpacker;

/// Something that can stand in the tables.
pub trait Packed: Sized + fmt::Debug {
    /// Writes it.
    #[cfg(feature = "written")]
    fn put(&self, packer: &mut Packer);

    /// Reads it.
    ///
    /// # Errors
    /// The bytes are not those of such a thing.
    fn take(unpacker: &mut Unpacker<'_>) -> Result<Self, Broken>;

    /// Whether what was taken says the same as what was put.
    ///
    /// # Errors
    /// Says in which field it does not.
    #[cfg(feature = "written")]
    fn same(&self, taken: &Self, eyes: &mut Eyes<'_>) -> Result<(), Difference>;
}

/// Why bytes are no tables.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Broken {
    /// They end too early, or go on too long.
    Cut,
    /// They are not what was written: the checksum does not fit.
    Changed,
    /// A number that nothing has.
    Number,
    /// Bytes that are no UTF-8.
    String,
    /// Conditions within conditions beyond all measure.
    Deep,
}

impl fmt::Display for Broken {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(match self {
            Self::Cut => "the tables end too early or go on too long",
            Self::Changed => "the tables are not what was written",
            Self::Number => "the tables hold a number that nothing has",
            Self::String => "the tables hold a string that is none",
            Self::Deep => "the tables hold conditions that are too deep",
        })
    }
}

impl std::error::Error for Broken {}

/// How many lanes there are. What is put into a lane lies with its like: the numbers of paragraphs beside other numbers of
/// paragraphs are compressed to half of what they are between all the rest. Which field has which lane is in `rows.rs`.
const LANES: usize = 16;

/// Streams of a lane: numbers, and mentions of texts, strings, spots, sources and names.
const STREAMS: usize = 6;

/// The bytes of the checksum.
const CHECKSUM: usize = 8;

/// FNV-1a. Each step is a bijection, so that one changed byte is always seen; it guards against accidents alone.
pub(crate) fn checksum(bytes: &[u8]) -> [u8; CHECKSUM] {
    let step = |hash: u64, byte: &u8| (hash ^ u64::from(*byte)).wrapping_mul(0x0000_0100_0000_01b3);
    bytes.iter().fold(0xcbf2_9ce4_8422_2325, step).to_le_bytes()
}
