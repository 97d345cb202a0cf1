//! Where a fact stands: the place in an act, and whether it is the text or a reading of it.

use super::act::Act;
use super::text::Text;

/// How a numbered part of an act is called.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// Paragraph (тармақ, пункт) of rules, a standard or a regulation.
    Paragraph,
    /// Clause (тармақ, пункт) of the order or resolution itself.
    Clause,
    /// Article (бап, статья) of a law or a code.
    Article,
    /// The title.
    Title,
}

/// A place in an act, such as `app. 2, p. 9(2)`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Place {
    /// Number of the appendix; 0 for none.
    pub appendix: u16,
    /// What the number counts.
    pub part: Part,
    /// Number of the paragraph, clause or article, such as `9` or `19-1`; empty for the title.
    pub number: &'static str,
    /// Number of the sub-paragraph; 0 for none.
    pub sub: u16,
}

/// A [`Place`]: `place!(app 2, p 9 (2))`, `place!(p 11 (4))`, `place!(cl 4)`, `place!(art "19-1" (2))`,
/// `place!(app 1, title)`.
#[macro_export]
macro_rules! place {
    (app $app:literal, title) => {
        $crate::law::Place { appendix: $app, part: $crate::law::Part::Title, number: "", sub: 0 }
    };
    (title) => { $crate::place!(app 0, title) };
    (app $app:literal, $part:ident $number:literal ($sub:literal)) => {
        $crate::law::Place {
            appendix: $app, part: $crate::place!(@part $part), number: $crate::place!(@number $number), sub: $sub,
        }
    };
    (app $app:literal, $part:ident $number:literal) => { $crate::place!(app $app, $part $number (0)) };
    ($part:ident $number:literal ($sub:literal)) => { $crate::place!(app 0, $part $number ($sub)) };
    ($part:ident $number:literal) => { $crate::place!(app 0, $part $number (0)) };
    (@part p) => { $crate::law::Part::Paragraph };
    (@part cl) => { $crate::law::Part::Clause };
    (@part art) => { $crate::law::Part::Article };
    (@number $number:literal) => { concat!("", $number) };
}

/// A place in an act other than the one that holds the fact.
#[derive(Clone, Copy, Debug)]
pub struct Reference {
    /// The other act, in the edition that was read.
    pub act: &'static Act,
    /// The place in it.
    pub place: Place,
}

/// The source of a fact: at least one place, and a reason where it is not the plain text.
#[derive(Clone, Copy, Debug)]
pub struct Source {
    /// Places in the act whose fact it is.
    pub places: &'static [Place],
    /// Places in other acts.
    pub others: &'static [Reference],
    /// Why the fact is read so, where the text does not say it outright (`basis: "interpretation"`).
    pub reading: Option<Text>,
}

impl Source {
    /// A source in the act itself. In a `const` or `static` an empty list does not compile.
    #[must_use]
    #[expect(clippy::panic, reason = "evaluated at compile time: every source of the rulebook is a constant")]
    pub const fn here(places: &'static [Place]) -> Self {
        if places.is_empty() {
            panic!("a fact needs a place");
        }
        Self { places, others: &[], reading: None }
    }

    /// A source in other acts alone. In a `const` or `static` an empty list does not compile.
    #[must_use]
    #[expect(clippy::panic, reason = "evaluated at compile time: every source of the rulebook is a constant")]
    pub const fn elsewhere(others: &'static [Reference]) -> Self {
        if others.is_empty() {
            panic!("a fact needs a place");
        }
        Self { places: &[], others, reading: None }
    }

    /// The same source with places in other acts beside its own.
    #[must_use]
    pub const fn and(self, others: &'static [Reference]) -> Self {
        Self { places: self.places, others, reading: self.reading }
    }

    /// The same source as an interpretation, with the reason for it.
    #[must_use]
    pub const fn read_as(self, reason: Text) -> Self {
        Self { places: self.places, others: self.others, reading: Some(reason) }
    }
}

/// A [`Source`] of one or more places in the act itself: `at!((app 2, p 9 (2)))`, `at!((p 5), (p 8 (3)))`.
#[macro_export]
macro_rules! at {
    ($(($($place:tt)+)),+ $(,)?) => {
        const { $crate::law::Source::here(&[$($crate::place!($($place)+)),+]) }
    };
}
