//! The sources of an answer, each once, and in words.

use std::fmt;
use std::ops::Deref;
use std::sync::OnceLock;

use erezhe_words::{Speaks, Template, Texts, forms, language};

use crate::law::{Act, Index, Part, Service, Spot, SpotAt};

use super::cite::Cites;
#[cfg(target_arch = "wasm32")]
use crate::shape::Numbers;
use crate::shape::{Day, Json, Shape, Words, shape};

shape! {
    /// Whether a source is the text, a reading of it, or no act at all.
    pub enum Basis {
        /// The text says it.
        Text = "text",
        /// The text is read so, for a reason.
        Interpretation = "interpretation",
        /// A page that is no act reports it.
        Reported = "reported",
    }
}

/// Statements name their sources by number, counted from 0 in `sources`.
pub type Citations = Vec<u32>;

shape! {
    /// Where statements come from; each stands once in an answer.
    pub struct Source: frozen {
        /// Identifier of the act, or of the page.
        pub act: &'static str,
        /// Edition; none for a page.
        pub edition: Option<Day>,
        /// Place, the same in every language: `app. 2, p. 9(2)`; none for a page.
        pub place: Option<String>,
        /// Act and place in words; of a page, who said it and when.
        pub text: String,
        /// Official address, of the text in the language of the answer where there is one; none where it is not known.
        pub url: Option<&'static str>,
        /// Text, interpretation or report.
        pub basis: Basis,
        /// Reason of an interpretation.
        pub reason: Option<&'static str>,
    }
}

/// The sources of an answer, in the order of first mention. It is a slice wherever one is wanted.
#[derive(Clone)]
#[cfg_attr(test, derive(ts_rs::TS), ts(as = "Vec<Source>"))]
pub struct Sources {
    /// Numbers of spots of the rulebook.
    spots: Vec<u16>,
    index: Index,
    words: &'static Texts,
    rendered: OnceLock<Vec<Source>>,
}

impl Sources {
    pub(crate) const fn new(index: Index, words: &'static Texts) -> Self {
        Self { spots: Vec::new(), index, words, rendered: OnceLock::new() }
    }

    /// The numbers of some sources, each once.
    pub(crate) fn cite(&mut self, cites: &Cites) -> Citations {
        let mut numbers = Citations::new();
        for spot in cites.sources().flat_map(|source| self.index.cited(source)) {
            let index = self.spots.iter().position(|known| *known == spot).unwrap_or_else(|| {
                self.spots.push(spot);
                self.spots.len() - 1
            });
            let number = u32::try_from(index).unwrap_or(u32::MAX);
            if !numbers.contains(&number) {
                numbers.push(number);
            }
        }
        numbers
    }

    fn in_words(&self, spot: u16) -> Option<Source> {
        self.index.spot(spot).map(|spot| render(spot, self.words))
    }
}

impl Deref for Sources {
    type Target = [Source];

    fn deref(&self) -> &[Source] {
        self.rendered.get_or_init(|| self.spots.iter().filter_map(|spot| self.in_words(*spot)).collect())
    }
}

impl fmt::Debug for Sources {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_list().entries(self.iter()).finish()
    }
}

impl PartialEq for Sources {
    fn eq(&self, other: &Self) -> bool {
        **self == **other
    }
}

#[cfg(not(target_arch = "wasm32"))]
impl serde::Serialize for Sources {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(self.iter())
    }
}

impl Shape for Sources {
    #[cfg(test)]
    const READER: &'static str = "sources";

    fn json(&self, to: &mut Json) {
        to.list(&self.spots, |spot, to| {
            to.source(*spot, |to| self.in_words(*spot).json(to));
        });
    }

    #[cfg(target_arch = "wasm32")]
    fn numbers(&self, to: &mut Numbers) {
        to.count(self.spots.len());
        for spot in &self.spots {
            to.put(u32::from(*spot));
        }
    }
}

