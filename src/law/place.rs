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
    /// The preamble of the order or resolution.
    Preamble,
    /// The form that an appendix holds.
    Form,
}

/// A place in an act, such as `app. 2, p. 9(2)`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Place {
    /// Number of the appendix; 0 for none.
    pub appendix: u16,
    /// Number of the chapter, where paragraphs of one number stand in two; 0 for none.
    pub chapter: u16,
    /// What the number counts.
    pub part: Part,
    /// Number of the paragraph, clause or article, such as `9` or `19-1`; empty for the title.
    pub number: &'static str,
    /// Which list of the paragraph, where it has several that are numbered alike; 0 for the only one, which is cited as the
    /// first is.
    pub list: u16,
    /// Number of the sub-paragraph; 0 for none.
    pub sub: u16,
}

/// A [`Place`]: `place!(app 2, p 9 (2))`, `place!(p 11 (4))`, `place!(cl 4)`, `place!(art "19-1" (2))`,
/// `place!(app 1, title)`, `place!(preamble)`, `place!(app 2, form)`; `place!(app 2, p 9 list 2 (5))` where a paragraph has
/// two lists, `place!(ch 3, p 20)` where two chapters have a paragraph of that number.
#[macro_export]
macro_rules! place {
    (app $app:literal, title) => { $crate::place!(@whole $app, Title) };
    (app $app:literal, form) => { $crate::place!(@whole $app, Form) };
    (title) => { $crate::place!(@whole 0, Title) };
    (preamble) => { $crate::place!(@whole 0, Preamble) };
    (app $app:literal, ch $chapter:literal, $($rest:tt)+) => { $crate::place!(@in $app, $chapter, $($rest)+) };
    (app $app:literal, $($rest:tt)+) => { $crate::place!(@in $app, 0, $($rest)+) };
    (ch $chapter:literal, $($rest:tt)+) => { $crate::place!(@in 0, $chapter, $($rest)+) };
    (@whole $app:expr, $part:ident) => {
        $crate::law::Place {
            appendix: $app, chapter: 0, part: $crate::law::Part::$part, number: "", list: 0, sub: 0,
        }
    };
    (@in $app:expr, $chapter:expr, $part:ident $number:literal list $list:literal ($sub:literal)) => {
        $crate::law::Place {
            appendix: $app,
            chapter: $chapter,
            part: $crate::place!(@part $part),
            number: concat!("", $number),
            list: $list,
            sub: $sub,
        }
    };
    (@in $app:expr, $chapter:expr, $part:ident $number:literal list $list:literal) => {
        $crate::place!(@in $app, $chapter, $part $number list $list (0))
    };
    (@in $app:expr, $chapter:expr, $part:ident $number:literal ($sub:literal)) => {
        $crate::place!(@in $app, $chapter, $part $number list 0 ($sub))
    };
    (@in $app:expr, $chapter:expr, $part:ident $number:literal) => {
        $crate::place!(@in $app, $chapter, $part $number list 0 (0))
    };
    (@part p) => { $crate::law::Part::Paragraph };
    (@part cl) => { $crate::law::Part::Clause };
    (@part art) => { $crate::law::Part::Article };
    ($part:ident $($rest:tt)+) => { $crate::place!(@in 0, 0, $part $($rest)+) };
}

/// A page that is no act: what it reports is known from it alone.
#[derive(Debug)]
pub struct Page {
    /// Stable identifier, in kebab case.
    pub id: &'static str,
    /// Who said it, where and when.
    pub text: Text,
    /// Its address.
    pub url: &'static str,
}

/// The official wording as it was read: for the pages alone, and never part of the module.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Quote {
    /// In Kazakh; empty where that text was not read.
    pub kk: &'static str,
    /// In Russian; empty where that text was not read.
    pub ru: &'static str,
}

/// A [`Quote`] of one or both languages: `quote! { kk: "…", ru: "…" }`.
#[macro_export]
macro_rules! quote {
    { kk: $kk:literal, ru: $ru:literal $(,)? } => { $crate::law::Quote { kk: $kk, ru: $ru } };
    { kk: $kk:literal $(,)? } => { $crate::law::Quote { kk: $kk, ru: "" } };
    { ru: $ru:literal $(,)? } => { $crate::law::Quote { kk: "", ru: $ru } };
}

