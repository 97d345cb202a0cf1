//! Working days, days off and local time in Kazakhstan.
//!
//! The days off are not typed in: they follow from the Law of the Republic of Kazakhstan No 267-II of 13 December 2001
//! "On holidays" (the holidays, and by article 5 what becomes of one that falls on a day off), from article 84 of the
//! Labour Code of 2015 (days of rest that are not holidays) and from the yearly acts under its article 85(3) that move
//! days of rest. The first two are in `holidays.rs`; what is announced year by year is one line a year in `years.rs`.
//!
//! Two calendars come out of it. Terms are counted in that of the *five-day week*. The State Corporation works Monday to
//! Saturday, and has the *six-day* one: only Sunday is a day of rest, so that a holiday on a Saturday gives no Monday,
//! and the moved days, which concern the five-day week alone, are ordinary days.
//!
//! ```
//! use erezhe_calendar::{Calendar, Certainty, Week};
//! use erezhe_base::day;
//!
//! let calendar = Calendar::published();
//! assert_eq!(calendar.add_working_days(Week::Five, day!(2016, 12, 2), 15), Some(day!(2016, 12, 27)));
//!
//! // Nauryz 2025: the 22nd is a Saturday and the 23rd a Sunday.
//! assert_eq!(calendar.on_or_after(Week::Five, day!(2025, 3, 21)), Some(day!(2025, 3, 26)));
//! assert_eq!(calendar.on_or_after(Week::Six, day!(2025, 3, 21)), Some(day!(2025, 3, 25)));
//!
//! // What is not announced, or was not read, follows from the rules, and is marked as such.
//! assert_eq!(calendar.certainty(day!(2026, 3, 24)), Certainty::Confirmed);
//! assert_eq!(calendar.certainty(day!(2014, 3, 24)), Certainty::Estimated);
//! ```

mod holidays;
mod parse;
mod table;
mod years;

pub use erezhe_base::Zone;
pub use holidays::Name;
pub use parse::{Moment, ParseReason, parse_day, parse_moment};
pub use table::{Calendar, Certainty, DayInfo, DayKind, Supplement, Week};
