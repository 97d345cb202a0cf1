//! A judgement as numbers, for `js/report.ts`, which makes the report of them with the words of a language.
//!
//! What is constant (identifiers, names of fields) crosses as where it lies in the memory of the module, where it never
//! moves, so that JavaScript makes a string of it once. Sentences and texts of the law cross by their numbers, days in one
//! number, sources by the numbers of their spots. What the applicant wrote crosses as text.

use chrono::{Datelike as _, NaiveDate, Timelike as _};
use erezhe_words::{Piece, Said, Value, language};

use crate::law::{Lang, Outcome, Severity, Text};

use super::answer;
use super::applied::{Applied, Law, RuleRef};
use super::cite::{Cites, Sources};
use super::documents::Standing;
use super::estimate::{Estimated, StepDraft};
use super::finding::{Closed, Draft, Param, Question};
use super::judgement::Judgement;
use super::order::put_in_order;
use super::problem::Problem;
use super::report::{self, PathPart};

/// Follows where there is something; 0 where there is nothing.
const SOME: u32 = 1;

/// Bytes, four to a number.
pub(crate) fn fours(bytes: &[u8]) -> impl Iterator<Item = u32> {
    bytes.chunks(4).map(|bytes| {
        let mut four = [0; 4];
        four.iter_mut().zip(bytes).for_each(|(to, from)| *to = *from);
        u32::from_le_bytes(four)
    })
}

/// The numbers of a full report.
pub(crate) fn report(judgement: Judgement, lang: Lang) -> Vec<u32> {
    let Judgement { id, closed: Closed { decision, problems, drafts, asked }, documents, estimate, law } = judgement;
    let mut numbers = Numbers { out: Vec::with_capacity(1 << 10), sources: Sources::default(), lang };
    numbers.put(lang as u32);
    numbers.optional(id.as_deref(), Numbers::text);
    numbers.name(decision.id());
    numbers.count(problems.len().saturating_add(drafts.len()));
    problems.iter().for_each(|problem| numbers.problem(problem));
    drafts.iter().for_each(|draft| numbers.finding(draft));
    numbers.all(&documents, Numbers::document);
    numbers.all(&asked, Numbers::question);
    numbers.optional(estimate.as_ref(), Numbers::estimate);
    numbers.law(&law);
    let Numbers { mut out, sources, .. } = numbers;
    let spots = sources.spots();
    out.push(u32::try_from(spots.len()).unwrap_or_default());
    out.extend(spots.iter().map(|spot| u32::from(*spot)));
    out
}

struct Numbers {
    out: Vec<u32>,
    sources: Sources,
    lang: Lang,
}

impl Numbers {
    fn put(&mut self, number: u32) {
        self.out.push(number);
    }

    fn count(&mut self, count: usize) {
        self.put(u32::try_from(count).unwrap_or(u32::MAX));
    }

    fn flag(&mut self, flag: bool) {
        self.put(u32::from(flag));
    }

    fn all<T>(&mut self, all: &[T], put: impl Fn(&mut Self, &T)) {
        self.count(all.len());
        for one in all {
            put(self, one);
        }
    }

    fn optional<T>(&mut self, it: Option<T>, put: impl Fn(&mut Self, T)) {
        match it {
            None => self.put(0),
            Some(it) => {
                self.put(SOME);
                put(self, it);
            }
        }
    }

    /// A constant: where it lies.
    fn name(&mut self, name: &'static str) {
        self.count(name.as_ptr().addr());
        self.count(name.len());
    }

    /// A text of the applicant's: its bytes, four to a number.
    fn text(&mut self, text: &str) {
        self.count(text.len());
        self.out.extend(fours(text.as_bytes()));
    }

    fn day(&mut self, day: NaiveDate) {
        self.put(day.year().unsigned_abs() << 16 | day.month() << 8 | day.day());
    }

    fn of_law(&mut self, text: Text) {
        self.put(text.id().map_or(u32::MAX, u32::from));
    }

    fn cites(&mut self, cites: &Cites) {
        let citations = self.sources.cite(cites);
        self.count(citations.len());
        self.out.extend(citations);
    }

    fn path(&mut self, path: &[PathPart]) {
        self.all(path, |numbers, part| match part {
            PathPart::Field(std::borrow::Cow::Borrowed(name)) => {
                numbers.put(0);
                numbers.name(name);
            }
            PathPart::Field(std::borrow::Cow::Owned(name)) => {
                numbers.put(1);
                numbers.text(name);
            }
            PathPart::Item(index) => {
                numbers.put(2);
                numbers.put(*index);
            }
        });
    }

    fn problem(&mut self, problem: &Problem) {
        self.head(problem.code().id(), Outcome::NotMet, Severity::Error);
        self.put(0);
        self.path(&problem.path);
        let params = problem.params();
        self.count(params.len());
        for (name, value) in &params {
            self.name(name);
            match value {
                report::Param::Text(text) => {
                    self.put(1);
                    self.text(text);
                }
                report::Param::Number(number) => {
                    self.put(2);
                    self.put(*number);
                }
            }
        }
        self.said(&problem.said());
        self.put(0);
        self.put(0);
    }

    fn head(&mut self, code: &'static str, outcome: Outcome, severity: Severity) {
        self.name(code);
        self.name(outcome.id());
        self.name(severity.id());
    }

