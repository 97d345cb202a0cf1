//! What the law and its judge share below both: languages and texts in them, identifiers, civil days, amounts of time,
//! local time, and the words in which a language says them.
//!
//! ```
//! use erezhe_base::{Duration, Lang, Unit, day, words};
//!
//! assert_eq!(words::day(day!(2016, 12, 2), Lang::Ru), "2 декабря 2016 года");
//! assert_eq!(words::duration(Duration { amount: 15, unit: Unit::WorkingDays }, Lang::En), "15 working days");
//! ```

mod days;
mod text;
mod vocabulary;
pub mod words;
mod zone;

pub use days::{Duration, MonthDay, civil_day, time_of_day};
pub use text::{Lang, Text};
pub use vocabulary::{
    Channel, Choice, Code, Decision, DocumentId, FactId, Outcome, RefusalStage, Role, RuleKind, Service, Severity, Sex,
    Unit,
};
pub use zone::Zone;
