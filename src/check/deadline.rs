//! Until when the application can be handed in, and on which ground.

use chrono::{Datelike as _, Days, NaiveDate};

use crate::calendar::Week;
use crate::law::{Cause, Choice, DeadlineRule, FactId, FactKind, Lang, Outcome, Rulebook};

use super::case::Case;
use super::channel;
use super::cite::{Cited, Cites};
use super::finding::{Ledger, Verdict, path};
use super::message;
use super::report::Code;
use super::truth::{Ask, Truth, holds};
use super::words;

/// Deadlines that say the same, with all the places that say it.
struct Group {
    rule: DeadlineRule,
    contested: bool,
    sources: Vec<Cited>,
}

/// Judges the deadlines of all the acts that apply.
pub(crate) fn judge(case: &Case<'_>, ledger: &mut Ledger<'_>) {
    let day = case.submitted.day;
    let mut groups: Vec<Group> = Vec::new();
    for one in case.levels() {
        for deadline in one.rules.deadlines {
            let source = one.cite(deadline.at);
            match holds(&deadline.when, case.application) {
                Truth::No => continue,
                Truth::Unknown(asks) => {
                    ledger.ask(&asks, source);
                    continue;
                }
                Truth::Yes => {}
            }
            let contested = deadline.contested_since.is_some_and(|since| since <= day);
            match groups.iter_mut().find(|group| group.rule == deadline.rule) {
                Some(group) => {
                    group.contested |= contested;
                    group.sources.push(source);
                }
                None => groups.push(Group { rule: deadline.rule, contested, sources: vec![source] }),
            }
        }
    }
    for group in groups {
        judge_one(case, ledger, group);
    }
}

fn judge_one(case: &Case<'_>, ledger: &mut Ledger<'_>, group: Group) {
    let Some(cites) = Cites::of(group.sources) else { return };
    let general = case.rulebook.general;
    match group.rule {
        DeadlineRule::AnyTime => {
            let verdict = Verdict::new(Code::DeadlinePassed, Outcome::Met, path(&["submittedAt"]), cites);
            ledger.law(verdict, &message::DEADLINE_NONE, &[]);
        }
        DeadlineRule::OfAcademicYear { month, day } => {
            let Some(last) = in_academic_year(case.submitted.day, month, day) else { return };
            let cites = cites.and([Cited::general(general.academic_year)]);
            let moved = case.calendar.on_or_after(Week::Five, last).filter(|moved| *moved != last);
            judge_last(case, ledger, last, moved, group.contested, cites);
        }
        DeadlineRule::BeforeDeparture { days } => {
            let Some(departure) = case.application.facts.day(FactId::DepartureOn) else {
                ledger.ask_all(&[Ask::Fact(FactId::DepartureOn)], &cites);
                return;
            };
            let Some(last) = departure.checked_sub_days(Days::new(u64::from(days))) else { return };
            let moved = case.calendar.on_or_after(Week::Five, last).filter(|moved| *moved != last);
            judge_last(case, ledger, last, moved, group.contested, cites);
        }
        DeadlineRule::BeforeAcademicYear { days } => {
            let Some(last) = next_academic_year(case.submitted.day)
                .and_then(|start| start.checked_sub_days(Days::new(u64::from(days))))
            else {
                return;
            };
            let cites = cites.and([Cited::general(general.academic_year)]);
            if year_has_begun(case.submitted.day) {
                let verdict = Verdict::new(Code::DeadlinePassed, Outcome::Judgement, path(&["submittedAt"]), cites)
                    .param("last", last);
                ledger.law(verdict, &message::DEADLINE_OF_NEXT_YEAR, &[("last", &words::day(last, ledger.lang))]);
                return;
            }
            let moved = case.calendar.on_or_after(Week::Five, last).filter(|moved| *moved != last);
            judge_last(case, ledger, last, moved, group.contested, cites);
        }
    }
}

