//! The limits of the child's age.

use chrono::{Datelike as _, NaiveDate};

use crate::law::{AgeDay, AgeKind, AgeLimit, Cause, Lang, Outcome};

use super::case::{Applied, Case, full_years};
use super::documents;
use super::finding::{Ledger, Verdict, path};
use super::message;
use super::report::{Code, Param};
use super::truth::{Ask, Truth, holds};
use super::words;

/// Judges every age limit of the acts that apply.
pub(crate) fn judge(case: &Case<'_>, ledger: &mut Ledger<'_>) {
    let limits: Vec<_> = case.levels().flat_map(|one| one.rules.ages.iter().map(move |limit| (*one, limit))).collect();
    for (one, limit) in limits {
        judge_one(case, ledger, one, limit);
    }
}

fn counted_on(submitted: NaiveDate, on: AgeDay) -> Option<NaiveDate> {
    match on {
        AgeDay::Submission => Some(submitted),
        AgeDay::SeptemberOfCalendarYear => NaiveDate::from_ymd_opt(submitted.year(), 9, 1),
        AgeDay::SeptemberOfAcademicYear => {
            let year = if submitted.month() >= 9 { submitted.year() } else { submitted.year() - 1 };
            NaiveDate::from_ymd_opt(year, 9, 1)
        }
    }
}

fn years(age: i32, lang: Lang) -> String {
    match lang {
        Lang::Kk => format!("{age} жас"),
        Lang::Ru => match (age % 10, age % 100) {
            (_, 11..=14) => format!("{age} лет"),
            (1, _) => format!("{age} год"),
            (2..=4, _) => format!("{age} года"),
            _ => format!("{age} лет"),
        },
        Lang::En if age == 1 => "1 year".to_owned(),
        Lang::En => format!("{age} years"),
    }
}

fn judge_one(case: &Case<'_>, ledger: &mut Ledger<'_>, one: Applied, limit: &AgeLimit) {
    let source = one.cite(limit.at);
    let lang = ledger.lang;
    let (whose, person) = case.application.about();
    let Some(birth) = person.and_then(|person| person.birth_date) else {
        ledger.ask(&[Ask::BirthDate], source);
        return;
    };
    let Some(on) = counted_on(case.submitted.day, limit.on) else { return };
    let age = full_years(birth, on);
    let bound = i32::from(limit.years);
    let (code, text) = match limit.kind {
        AgeKind::AtLeast => (Code::AgeUnderLimit, message::AGE_UNDER),
        AgeKind::AtMost | AgeKind::Under => (Code::AgeOverLimit, message::AGE_OVER),
    };
    let (age_words, limit_words, on_words) = (years(age, lang), years(bound, lang), words::day(on, lang));
    let values = [("on", on_words.as_str()), ("age", &age_words), ("limit", &limit_words)];
    let verdict = |outcome, cites: super::cite::Cites| {
        Verdict::new(code, outcome, path(&[whose, "birthDate"]), cites)
            .param("age", Param::Number(u32::try_from(age).unwrap_or(0)))
            .param("limit", Param::Number(u32::from(limit.years)))
            .param("on", on)
    };
    let within = match limit.kind {
        AgeKind::AtMost => age <= bound,
        AgeKind::Under => age < bound,
        AgeKind::AtLeast => age >= bound,
    };
    let open = limit.open_at.filter(|_| age == bound);
    if within && open.is_none() {
        ledger.law(verdict(Outcome::Met, source.into()), &message::AGE_MET, &values);
        return;
    }
    if let Some(exception) = limit.except {
        let exempt = one.cite(exception.at);
        match holds(&exception.when, case.application) {
            Truth::Yes if exception.document.is_none_or(|id| documents::proves(case, id)) => {
                ledger.law(verdict(Outcome::Met, exempt.into()), &message::AGE_EXEMPT, &[]);
                return;
            }
            Truth::Unknown(asks) => {
                ledger.ask(&asks, exempt);
                return;
            }
            Truth::Yes | Truth::No => {}
        }
    }
    if let Some(statement) = open {
        let cites = super::cite::Cites::from(source).and([one.cite(statement.at)]);
        let message = words::fill(&statement.text, lang, &values);
        ledger.say(verdict(Outcome::Judgement, cites), message);
        return;
    }
    if limit.breach == Outcome::Judgement {
        let mut message = words::fill(&text, lang, &values);
        message.push_str(message::JUDGED_BY_OFFICIAL.get(lang));
        ledger.say(verdict(Outcome::Judgement, source.into()), message);
    } else {
        let refusal = case.refusal(&[Cause::NonConformity]);
        ledger.law(verdict(Outcome::NotMet, source.into()).refusal(refusal), &text, &values);
    }
}
