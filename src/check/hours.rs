//! When somebody works: opening hours, breaks, and minutes counted inside of them.

use chrono::{Days, NaiveDateTime, NaiveTime, TimeDelta};

use crate::calendar::{Calendar, Week};
use crate::law::{Channel, Desk, Hours, Reception, Row};

use super::applied::{Applied, RuleRef, numbered};
use super::case::Case;
use super::cite::Cited;

/// The desk of a channel; the portal has none.
pub(crate) const fn desk_of(channel: Channel) -> Option<Desk> {
    match channel {
        Channel::StateCorporation => Some(Desk::StateCorporation),
        Channel::Office => Some(Desk::Provider),
        Channel::Portal => None,
    }
}

/// The week of a desk.
pub(crate) const fn week_of(desk: Desk) -> Week {
    match desk {
        Desk::StateCorporation => Week::Six,
        Desk::Provider | Desk::Portal => Week::Five,
    }
}

/// The hours of a desk.
pub(crate) struct Opening {
    pub opens: NaiveTime,
    /// When the first application of a day is taken and the first result handed out.
    pub takes_from: NaiveTime,
    pub closes: NaiveTime,
    /// Whether an act states them; otherwise they are a reading.
    pub stated: bool,
    /// Whether the act leaves several hours to choose from.
    pub in_variants: bool,
    pub lunch: Option<(NaiveTime, NaiveTime)>,
    pub source: Cited,
    pub rule: Option<RuleRef>,
}

fn rows<'c>(case: &'c Case<'_>, desk: Desk) -> impl Iterator<Item = (&'c Applied, RuleRef, &'static Hours)> {
    // The region's own hours come first.
    let levels = case.regional.iter().chain(case.levels().filter(|one| !case.is_regional(one)));
    let rows = levels
        .flat_map(|one| numbered(one.rules.hours).map(move |(index, row)| (one, one.rule(Row::Hours(index)), row)));
    rows.filter(move |(_, _, row)| row.desk == desk)
}

/// The hours of a desk: those that an act states in full; else the general ones, as a reading.
pub(crate) fn opening(case: &Case<'_>, desk: Desk) -> Opening {
    let stated = rows(case, desk).find_map(|(one, rule, row)| match (row.opens, row.closes) {
        (Some(opens), Some(closes)) => Some(Opening {
            opens,
            takes_from: row.reception.map_or(opens, |reception| reception.from.max(opens)),
            closes,
            stated: true,
            in_variants: row.in_variants,
            lunch: row.lunch,
            source: one.cite(row.at),
            rule: Some(rule),
        }),
        _ => None,
    });
    let default = case.rulebook.general.default_closing;
    stated.unwrap_or_else(|| Opening {
        opens: default.opens,
        takes_from: default.opens,
        closes: default.closes,
        stated: false,
        in_variants: false,
        lunch: rows(case, desk).find_map(|(_, _, row)| row.lunch),
        source: Cited::general(default.at.on(case.submitted.day)),
        rule: None,
    })
}

/// When documents are taken at a desk, where an act states that apart from the working hours.
pub(crate) fn reception(case: &Case<'_>, desk: Desk) -> Option<(Cited, RuleRef, Reception)> {
    rows(case, desk).find_map(|(one, rule, row)| {
        let reception = row.reception?;
        Some((one.cite(reception.at.unwrap_or(row.at)), rule, reception))
    })
}

/// The hours inside which the minutes of a term run.
pub(crate) struct Worked {
    week: Week,
    spans: Vec<(NaiveTime, NaiveTime)>,
    /// Whether they are known: stated by an act, and not in variants.
    pub known: bool,
    pub source: Cited,
}

/// The hours of the desk that does the work for a channel: at a desk of the provider those in which documents are taken
/// and results handed out.
pub(crate) fn worked(case: &Case<'_>, channel: Channel, desk: Desk) -> Worked {
    let opening = opening(case, desk);
    let own = reception(case, desk).filter(|_| desk_of(channel) == Some(desk));
    let (from, to, pause) = match own {
        Some((_, _, reception)) => (reception.from, reception.to, Some(reception.pause)),
        None => (opening.takes_from, opening.closes, opening.lunch),
    };
    let spans = match pause {
        Some((pause, on)) if from < pause && on < to => vec![(from, pause), (on, to)],
        _ => vec![(from, to)],
    };
    let known = opening.stated && !opening.in_variants;
    Worked { week: week_of(desk), spans, known, source: own.map_or(opening.source, |(source, ..)| source) }
}

impl Worked {
    /// Whether somebody works at a minute.
    fn spans_left(&self, time: NaiveTime) -> impl Iterator<Item = (NaiveTime, NaiveTime)> {
        self.spans.iter().filter(move |(_, to)| *to > time).map(move |(from, to)| ((*from).max(time), *to))
    }

    /// So many minutes of work after a moment, and whether the clock alone would say otherwise.
    pub(crate) fn after(
        &self,
        start: NaiveDateTime,
        minutes: i64,
        calendar: &Calendar,
    ) -> Option<(NaiveDateTime, bool)> {
        let by_the_clock = start + TimeDelta::minutes(minutes);
        let mut left = TimeDelta::minutes(minutes);
        let mut day = calendar.on_or_after(self.week, start.date())?;
        let mut time = if day == start.date() { start.time() } else { NaiveTime::MIN };
        // A term in minutes ends within a few days of work; a calendar without any has no answer.
        for _ in 0..400 {
            for (from, to) in self.spans_left(time) {
                if left <= to - from {
                    let end = day.and_time(from + left);
                    return Some((end, end != by_the_clock));
                }
                left -= to - from;
            }
            day = calendar.on_or_after(self.week, day.checked_add_days(Days::new(1))?)?;
            time = NaiveTime::MIN;
        }
        None
    }
}