    fn finding(&mut self, Draft { verdict, said }: &Draft) {
        self.head(verdict.code.id(), verdict.outcome, verdict.weight());
        self.optional(verdict.rule.as_ref().and_then(RuleRef::parts), |numbers, (applied, row)| {
            numbers.name(applied.edition.act.id);
            numbers.day(applied.edition.act.edition);
            numbers.name(applied.rules.service.id());
            numbers.name(row);
        });
        self.path(&verdict.path);
        let mut params: Vec<&(&'static str, Param)> = verdict.params.iter().collect();
        put_in_order(&mut params, |(name, _)| *name);
        self.all(&params, |numbers, (name, value)| {
            numbers.name(name);
            match value {
                Param::Id(id) => {
                    numbers.put(0);
                    numbers.name(id);
                }
                Param::Ids(ids) => {
                    numbers.put(1);
                    numbers.text(&ids.join(", "));
                }
                Param::Given(text) => {
                    numbers.put(1);
                    numbers.text(text);
                }
                Param::Number(number) => {
                    numbers.put(2);
                    numbers.put(*number);
                }
                Param::Day(day) => {
                    numbers.put(3);
                    numbers.day(*day);
                }
            }
        });
        self.said(said);
        self.optional(verdict.leads_to(), |numbers, stage| numbers.name(stage.id()));
        self.cites(&verdict.cites);
    }

    fn document(&mut self, Standing { id, name, status, why, cites }: &Standing) {
        self.name(id.id());
        self.of_law(*name);
        self.name(status.id());
        self.said(why);
        self.cites(cites);
    }

    fn question(&mut self, Question { path, question, decides, cites }: &Question) {
        self.path(path);
        self.said(question);
        self.flag(*decides);
        self.cites(cites);
    }

    fn estimate(&mut self, one: &Estimated) {
        self.day(one.registered);
        self.day(one.due);
        self.optional(one.due_at, |numbers, at| numbers.text(&language::date_time(at)));
        self.duration(one.term);
        self.name(one.certainty().id());
        self.all(&one.reasons, Self::said);
        self.all(&one.steps, |numbers, StepDraft { step, starts, ends, cites }| {
            numbers.of_law(step.actor);
            numbers.of_law(step.action);
            numbers.optional(step.duration, Self::duration);
            numbers.day(*starts);
            numbers.day(*ends);
            numbers.cites(cites);
        });
        self.optional(one.kept_until, Self::day);
        self.cites(&one.cites);
    }

    fn duration(&mut self, duration: crate::law::Duration) {
        self.put(u32::from(duration.amount));
        self.name(duration.unit.id());
    }

    fn law(&mut self, law: &Law) {
        self.optional(law.national.as_ref(), Self::in_force);
        self.optional(law.regional.as_ref(), Self::in_force);
        self.all(&law.beside, Self::in_force);
        self.all(&law.unseen, |numbers, one| {
            numbers.name(one.act.id);
            numbers.day(one.act.edition);
            numbers.of_law(one.act.cited);
            numbers.of_law(one.note.text);
            let lang = numbers.lang;
            numbers.optional(one.act.url, |numbers, url| numbers.name(url.get(lang)));
        });
    }

    fn in_force(&mut self, one: &Applied) {
        let answer::Span { from, to, approximate } = answer::span(one);
        let edition = one.edition;
        self.name(edition.act.id);
        self.day(edition.act.edition);
        self.of_law(edition.act.cited);
        let lang = self.lang;
        self.optional(edition.act.url, |numbers, url| numbers.name(url.get(lang)));
        self.optional(from, Self::day);
        self.optional(to, Self::day);
        self.flag(approximate);
        self.day(edition.verified_on);
    }

    fn said(&mut self, said: &Said) {
        self.all(said.pieces(), |numbers, piece| match piece {
            Piece::Sentence(id, values) => {
                numbers.put(0);
                numbers.put(u32::from(*id));
                numbers.all(values, Self::value);
            }
            Piece::Law(text) => {
                numbers.put(1);
                numbers.of_law(*text);
            }
            Piece::Id(id) => {
                numbers.put(2);
                numbers.name(id);
            }
            Piece::OfAge(text, values) => {
                numbers.put(3);
                numbers.of_law(*text);
                numbers.all(values, Self::value);
            }
            Piece::Softened(why) => {
                numbers.put(4);
                numbers.put(u32::from(*why));
            }
        });
    }

    fn value(&mut self, value: &Value) {
        let mut tagged = |tag: u32, number: u32| {
            self.put(tag);
            self.put(number);
        };
        let of = |text: &Text| text.id().map_or(u32::MAX, u32::from);
        match value {
            Value::Day(day) => {
                self.put(0);
                self.day(*day);
            }
            Value::Clock(time) => tagged(1, time.hour() * 60 + time.minute()),
            Value::Years(age) => tagged(2, age.cast_unsigned()),
            Value::YearsTo(age) => tagged(3, age.cast_unsigned()),
            Value::Number(number) => tagged(4, number.cast_unsigned()),
            Value::Text(text) => tagged(5, of(text)),
            Value::Trimmed(text) => tagged(6, of(text)),
            Value::Quoted(text) => tagged(7, of(text)),
            Value::Word(id) => tagged(8, u32::from(*id)),
            Value::Id(id) => {
                self.put(9);
                self.name(id);
            }
            Value::Form(number) => {
                self.put(10);
                self.name(number);
            }
            Value::Given(text) => {
                self.put(11);
                self.text(text);
            }
            Value::Listed(values) => {
                self.put(12);
                self.all(values, Self::value);
            }
            Value::Parted(values) => {
                self.put(13);
                self.all(values, Self::value);
            }
            Value::Said(said) => {
                self.put(14);
                self.said(said);
            }
        }
    }
}
