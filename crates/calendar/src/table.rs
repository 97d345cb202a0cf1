//! From rules to a table, and look-ups in it.

use std::sync::OnceLock;

use chrono::{Datelike, NaiveDate, Weekday};
use erezhe_base::{day, ids};

use super::holidays::{HOLIDAYS, Name};
use super::years::{PUBLISHED, YEARS};

/// First day of the table.
const FIRST: NaiveDate = day!(2014, 1, 1);
/// Last day of the table.
const LAST: NaiveDate = day!(2035, 12, 31);
/// Number of days in it; they and their ranks fit in sixteen bits.
const DAYS: usize = (LAST.to_epoch_days() - FIRST.to_epoch_days() + 1) as usize;
const _: () = assert!(DAYS < u16::MAX as usize);

/// A working week (Labour Code of 2015, article 84).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Week {
    /// Monday to Friday: providers of the services, and what terms are counted in.
    Five,
    /// Monday to Saturday: the State Corporation.
    Six,
}

impl Week {
    /// Whether the day is one of its weekly days of rest.
    fn rests_on(self, weekday: Weekday) -> bool {
        weekday == Weekday::Sun || (self == Self::Five && weekday == Weekday::Sat)
    }
}

ids! {
    /// What makes a day working or not, in the five-day calendar.
    DayKind {
        /// An ordinary working day.
        WorkingDay = "working-day",
        /// A Saturday or a Sunday.
        Weekend = "weekend",
        /// A holiday of Law No 267-II, on whichever day of the week.
        Holiday = "holiday",
        /// A day of rest that is no holiday (Labour Code of 2015, article 84(5)): 7 January, the first day of Kurban Ait.
        DayOff = "day-off",
        /// Off in place of a holiday that falls on a day of rest (Law No 267-II, article 5).
        Substitute = "substitute",
        /// Off, moved here from another day (Labour Code of 2015, article 85(3)).
        TransferredOff = "transferred-off",
        /// Worked, since its rest is moved to another day.
        TransferredWorking = "transferred-working",
        /// Off by the caller's [`Supplement`].
        AnnouncedOff = "announced-off",
        /// Worked by the caller's [`Supplement`].
        AnnouncedWorking = "announced-working",
    }
}

ids! {
    /// Whether it is known that a day is off or worked.
    Certainty {
        /// Its year is announced, or the caller's [`Supplement`] names the day.
        Confirmed = "confirmed",
        /// It follows from the law's rules; what is decided year by year may still change it.
        Estimated = "estimated",
    }
}

/// All that the calendar says of a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct DayInfo {
    /// The day.
    pub day: NaiveDate,
    /// Whether it is worked in the five-day week.
    pub working: bool,
    /// Whether it is worked in the six-day week of the State Corporation.
    pub working_six_day: bool,
    /// What it is in the five-day week.
    pub kind: DayKind,
    /// Name of the holiday or day off; of a substitute, that of the holiday it stands for.
    pub name: Option<Name>,
    /// The day on the other side: the holiday of a substitute, the other half of a move.
    pub counterpart: Option<NaiveDate>,
    /// Whether it is known.
    pub certainty: Certainty,
}

/// Days off and working days that were announced after the package was released.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Supplement {
    /// Days off, in both weeks: whether one is moved, and so off in the five-day week alone, is not for it to say.
    pub days_off: Vec<NaiveDate>,
    /// Working days. A Sunday among them is worked in the five-day week alone, as rest is moved for that week only.
    pub working_days: Vec<NaiveDate>,
}

impl Supplement {
    /// A day that is listed both as off and as working, if any; the calendar takes it as working.
    #[must_use]
    pub fn contradiction(&self) -> Option<NaiveDate> {
        self.days_off.iter().find(|day| self.working_days.contains(day)).copied()
    }
}

/// Days in a word of the table.
const WORD: usize = u64::BITS as usize;
/// Words in the table.
const WORDS: usize = DAYS.div_ceil(WORD);

/// The working days of one week: a bit for each day, and for each word how many come before it.
#[derive(Clone, Debug)]
struct Ranks {
    words: [u64; WORDS],
    /// One more than there are words: the last is the number of all.
    before: [u16; WORDS + 1],
}

impl Ranks {
    fn new(words: [u64; WORDS]) -> Self {
        let mut before = [0; WORDS + 1];
        let mut rank = 0;
        for (slot, word) in before.iter_mut().skip(1).zip(&words) {
            rank += word.count_ones() as u16;
            *slot = rank;
        }
        Self { words, before }
    }

