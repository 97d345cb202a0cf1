//! Years of a life and academic years.

use chrono::{Datelike as _, NaiveDate};

/// Full years from a birth date to a day.
pub(crate) fn full_years(birth: NaiveDate, day: NaiveDate) -> i32 {
    let years = day.year() - birth.year();
    if (day.month(), day.day()) < (birth.month(), birth.day()) { years - 1 } else { years }
}

/// Whether no act says which academic year is the current one on a day.
pub(crate) fn is_open_which_year(today: NaiveDate) -> bool {
    matches!(today.month(), 6..=8)
}

/// The years in which the current academic year began: from June to August it may be the one that has ended or the one
/// that is about to begin.
pub(crate) fn current_academic_years(today: NaiveDate) -> Vec<i32> {
    let year = today.year();
    match today.month() {
        9.. => vec![year],
        6..=8 => vec![year - 1, year],
        _ => vec![year - 1],
    }
}

/// The 1 September that comes next.
pub(crate) fn next_academic_year(today: NaiveDate) -> Option<NaiveDate> {
    let year = if (today.month(), today.day()) >= (9, 1) { today.year() + 1 } else { today.year() };
    NaiveDate::from_ymd_opt(year, 9, 1)
}
