//! The limits of the child's age.

use chrono::{Datelike as _, NaiveDate};

use crate::law::{AgeDay, AgeKind, AgeLimit, Cause, Code, OpenSpan, Outcome, Row};

use super::applied::{Applied, RuleRef, numbered};
use super::case::Case;
use super::cite::{Cited, Cites};
use super::documents;
use super::finding::{Level, Verdict};
use super::ledger::Ledger;
use super::params::Param;
use super::path::path;
use super::truth::{Ask, Truth, holds};
use super::years::{current_academic_years, full_years};
use erezhe_words::sentences as message;
use erezhe_words::{Said, Value};

/// Judges every age limit of the acts that apply.
pub(crate) fn judge(case: &Case<'_>, ledger: &mut Ledger<'_>) {
    let mut limits = Vec::new();
    for one in case.levels() {
        for (index, limit) in numbered(one.rules.ages) {
            limits.push((*one, one.rule(Row::Age(index)), limit));
        }
    }
    for (one, rule, limit) in limits {
        judge_one(case, ledger, one, rule, limit);
    }
}

/// The day on which an age counts; two where the text leaves open which academic year is the current one.
fn counted_on(submitted: NaiveDate, on: AgeDay) -> Option<Vec<NaiveDate>> {
    match on {
        AgeDay::Submission => Some(vec![submitted]),
        AgeDay::SeptemberOfCalendarYear => Some(vec![NaiveDate::from_ymd_opt(submitted.year(), 9, 1)?]),
        AgeDay::SeptemberOfAcademicYear => {
            current_academic_years(submitted).into_iter().map(|year| NaiveDate::from_ymd_opt(year, 9, 1)).collect()
        }
    }
}

/// Which side of the limit an age falls on, on a day.
fn side(limit: &AgeLimit, birth: NaiveDate, on: NaiveDate) -> Outcome {
    let age = full_years(birth, on);
    let bound = i32::from(limit.years);
    let within = match limit.kind {
        AgeKind::AtMost => age < bound || (age == bound && limit.open.is_none()),
        AgeKind::Under => age < bound,
        AgeKind::AtLeast => age >= bound,
    };
    let birthday = (birth.month(), birth.day()) == (on.month(), on.day());
    let open = limit.open.is_some_and(|open| match open.span {
        OpenSpan::Year => age == bound,
        OpenSpan::Birthday => age == bound && birthday,
    });
    match (within, open) {
        (_, true) => Outcome::Judgement,
        (true, false) => Outcome::Met,
        (false, false) => Outcome::NotMet,
    }
}

fn judge_one(case: &Case<'_>, ledger: &mut Ledger<'_>, one: Applied, rule: RuleRef, limit: &AgeLimit) {
    let source = one.cite(limit.at);
    let (whose, person) = case.application.about();
    let Some(birth) = person.and_then(|person| person.birth_date) else {
        ledger.ask(&[Ask::BirthDate], source, limit.breach);
        return;
    };
    let Some(days) = counted_on(case.submitted.day, limit.on).filter(|days| !days.is_empty()) else {
        ledger.not_computed(source);
        return;
    };
    let sides: Vec<(NaiveDate, Outcome)> = days.iter().map(|on| (*on, side(limit, birth, *on))).collect();
    let Some((on, first)) = sides.iter().copied().max_by_key(|(_, side)| Level::from(*side)) else { return };
    if !ledger.tells(first) {
        return;
    }
    let split = sides.iter().any(|(_, side)| *side != first);
    let age = full_years(birth, on);
    let bound = i32::from(limit.years);
    let (age_said, limit_said) = (Value::Years(age), Value::YearsTo(bound));
    let values = [limit_said.clone(), on.into(), age_said.clone()];
    let (code, said) = match limit.kind {
        AgeKind::AtLeast => (Code::AgeUnderLimit, message::AGE_UNDER.say(values)),
        AgeKind::AtMost => {
            let values = [on.into(), limit_said.clone(), age_said.clone()];
            (Code::AgeOverLimit, message::AGE_OVER_AT_MOST.say(values))
        }
        AgeKind::Under if limit.at.is_reading() => (Code::AgeOverLimit, message::AGE_OVER_BY_READING.say(values)),
        AgeKind::Under => (Code::AgeOverLimit, message::AGE_OVER.say(values)),
    };
    let verdict = |outcome, cites: Cites| {
        Verdict::new(code, outcome, path(&[whose, "birthDate"]), cites)
            .rule(rule)
            .param("age", Param::Number(u32::try_from(age).unwrap_or(0)))
            .param("limit", Param::Number(u32::from(limit.years)))
            .param("on", on)
    };
    if first == Outcome::Met {
        ledger.say(verdict(Outcome::Met, source.into()), message::AGE_MET.say([on.into(), age_said]));
        return;
    }
    if let Some(exception) = limit.except {
        let exempt = one.cite(exception.at);
        // Whom the exception needs a document for, and who has none, it does not help whatever the answer.
        let proven = exception.document.is_none_or(|id| documents::proves(case, id));
        match holds(&exception.when, case.application) {
            Truth::Yes if proven => {
                ledger.say(verdict(Outcome::Met, exempt.into()), message::AGE_EXEMPT.say([]));
                return;
            }
            Truth::Unknown(asks) if proven => {
                let breach = if first == Outcome::NotMet && !split { limit.breach } else { Outcome::Judgement };
                ledger.ask(&asks, exempt, breach);
                return;
            }
            _ => {}
        }
    }
    if split {
        let cites =
            Cites::from(source).and([Cited::general(case.rulebook.general.academic_year.on(case.submitted.day))]);
        let days = sides.iter().map(|(on, _)| Value::Day(*on)).collect();
        let said = message::AGE_WHICH_YEAR.say([Value::Parted(days), limit_said]);
        ledger.say(verdict(Outcome::Judgement, cites), said);
        return;
    }
    if let Some(open) = limit.open.filter(|_| first == Outcome::Judgement) {
        let cites = Cites::from(source).and([one.cite(open.at)]);
        ledger.say(verdict(Outcome::Judgement, cites), Said::of_age(open.text, on, age, bound));
        return;
    }
    if limit.breach == Outcome::Judgement {
        let said = said.and(message::JUDGED_BY_OFFICIAL.say([]));
        ledger.say(verdict(Outcome::Judgement, source.into()), said);
    } else {
        let refusal = case.refusal(&[Cause::NonConformity]);
        ledger.say(verdict(Outcome::NotMet, source.into()).refusal(refusal), said);
    }
}