    fn is_working(&self, day: usize) -> Option<bool> {
        bit(&self.words, day)
    }

    /// How many working days come before the day.
    fn before(&self, day: usize) -> Option<i64> {
        let earlier = self.words.get(day / WORD)? & ((1 << (day % WORD)) - 1);
        Some(i64::from(*self.before.get(day / WORD)?) + i64::from(earlier.count_ones()))
    }

    /// The working day of a rank, counted from 0.
    fn nth(&self, rank: i64) -> Option<usize> {
        let rank = u16::try_from(rank).ok()?;
        let total = *self.before.last()?;
        if rank >= total {
            return None;
        }
        // Working days are spread so evenly that the word guessed is at most a few from the right one.
        let mut at = usize::from(rank) * WORDS / usize::from(total);
        while *self.before.get(at)? > rank {
            at -= 1;
        }
        while *self.before.get(at + 1)? <= rank {
            at += 1;
        }
        let mut word = *self.words.get(at)?;
        let mut left = u32::from(rank - self.before.get(at)?);
        let mut day = at * WORD;
        for width in [32, 16, 8, 4, 2, 1] {
            let ones = (word & ((1 << width) - 1)).count_ones();
            if left >= ones {
                left -= ones;
                word >>= width;
                day += width;
            }
        }
        Some(day)
    }
}

/// The bit of a day.
fn bit(words: &[u64; WORDS], day: usize) -> Option<bool> {
    (day < DAYS).then(|| words.get(day / WORD).is_some_and(|word| word >> (day % WORD) & 1 == 1))
}

/// Sets the bit of a day.
fn set_bit(words: &mut [u64; WORDS], day: usize, value: bool) {
    if let Some(word) = words.get_mut(day / WORD) {
        let mask = 1 << (day % WORD);
        *word = if value { *word | mask } else { *word & !mask };
    }
}

/// A day that is not just a day of the week.
#[derive(Clone, Copy, Debug)]
struct Special {
    kind: DayKind,
    name: Option<Name>,
    counterpart: Option<NaiveDate>,
}

/// The special days, and for each day where its own stands among them.
#[derive(Clone, Debug)]
struct Specials {
    list: Vec<Special>,
    at: Vec<u16>,
}

impl Specials {
    /// A day without one.
    const NONE: u16 = u16::MAX;

    fn get(&self, day: usize) -> Option<&Special> {
        self.list.get(usize::from(*self.at.get(day)?))
    }

    fn set(&mut self, day: usize, special: Special) {
        if let (Some(slot), Ok(next)) = (self.at.get_mut(day), u16::try_from(self.list.len())) {
            *slot = next;
            self.list.push(special);
        }
    }
}

/// The working days of both weeks: a table of ranks, built once, in which every question is a look-up.
///
/// The table holds the days from [`Calendar::first_day`] to [`Calendar::last_day`]; of others it says nothing. Days of
/// the years that are not announced follow from the law's rules and are [`Certainty::Estimated`]; in years that have no line
/// in `years.rs` they lack Kurban Ait, whose day is not in the law.
#[derive(Clone, Debug)]
pub struct Calendar {
    five: Ranks,
    six: Ranks,
    specials: Specials,
    announced: Vec<NaiveDate>,
}

