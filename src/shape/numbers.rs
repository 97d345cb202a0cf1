//! An answer as numbers, for `js/shapes.ts`, which makes the answer of them with the words of a language.
//!
//! What is constant (identifiers, texts of the law) crosses as where it lies in the memory of the module, where it never
//! moves, so that JavaScript makes a string of it once. Sentences cross by their numbers, days in one number, sources by the
//! numbers of their spots. What was made for the answer, such as what the applicant wrote, crosses
//! as text.

use chrono::{Datelike as _, NaiveDate, Timelike as _};
use erezhe_words::{Piece, Said, Value};

use crate::law::Text;

/// An answer in the making.
#[derive(Debug)]
pub(crate) struct Numbers(Vec<u32>);

impl Numbers {
    /// In memory that was used before, behind some numbers that come before the answer.
    pub(crate) fn within(mut used: Vec<u32>, first: &[u32]) -> Self {
        used.clear();
        used.extend_from_slice(first);
        Self(used)
    }

    pub(crate) fn close(self) -> Vec<u32> {
        self.0
    }

    pub(crate) fn put(&mut self, number: u32) {
        self.0.push(number);
    }

    pub(crate) fn count(&mut self, count: usize) {
        self.put(u32::try_from(count).unwrap_or(u32::MAX));
    }

    pub(crate) fn flag(&mut self, flag: bool) {
        self.put(u32::from(flag));
    }

    pub(crate) fn all<T>(&mut self, all: &[T], put: impl Fn(&mut Self, &T)) {
        self.count(all.len());
        for one in all {
            put(self, one);
        }
    }

    /// A constant: where it lies.
    pub(crate) fn name(&mut self, name: &'static str) {
        self.count(name.as_ptr().addr());
        self.count(name.len());
    }

    /// A text that was made for the answer: its bytes, four to a number.
    pub(crate) fn text(&mut self, text: &str) {
        self.count(text.len());
        self.0.extend(text.as_bytes().chunks(4).map(|bytes| {
            let mut four = [0; 4];
            four.iter_mut().zip(bytes).for_each(|(to, from)| *to = *from);
            u32::from_le_bytes(four)
        }));
    }

    pub(crate) fn day(&mut self, day: NaiveDate) {
        self.put(day.year().unsigned_abs() << 16 | day.month() << 8 | day.day());
    }

    fn of_law(&mut self, text: Text) {
        self.put(text.id().map_or(u32::MAX, u32::from));
    }

    pub(crate) fn said(&mut self, said: &Said) {
        self.all(said.pieces(), |numbers, piece| match piece {
            Piece::Sentence(id, values) => {
                numbers.put(0);
                numbers.put(u32::from(*id));
                numbers.all(values, Self::value);
            }
            Piece::Law(text) => {
                numbers.put(1);
                numbers.of_law(*text);
            }
            Piece::Id(id) => {
                numbers.put(2);
                numbers.name(id);
            }
            Piece::OfAge(text, values) => {
                numbers.put(3);
                numbers.of_law(*text);
                numbers.all(values, Self::value);
            }
            Piece::Softened(why) => {
                numbers.put(4);
                numbers.put(u32::from(*why));
            }
        });
    }

    fn value(&mut self, value: &Value) {
        let mut tagged = |tag: u32, number: u32| {
            self.put(tag);
            self.put(number);
        };
        let of = |text: &Text| text.id().map_or(u32::MAX, u32::from);
        match value {
            Value::Day(day) => {
                self.put(0);
                self.day(*day);
            }
            Value::Clock(time) => tagged(1, time.hour() * 60 + time.minute()),
            Value::Years(age) => tagged(2, age.cast_unsigned()),
            Value::YearsTo(age) => tagged(3, age.cast_unsigned()),
            Value::Number(number) => tagged(4, number.cast_unsigned()),
            Value::Text(text) => tagged(5, of(text)),
            Value::Trimmed(text) => tagged(6, of(text)),
            Value::Quoted(text) => tagged(7, of(text)),
            Value::Word(id) => tagged(8, u32::from(*id)),
            Value::Id(id) => {
                self.put(9);
                self.name(id);
            }
            Value::Form(number) => {
                self.put(10);
                self.name(number);
            }
            Value::Given(text) => {
                self.put(11);
                self.text(text);
            }
            Value::Listed(values) => {
                self.put(12);
                self.all(values, Self::value);
            }
            Value::Parted(values) => {
                self.put(13);
                self.all(values, Self::value);
            }
            Value::Said(said) => {
                self.put(14);
                self.said(said);
            }
        }
    }
}
