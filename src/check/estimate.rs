//! When the result is to be there, step by step.

use chrono::{Datelike as _, Days, Months, NaiveDate, TimeDelta};

use crate::calendar::{self, Week};
use crate::law::{Duration, Lang, Outcome, Procedure, Term, Text, Unit};

use super::case::{Applied, Case};
use super::channel::{self, Registration};
use super::cite::{Cited, Cites};
use super::finding::{Ledger, Verdict, path};
use super::message;
use super::report::{Certainty, Code, Day, Estimate, StepAnswer};
use super::words;

/// The term for the channel: the national one is what is promised, the region's stands beside it where it says the same
/// or where the national act states none.
fn term(case: &Case<'_>) -> Option<(Duration, Vec<Cited>)> {
    let channel = case.channel?;
    let rows: Vec<(&Applied, &Term)> = case
        .national
        .iter()
        .chain(&case.regional)
        .flat_map(|one| one.rules.terms.iter().map(move |row| (one, row)))
        .filter(|(_, row)| row.channels.contains(&channel))
        .collect();
    let duration = rows.first()?.1.duration;
    let sources = rows.iter().filter(|(_, row)| row.duration == duration).map(|(one, row)| one.cite(row.at));
    Some((duration, sources.collect()))
}

/// A day after a duration, counted from day 0.
fn after(case: &Case<'_>, day: NaiveDate, duration: Duration) -> Option<NaiveDate> {
    let amount = duration.amount;
    match duration.unit {
        Unit::WorkingDays => case.calendar.add_working_days(Week::Five, day, i32::from(amount)),
        Unit::CalendarDays => day.checked_add_days(Days::new(u64::from(amount))),
        Unit::Months => day.checked_add_months(Months::new(u32::from(amount))),
        Unit::Minutes | Unit::Hours => Some(day),
    }
}

/// Finds the day of registration, the due day, the steps, and until when the result is kept.
pub(crate) fn estimate(case: &Case<'_>, ledger: &mut Ledger<'_>) -> Option<Estimate> {
    let lang = ledger.lang;
    let general = case.rulebook.general;
    let registration = channel::register(case, ledger)?;
    let (term, mut sources) = term(case)?;
    let mut due = after(case, registration.day, term)?;
    if term.unit != Unit::WorkingDays {
        due = case.calendar.on_or_after(Week::Five, due).filter(|_| is_counted_in_days(term)).unwrap_or(due);
    }
    let due_at = match term.unit {
        Unit::Minutes => registration.time.map(|time| time + TimeDelta::minutes(i64::from(term.amount))),
        Unit::Hours => registration.time.map(|time| time + TimeDelta::hours(i64::from(term.amount))),
        _ => None,
    };
    sources.extend(registration.sources.iter().copied());
    if is_counted_in_days(term) {
        sources.push(Cited::general(general.term_start));
    }
    if term.unit == Unit::WorkingDays {
        sources.push(Cited::general(general.working_days));
    }

    let mut reasons: Vec<String> = Vec::new();
    let mut reason = |text: &Text, values: &[(&str, &str)]| reasons.push(words::fill(text, lang, values));
    if registration.closed {
        reason(&message::ESTIMATE_CLOSED, &[]);
    }
    if registration.hours_doubtful {
        reason(&message::ESTIMATE_HOURS, &[]);
        sources.push(Cited::general(general.default_closing.at));
    }
    if let Some(year) = unpublished_year(case, due) {
        let year_words = year.to_string();
        reason(&message::ESTIMATE_CALENDAR, &[("year", &year_words)]);
        let source = Cited::general(general.calendar_estimated);
        let verdict = Verdict::new(Code::CalendarEstimated, Outcome::Judgement, path(&["submittedAt"]), source)
            .param("year", super::report::Param::Number(u32::try_from(year).unwrap_or(0)));
        ledger.law(verdict, &message::CALENDAR_ESTIMATED, &[("year", &year_words)]);
        sources.push(source);
    }
    if due_at.is_some_and(|at| at.time() > registration.closes || at.date() != registration.day) {
        reason(&message::ESTIMATE_AFTER_CLOSING, &[]);
    }
    if !is_counted_in_days(term) && case.calendar.is_working_day(Week::Five, registration.day) == Some(false) {
        reason(&message::ESTIMATE_PROVIDER_CLOSED, &[]);
    }
    if case.has_unseen_national() {
        reason(&message::ESTIMATE_UNSEEN, &[]);
    }
    if case.near_bound() {
        reason(&message::ESTIMATE_APPROXIMATE, &[]);
    }
    Some(Estimate {
        registered_on: Day(registration.day),
        due_on: Day(due_at.map_or(due, |at| at.date())),
        due_at: due_at.map(words::date_time),
        term: term.into(),
        certainty: if reasons.is_empty() { Certainty::Confirmed } else { Certainty::Estimated },
        reason: (!reasons.is_empty()).then(|| reasons.join("; ")),
        citations: Cites::of(sources).map(|cites| cites.render(lang)).unwrap_or_default(),
        steps: steps(case, &registration, lang),
        kept_until: kept_until(case, due),
    })
}