fn judge_last(
    case: &Case<'_>,
    ledger: &mut Ledger<'_>,
    last: NaiveDate,
    moved: Option<NaiveDate>,
    contested: bool,
    cites: Cites,
) {
    // A desk that is closed takes the application on another day, which may be too late.
    let submitted = channel::handed_in_on(case);
    let at = path(&["submittedAt"]);
    let last_words = words::day(last, ledger.lang);
    if submitted <= last {
        let verdict = Verdict::new(Code::DeadlinePassed, Outcome::Met, at, cites).param("last", last);
        ledger.law(verdict, &message::DEADLINE_KEPT, &[("last", &last_words)]);
    } else if let Some(moved) = moved.filter(|moved| submitted <= *moved) {
        let cites = cites.and([Cited::general(case.rulebook.general.last_day_moves)]);
        let verdict = Verdict::new(Code::DeadlineExtended, Outcome::Judgement, at, cites)
            .param("last", last)
            .param("moved", moved);
        let moved = words::day(moved, ledger.lang);
        ledger.law(verdict, &message::DEADLINE_EXTENDED, &[("last", &last_words), ("moved", &moved)]);
    } else {
        let (outcome, text) = if contested {
            (Outcome::Judgement, message::DEADLINE_CONTESTED)
        } else {
            (Outcome::NotMet, message::DEADLINE_PASSED)
        };
        let verdict = Verdict::new(Code::DeadlinePassed, outcome, at, cites).param("last", last);
        ledger.law(verdict, &text, &[("last", &last_words)]);
    }
}

/// The day of the academic year (1 September to 31 August) that a day falls into.
fn in_academic_year(today: NaiveDate, month: u32, day: u32) -> Option<NaiveDate> {
    let begins = if today.month() >= 9 { today.year() } else { today.year() - 1 };
    NaiveDate::from_ymd_opt(if month >= 9 { begins } else { begins + 1 }, month, day)
}

/// Whether an application may be meant for the academic year that is under way, which is too late for it: until the summer
/// it cannot be told from one for the next year.
fn year_has_begun(today: NaiveDate) -> bool {
    !matches!(today.month(), 6..=8)
}

/// The 1 September that comes next.
fn next_academic_year(today: NaiveDate) -> Option<NaiveDate> {
    let year = if (today.month(), today.day()) >= (9, 1) { today.year() + 1 } else { today.year() };
    NaiveDate::from_ymd_opt(year, 9, 1)
}

/// Judges the ground of an externat application.
pub(crate) fn judge_ground(case: &Case<'_>, ledger: &mut Ledger<'_>) {
    let lang = ledger.lang;
    let grounds: Vec<_> = case.levels().flat_map(|one| one.rules.grounds.iter().map(move |row| (one, row))).collect();
    let Some(cites) = Cites::of(grounds.iter().map(|(one, row)| one.cite(row.at))) else { return };
    let Some(ground) = case.application.facts.choice(FactId::Ground) else {
        if let Some((one, row)) = grounds.first() {
            ledger.ask(&[Ask::Fact(FactId::Ground)], one.cite(row.at));
        }
        return;
    };
    let name = label(case.rulebook, ground, lang);
    let at = path(&["facts", "ground"]);
    let fitting = Cites::of(grounds.iter().filter(|(_, row)| row.ground == ground).map(|(one, row)| one.cite(row.at)));
    if let Some(fitting) = fitting {
        let verdict = Verdict::new(Code::GroundNotOffered, Outcome::Met, at, fitting).param("ground", ground.id());
        ledger.law(verdict, &message::GROUND_OFFERED, &[("ground", name)]);
        return;
    }
    let mut offered: Vec<&str> = Vec::new();
    for (_, row) in &grounds {
        let name = label(case.rulebook, row.ground, lang);
        if !offered.contains(&name) {
            offered.push(name);
        }
    }
    let verdict = Verdict::new(Code::GroundNotOffered, Outcome::NotMet, at, cites)
        .param("ground", ground.id())
        .refusal(case.refusal(&[Cause::NonConformity]));
    ledger.law(verdict, &message::GROUND_NOT_OFFERED, &[("ground", name), ("offered", &offered.join("; "))]);
}

/// The label of a choice, as a form shows it.
pub(crate) fn label(rulebook: &Rulebook, choice: Choice, lang: Lang) -> &'static str {
    rulebook
        .facts
        .iter()
        .find_map(|fact| match fact.kind {
            FactKind::Choice(choices) => choices.iter().find(|(one, _)| *one == choice),
            _ => None,
        })
        .map_or(choice.id(), |(_, label)| label.get(lang))
}