impl Calendar {
    /// The calendar as published, built on the first call.
    #[must_use]
    pub fn published() -> &'static Self {
        static PUBLISHED: OnceLock<Calendar> = OnceLock::new();
        PUBLISHED.get_or_init(Self::derive)
    }

    /// The published calendar with days that were announced later. They win over everything else; days outside the table
    /// are left out. Build it once for many questions.
    ///
    /// ```
    /// use erezhe_calendar::{Calendar, Certainty, DayKind, Supplement, Week};
    /// use erezhe_base::{day, ids};
    ///
    /// let calendar = Calendar::with_supplement(&Supplement {
    ///     days_off: vec![day!(2034, 7, 3)],
    ///     working_days: vec![day!(2034, 7, 1)],
    /// });
    /// assert_eq!(calendar.is_working_day(Week::Five, day!(2034, 7, 3)), Some(false));
    /// let saturday = calendar.describe(day!(2034, 7, 1)).unwrap();
    /// assert_eq!((saturday.kind, saturday.certainty), (DayKind::AnnouncedWorking, Certainty::Confirmed));
    /// // The rest of the year is as uncertain as it was.
    /// assert_eq!(calendar.certainty(day!(2034, 7, 7)), Certainty::Estimated);
    /// ```
    #[must_use]
    pub fn with_supplement(supplement: &Supplement) -> Self {
        let mut calendar = Self::published().clone();
        let (mut five, mut six) = (calendar.five.words, calendar.six.words);
        let off = supplement.days_off.iter().map(|&day| (day, false));
        let working = supplement.working_days.iter().map(|&day| (day, true));
        for (day, is_working) in off.chain(working) {
            let Some(index) = index(day) else { continue };
            if bit(&five, index) != Some(is_working) {
                let kind = if is_working { DayKind::AnnouncedWorking } else { DayKind::AnnouncedOff };
                calendar.specials.set(index, Special { kind, name: None, counterpart: None });
            }
            set_bit(&mut five, index, is_working);
            set_bit(&mut six, index, is_working && !Week::Six.rests_on(day.weekday()));
            let at = calendar.announced.partition_point(|known| *known < day);
            calendar.announced.insert(at, day);
        }
        calendar.five = Ranks::new(five);
        calendar.six = Ranks::new(six);
        calendar
    }

    /// First day of the table, 1 January 2014.
    #[must_use]
    pub const fn first_day() -> NaiveDate {
        FIRST
    }

    /// Last day of the table, 31 December 2035.
    #[must_use]
    pub const fn last_day() -> NaiveDate {
        LAST
    }

    /// First and last year whose days off are announced; all years between them are.
    #[must_use]
    pub const fn published_years() -> (i32, i32) {
        PUBLISHED
    }

    /// Whether the day is worked; `None` outside the table.
    #[must_use]
    pub fn is_working_day(&self, week: Week, day: NaiveDate) -> Option<bool> {
        self.ranks(week).is_working(index(day)?)
    }

    /// The n-th working day after the day, or before it for a negative n; the day itself, worked or not, for 0.
    ///
    /// `None` if the day or the answer is outside the table.
    ///
    /// ```
    /// use erezhe_calendar::{Calendar, Week};
    /// use erezhe_base::{day, ids};
    ///
    /// let calendar = Calendar::published();
    /// // 1 December was a holiday until 2021.
    /// assert_eq!(calendar.add_working_days(Week::Five, day!(2016, 11, 30), 1), Some(day!(2016, 12, 2)));
    /// assert_eq!(calendar.add_working_days(Week::Five, day!(2016, 12, 4), -1), Some(day!(2016, 12, 2)));
    /// assert_eq!(calendar.add_working_days(Week::Five, day!(2035, 12, 31), 1), None);
    /// ```
    #[must_use]
    pub fn add_working_days(&self, week: Week, day: NaiveDate, n: i32) -> Option<NaiveDate> {
        let ranks = self.ranks(week);
        let start = index(day)?;
        let rank = match n {
            0 => return Some(day),
            1.. => ranks.before(start + 1)? + i64::from(n) - 1,
            _ => ranks.before(start)? + i64::from(n),
        };
        day_at(ranks.nth(rank)?)
    }

    /// The first working day that is not before the day; `None` if there is none in the table.
    #[must_use]
    pub fn on_or_after(&self, week: Week, day: NaiveDate) -> Option<NaiveDate> {
        let ranks = self.ranks(week);
        day_at(ranks.nth(ranks.before(index(day)?)?)?)
    }

    /// What the day is; `None` outside the table.
    ///
    /// ```
    /// use erezhe_calendar::{Calendar, DayKind};
    /// use erezhe_base::{day, ids};
    /// use erezhe_base::Lang;
    ///
    /// let monday = Calendar::published().describe(day!(2026, 3, 9)).unwrap();
    /// assert_eq!(monday.kind, DayKind::Substitute);
    /// assert_eq!(monday.name.unwrap().text().get(Lang::En), "International Women's Day");
    /// assert_eq!(monday.counterpart, Some(day!(2026, 3, 8)));
    /// ```
    #[must_use]
    pub fn describe(&self, day: NaiveDate) -> Option<DayInfo> {
        let index = index(day)?;
        let working = self.five.is_working(index)?;
        let special = self.specials.get(index).copied().unwrap_or(Special {
            kind: if working { DayKind::WorkingDay } else { DayKind::Weekend },
            name: None,
            counterpart: None,
        });
        Some(DayInfo {
            day,
            working,
            working_six_day: self.six.is_working(index)?,
            kind: special.kind,
            name: special.name,
            counterpart: special.counterpart,
            certainty: self.certainty(day),
        })
    }

    /// Whether it is known that the day is off or worked: its year is announced, or the supplement names the day.
    ///
    /// For a count over many days, ask [`Calendar::certainty_between`]: one that ends on a day of the supplement has
    /// passed others.
    #[must_use]
    pub fn certainty(&self, day: NaiveDate) -> Certainty {
        certainty(is_published(day) || self.announced.binary_search(&day).is_ok())
    }

    /// Whether it is known of every day from one to the other, both included, in either order.
    #[must_use]
    pub fn certainty_between(&self, one: NaiveDate, other: NaiveDate) -> Certainty {
        certainty(
            (is_published(one) && is_published(other)) || (one == other && self.certainty(one) == Certainty::Confirmed),
        )
    }

    fn ranks(&self, week: Week) -> &Ranks {
        match week {
            Week::Five => &self.five,
            Week::Six => &self.six,
        }
    }

    /// The table, from the rules.
    fn derive() -> Self {
        let mut specials = Specials { list: Vec::new(), at: vec![Specials::NONE; DAYS] };
        for year in FIRST.year()..=LAST.year() {
            for holiday in HOLIDAYS.iter().filter(|holiday| (holiday.first..=holiday.last).contains(&year)) {
                let kind = if holiday.substituted { DayKind::Holiday } else { DayKind::DayOff };
                if let Some(index) = NaiveDate::from_ymd_opt(year, holiday.month, holiday.day).and_then(index) {
                    specials.set(index, Special { kind, name: Some(holiday.name), counterpart: None });
                }
            }
        }
        for year in YEARS {
            if let Some(index) = index(year.kurban_ait)
                && specials.get(index).is_none()
            {
                specials.set(index, Special { kind: DayKind::DayOff, name: Some(Name::KurbanAit), counterpart: None });
            }
        }

        let (mut five, substitutes) = working_days(Week::Five, &specials);
        let (six, _) = working_days(Week::Six, &specials);
        for (index, special) in substitutes {
            specials.set(index, special);
        }

        // After the substitutes: the Monday worked for 8 May 2020 is the substitute of 9 May.
        for moved in YEARS.iter().flat_map(|year| year.moved) {
            for (day, other, is_working, kind) in [
                (moved.off, moved.working, false, DayKind::TransferredOff),
                (moved.working, moved.off, true, DayKind::TransferredWorking),
            ] {
                if let Some(index) = index(day) {
                    set_bit(&mut five, index, is_working);
                    specials.set(index, Special { kind, name: None, counterpart: Some(other) });
                }
            }
        }
        Self { five: Ranks::new(five), six: Ranks::new(six), specials, announced: Vec::new() }
    }
}

