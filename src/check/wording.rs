//! Puts into words what the judge says.

use crate::law::{Lang, Rulebook, Text};

use super::describe;
use super::message;
use super::say::{Piece, Said, Value};
use super::words;

/// The names of the values of [`Piece::OfAge`].
const OF_AGE: &[&str] = &["on", "age", "limit"];

/// The words of one language.
#[derive(Clone, Copy)]
pub(crate) struct Wording<'a> {
    pub rulebook: &'a Rulebook,
    pub lang: Lang,
}

impl Wording<'_> {
    /// What is said, in words.
    pub(crate) fn of(self, said: &Said) -> String {
        let mut text = String::new();
        write(said, self, &mut text);
        text
    }
}

fn write(said: &Said, wording: Wording<'_>, into: &mut String) {
    let lang = wording.lang;
    for piece in said.pieces() {
        match piece {
            Piece::Sentence(id, values) => {
                let (template, names) = message::sentence(*id, lang);
                fill(template, names, values, wording, into);
            }
            Piece::Id(id) => into.push_str(id),
            Piece::Law(text) => into.push_str(text.get(lang)),
            Piece::OfAge(text, values) => fill(text.get(lang), OF_AGE, values, wording, into),
            Piece::Softened(why) => {
                let says_who_judges = into.contains(&wording.of(&message::AN_OFFICIAL.say([])));
                into.push_str(message::sentence(*why, lang).0);
                if !says_who_judges {
                    write(&message::JUDGED_BY_OFFICIAL.say([]), wording, into);
                }
            }
        }
    }
}

/// A template with its `{name}` places filled.
fn fill(template: &str, names: &[&str], values: &[Value], wording: Wording<'_>, into: &mut String) {
    let mut rest = template;
    while let Some((before, after)) = rest.split_once('{') {
        into.push_str(before);
        let Some((name, tail)) = after.split_once('}') else {
            into.push('{');
            rest = after;
            continue;
        };
        let value = names.iter().position(|one| *one == name).and_then(|index| values.get(index));
        if let Some(value) = value {
            write_value(value, wording, into);
        }
        rest = tail;
    }
    into.push_str(rest);
}

fn write_value(value: &Value, wording: Wording<'_>, into: &mut String) {
    let lang = wording.lang;
    match value {
        Value::Day(day) => into.push_str(&words::day(*day, lang)),
        Value::Clock(time) => into.push_str(&words::clock(*time)),
        Value::Years(age) => into.push_str(&words::years(*age, lang)),
        Value::YearsTo(age) => into.push_str(&words::years_to(*age, lang)),
        Value::Number(number) => into.push_str(&number.to_string()),
        Value::Text(text) => into.push_str(text.get(lang)),
        Value::Trimmed(text) => into.push_str(text.get(lang).trim_end_matches('.')),
        Value::Quoted(text) => into.push_str(&quoted(text, lang)),
        Value::Id(id) => into.push_str(id),
        // A form is numbered alike in both languages but for the letter.
        Value::Form(number) => match lang {
            Lang::Kk => into.push_str(&number.replace("/у", "/е")),
            Lang::Ru | Lang::En => into.push_str(number),
        },
        Value::Given(text) => into.push_str(text),
        Value::Listed(values) => list(values, ", ", wording, into),
        Value::Parted(values) => list(values, "; ", wording, into),
        Value::Said(said) => write(said, wording, into),
        Value::Condition(condition, day) => {
            into.push_str(&describe::condition_on(condition, wording.rulebook, lang, *day));
        }
    }
}

fn quoted(text: &Text, lang: Lang) -> String {
    words::quoted(text.get(lang), lang)
}

fn list(values: &[Value], between: &str, wording: Wording<'_>, into: &mut String) {
    for (index, value) in values.iter().enumerate() {
        if index > 0 {
            into.push_str(between);
        }
        write_value(value, wording, into);
    }
}
