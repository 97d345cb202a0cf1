//! Until when the application can be handed in, and on which ground.

use chrono::{Days, NaiveDate};

use crate::calendar::Week;
use crate::law::{Cause, Channel, Choice, Code, DeadlineRule, DocumentId, FactId, FactKind, Outcome, Row, Rulebook};

use super::applied::{RuleRef, numbered};
use super::case::Case;
use super::channel;
use super::cite::{Cited, Cites};
use super::finding::{Level, Verdict};
use super::ledger::Ledger;
use super::path::path;
use super::truth::{Ask, Truth, holds};
use super::years::{current_academic_years, is_open_which_year, next_academic_year};
use erezhe_words::Value;
use erezhe_words::sentences as message;

/// Deadlines that say the same, with all the places that say it.
struct Group {
    rule: DeadlineRule,
    row: RuleRef,
    contested: bool,
    sources: Vec<Cited>,
}

impl Group {
    /// Whether some text says so, and not our reading alone.
    fn by_text(&self) -> bool {
        self.sources.iter().any(Cited::is_text)
    }
}

/// Judges the deadlines of all the acts that apply. Where they differ, none of them is an error unless each has passed.
pub(crate) fn judge(case: &Case<'_>, ledger: &mut Ledger<'_>) {
    let day = case.submitted.day;
    let mut groups: Vec<Group> = Vec::new();
    let mut open: Vec<(DeadlineRule, Vec<Ask>, Cited)> = Vec::new();
    for one in case.levels() {
        for (index, deadline) in numbered(one.rules.deadlines) {
            let source = one.cite(deadline.at);
            match holds(&deadline.when, case.application) {
                Truth::No => continue,
                Truth::Unknown(asks) => {
                    open.push((deadline.rule, asks, source));
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
                None => groups.push(Group {
                    rule: deadline.rule,
                    row: one.rule(Row::Deadline(index)),
                    contested,
                    sources: vec![source],
                }),
            }
        }
    }
    // Whether every other deadline has passed too, so that it does not matter which of them holds.
    let agreed = |rule: DeadlineRule| {
        let others = || groups.iter().filter(|group| group.rule != rule);
        let contested = groups.iter().any(|group| group.rule == rule && group.contested);
        let passed =
            |group: &Group| group.by_text() && matches!(stand(case, group.rule), Some(Standing::Passed { .. }));
        others().all(passed) && (!contested || others().next().is_some())
    };
    for (rule, asks, source) in &open {
        ledger.ask(asks, *source, worst(case, *rule, source.is_text() && agreed(*rule)));
    }
    for group in &groups {
        let Some(cites) = Cites::of(group.sources.iter().copied()) else { continue };
        let differing: Vec<Cited> = groups
            .iter()
            .filter(|other| other.rule != group.rule)
            .flat_map(|other| other.sources.iter().copied())
            .chain(open.iter().filter(|(rule, ..)| *rule != group.rule).map(|(.., source)| *source))
            .collect();
        let holding = if !agreed(group.rule) || open.iter().any(|(rule, ..)| *rule != group.rule) {
            Holding::Contested(differing)
        } else if group.by_text() {
            Holding::Certain
        } else {
            Holding::Read
        };
        judge_one(case, ledger, group, cites, holding);
    }
}

/// How certain it is that a deadline binds the application.
enum Holding {
    /// A text says so.
    Certain,
    /// That it binds this application is our reading alone.
    Read,
    /// Other acts set another one.
    Contested(Vec<Cited>),
}

/// How the day of the application stands to a last day.
enum Standing {
    /// There is no last day, once the document is there.
    Endless(DocumentId),
    Kept {
        last: NaiveDate,
    },
    /// The last day was a day off, and the application came on the working day it may have moved to.
    Moved {
        last: NaiveDate,
        moved: NaiveDate,
        of_corporation: Option<NaiveDate>,
    },
    Passed {
        last: NaiveDate,
        moved: Option<NaiveDate>,
    },
    /// In time for the academic year that begins, and too late for the one that has ended: which is meant is open.
    WhichYear {
        next: NaiveDate,
        ended: NaiveDate,
    },
    /// Too late for the academic year under way, and in time for the next.
    NextYear {
        last: NaiveDate,
    },
    /// Too late only if the academic year begins on 1 September, which is a reading.
    ByReading {
        last: NaiveDate,
    },
    /// A fact is missing.
    Depends(Ask),
}

fn stand(case: &Case<'_>, rule: DeadlineRule) -> Option<Standing> {
    let today = case.submitted.day;
    // A desk that is closed takes the application on another day, which may be too late.
    let handed_in = channel::handed_in_on(case);
    Some(match rule {
        DeadlineRule::Since(document) => Standing::Endless(document),
        DeadlineRule::OfAcademicYear(month_day) => {
            let last_of = |begins: i32| month_day.of(if month_day.month() >= 9 { begins } else { begins + 1 });
            match current_academic_years(today).as_slice() {
                [begins] => {
                    let last = last_of(*begins)?;
                    let moved = case.calendar.on_or_after(Week::Five, last)?;
                    let off = moved != last;
                    if handed_in <= last {
                        Standing::Kept { last }
                    } else if off && handed_in <= moved {
                        let corporation = case.channel == Some(Channel::StateCorporation);
                        let six = case.calendar.on_or_after(Week::Six, last)?;
                        Standing::Moved { last, moved, of_corporation: (corporation && six != moved).then_some(six) }
                    } else {
                        Standing::Passed { last, moved: off.then_some(moved) }
                    }
                }
                [ended, next] => Standing::WhichYear { next: last_of(*next)?, ended: last_of(*ended)? },
                _ => return None,
            }
        }
        DeadlineRule::BeforeDeparture { days } => {
            let Some(departure) = case.application.facts.day(FactId::DepartureOn) else {
                return Some(Standing::Depends(Ask::Fact(FactId::DepartureOn)));
            };
            // Counted back from an event: article 175 moves the end of a term forward, and not such a day.
            let last = departure.checked_sub_days(Days::new(u64::from(days)))?;
            if handed_in <= last { Standing::Kept { last } } else { Standing::Passed { last, moved: None } }
        }
        DeadlineRule::BeforeAcademicYear { days } => {
            let last = next_academic_year(today)?.checked_sub_days(Days::new(u64::from(days)))?;
            match (is_open_which_year(today), handed_in <= last) {
                (true, true) => Standing::Kept { last },
                (true, false) => Standing::ByReading { last },
                (false, _) => Standing::NextYear { last },
            }
        }
    })
}

/// How far a deadline would move the decision if it holds.
fn worst(case: &Case<'_>, rule: DeadlineRule, certain: bool) -> Level {
    match stand(case, rule) {
        Some(Standing::Endless(_) | Standing::Kept { .. }) => Level::Nothing,
        Some(Standing::Passed { .. } | Standing::Depends(_)) if certain => Level::Refuse,
        _ => Level::Judgement,
    }
}

fn judge_one(case: &Case<'_>, ledger: &mut Ledger<'_>, group: &Group, mut cites: Cites, holding: Holding) {
    let general = case.rulebook.general;
    let Some(standing) = stand(case, group.rule) else {
        ledger.not_computed(cites);
        return;
    };
    if matches!(group.rule, DeadlineRule::OfAcademicYear(_) | DeadlineRule::BeforeAcademicYear { .. }) {
        cites = cites.and([Cited::general(general.academic_year.on(case.submitted.day))]);
    }
    let verdict = |code, outcome, cites| Verdict::new(code, outcome, path(&["submittedAt"]), cites).rule(group.row);
    match standing {
        Standing::Depends(ask) => {
            let level = if matches!(holding, Holding::Certain) { Level::Refuse } else { Level::Judgement };
            ledger.ask(&[ask], cites, level);
        }
        Standing::Endless(_) | Standing::Kept { .. } if !ledger.tells(Outcome::Met) => {}
        Standing::Endless(document) => {
            let named = case.rulebook.documents.iter().find(|one| one.id == document);
            let document = named.map_or(Value::Id(document.id()), |one| one.name.into());
            let verdict = verdict(Code::DeadlinePassed, Outcome::Met, cites);
            ledger.say(verdict, message::DEADLINE_NONE.say([document]));
        }
        Standing::Kept { last } => {
            // On the portal the day counts to its end, whatever the hour.
            let portal = case.channel == Some(Channel::Portal);
            let cites = cites.and(portal.then_some(Cited::general(general.last_moment)));
            let verdict = verdict(Code::DeadlinePassed, Outcome::Met, cites).param("last", last);
            ledger.say(verdict, message::DEADLINE_KEPT.say([last.into()]));
        }
        Standing::Moved { last, moved, of_corporation } => {
            let mut cites = cites.and([Cited::general(general.last_day_moves)]);
            if case.channel == Some(Channel::Portal) {
                cites = cites.and([Cited::general(general.last_moment)]);
            }
            let verdict =
                verdict(Code::DeadlineExtended, Outcome::Judgement, cites).param("last", last).param("moved", moved);
            let mut said = message::DEADLINE_EXTENDED.say([last.into(), moved.into()]);
            if let Some(six) = of_corporation {
                said.push(message::DEADLINE_OF_CORPORATION.say([six.into()]));
            }
            ledger.say(verdict, said);
        }
        Standing::Passed { last, moved } => {
            let cites = cites.and(moved.map(|_| Cited::general(general.last_day_moves)));
            let (outcome, more, differing) = match holding {
                Holding::Certain => (Outcome::NotMet, message::DEADLINE_NO_GROUND, Vec::new()),
                Holding::Read => (Outcome::Judgement, message::DEADLINE_READ, Vec::new()),
                Holding::Contested(differing) => (Outcome::Judgement, message::DEADLINE_CONTESTED, differing),
            };
            let cites = cites.and(differing);
            let mut verdict = verdict(Code::DeadlinePassed, outcome, cites).param("last", last);
            let said = match moved {
                Some(moved) => {
                    verdict = verdict.param("moved", moved);
                    message::DEADLINE_PASSED_BOTH.say([last.into(), moved.into()])
                }
                None => message::DEADLINE_PASSED.say([last.into()]),
            };
            ledger.say(verdict, said.and(more.say([])));
        }
        Standing::WhichYear { next, ended } => {
            let verdict =
                verdict(Code::DeadlinePassed, Outcome::Judgement, cites).param("last", next).param("ended", ended);
            ledger.say(verdict, message::DEADLINE_WHICH_YEAR.say([next.into(), ended.into()]));
        }
        Standing::NextYear { last } => {
            let verdict = verdict(Code::DeadlinePassed, Outcome::Judgement, cites).param("last", last);
            ledger.say(verdict, message::DEADLINE_OF_NEXT_YEAR.say([last.into()]));
        }
        Standing::ByReading { last } => {
            let verdict = verdict(Code::DeadlinePassed, Outcome::Judgement, cites).param("last", last);
            ledger.say(verdict, message::DEADLINE_BY_READING.say([last.into()]));
        }
    }
}

/// Judges the ground of an externat application.
pub(crate) fn judge_ground(case: &Case<'_>, ledger: &mut Ledger<'_>) {
    let mut grounds = Vec::new();
    for one in case.levels() {
        grounds.extend(numbered(one.rules.grounds).map(|(index, row)| (*one, index, row)));
    }
    let cites_of = |fits: &dyn Fn(Choice) -> bool| {
        let fitting = grounds.iter().filter(|(_, _, row)| fits(row.ground));
        Cites::of(fitting.map(|(one, _, row)| one.cite(row.at)))
    };
    let Some((first, index, _)) = grounds.first() else { return };
    let Some(cites) = cites_of(&|_| true) else { return };
    // A ground is refused only where some text names those that there are, and not by our reading alone.
    let by_text = grounds.iter().any(|(_, _, row)| !row.at.is_reading());
    let refused = if by_text { Outcome::NotMet } else { Outcome::Judgement };
    let Some(ground) = case.application.facts.choice(FactId::Ground) else {
        ledger.ask(&[Ask::Fact(FactId::Ground)], cites, refused);
        return;
    };
    if !ledger.tells(Outcome::Met) && grounds.iter().any(|(_, _, row)| row.ground == ground) {
        return;
    }
    let name = label(case.rulebook, ground);
    let at = path(&["facts", "ground"]);
    if let Some(fitting) = cites_of(&|one| one == ground) {
        let verdict = Verdict::new(Code::GroundNotOffered, Outcome::Met, at, fitting).param("ground", ground.id());
        let row = grounds.iter().find(|(_, _, row)| row.ground == ground);
        let verdict = match row {
            Some((one, index, _)) => verdict.rule(one.rule(Row::Ground(*index))),
            None => verdict,
        };
        ledger.say(verdict, message::GROUND_OFFERED.say([name]));
        return;
    }
    let mut offered: Vec<Value> = Vec::new();
    for (_, _, row) in &grounds {
        let name = label(case.rulebook, row.ground);
        if !offered.contains(&name) {
            offered.push(name);
        }
    }
    let verdict = Verdict::new(Code::GroundNotOffered, refused, at, cites)
        .rule(first.rule(Row::Ground(*index)))
        .param("ground", ground.id())
        .refusal(case.refusal(&[Cause::NonConformity]));
    ledger.say(verdict, message::GROUND_NOT_OFFERED.say([name, Value::Parted(offered)]));
}

/// The label of a choice, as a form shows it, in quotation marks.
fn label(rulebook: &Rulebook, choice: Choice) -> Value {
    rulebook
        .facts
        .iter()
        .find_map(|fact| match fact.kind {
            FactKind::Choice(choices) | FactKind::Choices(choices) => choices.iter().find(|(one, _)| *one == choice),
            _ => None,
        })
        .map_or(Value::Id(choice.id()), |(_, label)| Value::Quoted(*label))
}
