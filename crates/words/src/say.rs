//! What is said, before it is put into words: numbers of sentences and the values that stand in them. No language.

use chrono::{NaiveDate, NaiveTime};

use erezhe_base::Text;

/// A value that stands in a sentence.
#[derive(Clone, Debug, PartialEq)]
pub enum Value {
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
    /// A sentence without parameters, which is a name or a part of another.
    Word(u16),
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
pub struct Template<const N: usize> {
    id: u16,
}

impl<const N: usize> Template<N> {
    pub(crate) const fn new(id: u16) -> Self {
        Self { id }
    }

    /// Its number among the words of a language.
    #[must_use]
    pub const fn id(self) -> u16 {
        self.id
    }

    /// The sentence with its values, in the order of its parameters.
    #[must_use]
    pub fn say(self, values: [Value; N]) -> Said {
        Said(vec![Piece::Sentence(self.id, Vec::from(values))])
    }
}

/// A part of what is said.
#[derive(Clone, Debug, PartialEq)]
pub enum Piece {
    /// A sentence of the judge, with its values.
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

/// The names of the values of [`Piece::OfAge`], as the law's texts have them.
pub const OF_AGE: &[&str] = &["on", "age", "limit"];

/// What is said: its parts in order.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Said(Vec<Piece>);

impl Said {
    /// A text of the law alone.
    #[must_use]
    pub fn law(text: Text) -> Self {
        Self(vec![Piece::Law(text)])
    }

    /// An identifier for which there is no text.
    #[must_use]
    pub fn id(id: &'static str) -> Self {
        Self(vec![Piece::Id(id)])
    }

    /// A text of the law on an age limit, with its values.
    #[must_use]
    pub fn of_age(text: Text, on: NaiveDate, age: i32, limit: i32) -> Self {
        Self(vec![Piece::OfAge(text, [Value::Day(on), Value::Years(age), Value::YearsTo(limit)])])
    }

    /// With another sentence after it.
    #[must_use]
    pub fn and(mut self, more: Self) -> Self {
        self.push(more);
        self
    }

    /// Adds another sentence.
    pub fn push(&mut self, more: Self) {
        self.0.extend(more.0);
    }

    /// That it is less certain for a reason, and that an official judges.
    pub fn soften(&mut self, why: Template<0>) {
        self.0.push(Piece::Softened(why.id));
    }

    /// Its parts.
    #[must_use]
    pub fn pieces(&self) -> &[Piece] {
        &self.0
    }
}
