//! Conditions in words, for a parent and for a lawyer.

use chrono::{Datelike as _, NaiveDate};

use crate::law::{Condition, FactId, FactKind, Lang, Role, Rulebook, Value};

use super::words;

fn pick(lang: Lang, kk: &str, ru: &str, en: &str) -> String {
    match lang {
        Lang::Kk => kk,
        Lang::Ru => ru,
        Lang::En => en,
    }
    .to_owned()
}

/// A condition as a phrase without a full stop.
pub(crate) fn condition(condition: &Condition, rulebook: &Rulebook, lang: Lang) -> String {
    let list = |conditions: &[Condition], join: &str| {
        let said = |one: &Condition| {
            let said = self::condition(one, rulebook, lang);
            if matches!(one, Condition::All(_) | Condition::Any(_)) { format!("({said})") } else { said }
        };
        conditions.iter().map(said).collect::<Vec<_>>().join(join)
    };
    match condition {
        Condition::Always => pick(lang, "барлық жағдайда", "во всех случаях", "in every case"),
        Condition::Is(fact, value) => answer(*fact, *value, rulebook, lang),
        Condition::BornBefore(day) => born_before(*day, lang),
        Condition::BornSince(day) => born_since(*day, lang),
        Condition::YoungerThan(years) => match lang {
            Lang::Kk => format!("{years} жасқа толмаған"),
            Lang::Ru => format!("возраст меньше {years} лет"),
            Lang::En => format!("younger than {years}"),
        },
        Condition::Below(fact, bound) => {
            let fact = rulebook.facts.iter().find(|one| one.id == *fact);
            let question = fact.map_or("", |fact| fact.question.get(lang));
            match lang {
                Lang::Kk => format!("«{question}» — {bound} санынан кіші"),
                Lang::Ru => format!("«{question}» — меньше {bound}"),
                Lang::En => format!("“{question}” – below {bound}"),
            }
        }
        Condition::Role(roles) => {
            let roles = roles.iter().map(|one| role(*one, rulebook, lang)).collect::<Vec<_>>();
            match lang {
                Lang::Kk => format!("өтініш беруші — {}", roles.join(" немесе ")),
                Lang::Ru => format!("заявитель — {}", roles.join(" или ")),
                Lang::En => format!("the applicant is: {}", roles.join(" or ")),
            }
        }
        Condition::SubmittedBefore(day) => {
            let day = words::day(*day, lang);
            match lang {
                Lang::Kk => format!("өтініш {day} күнінен бұрын берілсе"),
                Lang::Ru => format!("заявление подано раньше {day}"),
                Lang::En => format!("the application is handed in before {day}"),
            }
        }
        Condition::SubmittedSince(day) => {
            let day = words::day(*day, lang);
            match lang {
                Lang::Kk => format!("өтініш {day} күні немесе одан кейін берілсе"),
                Lang::Ru => format!("заявление подано {day} или позже"),
                Lang::En => format!("the application is handed in on {day} or later"),
            }
        }
        Condition::All([Condition::BornSince(from), Condition::BornBefore(to), rest @ ..])
            if begins_year(*from) && begins_year(*to) && to.year() == from.year() + 1 =>
        {
            let born = born_in(from.year(), lang);
            if rest.is_empty() { born } else { format!("{born}{}{}", and(lang), list(rest, and(lang))) }
        }
        Condition::All(conditions) => list(conditions, and(lang)),
        Condition::Any(conditions) => list(
            conditions,
            match lang {
                Lang::Kk => " немесе ",
                Lang::Ru => " или ",
                Lang::En => " or ",
            },
        ),
        Condition::Not(Condition::Is(fact, Value::Flag(flag))) => answer(*fact, Value::Flag(!*flag), rulebook, lang),
        Condition::Not(inner) => {
            let inner = self::condition(inner, rulebook, lang);
            match lang {
                Lang::Kk => format!("мынадай жағдай болмаса ({inner})"),
                Lang::Ru => format!("не в случае {inner}"),
                Lang::En => format!("not where {inner}"),
            }
        }
    }
}

fn answer(fact: FactId, value: Value, rulebook: &Rulebook, lang: Lang) -> String {
    let Some(fact) = rulebook.facts.iter().find(|one| one.id == fact) else { return fact.id().to_owned() };
    match (value, fact.kind) {
        (Value::Choice(choice), FactKind::Choice(choices) | FactKind::Choices(choices)) => {
            choices.iter().find(|(one, _)| *one == choice).map_or_else(
                || choice.id().to_owned(),
                |(_, label)| match lang {
                    Lang::Kk | Lang::Ru => format!("«{}»", label.get(lang).replace('«', "„").replace('»', "“")),
                    Lang::En => format!("“{}”", label.get(lang)),
                },
            )
        }
        (Value::Choice(choice), _) => choice.id().to_owned(),
        (Value::Flag(flag), _) => {
            let question = fact.question.get(lang);
            match (lang, flag) {
                (Lang::Kk, true) => format!("«{question}» — иә"),
                (Lang::Kk, false) => format!("«{question}» — жоқ"),
                (Lang::Ru, true) => format!("«{question}» — да"),
                (Lang::Ru, false) => format!("«{question}» — нет"),
                (Lang::En, true) => format!("“{question}” – yes"),
                (Lang::En, false) => format!("“{question}” – no"),
            }
        }
    }
}

const fn and(lang: Lang) -> &'static str {
    match lang {
        Lang::Kk => " және ",
        Lang::Ru => " и ",
        Lang::En => " and ",
    }
}

fn born_in(year: i32, lang: Lang) -> String {
    match lang {
        Lang::Kk => format!("{year} жылы туған"),
        Lang::Ru => format!("рождение в {year} году"),
        Lang::En => format!("born in {year}"),
    }
}

fn begins_year(day: NaiveDate) -> bool {
    day.month() == 1 && day.day() == 1
}

fn born_before(day: NaiveDate, lang: Lang) -> String {
    let (year, exact) = (day.year(), words::day(day, lang));
    match (lang, begins_year(day)) {
        (Lang::Kk, true) => format!("{year} жылға дейін туған"),
        (Lang::Kk, false) => format!("туған күні {exact} күнінен бұрын"),
        (Lang::Ru, true) => format!("рождение до {year} года"),
        (Lang::Ru, false) => format!("дата рождения раньше {exact}"),
        (Lang::En, true) => format!("born before {year}"),
        (Lang::En, false) => format!("born before {exact}"),
    }
}

fn born_since(day: NaiveDate, lang: Lang) -> String {
    let (before, exact) = (day.year() - 1, words::day(day, lang));
    match (lang, begins_year(day)) {
        (Lang::Kk, true) => format!("{before} жылдан кейін туған"),
        (Lang::Kk, false) => format!("туған күні {exact} немесе одан кейін"),
        (Lang::Ru, true) => format!("рождение после {before} года"),
        (Lang::Ru, false) => format!("дата рождения {exact} или позже"),
        (Lang::En, true) => format!("born after {before}"),
        (Lang::En, false) => format!("born on {exact} or later"),
    }
}

/// The name of a role.
pub(crate) fn role(role: Role, rulebook: &Rulebook, lang: Lang) -> String {
    rulebook
        .roles
        .iter()
        .find(|(one, _)| *one == role)
        .map_or_else(|| role.id().to_owned(), |(_, name)| name.get(lang).to_owned())
}