const fn is_counted_in_days(term: Duration) -> bool {
    matches!(term.unit, Unit::WorkingDays | Unit::CalendarDays | Unit::Months)
}

/// The first year between submission and due day whose days off are not all published.
fn unpublished_year(case: &Case<'_>, due: NaiveDate) -> Option<i32> {
    let from = case.submitted.day;
    match case.calendar.certainty_between(from, due) {
        calendar::Certainty::Confirmed => None,
        calendar::Certainty::Estimated => {
            let (_, last_published) = calendar::Calendar::published_years();
            Some(from.year().max((last_published + 1).min(due.year())))
        }
    }
}

/// The steps from–to. Working days of steps are counted one after the other from the day of registration; minutes and
/// hours fall on the day on which the step before ends.
fn steps(case: &Case<'_>, registration: &Registration, lang: Lang) -> Vec<StepAnswer> {
    let Some(channel) = case.channel else { return Vec::new() };
    let procedure = |one: &Applied| {
        let mut procedures = one.rules.procedures.iter();
        procedures.find(|row| row.channels.contains(&channel)).map(|row| (*one, row))
    };
    let found = case.national.as_ref().and_then(procedure).or_else(|| case.regional.as_ref().and_then(procedure));
    let Some((one, Procedure { steps, .. })) = found else { return Vec::new() };
    let mut cursor = registration.day;
    let mut answers = Vec::with_capacity(steps.len());
    for step in *steps {
        let whole_days = step.duration.filter(|duration| is_counted_in_days(*duration));
        let first = case.calendar.on_or_after(Week::Five, cursor).unwrap_or(cursor);
        let (starts, ends) = match whole_days {
            Some(duration) => {
                let next = cursor.checked_add_days(Days::new(1)).unwrap_or(cursor);
                let starts = case.calendar.on_or_after(Week::Five, next).unwrap_or(next);
                let ends = after(case, cursor, duration).unwrap_or(starts);
                cursor = ends;
                (starts.min(ends), ends)
            }
            None => (first, first),
        };
        let mut cites = Cites::from(one.cite(step.at));
        if step.duration.is_some() {
            cites = cites.and([Cited::general(case.rulebook.general.step_chaining)]);
        }
        answers.push(StepAnswer {
            actor: step.actor.get(lang),
            action: step.action.get(lang),
            duration: step.duration.map(Into::into),
            starts_on: Day(starts),
            ends_on: Day(ends),
            citations: cites.render(lang),
        });
    }
    answers
}

fn kept_until(case: &Case<'_>, due: NaiveDate) -> Option<Day> {
    let channel = case.channel?;
    let keeping = case.levels().find_map(|one| one.rules.keeping.filter(|keeping| keeping.channel == channel))?;
    after(case, due, keeping.duration).map(Day)
}