/// Which days of a week are worked before any are moved, and what stands in for its holidays.
fn working_days(week: Week, holidays: &Specials) -> ([u64; WORDS], Vec<(usize, Special)>) {
    let mut working = [0; WORDS];
    let mut weekday = FIRST.weekday();
    let mut on_rest = Vec::new();
    for index in 0..DAYS {
        let rests = week.rests_on(weekday);
        let special = holidays.get(index);
        set_bit(&mut working, index, !rests && special.is_none());
        on_rest.extend(special.filter(|special| rests && special.kind == DayKind::Holiday).map(|it| (index, it.name)));
        weekday = weekday.succ();
    }
    // Article 5: "the day off is the working day that follows the holiday"; in the order of the holidays, so that two on
    // one weekend take two days.
    let mut substitutes = Vec::with_capacity(on_rest.len());
    for (index, name) in on_rest {
        if let Some(next) = (index..DAYS).find(|&next| bit(&working, next) == Some(true)) {
            set_bit(&mut working, next, false);
            substitutes.push((next, Special { kind: DayKind::Substitute, name, counterpart: day_at(index) }));
        }
    }
    (working, substitutes)
}

/// The number of a day in the table.
fn index(day: NaiveDate) -> Option<usize> {
    usize::try_from(day.to_epoch_days() - FIRST.to_epoch_days()).ok().filter(|&index| index < DAYS)
}

/// The day of a number.
fn day_at(index: usize) -> Option<NaiveDate> {
    NaiveDate::from_epoch_days(FIRST.to_epoch_days() + i32::try_from(index).ok()?)
}

fn is_published(day: NaiveDate) -> bool {
    (PUBLISHED.0..=PUBLISHED.1).contains(&day.year())
}

