//! Whether the channel is offered and open, and on which day the application is registered.

use chrono::{Days, NaiveDate, NaiveDateTime};

use crate::calendar::Week;
use crate::law::{Channel, Code, Desk, Outcome, Reception, Row};

use super::applied::{Applied, RuleRef, numbered};
use super::case::Case;
use super::cite::{Cited, Cites};
use super::finding::Verdict;
use super::hours::{Opening, desk_of, opening, reception, week_of};
use super::ledger::Ledger;
use super::path::path;
use erezhe_words::sentences as message;
use erezhe_words::{Said, Value};

/// The name of a channel: that of the act, where it calls it by another.
fn name(case: &Case<'_>, channel: Channel) -> Value {
    let own = case.national.iter().flat_map(|one| one.rules.channel_names).find(|(one, _)| *one == channel);
    if let Some((_, name)) = own {
        return (*name).into();
    }
    let named = case.rulebook.channels.iter().find(|(one, _)| *one == channel);
    named.map_or(Value::Id(channel.id()), |(_, name)| (*name).into())
}

/// What an act says of a channel: that it is one, that it is none, or nothing although it lists others.
fn offers(one: &Applied, channel: Channel) -> bool {
    one.rules.channels.iter().any(|row| row.offered && row.channel == channel)
}

/// Judges whether the service is given through the channel; true where it is, or may be.
pub(crate) fn judge_offered(case: &Case<'_>, ledger: &mut Ledger<'_>) -> bool {
    let (Some(channel), Some(national)) = (case.channel, case.national) else { return false };
    let lists: Vec<&Applied> = [Some(&national), case.regional.as_ref()]
        .into_iter()
        .flatten()
        .filter(|one| !one.rules.channels.is_empty())
        .collect();
    // The rows of an act that speak of the channel; all of them where it lists only others.
    let rows_of = |one: &Applied| -> Vec<(Cited, RuleRef)> {
        let row =
            |(index, row): (usize, &'static crate::law::ChannelRule)| (one.cite(row.at), one.rule(Row::Channel(index)));
        let own: Vec<_> = numbered(one.rules.channels).filter(|(_, row)| row.channel == channel).map(row).collect();
        if own.is_empty() { numbered(one.rules.channels).map(row).collect() } else { own }
    };
    let offering = lists.iter().filter(|one| offers(one, channel)).count();
    let outcome = match offering {
        0 => Outcome::NotMet,
        _ if offering == lists.len() => Outcome::Met,
        _ => Outcome::Judgement,
    };
    if !lists.is_empty() && !ledger.tells(outcome) {
        return true;
    }
    let rows: Vec<(Cited, RuleRef)> = lists.iter().flat_map(|one| rows_of(one)).collect();
    let Some(cites) = Cites::of(rows.iter().map(|(cited, _)| *cited)) else { return false };
    let mut verdict =
        Verdict::new(Code::ChannelNotOffered, outcome, path(&["channel"]), cites).param("channel", channel.id());
    verdict.rule = rows.first().map(|(_, rule)| *rule);
    let everywhere = |one: &Channel| lists.iter().all(|list| offers(list, *one));
    let offered: Vec<Channel> = Channel::ALL.iter().copied().filter(everywhere).collect();
    let names: Vec<Value> = offered.iter().map(|one| name(case, *one)).collect();
    if outcome != Outcome::Met {
        verdict = verdict.param("offered", offered.iter().map(|one| one.id()).collect::<Vec<_>>());
    }
    let channel = name(case, channel);
    let both = match outcome {
        _ if names.is_empty() => Said::default(),
        Outcome::Judgement => message::CHANNEL_OF_BOTH.say([Value::Listed(names)]),
        _ => message::CHANNEL_WHERE.say([Value::Listed(names)]),
    };
    let said = match outcome {
        Outcome::Met => message::CHANNEL_OFFERED.say([channel]),
        Outcome::Judgement => message::CHANNEL_DISPUTED.say([channel, Value::Said(both)]),
        _ => message::CHANNEL_NOT_OFFERED.say([channel, Value::Said(both)]),
    };
    ledger.say(verdict, said);
    outcome != Outcome::NotMet
}

/// The day of registration, day 0 of the term, and what it rests on.
pub(crate) struct Registration {
    pub day: NaiveDate,
    /// Local time of registration, where it is known.
    pub time: Option<NaiveDateTime>,
    /// The application cannot be handed in at the time given; the registration is that of the next open day.
    pub closed: bool,
    /// The day depends on closing hours that no act states.
    pub hours_doubtful: bool,
    /// That the day is another than that of the application is a reading.
    pub by_reading: bool,
    pub sources: Vec<Cited>,
}

/// Finds the day of registration, and judges whether the channel is open.
pub(crate) fn register(case: &Case<'_>, ledger: &mut Ledger<'_>) -> Option<Registration> {
    let channel = case.channel?;
    match channel {
        Channel::Portal => register_portal(case),
        Channel::Office | Channel::StateCorporation => register_desk(case, ledger, channel),
    }
}

/// Where it stands that an application out of hours is registered on the next working day, and whether as a reading.
fn after_hours(case: &Case<'_>) -> (Cited, bool) {
    let stated = case.levels().find_map(|one| one.rules.after_hours.map(|row| one.cite(row.at)));
    let general = case.rulebook.general.after_hours.on(case.submitted.day);
    stated.map_or((Cited::general(general), true), |cited| (cited, false))
}

/// The case as it is on the day of its registration, where other editions are in force by then.
pub(crate) fn registered_under<'a>(case: &Case<'a>) -> Option<(Case<'a>, Cited)> {
    let day = match case.channel? {
        Channel::Portal => register_portal(case)?.day,
        Channel::Office | Channel::StateCorporation => handed_in_on(case),
    };
    if day == case.submitted.day { None } else { case.registered_on(day) }
}

