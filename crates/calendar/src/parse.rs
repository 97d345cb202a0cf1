//! Days and moments as an application writes them, read strictly.

use chrono::{NaiveDate, NaiveDateTime, NaiveTime, TimeDelta};

/// Why a text is no day or no moment.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ParseReason {
    /// It is written in another way than those accepted.
    Form,
    /// The date does not exist, such as 30 February.
    NoSuchDay,
    /// The time or the offset does not exist, such as 24:00 or +25:00.
    NoSuchTime,
}

/// A moment, as exactly as the text gives it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Moment {
    /// A day alone.
    Day(NaiveDate),
    /// A date and time without an offset: local time of wherever it is meant.
    Local(NaiveDateTime),
    /// A date and time with an offset, in UTC.
    Utc(NaiveDateTime),
}

/// Reads a civil date, `YYYY-MM-DD` and nothing else.
///
/// # Errors
///
/// Says whether the text has another form or names a day that does not exist.
///
/// ```
/// use erezhe_calendar::{ParseReason, parse_day};
/// use erezhe_base::day;
///
/// assert_eq!(parse_day("2016-02-29"), Ok(day!(2016, 2, 29)));
/// assert_eq!(parse_day("2017-02-29"), Err(ParseReason::NoSuchDay));
/// assert_eq!(parse_day("29.02.2016"), Err(ParseReason::Form));
/// ```
pub fn parse_day(text: &str) -> Result<NaiveDate, ParseReason> {
    let mut rest = Rest(text.as_bytes());
    let day = rest.day()?;
    rest.end()?;
    Ok(day)
}

/// Reads a day, a local date-time or a date-time with an offset: `YYYY-MM-DD`, then `THH:MM`, `THH:MM:SS` or
/// `THH:MM:SS.fff` (one to nine digits), then `Z`, `+HH:MM` or `+HHMM` (or `-`).
///
/// # Errors
///
/// Says whether the text has another form or names a day or a time that does not exist. There is no 24:00 and no second
/// 60.
///
/// ```
/// use erezhe_calendar::{Moment, ParseReason, parse_moment};
/// use erezhe_base::day;
///
/// let at = |hour, minute| day!(2016, 12, 1).and_hms_opt(hour, minute, 0).unwrap();
/// assert_eq!(parse_moment("2016-12-01"), Ok(Moment::Day(day!(2016, 12, 1))));
/// assert_eq!(parse_moment("2016-12-01T10:00"), Ok(Moment::Local(at(10, 0))));
/// assert_eq!(parse_moment("2016-12-01T10:00+06:00"), Ok(Moment::Utc(at(4, 0))));
/// assert_eq!(parse_moment("2016-12-01 10:00"), Err(ParseReason::Form));
/// ```
pub fn parse_moment(text: &str) -> Result<Moment, ParseReason> {
    let mut rest = Rest(text.as_bytes());
    let day = rest.day()?;
    if rest.0.is_empty() {
        return Ok(Moment::Day(day));
    }
    rest.byte(b'T')?;
    let time = rest.time()?;
    let offset = rest.offset()?;
    rest.end()?;
    let local = day.and_time(time.ok_or(ParseReason::NoSuchTime)?);
    match offset {
        None => Ok(Moment::Local(local)),
        Some(minutes) => minutes
            .and_then(|minutes| local.checked_sub_signed(TimeDelta::minutes(i64::from(minutes))))
            .map(Moment::Utc)
            .ok_or(ParseReason::NoSuchTime),
    }
}

/// What of the text is still to be read.
struct Rest<'a>(&'a [u8]);