fn certainty(confirmed: bool) -> Certainty {
    if confirmed { Certainty::Confirmed } else { Certainty::Estimated }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use proptest::prelude::*;

    use super::*;
    use erezhe_base::Lang;

    fn working(week: Week, day: NaiveDate) -> bool {
        Calendar::published().is_working_day(week, day).unwrap()
    }

    fn info(day: NaiveDate) -> DayInfo {
        Calendar::published().describe(day).unwrap()
    }

    /// Days off from Monday to Friday and working days on Saturday and Sunday, as month and day.
    fn unusual(year: i32) -> String {
        let days = NaiveDate::from_ymd_opt(year, 1, 1).unwrap().iter_days().take_while(|day| day.year() == year);
        let unusual = days.filter(|&day| working(Week::Five, day) == Week::Five.rests_on(day.weekday()));
        unusual.map(|day| format!("{:02}-{:02}", day.month(), day.day())).collect::<Vec<_>>().join(" ")
    }

    /// The days off in a stretch of days.
    fn off(week: Week, from: NaiveDate, to: NaiveDate) -> Vec<u32> {
        from.iter_days().take_while(|&day| day <= to).filter(|&day| !working(week, day)).map(|day| day.day()).collect()
    }

    // Worked out by hand from the law and the acts on moved days.
    #[test]
    fn whole_years() {
        assert_eq!(
            unusual(2015),
            "01-01 01-02 01-07 03-09 03-23 03-24 03-25 05-01 05-07 05-11 07-06 08-31 09-24 12-01 12-16 12-17"
        );
        assert_eq!(
            unusual(2020),
            "01-01 01-02 01-03 01-05 01-07 03-09 03-23 03-24 03-25 05-01 05-07 05-08 07-06 07-31 08-31 12-01 12-16 \
             12-17 12-18 12-20"
        );
        assert_eq!(
            unusual(2026),
            "01-01 01-02 01-07 03-09 03-23 03-24 03-25 05-01 05-07 05-11 05-27 07-06 10-26 12-16"
        );
    }

    // https://kapital.kz/gosudarstvo/36862/na-nauryz-kazakhstantsy-otdokhnut-5-dney.html (2015),
    // https://kt.kz/rus/society/v_mae_kazahstanci_otdohnut_12_dnej_s_uchetom_prazdnikov_i_vihodnih_1153619999.html (2016),
    // https://www.inform.kz/ru/kak-budut-otdihat-kazahstantsi-v-2026-godu-947dd6 (2026)
    #[test]
    fn two_holidays_on_one_weekend_give_two_days() {
        assert_eq!(off(Week::Five, day!(2015, 3, 19), day!(2015, 3, 27)), [21, 22, 23, 24, 25]);
        assert_eq!(off(Week::Five, day!(2016, 5, 5), day!(2016, 5, 12)), [7, 8, 9, 10]);
        assert_eq!(off(Week::Five, day!(2026, 3, 19), day!(2026, 3, 27)), [21, 22, 23, 24, 25]);
        assert_eq!(info(day!(2026, 3, 24)).counterpart, Some(day!(2026, 3, 21)));
        assert_eq!(info(day!(2026, 3, 25)).counterpart, Some(day!(2026, 3, 22)));
        assert_eq!(info(day!(2026, 3, 23)).kind, DayKind::Holiday);
    }

    #[test]
    fn days_of_rest_that_are_no_holidays_are_not_substituted() {
        // 7 January on Saturday and Sunday.
        assert!(working(Week::Five, day!(2017, 1, 9)));
        assert!(working(Week::Five, day!(2018, 1, 8)));
        // Kurban Ait on Sunday and Saturday.
        assert!(working(Week::Five, day!(2019, 8, 12)));
        assert!(working(Week::Five, day!(2022, 7, 11)));
        assert!(working(Week::Five, day!(2024, 6, 17)));
        let sunday = info(day!(2024, 6, 16));
        assert_eq!(sunday.kind, DayKind::DayOff);
        assert_eq!(sunday.name.unwrap().text().get(Lang::Ru), "Первый день Курбан-айта");
        assert_eq!(info(day!(2026, 1, 7)).kind, DayKind::DayOff);
    }

    // https://kyzylorda-news.kz/ru/obshestvo/kak-kazahstanczy-otdohnut-v-2020-godu-kalendar-31660/
    #[test]
    fn a_substitute_day_can_be_moved() {
        let friday = info(day!(2020, 5, 8));
        assert_eq!(
            (friday.working, friday.working_six_day, friday.kind, friday.counterpart),
            (false, true, DayKind::TransferredOff, Some(day!(2020, 5, 11)))
        );
        let monday = info(day!(2020, 5, 11));
        assert_eq!(
            (monday.working, monday.working_six_day, monday.kind, monday.counterpart),
            (true, true, DayKind::TransferredWorking, Some(day!(2020, 5, 8)))
        );
        let sunday = info(day!(2020, 1, 5));
        assert_eq!(
            (sunday.working, sunday.working_six_day, sunday.kind),
            (true, false, DayKind::TransferredWorking),
            "moved for the five-day week only"
        );
    }

    #[test]
    fn moved_days_swap_rest_and_work() {
        let holidays_only = {
            let specials = Calendar::published().specials.clone();
            let mut fixed = Specials { list: specials.list.clone(), at: vec![Specials::NONE; DAYS] };
            for day in 0..DAYS {
                if let Some(special) = specials.get(day)
                    && matches!(special.kind, DayKind::Holiday | DayKind::DayOff)
                {
                    fixed.set(day, *special);
                }
            }
            working_days(Week::Five, &fixed).0
        };
        for year in YEARS {
            for moved in year.moved {
                assert_eq!(bit(&holidays_only, index(moved.off).unwrap()), Some(true), "{moved:?} was a day of rest");
                assert_eq!(bit(&holidays_only, index(moved.working).unwrap()), Some(false), "{moved:?} was worked");
            }
        }
    }

    #[test]
    fn holidays_come_and_go() {
        for year in 2014..=2035 {
            let is = |month, day| info(NaiveDate::from_ymd_opt(year, month, day).unwrap()).kind == DayKind::Holiday;
            assert_eq!(is(12, 1), year <= 2021, "{year}");
            assert_eq!(is(12, 17), year <= 2021, "{year}");
            assert_eq!(is(10, 25), year >= 2022, "{year}");
            assert_eq!(is(8, 30), year <= 2025, "{year}");
            assert_eq!(is(3, 15), year >= 2027, "{year}");
            for (month, day) in [(1, 1), (1, 2), (3, 8), (3, 21), (3, 22), (3, 23), (5, 1), (5, 7), (5, 9), (7, 6)] {
                assert!(is(month, day), "{year} {month} {day}");
            }
            assert!(is(12, 16), "{year}");
        }
        // https://informburo.kz/novosti/pocemu-kazaxstancam-ne-dali-otdoxnut-cetyre-dnia-podriad-na-maiskie-prazdniki-dovody-mintruda
        assert!(working(Week::Five, day!(2025, 5, 8)));
        // https://taspanews.kz/novosti-kazakhstana/v-etom-godu-u-kazakhstantsev-ne-budet-odnogo-vykhodnogo-795514517615
        assert!(working(Week::Five, day!(2026, 8, 31)));
        assert!(working(Week::Five, day!(2026, 3, 16)), "15 March 2026, a Sunday, was not yet a holiday");
        assert!(!working(Week::Five, day!(2027, 3, 15)));
    }

    // https://alau.kz/martovskie-prazdniki-kazahstancy-otdohnut-neskolko-dnej (2025), qonaev-gorod.kz (2022)
    #[test]
    fn the_six_day_week_rests_on_sunday_only() {
        assert_eq!(off(Week::Six, day!(2025, 3, 5), day!(2025, 3, 13)), [8, 9]);
        assert_eq!(off(Week::Five, day!(2025, 3, 5), day!(2025, 3, 13)), [8, 9, 10]);
        assert_eq!(off(Week::Six, day!(2025, 3, 19), day!(2025, 3, 27)), [21, 22, 23, 24]);
        assert_eq!(off(Week::Five, day!(2025, 3, 19), day!(2025, 3, 27)), [21, 22, 23, 24, 25]);
        assert!(working(Week::Six, day!(2022, 3, 5)) && working(Week::Six, day!(2022, 3, 7)));
        assert!(working(Week::Five, day!(2022, 3, 5)) && !working(Week::Five, day!(2022, 3, 7)));
        // A holiday on Sunday gives Monday in both weeks.
        assert_eq!(off(Week::Six, day!(2026, 3, 6), day!(2026, 3, 10)), [8, 9]);
    }

    #[test]
    fn whatever_is_off_in_the_six_day_week_is_off_in_the_other() {
        for day in FIRST.iter_days().take(DAYS) {
            let info = info(day);
            if !info.working_six_day && info.kind != DayKind::TransferredWorking {
                assert!(!info.working, "{day}");
            }
            let rest = matches!(
                info.kind,
                DayKind::Weekend | DayKind::Holiday | DayKind::DayOff | DayKind::Substitute | DayKind::TransferredOff
            );
            assert_eq!(rest, !info.working, "{day}");
            assert_eq!(
                info.name.is_some(),
                matches!(info.kind, DayKind::Holiday | DayKind::DayOff | DayKind::Substitute),
                "{day}"
            );
        }
    }

    #[test]
    fn the_table_has_ends() {
        let calendar = Calendar::published();
        assert_eq!((Calendar::first_day(), Calendar::last_day()), (FIRST, LAST));
        for day in [FIRST.pred_opt().unwrap(), LAST.succ_opt().unwrap(), NaiveDate::MIN, NaiveDate::MAX] {
            assert_eq!(calendar.is_working_day(Week::Five, day), None);
            assert_eq!(calendar.add_working_days(Week::Five, day, 0), None);
            assert_eq!(calendar.add_working_days(Week::Six, day, -1), None);
            assert_eq!(calendar.on_or_after(Week::Five, day), None);
            assert_eq!(calendar.describe(day), None);
            assert_eq!(calendar.certainty(day), Certainty::Estimated);
        }
        for n in [i32::MIN, i32::MAX] {
            assert_eq!(calendar.add_working_days(Week::Five, day!(2020, 1, 1), n), None);
        }
        assert_eq!(calendar.add_working_days(Week::Five, day!(2014, 1, 3), -1), None);
        assert_eq!(calendar.add_working_days(Week::Five, FIRST, 1), Some(day!(2014, 1, 3)));
        assert_eq!(calendar.add_working_days(Week::Five, LAST, -1), Some(day!(2035, 12, 28)));
        assert_eq!(calendar.on_or_after(Week::Five, LAST), Some(LAST));
    }

    #[test]
    fn certainty_is_that_of_the_announced_years() {
        let calendar = Calendar::published();
        let (first, last) = Calendar::published_years();
        assert!(first == 2015 && last >= 2026);
        let in_year = |year, month, day| NaiveDate::from_ymd_opt(year, month, day).unwrap();
        for (day, expected) in [
            (day!(2014, 12, 31), Certainty::Estimated),
            (day!(2015, 1, 1), Certainty::Confirmed),
            (in_year(last, 12, 31), Certainty::Confirmed),
            (in_year(last + 1, 1, 1), Certainty::Estimated),
        ] {
            assert_eq!(calendar.certainty(day), expected, "{day}");
            assert_eq!(calendar.certainty_between(day, day), expected, "{day}");
        }
        let (old, new) = (in_year(last, 12, 20), in_year(last + 1, 1, 11));
        assert_eq!(calendar.certainty_between(old, new), Certainty::Estimated);
        assert_eq!(calendar.certainty_between(new, old), Certainty::Estimated);
        assert_eq!(calendar.certainty_between(day!(2015, 1, 1), old), Certainty::Confirmed);

        let supplement = Supplement { working_days: vec![new], ..Supplement::default() };
        let calendar = Calendar::with_supplement(&supplement);
        assert_eq!(calendar.certainty(new), Certainty::Confirmed);
        assert_eq!(calendar.certainty_between(old, new), Certainty::Estimated);
        assert_eq!(calendar.certainty_between(new, new), Certainty::Confirmed);
    }

    #[test]
    fn what_a_supplement_repeats_keeps_its_name() {
        let calendar = Calendar::with_supplement(&Supplement {
            days_off: vec![day!(2034, 3, 8), day!(2034, 7, 3)],
            working_days: vec![day!(2034, 7, 2), day!(2034, 5, 10)],
        });
        let known = calendar.describe(day!(2034, 3, 8)).unwrap();
        assert_eq!((known.kind, known.certainty), (DayKind::Holiday, Certainty::Confirmed));
        assert_eq!(calendar.describe(day!(2034, 7, 3)).unwrap().kind, DayKind::AnnouncedOff);
        assert_eq!(calendar.is_working_day(Week::Six, day!(2034, 7, 3)), Some(false));
        assert_eq!(calendar.is_working_day(Week::Five, day!(2034, 7, 2)), Some(true));
        assert_eq!(calendar.is_working_day(Week::Six, day!(2034, 7, 2)), Some(false), "a Sunday");
        assert_eq!(calendar.describe(day!(2034, 5, 10)).unwrap().kind, DayKind::WorkingDay);
        assert_eq!(Calendar::published().describe(day!(2034, 7, 3)).unwrap().kind, DayKind::WorkingDay);
    }

    #[test]
    fn a_contradiction_is_found() {
        let day = day!(2034, 7, 3);
        let mut supplement = Supplement { days_off: vec![day!(2034, 7, 7), day], working_days: vec![] };
        assert_eq!(supplement.contradiction(), None);
        supplement.working_days.push(day);
        assert_eq!(supplement.contradiction(), Some(day));
        assert_eq!(Calendar::with_supplement(&supplement).is_working_day(Week::Five, day), Some(true));
    }

    #[test]
    fn kinds_serialise_as_the_contract_says() {
        let json = |kind: DayKind| serde_json::to_string(&kind).unwrap();
        assert_eq!(json(DayKind::WorkingDay), r#""working-day""#);
        assert_eq!(json(DayKind::TransferredWorking), r#""transferred-working""#);
        assert_eq!(json(DayKind::AnnouncedOff), r#""announced-off""#);
        assert_eq!(serde_json::to_string(&Certainty::Estimated).unwrap(), r#""estimated""#);
    }

    fn any_week() -> impl Strategy<Value = Week> {
        prop_oneof![Just(Week::Five), Just(Week::Six)]
    }

    fn any_day() -> impl Strategy<Value = NaiveDate> {
        (0..DAYS).prop_map(|index| day_at(index).unwrap())
    }

    fn any_calendar() -> impl Strategy<Value = (Supplement, Calendar)> {
        let days = || prop::collection::vec(any_day(), 0..12);
        (days(), days()).prop_map(|(days_off, working_days)| {
            let supplement = Supplement { days_off, working_days };
            let calendar = Calendar::with_supplement(&supplement);
            (supplement, calendar)
        })
    }

    /// Working days after one day up to another, counted one by one.
    fn count(calendar: &Calendar, week: Week, after: NaiveDate, to: NaiveDate) -> i32 {
        let days = after.iter_days().skip(1).take_while(|&day| day <= to);
        i32::try_from(days.filter(|&day| calendar.is_working_day(week, day).unwrap()).count()).unwrap()
    }

    proptest! {
        #[test]
        fn counting_gives_what_was_added((_, calendar) in any_calendar(), week in any_week(), day in any_day(),
                                         n in 1_i32..400) {
            if let Some(end) = calendar.add_working_days(week, day, n) {
                prop_assert!(calendar.is_working_day(week, end).unwrap());
                prop_assert_eq!(count(&calendar, week, day, end), n);
            } else {
                prop_assert!(count(&calendar, week, day, LAST) < n);
            }
            if let Some(start) = calendar.add_working_days(week, day, -n) {
                prop_assert!(calendar.is_working_day(week, start).unwrap());
                prop_assert_eq!(count(&calendar, week, start.pred_opt().unwrap(), day.pred_opt().unwrap()), n);
            }
        }

        #[test]
        fn going_back_undoes_going_forth((_, calendar) in any_calendar(), week in any_week(), day in any_day(),
                                         n in -400_i32..400) {
            let day = calendar.on_or_after(week, day).unwrap_or(day);
            prop_assume!(calendar.is_working_day(week, day).unwrap());
            if let Some(end) = calendar.add_working_days(week, day, n) {
                prop_assert_eq!(calendar.add_working_days(week, end, -n), Some(day));
            }
        }

        #[test]
        fn later_never_ends_earlier(week in any_week(), day in any_day(), n in -400_i32..400) {
            let calendar = Calendar::published();
            let end = calendar.add_working_days(week, day, n);
            if let (Some(end), Some(next)) = (end, calendar.add_working_days(week, day, n + 1)) && n != 0 && n != -1 {
                prop_assert!(end < next);
            }
            if let (Some(end), Some(next)) = (end, day.succ_opt().and_then(|day| calendar.add_working_days(week, day, n)))
            {
                prop_assert!(end <= next);
            }
        }

        #[test]
        fn on_or_after_is_the_first((_, calendar) in any_calendar(), week in any_week(), day in any_day()) {
            if let Some(first) = calendar.on_or_after(week, day) {
                prop_assert!(day <= first && calendar.is_working_day(week, first).unwrap());
                prop_assert!(day.iter_days().take_while(|&day| day < first)
                    .all(|day| !calendar.is_working_day(week, day).unwrap()));
            }
        }

        #[test]
        fn a_supplement_wins_and_changes_nothing_else((supplement, calendar) in any_calendar()) {
            let listed: BTreeSet<_> = supplement.days_off.iter().chain(&supplement.working_days).copied().collect();
            for &day in &listed {
                let expected = supplement.working_days.contains(&day);
                prop_assert_eq!(calendar.is_working_day(Week::Five, day), Some(expected));
                let sunday = day.weekday() == Weekday::Sun;
                prop_assert_eq!(calendar.is_working_day(Week::Six, day), Some(expected && !sunday));
                prop_assert_eq!(calendar.certainty(day), Certainty::Confirmed);
            }
            for day in FIRST.iter_days().take(DAYS).filter(|day| !listed.contains(day)) {
                prop_assert_eq!(calendar.describe(day), Calendar::published().describe(day));
            }
        }
    }
}
