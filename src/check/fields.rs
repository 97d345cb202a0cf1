//! What a person calls the fields of an application.

use erezhe_words::{FIELDS, Speaks, Value, expected, field_word};

use super::path::PathPart;
use super::printable::printable;
use super::report::FieldName;

fn known(path: &str) -> Option<Value> {
    let index = FIELDS.iter().position(|known| *known == path)?;
    field_word(index).map(Value::Word)
}

/// A field of the signature, by its name alone.
pub(crate) fn named(field: &str) -> Value {
    let known = known(&format!("signature.{field}")).or_else(|| known(field));
    known.unwrap_or_else(|| Value::Given(printable(field)))
}

/// The name of the field at a path: of a field that does not exist, what was written in its place.
pub(crate) fn name(path: &[PathPart]) -> Value {
    let mut fields: Vec<&str> = Vec::new();
    let mut item = None;
    for part in path {
        match part {
            PathPart::Field(field) => fields.push(field),
            PathPart::Item(index) => item = Some(index.saturating_add(1)),
        }
    }
    let Some(last) = fields.last() else { return Value::Word(expected::APPLICATION.id()) };
    let named = known(&fields.join(".")).unwrap_or_else(|| {
        let last = if last.is_empty() { "\"\"".to_owned() } else { printable(last) };
        Value::Said(expected::FIELD.say([Value::Given(last)]))
    });
    match item {
        None => named,
        Some(number) => {
            let number = Value::Number(i32::try_from(number).unwrap_or(i32::MAX));
            Value::Said(expected::OF_DOCUMENT.say([named, number]))
        }
    }
}

/// Every field with its name.
pub(crate) fn all(words: impl Speaks) -> Vec<FieldName> {
    let named = |(index, path): (usize, &&'static str)| {
        let name = field_word(index).map(|id| words.word(id)).unwrap_or_default();
        FieldName { path, name }
    };
    FIELDS.iter().enumerate().map(named).collect()
}