impl Rest<'_> {
    /// Exactly so many digits.
    fn number(&mut self, digits: usize) -> Result<u32, ParseReason> {
        let (head, tail) = self.0.split_at_checked(digits).ok_or(ParseReason::Form)?;
        self.0 = tail;
        head.iter().try_fold(0, |number, byte| match byte {
            b'0'..=b'9' => Ok(number * 10 + u32::from(byte - b'0')),
            _ => Err(ParseReason::Form),
        })
    }

    /// Whether the next byte is the given one; it is read if so.
    fn has(&mut self, byte: u8) -> bool {
        match self.0.split_first() {
            Some((first, tail)) if *first == byte => {
                self.0 = tail;
                true
            }
            _ => false,
        }
    }

    /// The given byte.
    fn byte(&mut self, byte: u8) -> Result<(), ParseReason> {
        if self.has(byte) { Ok(()) } else { Err(ParseReason::Form) }
    }

    /// Nothing more.
    fn end(&self) -> Result<(), ParseReason> {
        if self.0.is_empty() { Ok(()) } else { Err(ParseReason::Form) }
    }

    /// `YYYY-MM-DD`.
    fn day(&mut self) -> Result<NaiveDate, ParseReason> {
        let year = self.number(4)?;
        self.byte(b'-')?;
        let month = self.number(2)?;
        self.byte(b'-')?;
        let day = self.number(2)?;
        let year = i32::try_from(year).map_err(|_| ParseReason::Form)?;
        NaiveDate::from_ymd_opt(year, month, day).ok_or(ParseReason::NoSuchDay)
    }

    /// `HH:MM`, `HH:MM:SS` or `HH:MM:SS.fff`; none if the form is right and the time does not exist.
    fn time(&mut self) -> Result<Option<NaiveTime>, ParseReason> {
        let hour = self.number(2)?;
        self.byte(b':')?;
        let minute = self.number(2)?;
        let (mut second, mut nano) = (0, 0);
        if self.has(b':') {
            second = self.number(2)?;
            if self.has(b'.') {
                nano = self.fraction()?;
            }
        }
        Ok(NaiveTime::from_hms_nano_opt(hour, minute, second, nano))
    }

    /// One to nine digits after the point, as nanoseconds.
    fn fraction(&mut self) -> Result<u32, ParseReason> {
        let mut nano = self.number(1)?;
        let mut digits = 1;
        while digits < 9 && self.0.first().is_some_and(u8::is_ascii_digit) {
            nano = nano * 10 + self.number(1)?;
            digits += 1;
        }
        Ok((digits..9).fold(nano, |nano, _| nano * 10))
    }

    /// Nothing, `Z`, `+HH:MM` or `+HHMM`, as minutes; the inner none if the form is right and the offset does not exist.
    fn offset(&mut self) -> Result<Option<Option<i32>>, ParseReason> {
        if self.0.is_empty() {
            return Ok(None);
        }
        if self.has(b'Z') {
            return Ok(Some(Some(0)));
        }
        let west = self.has(b'-');
        if !west {
            self.byte(b'+')?;
        }
        let hours = self.number(2)?;
        self.has(b':');
        let minutes = self.number(2)?;
        let size = if hours < 24 && minutes < 60 { i32::try_from(hours * 60 + minutes).ok() } else { None };
        Ok(Some(size.map(|size| if west { -size } else { size })))
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use erezhe_base::day;

    #[test]
    fn days() {
        assert_eq!(parse_day("2026-11-22"), Ok(day!(2026, 11, 22)));
        assert_eq!(parse_day("0001-01-01"), Ok(day!(1, 1, 1)));
        assert_eq!(parse_day("9999-12-31"), Ok(day!(9999, 12, 31)));
        for text in ["2026-02-29", "2026-13-01", "2026-00-10", "2026-04-31", "2026-04-00"] {
            assert_eq!(parse_day(text), Err(ParseReason::NoSuchDay), "{text}");
            assert_eq!(parse_moment(text), Err(ParseReason::NoSuchDay), "{text}");
        }
        for text in [
            "",
            "2026",
            "2026-11",
            "2026-1-2",
            "20261122",
            "2026/11/22",
            "22.11.2026",
            "2026-11-2",
            "2026-11-222",
            " 2026-11-22",
            "2026-11-22 ",
            "2026-11-22T",
            "+2026-11-22",
            "-2026-11-22",
            "２０２６-11-22",
            "2026-11-2\u{661}",
            "2026-11-22\0",
            "+026-11-22",
            "2026-+1-22",
        ] {
            assert_eq!(parse_day(text), Err(ParseReason::Form), "{text:?}");
            assert_eq!(parse_moment(text), Err(ParseReason::Form), "{text:?}");
        }
        assert_eq!(parse_day("2026-11-22T10:00"), Err(ParseReason::Form));
    }

    fn at(hour: u32, minute: u32, second: u32, milli: u32) -> NaiveDateTime {
        day!(2016, 12, 1).and_hms_milli_opt(hour, minute, second, milli).unwrap()
    }

    #[test]
    fn local_moments() {
        for (text, expected) in [
            ("2016-12-01T00:00", at(0, 0, 0, 0)),
            ("2016-12-01T23:59:59", at(23, 59, 59, 0)),
            ("2016-12-01T10:00:00.5", at(10, 0, 0, 500)),
            ("2016-12-01T10:00:00.005", at(10, 0, 0, 5)),
            ("2016-12-01T10:00:00.005000000", at(10, 0, 0, 5)),
        ] {
            assert_eq!(parse_moment(text), Ok(Moment::Local(expected)), "{text}");
        }
    }

    #[test]
    fn moments_with_an_offset() {
        for (text, expected) in [
            ("2016-12-01T10:00Z", at(10, 0, 0, 0)),
            ("2016-12-01T10:00:30.25Z", at(10, 0, 30, 250)),
            ("2016-12-01T10:00+06:00", at(4, 0, 0, 0)),
            ("2016-12-01T10:00:00+0600", at(4, 0, 0, 0)),
            ("2016-12-01T10:00-03:30", at(13, 30, 0, 0)),
            ("2016-12-01T10:00-00:00", at(10, 0, 0, 0)),
            ("2016-12-02T00:30+06:00", at(18, 30, 0, 0)),
            ("2016-11-30T23:30-0100", at(0, 30, 0, 0)),
        ] {
            assert_eq!(parse_moment(text), Ok(Moment::Utc(expected)), "{text}");
        }
    }

    #[test]
    fn no_moments() {
        for text in [
            "2016-12-01 10:00",
            "2016-12-01t10:00",
            "2016-12-01T10",
            "2016-12-01T1000",
            "2016-12-01T10:0",
            "2016-12-01T10:00:",
            "2016-12-01T10:00:00.",
            "2016-12-01T10:00:00,5",
            "2016-12-01T10:00.5",
            "2016-12-01T10:00:00.1234567890",
            "2016-12-01T10:00z",
            "2016-12-01T10:00 Z",
            "2016-12-01T10:00+06",
            "2016-12-01T10:00+6:00",
            "2016-12-01T10:00+06:0",
            "2016-12-01T10:00+06:00Z",
            "2016-12-01T10:00\u{2212}06:00",
            "2016-12-01T10:00[Asia/Almaty]",
            "2016-12-01T10:00\n",
        ] {
            assert_eq!(parse_moment(text), Err(ParseReason::Form), "{text:?}");
        }
        for text in [
            "2016-12-01T24:00",
            "2016-12-01T10:60",
            "2016-12-01T23:59:60",
            "2016-12-01T10:00+24:00",
            "2016-12-01T10:00+06:60",
        ] {
            assert_eq!(parse_moment(text), Err(ParseReason::NoSuchTime), "{text}");
        }
    }

    proptest! {
        #[test]
        fn any_text_is_answered(text in any::<String>()) {
            let day = parse_day(&text);
            prop_assert_eq!(day.map(Moment::Day).ok(), parse_moment(&text).ok());
        }

        #[test]
        fn near_misses_are_answered(text in "[0-9]{4}-[0-9]{2}-[0-9]{2}(T[0-9:.]{0,12}[Z+-]?[0-9:]{0,6}|.{0,4})") {
            let _ = parse_moment(&text);
        }

        #[test]
        fn days_come_back(days in -719_528_i32..2_932_897) {
            let day = NaiveDate::from_epoch_days(days).unwrap();
            prop_assert_eq!(parse_day(&day.to_string()), Ok(day));
        }

        #[test]
        fn moments_come_back(seconds in 0_i64..4_000_000_000, milli in 0_u32..1000, offset in -1439_i64..1440) {
            let utc = chrono::DateTime::from_timestamp(seconds, milli * 1_000_000).unwrap().naive_utc();
            let local = utc + TimeDelta::minutes(offset);
            let text = format!("{local:?}");
            prop_assert_eq!(parse_moment(&text), Ok(Moment::Local(local)));
            let sign = if offset < 0 { '-' } else { '+' };
            let (hours, minutes) = (offset.abs() / 60, offset.abs() % 60);
            for colon in ["", ":"] {
                let text = format!("{text}{sign}{hours:02}{colon}{minutes:02}");
                prop_assert_eq!(parse_moment(&text), Ok(Moment::Utc(utc)));
            }
        }
    }
}
