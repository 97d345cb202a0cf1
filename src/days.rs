//! The calendar as programs ask it: days as texts, and misuse where a text is no day.

use erezhe_words::{COUNT, Speaks as _};

use crate::calendar::{Calendar, Certainty, DayKind, ParseReason, Week, parse_day};
use crate::check::Options;
use crate::check::report::{Day, Words};
use crate::check::{Input, Misuse, days_off, path};
use crate::law::Lang;
use crate::shape::shape;
use crate::tables;

shape! {
    /// All that the calendar says of a day.
    pub struct DayAnswer {
        /// The day.
        pub day: Day,
        /// Whether it is worked in the five-day week, in which terms are counted.
        pub working: bool,
        /// Whether it is worked in the six-day week of the State Corporation.
        pub working_six_day: bool,
        /// What it is in the five-day week.
        pub kind: DayKind,
        /// Name of the holiday or day off.
        pub name: Option<Words>,
        /// Whether that is published.
        pub certainty: Certainty,
        /// Why it is estimated.
        pub reason: Option<&'static str>,
    }
}

fn invalid(argument: &'static str, expected: String) -> Misuse {
    Misuse::new("misuse.invalid-argument", path(&[argument]), format!("{argument}: {expected}"))
}

fn out_of_range() -> Misuse {
    let (first, last) = (Day(Calendar::first_day()), Day(Calendar::last_day()));
    let message = format!("day: the calendar knows the days from {first} to {last}");
    Misuse::new("misuse.out-of-range", path(&["day"]), message)
}

fn read_day(text: &str) -> Result<chrono::NaiveDate, Misuse> {
    parse_day(text).map_err(|reason| {
        let expected = match reason {
            ParseReason::NoSuchDay => "there is no such day in the calendar",
            _ => "expected a day as YYYY-MM-DD",
        };
        invalid("day", expected.to_owned())
    })
}

/// Runs with the published calendar, or with one that knows the days announced later.
fn with_calendar<T>(supplement: &Input, run: impl FnOnce(&Calendar) -> Option<T>) -> Result<T, Misuse> {
    let answer = match supplement {
        Input::Null => run(Calendar::published()),
        given => run(&Calendar::with_supplement(&days_off(given)?)),
    };
    answer.ok_or_else(out_of_range)
}

/// Whether a day (`YYYY-MM-DD`) is worked in the five-day week. `supplement` is `null`, or an object with `daysOff` and
/// `workingDays` announced after the release.
///
/// # Errors
/// The text is no day, or a day outside the calendar.
///
/// ```
/// use erezhe::{Input, is_working_day};
/// assert_eq!(is_working_day("2016-12-01", &Input::Null), Ok(false));
/// assert_eq!(is_working_day("2016-12-32", &Input::Null).unwrap_err().code(), "misuse.invalid-argument");
/// ```
pub fn is_working_day(day: &str, supplement: &Input) -> Result<bool, Misuse> {
    let day = read_day(day)?;
    with_calendar(supplement, |calendar| calendar.is_working_day(Week::Five, day))
}

/// The n-th working day after a day (before it, for a negative n), in the five-day week.
///
/// # Errors
/// The text is no day, or the day or the answer lies outside the calendar.
///
/// ```
/// use erezhe::{Input, add_working_days};
/// assert_eq!(add_working_days("2016-12-02", 15, &Input::Null).unwrap(), "2016-12-27");
/// ```
pub fn add_working_days(day: &str, n: i32, supplement: &Input) -> Result<String, Misuse> {
    let day = read_day(day)?;
    with_calendar(supplement, |calendar| calendar.add_working_days(Week::Five, day, n)).map(|day| Day(day).to_string())
}

/// What a day is in both calendars, its name, and whether that is published.
///
/// # Errors
/// The text is no day, or a day outside the calendar.
///
/// ```
/// use erezhe::{Input, describe_day, law::Lang};
/// assert_eq!(describe_day("2026-03-24", Lang::En, &Input::Null).unwrap().working, false);
/// ```
pub fn describe_day(day: &str, lang: Lang, supplement: &Input) -> Result<DayAnswer, Misuse> {
    let day = read_day(day)?;
    let info = with_calendar(supplement, |calendar| calendar.describe(day))?;
    let estimated = info.certainty == Certainty::Estimated;
    let words = Options::in_lang(lang).words();
    let rulebook = tables::rulebook();
    let mut spots = rulebook.index.spots_of(rulebook.general.calendar_estimated).filter(|_| estimated);
    let reason = spots.find_map(|spot| spot.reading);
    let name = info.name.and_then(|name| COUNT.checked_add(name.number())).map(|id| words.word(id));
    Ok(DayAnswer {
        day: Day(info.day),
        working: info.working,
        working_six_day: info.working_six_day,
        kind: info.kind,
        name,
        certainty: info.certainty,
        reason: reason.map(|reason| words.text(reason)),
    })
}
