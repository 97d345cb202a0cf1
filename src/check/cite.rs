//! Collects the sources of statements, each once, and puts them into words.

use std::fmt::{self, Write as _};

use erezhe_words::{Speaks, Template, forms, language};

use crate::law::{Act, Index, Part, Place, Rulebook, Source, Spot, SpotAt};

use super::report::{self, Basis, Citations, Day};

/// A source together with the act whose fact it is.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Cited {
    act: Option<&'static Act>,
    source: Source,
}

impl Cited {
    /// A fact of an act.
    pub(crate) const fn of(act: &'static Act, source: Source) -> Self {
        Self { act: Some(act), source }
    }

    /// Whether the words of the act had to be read to say it.
    pub(crate) const fn is_reading(&self) -> bool {
        self.source.is_reading()
    }

    /// A fact that names its acts itself.
    pub(crate) const fn general(source: Source) -> Self {
        Self { act: None, source }
    }

    /// Whether the place says it itself, without a reading of ours.
    pub(crate) const fn is_text(&self) -> bool {
        !self.is_reading()
    }
}

/// At least one source: a finding about law cannot be made without.
#[derive(Clone, Debug)]
pub(crate) struct Cites {
    first: Cited,
    more: Vec<Cited>,
}

impl From<Cited> for Cites {
    fn from(first: Cited) -> Self {
        Self { first, more: Vec::new() }
    }
}

impl Cites {
    /// The sources of several facts, if there is any.
    pub(crate) fn of(sources: impl IntoIterator<Item = Cited>) -> Option<Self> {
        let mut sources = sources.into_iter();
        let first = sources.next()?;
        Some(Self { first, more: sources.collect() })
    }

    /// With further sources.
    pub(crate) fn and(mut self, sources: impl IntoIterator<Item = Cited>) -> Self {
        self.more.extend(sources);
        self
    }

    /// Adds the sources of another.
    pub(crate) fn extend(&mut self, other: &Self) {
        self.more.push(other.first);
        self.more.extend_from_slice(&other.more);
    }

    /// Whether they rest on an act, and the text of no other act on the service says the same.
    pub(crate) fn rest_on(&self, act: &Act) -> bool {
        let is_act = |own: &Act| (own.id, own.edition) == (act.id, act.edition);
        let other = |one: &Cited| one.is_text() && one.act.is_some_and(|own| !is_act(own));
        self.all().any(|one| one.act.is_some_and(is_act)) && !self.all().any(other)
    }

    /// The first place in one word, the same in every language.
    pub(crate) fn first_place(&self, rulebook: &Rulebook) -> Option<String> {
        self.all().flat_map(|one| rulebook.index.spots_of(one.source)).next().map(short)
    }

    fn all(&self) -> impl Iterator<Item = &Cited> {
        std::iter::once(&self.first).chain(&self.more)
    }
}

/// The sources of an answer, each once, in the order of first mention: numbers of spots of the rulebook.
pub(crate) struct Sources {
    index: Index,
    known: Vec<u16>,
}

impl Sources {
    /// None yet, of a rulebook.
    pub(crate) const fn of(rulebook: &Rulebook) -> Self {
        Self { index: rulebook.index, known: Vec::new() }
    }

    /// The numbers of some sources, each once.
    pub(crate) fn cite(&mut self, cites: &Cites) -> Citations {
        let mut numbers = Citations::new();
        for one in cites.all().flat_map(|one| self.index.cited(one.source)) {
            let index = self.known.iter().position(|known| *known == one).unwrap_or_else(|| {
                self.known.push(one);
                self.known.len() - 1
            });
            let number = u32::try_from(index).unwrap_or(u32::MAX);
            if !numbers.contains(&number) {
                numbers.push(number);
            }
        }
        numbers
    }

    /// Their spots, in the order of first mention.
    #[cfg(target_arch = "wasm32")]
    pub(crate) fn spots(&self) -> &[u16] {
        &self.known
    }

    /// What the numbers stand for.
    pub(crate) fn close(self, words: impl Speaks) -> Vec<report::Source> {
        self.known.iter().filter_map(|spot| self.index.spot(*spot)).map(|spot| render(spot, words)).collect()
    }
}

