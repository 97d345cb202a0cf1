//! What is said, before it is put into words: numbers of sentences and the values that stand in them. No language.

use chrono::{NaiveDate, NaiveTime};

use crate::law::{Condition, Text};

/// A value that stands in a sentence.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Value {
    /// A day in words.
    Day(NaiveDate),
    /// A time of day.
    Clock(NaiveTime),
    /// An age, nominative.
    Years(i32),
    /// An age that a preposition governs.
    YearsTo(i32),
    /// A number as it stands.
    Number(i32),
    /// A text of the law.
    Text(Text),
    /// A text of the law without its full stop, which the sentence has.
    Trimmed(Text),
    /// A text of the law in quotation marks.
    Quoted(Text),
    /// An identifier for which there is no text.
    Id(&'static str),
    /// Number of a form, which ends in the letter of the language.
    Form(&'static str),
    /// What the applicant wrote, as it can be shown.
    Given(String),
    /// Several, with a comma between them.
    Listed(Vec<Value>),
    /// Several that have commas of their own.
    Parted(Vec<Value>),
    /// A sentence of its own, or nothing.
    Said(Said),
    /// In which cases a paper is needed, as it is put on a day.
    Condition(&'static Condition, NaiveDate),
}

impl From<NaiveDate> for Value {
    fn from(day: NaiveDate) -> Self {
        Self::Day(day)
    }
}

impl From<Text> for Value {
    fn from(text: Text) -> Self {
        Self::Text(text)
    }
}

/// A sentence with so many parameters.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Template<const N: usize> {
    id: u16,
}

impl<const N: usize> Template<N> {
    pub(crate) const fn new(id: u16) -> Self {
        Self { id }
    }

    /// The sentence with its values, in the order of its parameters.
    pub(crate) fn say(self, values: [Value; N]) -> Said {
        Said(vec![Piece::Sentence(self.id, Vec::from(values))])
    }
}

/// A part of what is said.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Piece {
    /// A sentence of the judge.
    Sentence(u16, Vec<Value>),
    /// A text of the law.
    Law(Text),
    /// An identifier for which there is no text.
    Id(&'static str),
    /// A text of the law in which age, limit and day of an age limit are filled in.
    OfAge(Text, [Value; 3]),
    /// Why it is less certain, and that an official judges, unless that is said already.
    Softened(u16),
}

/// What is said: its parts in order.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Said(Vec<Piece>);

impl Said {
    /// A text of the law alone.
    pub(crate) fn law(text: Text) -> Self {
        Self(vec![Piece::Law(text)])
    }

    /// An identifier for which there is no text.
    pub(crate) fn id(id: &'static str) -> Self {
        Self(vec![Piece::Id(id)])
    }

    /// A text of the law on an age limit, with its values.
    pub(crate) fn of_age(text: Text, on: NaiveDate, age: i32, limit: i32) -> Self {
        Self(vec![Piece::OfAge(text, [Value::Day(on), Value::Years(age), Value::YearsTo(limit)])])
    }

    /// With another sentence after it.
    pub(crate) fn and(mut self, more: Self) -> Self {
        self.push(more);
        self
    }

    pub(crate) fn push(&mut self, more: Self) {
        self.0.extend(more.0);
    }

    /// That it is less certain for a reason, and that an official judges.
    pub(crate) fn soften(&mut self, why: Template<0>) {
        self.0.push(Piece::Softened(why.id));
    }

    /// Its parts.
    pub(crate) fn pieces(&self) -> &[Piece] {
        &self.0
    }
}
