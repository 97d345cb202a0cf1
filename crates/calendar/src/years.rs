//! What is announced year by year: the first day of Kurban Ait, and the days of rest that are moved.
//!
//! A year of days off is one line. To add one, or to confirm one that is `computed`, write its line as the others are:
//! `year!(2027, published, kurban 5-16, moved [7-5 <- 7-3])`, where the day off is on the left of the arrow and the
//! day worked for it on the right. A date that does not exist does not compile, and neither does a missing year.
//!
//! Days of rest are moved under article 85(3) of the Labour Code, by the Government and since 2024 by the minister of
//! labour, and for the five-day week only. The act stands after its line, by its number on
//! <https://adilet.zan.kz/kaz/docs/>. Of these acts only that of 2023 was read. The days of the others are those that the
//! press printed, and for 2019, 2021 and 29 August 2022 those that the PyPI package `holidays` gives for the act. Kurban
//! Ait is as the press gave it, and in 2016, 2020 to 2022, 2024 and 2025 as in that package; in 2027 it is computed.

use chrono::NaiveDate;

use erezhe_base::day;

/// What is known of one year.
#[derive(Debug)]
pub(super) struct Year {
    /// The year.
    pub(super) year: i32,
    /// Whether its days off are announced.
    pub(super) published: bool,
    /// The first day of Kurban Ait.
    pub(super) kurban_ait: NaiveDate,
    /// Moved days of rest.
    pub(super) moved: &'static [Moved],
}

/// A day of rest that is moved.
#[derive(Debug)]
pub(super) struct Moved {
    /// The day off.
    pub(super) off: NaiveDate,
    /// The day worked for it.
    pub(super) working: NaiveDate,
}

macro_rules! year {
    ($year:literal, $state:ident, kurban $month:literal-$day:literal,
        moved [$($m:literal-$d:literal <- $wm:literal-$wd:literal),* $(,)?]) => {
        Year {
            year: $year,
            published: year!(@ $state),
            kurban_ait: day!($year, $month, $day),
            moved: &[$(Moved { off: day!($year, $m, $d), working: day!($year, $wm, $wd) }),*],
        }
    };
    (@ published) => { true };
    (@ computed) => { false };
}

/// The years, oldest first and without a gap. Those after the last line, and before the first, have no Kurban Ait here.
#[rustfmt::skip]
pub(super) static YEARS: &[Year] = &[
    year!(2015, published, kurban 9-24, moved []),
    year!(2016, published, kurban 9-12, moved [3-7 <- 3-5]), // P1600000067
    year!(2017, published, kurban 9-1, moved [3-20 <- 3-18, 7-7 <- 7-1]), // P1700000005
    year!(2018, published, kurban 8-21, moved [3-9 <- 3-3, 4-30 <- 4-28, 5-8 <- 5-5, 8-31 <- 8-25, 12-31 <- 12-29]), // P1700000864
    year!(2019, published, kurban 8-11, moved [5-10 <- 5-4]), // P1800000888
    year!(2020, published, kurban 7-31, moved [1-3 <- 1-5, 5-8 <- 5-11, 12-18 <- 12-20]), // P1900000820
    year!(2021, published, kurban 7-20, moved [7-5 <- 7-3]), // P2000000930
    year!(2022, published, kurban 7-9, moved [3-7 <- 3-5, 8-29 <- 8-27, 10-24 <- 10-22]), // P2200000796
    year!(2023, published, kurban 6-28, moved [7-7 <- 7-1]), // P2300000326
    year!(2024, published, kurban 6-16, moved [5-8 <- 5-4]), // G24G0000109
    year!(2025, published, kurban 6-6, moved [1-3 <- 1-5]), // G24G0000436
    year!(2026, published, kurban 5-27, moved []), // none in the calendar of 2 January 2026
    year!(2027, computed, kurban 5-16, moved []),
];

/// First and last year whose days off are announced; no gap between them.
pub(super) const PUBLISHED: (i32, i32) = published();

#[expect(clippy::panic, clippy::indexing_slicing, reason = "evaluated at compile time: a wrong table does not compile")]
const fn published() -> (i32, i32) {
    let years: &[Year] = YEARS;
    let first = years[0].year;
    let mut last = first;
    let mut at = 0;
    while at < years.len() {
        let year = &years[at];
        if year.year as usize != first as usize + at {
            panic!("the years are not in order");
        }
        if year.published {
            if year.year > last + 1 {
                panic!("an announced year follows one that is not");
            }
            last = year.year;
        }
        at += 1;
    }
    (first, last)
}
