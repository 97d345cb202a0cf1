//! Where a fact stands: the place in an act, and whether it is the text or a reading of it.

use erezhe_base::Text;

use super::act::Act;

/// How a numbered part of an act is called.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
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
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
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
        $crate::Place {
            appendix: $app, chapter: 0, part: $crate::Part::$part, number: "", list: 0, sub: 0,
        }
    };
    (@in $app:expr, $chapter:expr, $part:ident $number:literal list $list:literal ($sub:literal)) => {
        $crate::Place {
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
    (@part p) => { $crate::Part::Paragraph };
    (@part cl) => { $crate::Part::Clause };
    (@part art) => { $crate::Part::Article };
    ($part:ident $($rest:tt)+) => { $crate::place!(@in 0, 0, $part $($rest)+) };
}

/// A page that is no act: what it reports is known from it alone.
#[derive(Clone, Copy, Debug)]
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
    { kk: $kk:literal, ru: $ru:literal $(,)? } => { $crate::Quote { kk: $kk, ru: $ru } };
    { kk: $kk:literal $(,)? } => { $crate::Quote { kk: $kk, ru: "" } };
    { ru: $ru:literal $(,)? } => { $crate::Quote { kk: "", ru: $ru } };
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
///
/// Where an act is written it is the places themselves. In tables that the law was walked into it is where the numbers of its
/// places are kept ([`Index::spots_of`](crate::Index::spots_of)); without the feature `written` there is nothing else.
#[derive(Clone, Copy, Debug)]
pub struct Source {
    /// Places in the act whose fact it is.
    #[cfg(feature = "written")]
    pub places: &'static [Place],
    /// Places in other acts.
    #[cfg(feature = "written")]
    pub others: &'static [Reference],
    /// Pages that report it, and are no act.
    #[cfg(feature = "written")]
    pub pages: &'static [&'static Page],
    /// Why the fact is read so, where the text does not say it outright (`basis: "interpretation"`).
    #[cfg(feature = "written")]
    pub reading: Option<Text>,
    /// Whether the reading only leaves out cases of what the text says of all: what is left is the plain text.
    #[cfg(feature = "written")]
    pub narrows: bool,
    /// The official wording, where it was written down.
    #[cfg(all(feature = "written", not(target_arch = "wasm32")))]
    pub quote: Option<Quote>,
    /// Where the numbers of its places begin in [`Index::cited`](crate::Index::cited), once the law was walked.
    at: u16,
    /// Whether what was walked had a reading.
    read: bool,
}

/// Where a source is: in an act, or on a page that is none.
#[derive(Clone, Copy, Debug)]
pub enum SpotAt {
    /// A place in an act.
    Act(&'static Act, Place),
    /// A page.
    Page(&'static Page),
}

/// A place that is cited, with the reading of it: what a source of an answer is made of.
#[derive(Clone, Copy, Debug)]
pub struct Spot {
    /// Where.
    pub at: SpotAt,
    /// Why the place is read so; none where it is the plain text, or a page.
    pub reading: Option<Text>,
}

impl Source {
    /// Of a source that was not walked.
    const UNWALKED: u16 = u16::MAX;

    /// A source that was walked, by where its places are ([`Index::cited`](crate::Index::cited)), and whether it is a reading.
    /// In a `const` or `static` one that is nowhere does not compile.
    #[must_use]
    #[expect(clippy::panic, reason = "evaluated at compile time: every source of the tables is a constant")]
    pub const fn walked(at: u16, read: bool) -> Self {
        if at == Self::UNWALKED {
            panic!("a fact needs a place");
        }
        Self::numbered(at, read)
    }

    pub(crate) const fn numbered(at: u16, read: bool) -> Self {
        Self {
            #[cfg(feature = "written")]
            places: &[],
            #[cfg(feature = "written")]
            others: &[],
            #[cfg(feature = "written")]
            pages: &[],
            #[cfg(feature = "written")]
            reading: None,
            #[cfg(feature = "written")]
            narrows: false,
            #[cfg(all(feature = "written", not(target_arch = "wasm32")))]
            quote: None,
            at,
            read,
        }
    }

    /// Where the numbers of its places are, once the law was walked.
    pub(crate) const fn walked_at(&self) -> Option<u16> {
        match self.at {
            Self::UNWALKED => None,
            at => Some(at),
        }
    }

    /// Whether the words of the act had to be read to say it.
    #[must_use]
    pub const fn is_reading(&self) -> bool {
        #[cfg(feature = "written")]
        if self.reading.is_some() {
            return !self.narrows;
        }
        self.read
    }

    /// Whether it is the same source, of those that were walked.
    pub(crate) fn is_at(&self, other: &Self) -> bool {
        self.walked_at().is_some() && self.at == other.at
    }

    /// Every place of it, with the reading, in the order in which they are cited. `act` is the one whose fact it is; a fact
    /// that names its acts itself has none, and no place of its own.
    #[cfg(feature = "written")]
    pub fn written_spots(&self, act: Option<&'static Act>) -> impl Iterator<Item = Spot> {
        let Self { places, others, pages, reading, narrows, .. } = *self;
        let own = act.map(|act| places.iter().map(move |place| SpotAt::Act(act, *place)));
        let others = others.iter().map(|other| SpotAt::Act(other.act, other.place));
        let acts = own.into_iter().flatten().chain(others).flat_map(move |at| {
            // Of a reading that narrows, the text itself is cited, and why it is not read for more.
            let text = (narrows && reading.is_some()).then_some(Spot { at, reading: None });
            text.into_iter().chain([Spot { at, reading }])
        });
        // A page reports; that the rest is read so is no word of its own.
        acts.chain(pages.iter().map(|page| Spot { at: SpotAt::Page(page), reading: None }))
    }
}

#[cfg(feature = "written")]
impl Source {
    const NONE: Self = Self::numbered(Self::UNWALKED, false);

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
        const { $crate::Source::here(&[$($crate::place!($($place)+)),+]) }
    };
}
