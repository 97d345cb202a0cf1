//! Days, times of day and amounts of time, checked where they are written.

use chrono::{NaiveDate, NaiveTime};

use super::vocabulary::Unit;

/// A civil date that is checked when the rulebook is compiled: `day!(2016-03-01)` is written `day!(2016, 3, 1)`.
///
/// ```compile_fail
/// let _ = erezhe_base::day!(2016, 2, 30);
/// ```
#[macro_export]
macro_rules! day {
    ($year:literal, $month:literal, $day:literal) => {
        const { $crate::civil_day($year, $month, $day) }
    };
}

/// The day of a calendar date; use [`day!`](crate::day), which does not compile for a day that does not exist.
#[must_use]
#[expect(clippy::panic, reason = "evaluated at compile time through `day!`: a wrong date does not compile")]
pub const fn civil_day(year: i32, month: u32, day: u32) -> NaiveDate {
    match NaiveDate::from_ymd_opt(year, month, day) {
        Some(date) => date,
        None => panic!("no such day"),
    }
}

/// A time of day that is checked when the rulebook is compiled: `clock!(9:00)`.
///
/// ```compile_fail
/// let _ = erezhe_base::clock!(25:00);
/// ```
#[macro_export]
macro_rules! clock {
    ($hour:literal : $minute:literal) => {
        const { $crate::time_of_day($hour, $minute) }
    };
}

/// A time of day; use [`clock!`](crate::clock), which does not compile for one that does not exist.
#[must_use]
#[expect(clippy::panic, reason = "evaluated at compile time through `clock!`: a wrong hour does not compile")]
pub const fn time_of_day(hour: u32, minute: u32) -> NaiveTime {
    match NaiveTime::from_hms_opt(hour, minute, 0) {
        Some(time) => time,
        None => panic!("no such time of day"),
    }
}

/// A day that every year has, checked when the rulebook is compiled: 1 December is `month_day!(12, 1)`.
///
/// ```compile_fail
/// let _ = erezhe_base::month_day!(2, 31);
/// ```
#[macro_export]
macro_rules! month_day {
    ($month:literal, $day:literal) => {
        const { $crate::MonthDay::new($month, $day) }
    };
}

/// A day that every year has.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct MonthDay {
    month: u32,
    day: u32,
}

impl MonthDay {
    /// The day; use [`month_day!`](crate::month_day), which does not compile for one that some year lacks.
    #[must_use]
    #[expect(clippy::panic, reason = "evaluated at compile time through `month_day!`: a wrong day does not compile")]
    pub const fn new(month: u32, day: u32) -> Self {
        // A year that is no leap year has only the days that every year has.
        match NaiveDate::from_ymd_opt(2001, month, day) {
            Some(_) => Self { month, day },
            None => panic!("no such day in every year"),
        }
    }

    /// The day, if every year has it.
    ///
    /// ```
    /// use erezhe_base::MonthDay;
    /// assert!(MonthDay::checked(12, 1).is_some());
    /// assert!(MonthDay::checked(2, 29).is_none());
    /// ```
    #[must_use]
    pub fn checked(month: u32, day: u32) -> Option<Self> {
        NaiveDate::from_ymd_opt(2001, month, day).map(|_| Self { month, day })
    }

    /// The month, from 1.
    #[must_use]
    pub const fn month(self) -> u32 {
        self.month
    }

    /// The day of the month.
    #[must_use]
    pub const fn day(self) -> u32 {
        self.day
    }

    /// That day of a year; none beyond the calendar's years.
    #[must_use]
    pub fn of(self, year: i32) -> Option<NaiveDate> {
        NaiveDate::from_ymd_opt(year, self.month, self.day)
    }
}

/// An amount of time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Duration {
    /// How many.
    pub amount: u16,
    /// Of what.
    pub unit: Unit,
}