/// A place in an act other than the one that holds the fact.
#[derive(Clone, Copy, Debug)]
pub struct Reference {
    /// The other act, in the edition that was read.
    pub act: &'static Act,
    /// The place in it.
    pub place: Place,
}

/// The source of a fact: at least one place or page, and a reason where it is not the plain text.
#[derive(Clone, Copy, Debug)]
pub struct Source {
    /// Places in the act whose fact it is.
    pub places: &'static [Place],
    /// Places in other acts.
    pub others: &'static [Reference],
    /// Pages that report it, and are no act.
    pub pages: &'static [&'static Page],
    /// Why the fact is read so, where the text does not say it outright (`basis: "interpretation"`).
    pub reading: Option<Text>,
    /// Whether the reading only leaves out cases of what the text says of all: what is left is the plain text.
    pub narrows: bool,
    /// The official wording, where it was written down.
    #[cfg(not(target_arch = "wasm32"))]
    pub quote: Option<Quote>,
}

impl Source {
    const NONE: Self = Self {
        places: &[],
        others: &[],
        pages: &[],
        reading: None,
        narrows: false,
        #[cfg(not(target_arch = "wasm32"))]
        quote: None,
    };

    /// A source in the act itself. In a `const` or `static` an empty list does not compile.
    #[must_use]
    #[expect(clippy::panic, reason = "evaluated at compile time: every source of the rulebook is a constant")]
    pub const fn here(places: &'static [Place]) -> Self {
        if places.is_empty() {
            panic!("a fact needs a place");
        }
        Self { places, ..Self::NONE }
    }

    /// A source in other acts alone. In a `const` or `static` an empty list does not compile.
    #[must_use]
    #[expect(clippy::panic, reason = "evaluated at compile time: every source of the rulebook is a constant")]
    pub const fn elsewhere(others: &'static [Reference]) -> Self {
        if others.is_empty() {
            panic!("a fact needs a place");
        }
        Self { others, ..Self::NONE }
    }

    /// A source in pages that are no act. In a `const` or `static` an empty list does not compile.
    #[must_use]
    #[expect(clippy::panic, reason = "evaluated at compile time: every source of the rulebook is a constant")]
    pub const fn reported(pages: &'static [&'static Page]) -> Self {
        if pages.is_empty() {
            panic!("a report needs a page");
        }
        Self { pages, ..Self::NONE }
    }

    /// The same source with places in other acts beside its own.
    #[must_use]
    pub const fn and(self, others: &'static [Reference]) -> Self {
        Self { others, ..self }
    }

    /// The same source with pages that report it.
    #[must_use]
    pub const fn and_reported(self, pages: &'static [&'static Page]) -> Self {
        Self { pages, ..self }
    }

    /// The same source as an interpretation, with the reason for it.
    #[must_use]
    pub const fn read_as(self, reason: Text) -> Self {
        Self { reading: Some(reason), ..self }
    }

    /// The same source, read for fewer cases than the text names: in those it is the plain text, and the reason is why it is
    /// not read for the others.
    #[must_use]
    pub const fn narrowed_as(self, reason: Text) -> Self {
        Self { reading: Some(reason), narrows: true, ..self }
    }

    /// The same source with the official wording.
    #[must_use]
    #[cfg_attr(target_arch = "wasm32", expect(unused_variables, reason = "the module holds no official wording"))]
    pub const fn quoting(self, quote: Quote) -> Self {
        Self {
            #[cfg(not(target_arch = "wasm32"))]
            quote: Some(quote),
            ..self
        }
    }
}

/// A [`Source`] of one or more places in the act itself: `at!((app 2, p 9 (2)))`, `at!((p 5), (p 8 (3)))`.
#[macro_export]
macro_rules! at {
    ($(($($place:tt)+)),+ $(,)?) => {
        const { $crate::law::Source::here(&[$($crate::place!($($place)+)),+]) }
    };
}
