//! What the judge says, and the words for it.
//!
//! [`Said`] is what is said before it has a language: numbers of sentences and the values in them. The sentences, the names of
//! fields and the forms of each language stand here in three languages; the build takes them out as texts by number
//! ([`all`]), and [`worded`] puts together again what was said, from [`Texts`] that were loaded.
//!
//! ```
//! use erezhe_base::{Duration, Lang, Unit, day};
//! use erezhe_words::{language, sentences, worded};
//!
//! assert_eq!(language::day(day!(2016, 12, 2), Lang::Ru), "2 декабря 2016 года");
//! let said = sentences::DEADLINE_PASSED.say([day!(2016, 12, 1).into()]);
//! assert_eq!(worded(&said, Lang::En), "The last day for the application has passed: 1 December 2016.");
//! ```

pub mod expected;
mod fields;
pub mod forms;
pub mod language;
pub mod likeness;
mod macros;
mod say;
pub mod sentences;
mod texts;
mod wording;

pub use fields::{COUNT, FIELDS, field_word};
pub use likeness::Likeness;
pub use say::{OF_AGE, Piece, Said, Template, Value};
pub use texts::{Plain, Speaks, Texts, all, positional};
pub use wording::{word_into, worded};
