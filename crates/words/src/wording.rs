//! Puts into words what the judge says.

use erezhe_base::Text;

use super::language;
use super::say::{Piece, Said, Value};
use super::sentences;
use super::texts::Speaks;

/// What is said, in the words of a language.
#[must_use]
pub fn worded(said: &Said, words: impl Speaks) -> String {
    let mut text = String::new();
    word_into(said, words, &mut text);
    text
}

/// The same into a text that is empty, whose memory is used again.
pub fn word_into(said: &Said, words: impl Speaks, into: &mut String) {
    for piece in said.pieces() {
        match piece {
            Piece::Sentence(id, values) => fill(&words.word(*id), values, words, into),
            Piece::Id(id) => into.push_str(id),
            Piece::Law(text) => into.push_str(words.text(*text)),
            Piece::OfAge(text, values) => fill(words.text(*text), values, words, into),
            Piece::Softened(why) => {
                let says_who_judges = into.contains(&*words.word(sentences::AN_OFFICIAL.id()));
                into.push_str(&words.word(*why));
                if !says_who_judges {
                    into.push_str(&words.word(sentences::JUDGED_BY_OFFICIAL.id()));
                }
            }
        }
    }
}

/// A template with its places `{0}`, `{1}` filled.
fn fill(template: &str, values: &[Value], words: impl Speaks, into: &mut String) {
    let mut rest = template;
    while let Some((before, after)) = rest.split_once('{') {
        into.push_str(before);
        let Some((place, tail)) = after.split_once('}') else {
            into.push('{');
            rest = after;
            continue;
        };
        if let Some(value) = place.parse().ok().and_then(|place: usize| values.get(place)) {
            write_value(value, words, into);
        }
        rest = tail;
    }
    into.push_str(rest);
}

fn write_value(value: &Value, words: impl Speaks, into: &mut String) {
    match value {
        Value::Day(day) => into.push_str(&language::day(*day, words)),
        Value::Clock(time) => into.push_str(&language::clock(*time)),
        Value::Years(age) => into.push_str(&language::years(*age, words)),
        Value::YearsTo(age) => into.push_str(&language::years_to(*age, words)),
        Value::Number(number) => into.push_str(&number.to_string()),
        Value::Text(text) => into.push_str(words.text(*text)),
        Value::Trimmed(text) => into.push_str(words.text(*text).trim_end_matches('.')),
        Value::Quoted(text) => into.push_str(&quoted(*text, words)),
        Value::Word(id) => into.push_str(&words.word(*id)),
        Value::Id(id) => into.push_str(id),
        Value::Form(number) => into.push_str(&language::form(number, words)),
        Value::Given(text) => into.push_str(text),
        Value::Listed(values) => list(values, ", ", words, into),
        Value::Parted(values) => list(values, "; ", words, into),
        Value::Said(said) => word_into(said, words, into),
    }
}

fn quoted(text: Text, words: impl Speaks) -> String {
    language::quoted(words.text(text), words)
}

fn list(values: &[Value], between: &str, words: impl Speaks, into: &mut String) {
    for (index, value) in values.iter().enumerate() {
        if index > 0 {
            into.push_str(between);
        }
        write_value(value, words, into);
    }
}