/// A source by its spot, in words.
pub(crate) fn render(spot: &Spot, words: impl Speaks) -> Source {
    let reason = spot.reading.map(|reading| words.text(reading));
    match spot.at {
        SpotAt::Act(act, place) => Source {
            act: act.id,
            edition: Some(Day(act.edition)),
            place: Some(place_id(&place)),
            text: in_words(act, &place, words),
            url: act.url.map(|address| address.get(words.lang())),
            basis: if reason.is_some() { Basis::Interpretation } else { Basis::Text },
            reason,
        },
        SpotAt::Page(page) => Source {
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
fn place_id(place: &crate::law::Place) -> String {
    let mut id = String::with_capacity(24);
    // Nothing is refused by a `String`.
    let _ = write_place(place, &mut id);
    id
}

fn write_place(place: &crate::law::Place, id: &mut impl fmt::Write) -> fmt::Result {
    let crate::law::Place { appendix, chapter, part, number, list, sub } = *place;
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

/// A place in one word, the same in every language: `kz-order-179-2015@2016-01-22 app. 2, p. 9(2)`; of a page, its identifier.
#[derive(Clone, Copy, Debug)]
#[cfg_attr(test, derive(ts_rs::TS), ts(as = "String"))]
pub struct Place(&'static Spot);

impl Place {
    pub(crate) fn first_of(cites: &Cites, index: &Index) -> Option<Self> {
        cites.sources().flat_map(|source| index.spots_of(source)).next().map(Self)
    }
}

impl fmt::Display for Place {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write_short(self, formatter)
    }
}

fn write_short(Place(spot): &Place, to: &mut impl fmt::Write) -> fmt::Result {
    match spot.at {
        SpotAt::Act(act, place) => {
            write!(to, "{}@{} ", act.id, Day(act.edition))?;
            write_place(&place, to)
        }
        SpotAt::Page(page) => to.write_str(page.id),
    }
}

impl PartialEq for Place {
    fn eq(&self, other: &Self) -> bool {
        self.to_string() == other.to_string()
    }
}

#[cfg(not(target_arch = "wasm32"))]
impl serde::Serialize for Place {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl Shape for Place {
    #[cfg(test)]
    const READER: &'static str = "text";

    fn json(&self, to: &mut Json) {
        to.scratched(|text| write_short(self, text));
    }

    #[cfg(target_arch = "wasm32")]
    fn numbers(&self, to: &mut Numbers) {
        let mut text = String::with_capacity(64);
        // Nothing is refused by a `String`.
        let _ = write_short(self, &mut text);
        to.text(&text);
    }
}

/// A rule's identifier, unique and stable: `kz-order-179-2015/2016-01-22/externat-permit/document/medical-conclusion/portal`.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(test, derive(ts_rs::TS), ts(as = "String"))]
pub struct RuleId {
    /// The act.
    pub act: &'static str,
    /// Its edition.
    pub edition: Day,
    /// The service.
    pub service: Service,
    /// The row of the edition.
    pub row: Words,
}

impl fmt::Display for RuleId {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { act, edition, service, row } = self;
        write!(formatter, "{act}/{edition}/{}/{row}", service.id())
    }
}

#[cfg(not(target_arch = "wasm32"))]
impl serde::Serialize for RuleId {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl Shape for RuleId {
    #[cfg(test)]
    const READER: &'static str = "ruleId";

    fn json(&self, to: &mut Json) {
        let Self { act, edition, service, row } = self;
        to.raw("\"");
        to.raw(act);
        to.raw("/");
        to.day(edition.0);
        to.raw("/");
        to.raw(service.id());
        to.raw("/");
        to.raw(row);
        to.raw("\"");
    }

    #[cfg(target_arch = "wasm32")]
    fn numbers(&self, to: &mut Numbers) {
        let Self { act, edition, service, row } = self;
        to.name(act);
        edition.numbers(to);
        to.name(service.id());
        row.numbers(to);
    }
}

/// An act and a place in it, in words.
fn in_words(act: &Act, place: &crate::law::Place, words: impl Speaks) -> String {
    language::filled(forms::IN_ACT, [words.text(act.cited), &place_words(place, words)], words)
}

/// A place in words, without its act: `приложение 2, пункт 9, подпункт 2)`.
pub(crate) fn place_words(place: &crate::law::Place, words: impl Speaks) -> String {
    let crate::law::Place { appendix, chapter, part, number, list, sub } = *place;
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
