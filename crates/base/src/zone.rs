//! Local time, by the rules of the tz database.

use chrono::{NaiveDate, NaiveDateTime, TimeDelta};

use crate::day;

/// Which local time a region has.
///
/// Kazakhstan has had one time, UTC+5, since 1 March 2024. The names are those of the tz database, whose rules these are
/// for every moment since 2014.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Zone {
    /// `Asia/Almaty`: UTC+6, UTC+5 since 1 March 2024.
    Almaty,
    /// `Asia/Qostanay`: UTC+6, UTC+5 since 1 March 2024.
    Qostanay,
    /// `Asia/Qyzylorda`: UTC+6, UTC+5 since 21 December 2018.
    Qyzylorda,
    /// `Asia/Aqtobe`, `Asia/Aqtau`, `Asia/Atyrau`, `Asia/Oral`: UTC+5.
    West,
}

/// Minutes of UTC+5.
const FIVE: i32 = 5 * 60;
/// Minutes of UTC+6.
const SIX: i32 = 6 * 60;

impl Zone {
    /// Every zone.
    pub const ALL: [Self; 4] = [Self::Almaty, Self::Qostanay, Self::Qyzylorda, Self::West];

    /// The day at whose beginning, in UTC+6, the clocks went back to UTC+5.
    const fn since(self) -> Option<NaiveDate> {
        match self {
            Self::Almaty | Self::Qostanay => Some(day!(2024, 3, 1)),
            Self::Qyzylorda => Some(day!(2018, 12, 21)),
            Self::West => None,
        }
    }

    /// Minutes that local time is ahead of UTC at a moment of UTC.
    ///
    /// ```
    /// use erezhe_base::Zone;
    /// use erezhe_base::day;
    ///
    /// let noon = |day: chrono::NaiveDate| day.and_hms_opt(12, 0, 0).unwrap();
    /// assert_eq!(Zone::Almaty.offset_minutes(noon(day!(2016, 12, 1))), 360);
    /// assert_eq!(Zone::Almaty.offset_minutes(noon(day!(2026, 12, 1))), 300);
    /// ```
    #[must_use]
    pub fn offset_minutes(self, utc: NaiveDateTime) -> i32 {
        match self.since() {
            Some(day) if shifted(utc, SIX).date() < day => SIX,
            _ => FIVE,
        }
    }

    /// Local time at a moment of UTC.
    ///
    /// ```
    /// use erezhe_base::{Zone, day};
    ///
    /// let utc = day!(2024, 2, 29).and_hms_opt(18, 30, 0).unwrap();
    /// assert_eq!(Zone::Almaty.local(utc).to_string(), "2024-02-29 23:30:00");
    /// assert_eq!(Zone::West.local(utc).to_string(), "2024-02-29 23:30:00");
    /// ```
    #[must_use]
    pub fn local(self, utc: NaiveDateTime) -> NaiveDateTime {
        shifted(utc, self.offset_minutes(utc))
    }
}

/// A moment so many minutes later; at the far end of what chrono can hold, the moment itself.
fn shifted(utc: NaiveDateTime, minutes: i32) -> NaiveDateTime {
    utc.checked_add_signed(TimeDelta::minutes(i64::from(minutes))).unwrap_or(utc)
}

#[cfg(test)]
mod tests {
    use chrono::{Offset, TimeZone};
    use chrono_tz::Tz;

    use super::*;

    const NAMES: [(Tz, Zone); 7] = [
        (Tz::Asia__Almaty, Zone::Almaty),
        (Tz::Asia__Qostanay, Zone::Qostanay),
        (Tz::Asia__Qyzylorda, Zone::Qyzylorda),
        (Tz::Asia__Aqtobe, Zone::West),
        (Tz::Asia__Aqtau, Zone::West),
        (Tz::Asia__Atyrau, Zone::West),
        (Tz::Asia__Oral, Zone::West),
    ];

    fn agrees(utc: NaiveDateTime) {
        for (tz, zone) in NAMES {
            let expected = tz.offset_from_utc_datetime(&utc).fix().local_minus_utc() / 60;
            assert_eq!(zone.offset_minutes(utc), expected, "{tz} {utc}");
            assert_eq!(zone.local(utc), tz.from_utc_datetime(&utc).naive_local(), "{tz} {utc}");
        }
    }

    #[test]
    fn agrees_with_the_tz_database_on_every_day() {
        for day in day!(2014, 1, 1).iter_days().take_while(|&day| day <= day!(2035, 12, 31)) {
            for hour in [0, 12, 18] {
                agrees(day.and_hms_opt(hour, 0, 0).unwrap());
            }
        }
    }

    #[test]
    fn agrees_with_the_tz_database_around_the_changes() {
        for day in [day!(2018, 12, 21), day!(2024, 3, 1)] {
            let midnight = day.and_hms_opt(0, 0, 0).unwrap();
            for minute in -48 * 60..48 * 60 {
                agrees(shifted(midnight, minute));
            }
            let change = shifted(midnight, -SIX);
            agrees(change);
            agrees(change - TimeDelta::nanoseconds(1));
        }
    }

    #[test]
    fn the_ends_of_time_do_not_overflow() {
        for zone in Zone::ALL {
            assert_eq!(zone.local(NaiveDateTime::MAX), NaiveDateTime::MAX);
            assert!(zone.local(NaiveDateTime::MIN) > NaiveDateTime::MIN);
        }
    }
}
