//! What is known of an act or an edition of it: title, number, days, and how sure they are.

use chrono::NaiveDate;

use super::text::Text;

/// A civil date that is checked when the rulebook is compiled: `day!(2016-03-01)` is written `day!(2016, 3, 1)`.
#[macro_export]
macro_rules! day {
    ($year:literal, $month:literal, $day:literal) => {
        const { $crate::law::civil_day($year, $month, $day) }
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

/// An act in one edition: what a citation names.
#[derive(Debug)]
pub struct Act {
    /// Stable identifier of the act, such as `kz-order-179-2015`.
    pub id: &'static str,
    /// The edition: the day of the amending act (or of the act itself), such as `2016-01-22`.
    pub edition: NaiveDate,
    /// How the act is cited in a sentence, with number and day ("order No 179 of 8 April 2015, edition of …").
    pub cited: Text,
    /// The full official title; English is a translation for information.
    pub title: Text,
    /// Official address of the text.
    pub url: &'static str,
}

/// A day that is known, or the reason why it is not.
#[derive(Clone, Copy, Debug)]
pub enum Known {
    /// The day, as the source states it.
    On(NaiveDate),
    /// Not stated in any source at hand.
    No(Text),
}

/// An end of the time in which an edition was in force.
#[derive(Clone, Copy, Debug)]
pub enum Bound {
    /// The day, as the law gives it.
    Exact {
        /// First day in force (start) or first day no longer in force (end).
        day: NaiveDate,
        /// Where that is known from.
        basis: Text,
    },
    /// The earliest day that the law allows; the true one is not known.
    Approximate {
        /// Earliest first day in force (start) or earliest first day no longer in force (end).
        day: NaiveDate,
        /// How many days later the true one may well be; a check dated within them says so.
        within_days: u16,
        /// How the day was reached.
        basis: Text,
    },
    /// End only: not known; the edition is applied until the given day.
    UnknownEnd {
        /// First day on which it is no longer applied.
        applied_until: NaiveDate,
        /// Why that day.
        basis: Text,
    },
    /// End only: still in force as far as is known.
    Open,
}

/// The time in which an edition was in force.
#[derive(Clone, Copy, Debug)]
pub struct InForce {
    /// Start.
    pub from: Bound,
    /// End.
    pub to: Bound,
}

impl Bound {
    /// The day that the rulebook works with.
    #[must_use]
    pub const fn day(&self) -> Option<NaiveDate> {
        match self {
            Self::Exact { day, .. } | Self::Approximate { day, .. } => Some(*day),
            Self::UnknownEnd { applied_until, .. } => Some(*applied_until),
            Self::Open => None,
        }
    }

    /// Whether the law gives no exact day.
    #[must_use]
    pub const fn is_approximate(&self) -> bool {
        matches!(self, Self::Approximate { .. } | Self::UnknownEnd { .. })
    }

    /// How the day is known, where that is stated.
    #[must_use]
    pub const fn basis(&self) -> Option<&Text> {
        match self {
            Self::Exact { basis, .. } | Self::Approximate { basis, .. } | Self::UnknownEnd { basis, .. } => Some(basis),
            Self::Open => None,
        }
    }
}

impl InForce {
    /// Whether the edition is applied on a day.
    #[must_use]
    pub fn holds(&self, day: NaiveDate) -> bool {
        self.from.day().is_none_or(|from| from <= day) && self.to.day().is_none_or(|to| day < to)
    }
}
