//! What comes from outside, before anything is known of its shape.

use std::borrow::Cow;

use super::limits::{Budget, Limit};

/// A value as it came: from JSON or from JavaScript. Nothing is dropped, not even a field given twice.
#[derive(Clone, Debug, PartialEq)]
pub enum Input<'a> {
    /// `null`, `undefined` or nothing.
    Null,
    /// A truth value.
    Bool(bool),
    /// A number; one that is not finite is told as such wherever it stands.
    Number(f64),
    /// A text.
    Text(Cow<'a, str>),
    /// A list.
    List(Vec<Input<'a>>),
    /// An object, its fields in the order in which they came.
    Object(Vec<(Cow<'a, str>, Input<'a>)>),
    /// What is no value.
    Odd(Odd),
}

/// Why something is no value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Odd {
    /// Something that JSON does not have, such as a function or bytes.
    NoData,
    /// A value that cannot be looked at, such as a revoked proxy.
    Unreadable,
    /// A text with half of a character in it: a surrogate without its other half.
    HalfCharacter,
    /// The whole of something that is larger than an application may be; nothing of it was kept.
    Over(Limit),
}

impl<'a> Input<'a> {
    /// Whether it is the text that a form sends for a field that was left empty.
    pub(crate) fn is_empty_text(&self) -> bool {
        matches!(self, Self::Text(text) if text.is_empty())
    }

    /// The field of an object, the last one where it stands twice.
    pub(crate) fn field(&self, name: &str) -> Option<&Input<'a>> {
        match self {
            Self::Object(fields) => fields.iter().rev().find(|(key, _)| key == name).map(|(_, value)| value),
            _ => None,
        }
    }

    /// The limit that it goes over, if any: what was read keeps to them, what a program put together may not.
    pub(crate) fn over(&self) -> Option<Limit> {
        match self {
            Self::Odd(Odd::Over(limit)) => Some(*limit),
            _ => self.spend(&mut Budget::new(), 0).err(),
        }
    }

    fn spend(&self, budget: &mut Budget, outer: u32) -> Result<(), Limit> {
        budget.value()?;
        match self {
            Self::Text(text) => budget.text(text.len()),
            Self::List(list) => {
                let depth = Budget::deeper(outer)?;
                list.iter().try_for_each(|item| item.spend(budget, depth))
            }
            Self::Object(fields) => {
                let depth = Budget::deeper(outer)?;
                fields.iter().try_for_each(|(name, value)| {
                    budget.text(name.len())?;
                    value.spend(budget, depth)
                })
            }
            _ => Ok(()),
        }
    }
}
