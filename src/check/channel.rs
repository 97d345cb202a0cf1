//! Whether the channel is offered and open, and on which day the application is registered.

use chrono::{Days, NaiveDate, NaiveDateTime, NaiveTime};

use crate::calendar::Week;
use crate::law::{Channel, Desk, Hours, Outcome, Reception, Severity};

use super::case::{Applied, Case};
use super::cite::{Cited, Cites};
use super::finding::{Ledger, Verdict, path};
use super::message;
use super::report::Code;
use super::words;

/// The name of a channel.
pub(crate) fn name(case: &Case<'_>, channel: Channel, lang: crate::law::Lang) -> &'static str {
    case.rulebook.channels.iter().find(|(one, _)| *one == channel).map_or(channel.id(), |(_, name)| name.get(lang))
}

/// Judges whether the service is given through the channel; true where it is.
pub(crate) fn judge_offered(case: &Case<'_>, ledger: &mut Ledger<'_>) -> bool {
    let (Some(channel), Some(national)) = (case.channel, case.national) else { return false };
    let lang = ledger.lang;
    let lists: Vec<&Applied> = [Some(&national), case.regional.as_ref()]
        .into_iter()
        .flatten()
        .filter(|one| !one.rules.channels.is_empty())
        .collect();
    let offers =
        |one: &Applied, channel: Channel| one.rules.channels.iter().any(|row| row.offered && row.channel == channel);
    let offered_by_all = |channel: Channel| lists.iter().all(|one| offers(one, channel));
    let rows = |of: Option<Channel>| {
        let rows = lists.iter().flat_map(|one| one.rules.channels.iter().map(move |row| (*one, row)));
        let rows: Vec<Cited> = rows
            .filter(|(_, row)| of.is_none_or(|channel| row.channel == channel))
            .map(|(one, row)| one.cite(row.at))
            .collect();
        Cites::of(rows)
    };
    let at = path(&["channel"]);
    if offered_by_all(channel) {
        if let Some(cites) = rows(Some(channel)) {
            let verdict = Verdict::new(Code::ChannelNotOffered, Outcome::Met, at, cites).param("channel", channel.id());
            ledger.law(verdict, &message::CHANNEL_OFFERED, &[("channel", name(case, channel, lang))]);
        }
        return true;
    }
    let express = lists.iter().flat_map(|one| {
        let refusing = one.rules.channels.iter().filter(|row| !row.offered && row.channel == channel);
        refusing.map(move |row| one.cite(row.at))
    });
    let express: Vec<Cited> = express.collect();
    let Some(cites) = Cites::of(express).or_else(|| rows(None)) else { return false };
    let offered: Vec<Channel> = Channel::ALL.iter().copied().filter(|one| offered_by_all(*one)).collect();
    let names: Vec<&str> = offered.iter().map(|one| name(case, *one, lang)).collect();
    let ids: Vec<&str> = offered.iter().map(|one| one.id()).collect();
    let verdict = Verdict::new(Code::ChannelNotOffered, Outcome::NotMet, at, cites)
        .param("channel", channel.id())
        .param("offered", ids.join(", "));
    let values = [("channel", name(case, channel, lang)), ("offered", &names.join(", "))];
    ledger.law(verdict, &message::CHANNEL_NOT_OFFERED, &values);
    false
}

/// The day of registration, day 0 of the term, and what it rests on.
pub(crate) struct Registration {
    pub day: NaiveDate,
    /// Local time of registration, where it is known.
    pub time: Option<NaiveDateTime>,
    /// When the desk closes on that day.
    pub closes: NaiveTime,
    /// The application cannot be handed in at the time given; the registration is that of the next open day.
    pub closed: bool,
    /// The day depends on closing hours that no act states.
    pub hours_doubtful: bool,
    pub sources: Vec<Cited>,
}

struct Opening {
    opens: NaiveTime,
    closes: NaiveTime,
    stated: bool,
    source: Cited,
}

/// The hours of a desk: those that an act states in full, the region's own first; else the general ones, as a reading.
fn opening(case: &Case<'_>, desk: Desk) -> Opening {
    let rows = case.regional.iter().chain(&case.national).chain(&case.beside);
    let mut rows = rows.flat_map(|one| one.rules.hours.iter().map(move |row| (one, row)));
    let stated = rows.find_map(|(one, row)| match row {
        Hours { desk: whose, opens: Some(opens), closes: Some(closes), .. } if *whose == desk => {
            Some(Opening { opens: *opens, closes: *closes, stated: true, source: one.cite(row.at) })
        }
        _ => None,
    });
    let default = case.rulebook.general.default_closing;
    stated.unwrap_or(Opening {
        opens: default.opens,
        closes: default.closes,
        stated: false,
        source: Cited::general(default.at),
    })
}

/// Finds the day of registration, and judges whether the channel is open.
pub(crate) fn register(case: &Case<'_>, ledger: &mut Ledger<'_>) -> Option<Registration> {
    let channel = case.channel?;
    match channel {
        Channel::Portal => register_portal(case),
        Channel::Office | Channel::StateCorporation => register_desk(case, ledger, channel),
    }
}

fn after_hours(case: &Case<'_>) -> Cited {
    case.levels()
        .find_map(|one| one.rules.after_hours.map(|statement| one.cite(statement.at)))
        .unwrap_or(Cited::general(case.rulebook.general.after_hours))
}

fn register_portal(case: &Case<'_>) -> Option<Registration> {
    let opening = opening(case, Desk::Provider);
    let day = case.submitted.day;
    let working = case.calendar.is_working_day(Week::Five, day)?;
    let time = case.submitted.time;
    let late = time.is_some_and(|time| time.time() >= opening.closes);
    let mut registration =
        Registration { day, time, closes: opening.closes, closed: false, hours_doubtful: false, sources: Vec::new() };
    if working {
        registration.hours_doubtful = !opening.stated
            && time.is_some_and(|time| time.time() >= case.rulebook.general.default_closing.doubtful_from);
    }
    if !working || late {
        registration.day = case.calendar.on_or_after(Week::Five, day.checked_add_days(Days::new(1))?)?;
        registration.time = opening.stated.then(|| registration.day.and_time(opening.opens));
        registration.sources.push(after_hours(case));
        if late && working {
            registration.sources.push(opening.source);
        }
    } else if let Some(time) = time.filter(|time| time.time() < opening.opens) {
        registration.time = opening.stated.then(|| time.date().and_time(opening.opens));
    }
    Some(registration)
}

/// Documents may be taken for fewer hours than the office works: an application outside of them is for a person to judge.
fn judge_reception(case: &Case<'_>, ledger: &mut Ledger<'_>, channel: Channel, desk: Desk) {
    let Some(hour) = case.submitted.time.map(|time| time.time()) else { return };
    let rows = case.levels().flat_map(|one| one.rules.hours.iter().map(move |row| (one, row)));
    let stated =
        rows.filter(|(_, row)| row.desk == desk).find_map(|(one, row)| Some((one.cite(row.at), row.reception?)));
    let Some((source, Reception { from, to, pause })) = stated else { return };
    if hour >= from && hour < to && !(hour >= pause.0 && hour < pause.1) {
        return;
    }
    let verdict = Verdict::new(Code::ChannelClosed, Outcome::Judgement, path(&["submittedAt"]), source)
        .param("channel", channel.id())
        .param("next", case.submitted.day);
    let [from, to, pause_from, pause_to] = [from, to, pause.0, pause.1].map(words::clock);
    let values = [("from", from.as_str()), ("to", &to), ("pauseFrom", &pause_from), ("pauseTo", &pause_to)];
    ledger.law(verdict, &message::OUTSIDE_RECEPTION, &values);
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
        let (desk, week) = match channel {
            Channel::StateCorporation => (Desk::StateCorporation, Week::Six),
            Channel::Office => (Desk::Provider, Week::Five),
            Channel::Portal => return None,
        };
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
    let calendar = Cited::general(if week == Week::Six { general.six_day_week } else { general.working_days });
    let mut sources = vec![calendar];
    if opening.stated {
        sources.insert(0, opening.source);
    }
    if let Some(cites) = Cites::of(sources.iter().copied()) {
        let outcome = if closed { Outcome::NotMet } else { Outcome::Met };
        let mut verdict =
            Verdict::new(Code::ChannelClosed, outcome, path(&["submittedAt"]), cites).param("channel", channel.id());
        let next_words = words::day(next, ledger.lang);
        if closed {
            verdict = verdict.param("next", next).severity(Severity::Error);
        }
        let text = if closed { message::CHANNEL_CLOSED } else { message::CHANNEL_OPEN };
        ledger.law(verdict, &text, &[("channel", name(case, channel, ledger.lang)), ("next", &next_words)]);
    }
    if !closed {
        judge_reception(case, ledger, channel, desk);
    }
    let time = match case.submitted.time {
        Some(_) if closed => opening.stated.then(|| next.and_time(opening.opens)),
        time => time,
    };
    Some(Registration { day: next, time, closes: opening.closes, closed, hours_doubtful: false, sources: Vec::new() })
}
