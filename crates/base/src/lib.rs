//! What the law and its judge share below both: languages and texts in them, identifiers, civil days, amounts of time and
//! local time.
//!
//! ```
//! use erezhe_base::{Lang, day, text};
//!
//! assert_eq!(day!(2016, 12, 2).to_string(), "2016-12-02");
//! assert_eq!(text! { kk: "ереже", ru: "правило", en: "rule" }.get(Lang::Kk), "ереже");
//! ```

mod days;
mod text;
mod vocabulary;
mod zone;

pub use days::{Duration, MonthDay, civil_day, time_of_day};
pub use text::{Lang, Text};
pub use vocabulary::{
    Channel, Choice, Code, Decision, DocumentId, FactId, Outcome, RefusalStage, Role, RuleKind, Service, Severity, Sex,
    Unit,
};
pub use zone::Zone;
