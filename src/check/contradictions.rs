//! Where texts contradict each other: what of that bears on the case, and what is said of it.

use chrono::{NaiveDate, NaiveTime};

use crate::calendar::Week;
use crate::law::{Bears, Channel, Code, Conflict, Outcome, Row, Severity, Window};

use super::applied::{RuleRef, numbered};
use super::case::Case;
use super::cite::{Cited, Cites};
use super::finding::{Level, Verdict};
use super::ledger::Ledger;
use super::path::Path;
use super::truth::{Truth, holds};
use erezhe_words::Value;
use erezhe_words::sentences as message;

/// A contradiction, with the reading of it.
fn say_conflict(ledger: &mut Ledger<'_>, conflict: &Conflict, rule: RuleRef, cites: Cites) {
    let verdict = Verdict::new(Code::LawConflict, Outcome::Judgement, Path::new(), cites)
        .rule(rule)
        .param("conflict", conflict.id)
        .severity(if conflict.bears == Bears::Decision { Severity::Warning } else { Severity::Info });
    let values = [Value::Trimmed(conflict.text), Value::Trimmed(conflict.reading)];
    ledger.say(verdict, message::CONFLICT.say(values));
}

impl Case<'_> {
    /// The contradictions that bear on the case.
    pub(crate) fn judge_conflicts(&self, ledger: &mut Ledger<'_>) {
        let Some(channel) = self.channel else { return };
        let mut said: Vec<(&Conflict, RuleRef, Cites)> = Vec::new();
        for one in self.levels() {
            let decides = |row: &&Conflict| row.bears == Bears::Decision && row.channels.contains(&channel);
            for row in one.rules.conflicts.iter().filter(decides) {
                if let Truth::Unknown(asks) = holds(&row.when, self.application) {
                    ledger.ask(&asks, one.cite(row.at), Level::Judgement);
                }
            }
            for (index, conflict) in numbered(one.rules.conflicts) {
                // That the term begins elsewhere is told where the day of registration is known.
                if conflict.bears == Bears::Start || !self.touches(conflict, channel) {
                    continue;
                }
                let source = one.cite(conflict.at);
                match said.iter_mut().find(|(other, ..)| other.id == conflict.id) {
                    Some((.., cites)) => cites.extend(&source.into()),
                    None => said.push((conflict, one.rule(Row::Conflict(index)), source.into())),
                }
            }
        }
        for (conflict, rule, cites) in said {
            say_conflict(ledger, conflict, rule, cites);
        }
    }

    /// Tells where it stands that the term runs from the handing in, if that is not the day of registration.
    pub(crate) fn judge_start(&self, ledger: &mut Ledger<'_>, registered: NaiveDate) -> Vec<Cited> {
        let (Some(channel), true) = (self.channel, registered != self.submitted.day) else { return Vec::new() };
        let mut sources = Vec::new();
        for one in self.levels() {
            for (index, conflict) in numbered(one.rules.conflicts) {
                if conflict.bears == Bears::Start && self.touches(conflict, channel) {
                    let source = one.cite(conflict.at);
                    say_conflict(ledger, conflict, one.rule(Row::Conflict(index)), source.into());
                    sources.push(source);
                }
            }
        }
        sources
    }

    /// Whether the acts contradict each other on the term.
    pub(crate) fn has_contradiction_on_term(&self) -> bool {
        let Some(channel) = self.channel else { return false };
        let mut conflicts = self.levels().flat_map(|one| one.rules.conflicts);
        conflicts.any(|conflict| conflict.bears == Bears::Term && self.touches(conflict, channel))
    }

    /// Where the texts differ on whether the day of registration is the day of the application.
    pub(crate) fn contradictions_on_registration(&self) -> Vec<Cited> {
        self.contradictions(|bears| match bears {
            Bears::Reception(windows) => {
                windows.iter().any(|window| !matches!(window, Window::Counter(..)) && self.is_within(*window))
            }
            _ => false,
        })
    }

    /// Where it stands that what is handed over is still to be confirmed.
    pub(crate) fn contradictions_on_confirmation(&self) -> Vec<Cited> {
        self.contradictions(|bears| bears == Bears::Confirmation)
    }

    fn contradictions(&self, on: impl Fn(Bears) -> bool) -> Vec<Cited> {
        let Some(channel) = self.channel else { return Vec::new() };
        let rows = self.levels().flat_map(|one| one.rules.conflicts.iter().map(move |row| (one, row)));
        rows.filter(|(_, row)| on(row.bears) && self.touches(row, channel)).map(|(one, row)| one.cite(row.at)).collect()
    }

    /// Whether the application comes at a time on which texts differ.
    fn is_within(&self, window: Window) -> bool {
        let works = self.calendar.is_working_day(Week::Five, self.submitted.day);
        let between = |from: NaiveTime, to: NaiveTime| {
            works == Some(true) && self.submitted.time.is_some_and(|time| from <= time.time() && time.time() < to)
        };
        match window {
            Window::DayOver(from, to) => between(from, to),
            Window::Counter(from, to) => self.channel != Some(Channel::Portal) && between(from, to),
            Window::DaysOff => works == Some(false),
        }
    }

    fn touches(&self, conflict: &Conflict, channel: Channel) -> bool {
        let now = match conflict.bears {
            Bears::Reception(windows) => windows.iter().any(|window| self.is_within(*window)),
            bears => bears != Bears::Nothing,
        };
        now && conflict.channels.contains(&channel) && holds(&conflict.when, self.application) == Truth::Yes
    }
}
