//! When the result is to be there, step by step.

use chrono::{Datelike as _, Days, Months, NaiveDate, NaiveDateTime, Timelike as _};

use crate::calendar::{self, Week};
use crate::law::{Channel, Code, Desk, Duration, Outcome, Procedure, Severity, Step, Term, Timing, Unit};

use super::applied::Applied;
use super::case::Case;
use super::channel::{self, Registration};
use super::cite::{Cited, Cites};
use super::finding::Verdict;
use super::hours::{desk_of, opening, week_of, worked};
use super::ledger::Ledger;
use super::path::Path;
use super::report::Certainty;
use super::truth::{Truth, holds};
use erezhe_words::sentences as message;
use erezhe_words::{Said, Value};

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
fn after(case: &Case<'_>, week: Week, day: NaiveDate, duration: Duration) -> Option<NaiveDate> {
    let amount = duration.amount;
    match duration.unit {
        Unit::WorkingDays => case.calendar.add_working_days(week, day, i32::from(amount)),
        Unit::CalendarDays => day.checked_add_days(Days::new(u64::from(amount))),
        Unit::Months => day.checked_add_months(Months::new(u32::from(amount))),
        Unit::Minutes | Unit::Hours => Some(day),
    }
}

/// A step with its days, before it is put into words.
pub(crate) struct StepDraft {
    pub step: &'static Step,
    pub starts: NaiveDate,
    pub ends: NaiveDate,
    pub cites: Cites,
}

/// An estimate, before it is put into words.
pub(crate) struct Estimated {
    pub registered: NaiveDate,
    pub due: NaiveDate,
    /// The last minute of a term in minutes.
    pub due_at: Option<NaiveDateTime>,
    pub term: Duration,
    /// Why it is no more than estimated; none where it is confirmed.
    pub reasons: Vec<Said>,
    pub cites: Cites,
    pub steps: Vec<StepDraft>,
    pub kept_until: Option<NaiveDate>,
}

impl Estimated {
    /// Whether the days rest on what is published.
    pub(crate) const fn certainty(&self) -> Certainty {
        if self.reasons.is_empty() { Certainty::Confirmed } else { Certainty::Estimated }
    }
}

/// Holds an estimate against that under the rules which hold if an uncertain bound falls otherwise.
pub(crate) fn weigh(estimate: Option<&mut Estimated>, other: Option<&Estimated>) {
    let Some(own) = estimate else { return };
    let same = |other: &Estimated| {
        (own.registered, own.due, own.due_at, own.term) == (other.registered, other.due, other.due_at, other.term)
    };
    let reason = message::ESTIMATE_APPROXIMATE.say([]);
    if !other.is_some_and(same) && !own.reasons.contains(&reason) {
        own.reasons.push(reason);
    }
}

/// Finds the day of registration, the due day, the steps, and until when the result is kept.
pub(crate) fn estimate(case: &Case<'_>, ledger: &mut Ledger<'_>) -> Option<Estimated> {
    let (term, sources) = term(case)?;
    let cites = Cites::of(sources)?;
    let registration = channel::register(case, ledger);
    // Nothing can be handed in at all, or nobody knows who would answer.
    if ledger.stands_against(Code::DeadlinePassed) || no_day_can_be_told(case) {
        return None;
    }
    let found = registration.and_then(|registration| count(case, ledger, &registration, term, cites.clone()));
    if found.is_none() {
        ledger.not_computed(cites);
    }
    found
}

fn no_day_can_be_told(case: &Case<'_>) -> bool {
    let mut cautions = case.levels().flat_map(|one| one.rules.cautions);
    cautions.any(|row| {
        let through = case.channel.is_some_and(|channel| row.channels.contains(&channel));
        through && row.no_estimate && holds(&row.when, case.application) == Truth::Yes
    })
}