fn register_portal(case: &Case<'_>) -> Option<Registration> {
    let opening = opening(case, Desk::Provider);
    let day = case.submitted.day;
    let working = case.calendar.is_working_day(Week::Five, day)?;
    let time = case.submitted.time;
    let late = time.is_some_and(|time| time.time() >= opening.closes);
    let mut registration =
        Registration { day, time, closed: false, hours_doubtful: false, by_reading: false, sources: Vec::new() };
    if working {
        let doubtful = case.rulebook.general.default_closing.doubtful_from;
        registration.hours_doubtful = !opening.stated && time.is_some_and(|time| time.time() >= doubtful);
    }
    if !working || late {
        let (source, by_reading) = after_hours(case);
        registration.day = case.calendar.on_or_after(Week::Five, day.checked_add_days(Days::new(1))?)?;
        registration.time = opening.stated.then(|| registration.day.and_time(opening.takes_from));
        registration.by_reading = by_reading;
        registration.sources.push(source);
        if late && working {
            registration.sources.push(opening.source);
        }
    }
    Some(registration)
}

/// Documents may be taken for fewer hours than the office works: an application outside of them is for a person to judge.
fn judge_reception(case: &Case<'_>, ledger: &mut Ledger<'_>, channel: Channel, desk: Desk) {
    let Some(hour) = case.submitted.time.map(|time| time.time()) else { return };
    let Some((source, rule, Reception { from, to, pause, .. })) = reception(case, desk) else { return };
    if hour >= from && hour < to && !(hour >= pause.0 && hour < pause.1) {
        return;
    }
    let verdict = Verdict::new(Code::ChannelClosed, Outcome::Judgement, path(&["submittedAt"]), source)
        .rule(rule)
        .param("channel", channel.id())
        .param("next", case.submitted.day);
    let values = [from, to, pause.0, pause.1].map(Value::Clock);
    ledger.say(verdict, message::OUTSIDE_RECEPTION.say(values));
}

