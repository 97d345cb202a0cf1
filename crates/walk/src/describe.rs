//! Conditions in words, for a parent and for a lawyer.

use chrono::{Datelike as _, NaiveDate};

use erezhe_act::{Condition, FactId, FactKind, Lang, Role, Rulebook, Value};
use erezhe_words::language::{self as words, and, or, quoted};

fn pick(lang: Lang, kk: &str, ru: &str, en: &str) -> String {
    match lang {
        Lang::Kk => kk,
        Lang::Ru => ru,
        Lang::En => en,
    }
    .to_owned()
}

/// A condition as a phrase without a full stop.
#[must_use]
pub fn condition(condition: &Condition, rulebook: &Rulebook, lang: Lang) -> String {
    Speaker { rulebook, lang, day: None }.say(condition)
}

/// The same for an application of a day: questions are put as on that day.
#[must_use]
pub fn condition_on(condition: &Condition, rulebook: &Rulebook, lang: Lang, day: NaiveDate) -> String {
    Speaker { rulebook, lang, day: Some(day) }.say(condition)
}

struct Speaker<'a> {
    rulebook: &'a Rulebook,
    lang: Lang,
    day: Option<NaiveDate>,
}

impl Speaker<'_> {
    fn say(&self, condition: &Condition) -> String {
        let lang = self.lang;
        match condition {
            Condition::Always => pick(lang, "барлық жағдайда", "во всех случаях", "in every case"),
            Condition::Is(fact, value) => self.answer(*fact, *value, true),
            Condition::BornBefore(day) => born_before(*day, lang),
            Condition::BornSince(day) => born_since(*day, lang),
            Condition::YoungerThan(years) => match lang {
                Lang::Kk => format!("{years} жасқа толмаған"),
                Lang::Ru => format!("возраст меньше {years} лет"),
                Lang::En => format!("younger than {years}"),
            },
            Condition::Below(fact, bound) => {
                let question = self.question(*fact);
                match lang {
                    Lang::Kk => format!("«{question}» деген сұраққа жауап — {bound} санынан кіші"),
                    Lang::Ru => format!("на вопрос «{question}» ответ меньше {bound}"),
                    Lang::En => format!("the answer to “{question}” is below {bound}"),
                }
            }
            Condition::Role(roles) => self.applicant(roles, true),
            Condition::SubmittedBefore(day) => submitted_before(*day, lang),
            Condition::SubmittedSince(day) => submitted_since(*day, lang),
            Condition::All([Condition::BornSince(from), Condition::BornBefore(to), rest @ ..])
                if begins_year(*from) && begins_year(*to) && to.year() == from.year() + 1 =>
            {
                let born = born_in(from.year(), lang);
                if rest.is_empty() { born } else { format!("{born}{}{}", and(lang), self.list(rest, and(lang))) }
            }
            Condition::All([Condition::Any(either), Condition::Not(Condition::All(both)), rest @ ..])
                if self.list(either, "; ") == self.list(both, "; ") =>
            {
                let one = self.only_one(either);
                if rest.is_empty() { one } else { format!("({one}){}{}", and(lang), self.list(rest, and(lang))) }
            }
            Condition::All(conditions) => self.list(conditions, and(lang)),
            Condition::Any(conditions) => self.list(conditions, or(lang)),
            Condition::Not(inner) => self.deny(inner),
        }
    }

    /// The opposite, said of each part: a "not" before a whole sentence cannot be read.
    fn deny(&self, condition: &Condition) -> String {
        let lang = self.lang;
        match condition {
            Condition::Always => pick(lang, "ешбір жағдайда", "ни в каком случае", "in no case"),
            Condition::Is(fact, Value::Flag(flag)) => self.answer(*fact, Value::Flag(!*flag), true),
            Condition::Is(fact, value) => self.answer(*fact, *value, false),
            Condition::BornBefore(day) => born_since(*day, lang),
            Condition::BornSince(day) => born_before(*day, lang),
            Condition::YoungerThan(years) => match lang {
                Lang::Kk => format!("{years} жасқа толған"),
                Lang::Ru => format!("возраст не меньше {years} лет"),
                Lang::En => format!("{years} or older"),
            },
            Condition::Below(fact, bound) => {
                let question = self.question(*fact);
                match lang {
                    Lang::Kk => format!("«{question}» деген сұраққа жауап — кемінде {bound}"),
                    Lang::Ru => format!("на вопрос «{question}» ответ не меньше {bound}"),
                    Lang::En => format!("the answer to “{question}” is {bound} or more"),
                }
            }
            Condition::Role(roles) => self.applicant(roles, false),
            Condition::SubmittedBefore(day) => submitted_since(*day, lang),
            Condition::SubmittedSince(day) => submitted_before(*day, lang),
            Condition::All(conditions) => self.denied(conditions, or(lang)),
            Condition::Any(conditions) => self.denied(conditions, and(lang)),
            Condition::Not(inner) => self.say(inner),
        }
    }

    fn list(&self, conditions: &[Condition], join: &str) -> String {
        self.parts(conditions, join, |one| self.say(one))
    }

    fn denied(&self, conditions: &[Condition], join: &str) -> String {
        self.parts(conditions, join, |one| self.deny(one))
    }

    fn parts(&self, conditions: &[Condition], join: &str, say: impl Fn(&Condition) -> String) -> String {
        let several = |one: &Condition| match one {
            Condition::All(parts) | Condition::Any(parts) => parts.len() > 1,
            Condition::Not(Condition::All(parts) | Condition::Any(parts)) => parts.len() > 1,
            _ => false,
        };
        let part = |one: &Condition| if several(one) { format!("({})", say(one)) } else { say(one) };
        conditions.iter().map(part).collect::<Vec<_>>().join(join)
    }

    /// Some of them, but not all together.
    fn only_one(&self, conditions: &[Condition]) -> String {
        let said = self.list(conditions, or(self.lang));
        match self.lang {
            Lang::Kk => format!("тек біреуі: {said}"),
            Lang::Ru => format!("только одно: {said}"),
            Lang::En => format!("only one: {said}"),
        }
    }

    fn applicant(&self, roles: &[Role], is: bool) -> String {
        let roles = roles.iter().map(|one| role(*one, self.rulebook, self.lang)).collect::<Vec<_>>();
        let roles = roles.join(or(self.lang));
        match (self.lang, is) {
            (Lang::Kk, true) => format!("өтініш беруші — {roles}"),
            (Lang::Kk, false) => format!("өтініш беруші — мынадан басқа адам: {roles}"),
            (Lang::Ru, true) => format!("заявитель — {roles}"),
            (Lang::Ru, false) => format!("заявитель — кто-то другой, не {roles}"),
            (Lang::En, true) => format!("the applicant is: {roles}"),
            (Lang::En, false) => format!("the applicant is somebody other than: {roles}"),
        }
    }

    fn question(&self, fact: FactId) -> &'static str {
        let fact = self.rulebook.facts.iter().find(|one| one.id == fact);
        fact.map_or("", |fact| fact.question_on(self.day).get(self.lang))
    }

    fn answer(&self, fact: FactId, value: Value, is: bool) -> String {
        let lang = self.lang;
        let Some(kind) = self.rulebook.facts.iter().find(|one| one.id == fact).map(|fact| fact.kind) else {
            return fact.id().to_owned();
        };
        match (value, kind) {
            (Value::Choice(choice), FactKind::Choice(choices) | FactKind::Choices(choices)) => {
                let label = choices.iter().find(|(one, _)| *one == choice).map(|(_, label)| label.get(lang));
                let label = label.map_or_else(|| choice.id().to_owned(), |label| quoted(label, lang));
                match (lang, is) {
                    (_, true) => label,
                    // In brackets, or the verb would be that of what stands before it too.
                    (Lang::Kk, false) => format!("({label} көрсетілмеген)"),
                    (Lang::Ru, false) => format!("не указано {label}"),
                    (Lang::En, false) => format!("not {label}"),
                }
            }
            (Value::Choice(choice), _) => choice.id().to_owned(),
            (Value::Flag(flag), _) => {
                let question = self.question(fact);
                match (lang, flag) {
                    (Lang::Kk, true) => format!("«{question}» деген сұраққа жауап — «иә»"),
                    (Lang::Kk, false) => format!("«{question}» деген сұраққа жауап — «жоқ»"),
                    (Lang::Ru, true) => format!("на вопрос «{question}» ответ «да»"),
                    (Lang::Ru, false) => format!("на вопрос «{question}» ответ «нет»"),
                    (Lang::En, true) => format!("the answer to “{question}” is yes"),
                    (Lang::En, false) => format!("the answer to “{question}” is no"),
                }
            }
        }
    }
}

fn submitted_before(day: NaiveDate, lang: Lang) -> String {
    let day = words::day(day, lang);
    match lang {
        Lang::Kk => format!("өтініш {day} күнінен бұрын берілсе"),
        Lang::Ru => format!("заявление подано раньше {day}"),
        Lang::En => format!("the application is handed in before {day}"),
    }
}

fn submitted_since(day: NaiveDate, lang: Lang) -> String {
    let day = words::day(day, lang);
    match lang {
        Lang::Kk => format!("өтініш {day} күні немесе одан кейін берілсе"),
        Lang::Ru => format!("заявление подано {day} или позже"),
        Lang::En => format!("the application is handed in on {day} or later"),
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
#[must_use]
pub fn role(role: Role, rulebook: &Rulebook, lang: Lang) -> String {
    rulebook
        .roles
        .iter()
        .find(|(one, _)| *one == role)
        .map_or_else(|| role.id().to_owned(), |(_, name)| name.get(lang).to_owned())
}