fn count(
    case: &Case<'_>,
    ledger: &mut Ledger<'_>,
    registration: &Registration,
    term: Duration,
    cites: Cites,
) -> Option<Estimated> {
    let general = case.rulebook.general;
    let channel = case.channel?;
    let on = case.submitted.day;
    let mut sources: Vec<Cited> = registration.sources.clone();
    let mut reasons: Vec<Said> = Vec::new();

    let worker = worker(case, channel);
    let mut due = after(case, Week::Five, registration.day, term)?;
    let mut due_at = None;
    if is_counted_in_days(term) {
        if term.unit != Unit::WorkingDays {
            due = case.calendar.on_or_after(Week::Five, due)?;
            sources.push(Cited::general(general.last_day_moves));
        }
        sources.push(Cited::general(general.term_start.on(on)));
    } else if let Some(start) = registration.time {
        let minutes = i64::from(term.amount) * if term.unit == Unit::Hours { 60 } else { 1 };
        let hours = worked(case, channel, worker);
        let (end, carried) = hours.after(start, minutes, case.calendar)?;
        if carried {
            reasons.push(message::ESTIMATE_CARRIED.say([]));
            sources.push(hours.source);
        }
        if !hours.known {
            reasons.push(message::ESTIMATE_HOURS_UNKNOWN.say([]));
            sources.push(hours.source);
        }
        if registration.by_reading {
            reasons.push(message::ESTIMATE_AFTER_HOURS.say([]));
        }
        due = end.date();
        // It is told to the minute, so that what differs by less is the same.
        due_at = Some(end.with_second(0).and_then(|end| end.with_nanosecond(0)).unwrap_or(end));
    } else {
        // A day alone stands for a time within working hours; a day off of whoever works is nobody's.
        let worked_on = case.calendar.on_or_after(week_of(worker), due)?;
        if worked_on != due {
            reasons.push(message::ESTIMATE_PROVIDER_CLOSED.say([]));
            due = worked_on;
        }
        if registration.by_reading {
            reasons.push(message::ESTIMATE_AFTER_HOURS.say([]));
        }
    }
    if term.unit == Unit::WorkingDays {
        sources.push(Cited::general(general.working_days.on(on)));
    }
    if registration.closed {
        reasons.push(message::ESTIMATE_CLOSED.say([]));
    }
    if registration.hours_doubtful {
        reasons.push(message::ESTIMATE_HOURS.say([]));
        sources.push(Cited::general(general.default_closing.at.on(on)));
    }
    if let Some(year) = unpublished_year(case, due) {
        reasons.push(message::ESTIMATE_CALENDAR.say([Value::Number(year)]));
        let source = Cited::general(general.calendar_estimated);
        let verdict = Verdict::new(Code::CalendarEstimated, Outcome::Judgement, Path::new(), source)
            .severity(Severity::Info)
            .param("year", u32::try_from(year).unwrap_or(0));
        ledger.say(verdict, message::CALENDAR_ESTIMATED.say([Value::Number(year)]));
        sources.push(source);
    }
    let disputed = case.contradictions_on_registration();
    if !disputed.is_empty() {
        reasons.push(message::ESTIMATE_RECEPTION_DISPUTED.say([]));
        sources.extend(disputed);
    }
    let from_handing_in = case.judge_start(ledger, registration.day);
    if !from_handing_in.is_empty() {
        reasons.push(message::ESTIMATE_START_DISPUTED.say([]));
        sources.extend(from_handing_in);
    }
    let unconfirmed = case.contradictions_on_confirmation();
    if !unconfirmed.is_empty() {
        reasons.push(message::ESTIMATE_CONFIRMED_LATER.say([]));
        sources.extend(unconfirmed);
    }
    if case.has_contradiction_on_term() {
        reasons.push(message::ESTIMATE_TERM_DISPUTED.say([]));
    }
    if case.has_unseen_national() {
        reasons.push(message::ESTIMATE_UNSEEN.say([]));
    }
    Some(Estimated {
        registered: registration.day,
        due,
        due_at,
        term,
        reasons,
        cites: cites.and(sources),
        steps: if ledger.full { steps(case, channel, registration, due) } else { Vec::new() },
        kept_until: kept_until(case, channel, due),
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

/// The steps that are described for a channel.
fn procedure(case: &Case<'_>, channel: Channel) -> Option<(Applied, &'static Procedure)> {
    let procedure = |one: &Applied| {
        let mut procedures = one.rules.procedures.iter();
        procedures.find(|row| row.channels.contains(&channel)).map(|row| (*one, row))
    };
    case.national.as_ref().and_then(procedure).or_else(|| case.regional.as_ref().and_then(procedure))
}

/// Whose working hours the minutes of a term run in: those of the provider, unless every step is one of another desk.
fn worker(case: &Case<'_>, channel: Channel) -> Desk {
    let corporation = Desk::StateCorporation;
    match procedure(case, channel) {
        Some((_, row)) if !row.steps.is_empty() && row.steps.iter().all(|step| step.by == corporation) => corporation,
        _ => Desk::Provider,
    }
}

/// The steps from–to, none outside registration and due day. Working days of steps are counted one after the other from
/// the day of registration, by the week of whoever does them; minutes and hours fall on the day on which the step before
/// ends. What the State Corporation takes after the provider has closed reaches him on his next working day.
fn steps(case: &Case<'_>, channel: Channel, registration: &Registration, due: NaiveDate) -> Vec<StepDraft> {
    let Some((one, Procedure { steps, .. })) = procedure(case, channel) else { return Vec::new() };
    let registered = registration.day;
    let provider = opening(case, Desk::Provider);
    let closed = registration.time.is_some_and(|time| time.time() >= provider.closes);
    let elsewhere = desk_of(channel) == Some(Desk::StateCorporation);
    let next_day = registered.checked_add_days(Days::new(1)).unwrap_or(registered);
    let within = |day: NaiveDate| day.clamp(registered, due);
    let mut cursor = registered;
    let mut drafts = Vec::with_capacity(steps.len());
    for (index, step) in steps.iter().enumerate() {
        let week = week_of(step.by);
        let late = closed && elsewhere && step.by == Desk::Provider && cursor == registered;
        let from = if late { next_day } else { cursor };
        let first = case.calendar.on_or_after(week, from).unwrap_or(from);
        let whole_days = step.duration.filter(|duration| is_counted_in_days(*duration));
        let (starts, mut ends) = match (step.timing, whole_days) {
            (Timing::DueDay, _) => (due, due),
            (Timing::Next, Some(duration)) => {
                let next = cursor.checked_add_days(Days::new(1)).unwrap_or(cursor);
                let starts = case.calendar.on_or_after(week, next).unwrap_or(next);
                let ends = after(case, week, cursor, duration).unwrap_or(starts);
                (starts.min(ends), ends)
            }
            (Timing::Next, None) => (first, first),
        };
        // Steps may be shorter than the term: the handing over, which has no days of its own, is done by its end.
        if index + 1 == steps.len() && whole_days.is_none() {
            ends = ends.max(due);
        }
        cursor = cursor.max(within(starts));
        if whole_days.is_some() {
            cursor = cursor.max(within(ends));
        }
        let mut cites = Cites::from(one.cite(step.at));
        if step.duration.is_some() {
            cites = cites.and([Cited::general(case.rulebook.general.step_chaining)]);
        }
        if late {
            cites = cites.and([provider.source]);
        }
        drafts.push(StepDraft { step, starts: within(starts), ends: within(ends), cites });
    }
    drafts
}

/// One month after the due day; a last day that the State Corporation does not work moves to its next working day.
fn kept_until(case: &Case<'_>, channel: Channel, due: NaiveDate) -> Option<NaiveDate> {
    let keeping = case.levels().find_map(|one| one.rules.keeping.filter(|keeping| keeping.channel == channel))?;
    let last = after(case, Week::Five, due, keeping.duration)?;
    case.calendar.on_or_after(
        week_of(if channel == Channel::StateCorporation { Desk::StateCorporation } else { Desk::Provider }),
        last,
    )
}