/// The day on which a desk that is closed takes the application.
pub(crate) fn handed_in_on(case: &Case<'_>) -> NaiveDate {
    let day = case.submitted.day;
    case.channel.and_then(|channel| Desked::of(case, channel)).map_or(day, |desked| desked.next)
}

/// A desk at the time of the application.
struct Desked {
    desk: Desk,
    week: Week,
    opening: Opening,
    closed: bool,
    /// The day, or the next on which it is open.
    next: NaiveDate,
}

impl Desked {
    fn of(case: &Case<'_>, channel: Channel) -> Option<Self> {
        let desk = desk_of(channel)?;
        let week = week_of(desk);
        let opening = opening(case, desk);
        let day = case.submitted.day;
        let working = case.calendar.is_working_day(week, day)?;
        let hour = case.submitted.time.map(|time| time.time());
        let early = opening.stated && hour.is_some_and(|hour| hour < opening.opens);
        let late = opening.stated && hour.is_some_and(|hour| hour >= opening.closes);
        let next = if working && late { day.checked_add_days(Days::new(1))? } else { day };
        let next = case.calendar.on_or_after(week, next)?;
        Some(Self { desk, week, opening, closed: !working || early || late, next })
    }
}

fn register_desk(case: &Case<'_>, ledger: &mut Ledger<'_>, channel: Channel) -> Option<Registration> {
    let Desked { desk, week, opening, closed, next } = Desked::of(case, channel)?;
    let general = case.rulebook.general;
    let day = case.submitted.day;
    let calendar = if week == Week::Six { general.six_day_week } else { general.working_days };
    let mut cites = Cites::from(Cited::general(calendar.on(day)));
    // What an act names exactly is cited before hours that are read out of it.
    let exact = reception(case, desk).filter(|(.., reception)| closed && reception.at.is_some());
    let hours = exact.map_or(opening.source, |(source, ..)| source);
    if opening.stated {
        cites = Cites::from(hours).and([Cited::general(calendar.on(day))]);
    }
    let same_day = next == day;
    // Where an act registers out of hours on the next working day whatever the channel, a closed desk refuses nothing.
    // Of the time before it opens such an act says nothing.
    let registered_later = case.levels().filter(|_| !same_day).find_map(|one| {
        let row = one.rules.after_hours.filter(|row| row.every_channel)?;
        Some((one.cite(row.at), one.rule(Row::AfterHours)))
    });
    let outcome = match (closed, registered_later) {
        (false, _) => Outcome::Met,
        (true, Some(_)) => Outcome::Judgement,
        (true, None) if same_day && hours.is_reading() => Outcome::Judgement,
        (true, None) => Outcome::NotMet,
    };
    if outcome == Outcome::Judgement {
        cites = cites.and(registered_later.map(|(cited, _)| cited));
    }
    let mut verdict =
        Verdict::new(Code::ChannelClosed, outcome, path(&["submittedAt"]), cites).param("channel", channel.id());
    verdict.rule = opening.rule;
    if closed {
        verdict = verdict.param("next", next);
    }
    let (named, opens) = (name(case, channel), Value::Clock(opening.takes_from));
    let said = match outcome {
        Outcome::Met => message::CHANNEL_OPEN.say([named]),
        Outcome::Judgement if same_day => message::CHANNEL_NOT_YET_OPEN_JUDGED.say([named, opens]),
        Outcome::Judgement => message::CHANNEL_CLOSED_REGISTERED.say([named, next.into()]),
        _ if same_day => message::CHANNEL_NOT_YET_OPEN.say([named, opens]),
        _ => message::CHANNEL_CLOSED.say([named, next.into(), opens]),
    };
    ledger.say(verdict, said);
    if !closed {
        judge_reception(case, ledger, channel, desk);
    }
    let time = match case.submitted.time {
        Some(_) if closed => opening.stated.then(|| next.and_time(opening.takes_from)),
        time => time,
    };
    Some(Registration { day: next, time, closed, hours_doubtful: false, by_reading: false, sources: Vec::new() })
}