/// A source by its spot, in words.
pub(crate) fn render(spot: &Spot, words: impl Speaks) -> report::Source {
    let reason = spot.reading.map(|reading| words.text(reading));
    match spot.at {
        SpotAt::Act(act, place) => report::Source {
            act: act.id,
            edition: Some(Day(act.edition)),
            place: Some(place_id(&place)),
            text: in_words(act, &place, words),
            url: act.url.map(|address| address.get(words.lang())),
            basis: if reason.is_some() { Basis::Interpretation } else { Basis::Text },
            reason,
        },
        SpotAt::Page(page) => report::Source {
            act: page.id,
            edition: None,
            place: None,
            text: words.text(page.text).to_owned(),
            url: Some(page.url),
            basis: Basis::Reported,
            reason,
        },
    }
}

/// `app. 2, p. 9(2)`; `ch. 3, p. 20`; `p. 9, list 2 (5)`.
fn place_id(place: &Place) -> String {
    let mut id = String::with_capacity(24);
    // Nothing is refused by a `String`.
    let _ = write_place(place, &mut id);
    id
}

fn write_place(place: &Place, id: &mut String) -> fmt::Result {
    let Place { appendix, chapter, part, number, list, sub } = *place;
    if appendix != 0 {
        write!(id, "app. {appendix}, ")?;
    }
    if chapter != 0 {
        write!(id, "ch. {chapter}, ")?;
    }
    id.write_str(match part {
        Part::Paragraph => "p. ",
        Part::Clause => "cl. ",
        Part::Article => "art. ",
        Part::Title => "title",
        Part::Preamble => "preamble",
        Part::Form => "form",
    })?;
    id.write_str(number)?;
    // The first list is what a number without more stands for.
    let further = list > 1;
    if further {
        write!(id, ", list {list}")?;
    }
    match sub {
        0 => Ok(()),
        _ => write!(id, "{}({sub})", if further { " " } else { "" }),
    }
}

/// `kz-order-179-2015@2016-01-22 app. 2, p. 9(2)`: a source in one word.
fn short(spot: &Spot) -> String {
    let mut id = String::with_capacity(64);
    match spot.at {
        SpotAt::Act(act, place) => {
            let _ = write!(id, "{}@{} ", act.id, Day(act.edition));
            let _ = write_place(&place, &mut id);
        }
        SpotAt::Page(page) => id.push_str(page.id),
    }
    id
}

/// An act and a place in it, in words.
fn in_words(act: &Act, place: &Place, words: impl Speaks) -> String {
    language::filled(forms::IN_ACT, [words.text(act.cited), &place_words(place, words)], words)
}

/// A place in words, without its act: `приложение 2, пункт 9, подпункт 2)`.
pub(crate) fn place_words(place: &Place, words: impl Speaks) -> String {
    let Place { appendix, chapter, part, number, list, sub } = *place;
    let mut parts = Vec::new();
    let mut add = |form: Template<1>, number: &str| parts.push(language::filled(form, [number], words));
    let numbered = |number: u16| (number != 0).then(|| number.to_string());
    if let Some(number) = numbered(appendix) {
        add(forms::APPENDIX, &number);
    }
    if let Some(number) = numbered(chapter) {
        add(forms::CHAPTER, &number);
    }
    let whole = |form: Template<0>| words.word(form.id()).into_owned();
    match part {
        Part::Paragraph => add(forms::PARAGRAPH, number),
        Part::Clause => add(forms::CLAUSE, number),
        Part::Article => add(forms::ARTICLE, number),
        Part::Title => parts.push(whole(forms::TITLE)),
        Part::Preamble => parts.push(whole(forms::PREAMBLE)),
        Part::Form => parts.push(whole(forms::FORM)),
    }
    let mut add = |form: Template<1>, number: &str| parts.push(language::filled(form, [number], words));
    if let Some(number) = numbered(list) {
        add(forms::LIST, &number);
    }
    if let Some(number) = numbered(sub) {
        add(if part == Part::Article { forms::SUB_ARTICLE } else { forms::SUB_PARAGRAPH }, &number);
    }
    parts.join(", ")
}
