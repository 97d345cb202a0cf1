//! Collects the sources of statements, each once, and puts them into words.

use crate::law::{Act, Lang, Page, Part, Place, Source, Text};

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
        self.source.reading.is_some() && !self.source.narrows
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
    pub(crate) fn first_place(&self) -> Option<String> {
        self.all().flat_map(Cited::spots).next().map(|(spot, _)| short(spot))
    }

    fn all(&self) -> impl Iterator<Item = &Cited> {
        std::iter::once(&self.first).chain(&self.more)
    }
}

/// Where a source is: in an act, or on a page that is none.
#[derive(Clone, Copy)]
enum Spot {
    Act(&'static Act, &'static Place),
    Page(&'static Page),
}

impl PartialEq for Spot {
    fn eq(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Act(act, place), Self::Act(other, there)) => {
                (act.id, act.edition) == (other.id, other.edition) && place == there
            }
            (Self::Page(page), Self::Page(other)) => page.id == other.id,
            _ => false,
        }
    }
}

impl Cited {
    fn spots(&self) -> impl Iterator<Item = (Spot, Option<Text>)> {
        let own = self.act.map(|act| self.source.places.iter().map(move |place| Spot::Act(act, place)));
        let others = self.source.others.iter().map(|other| Spot::Act(other.act, &other.place));
        let reading = self.source.reading;
        let narrowed = reading.filter(|_| self.source.narrows);
        let places = own.into_iter().flatten().chain(others).flat_map(move |spot| {
            let text = narrowed.map(|_| (spot, None));
            text.into_iter().chain([(spot, reading)])
        });
        // A page reports; that the rest is read so is no word of its own.
        places.chain(self.source.pages.iter().map(|page| (Spot::Page(page), None)))
    }
}

/// The sources of an answer, each once, in the order of first mention.
pub(crate) struct Sources {
    lang: Lang,
    known: Vec<(Spot, Option<Text>)>,
}

impl Sources {
    pub(crate) const fn new(lang: Lang) -> Self {
        Self { lang, known: Vec::new() }
    }

    /// The numbers of some sources, each once.
    pub(crate) fn cite(&mut self, cites: &Cites) -> Citations {
        let mut numbers = Citations::new();
        for one in cites.all().flat_map(Cited::spots) {
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

    /// What the numbers stand for.
    pub(crate) fn close(self) -> Vec<report::Source> {
        self.known.iter().map(|(spot, reading)| render(*spot, *reading, self.lang)).collect()
    }
}

fn render(spot: Spot, reading: Option<Text>, lang: Lang) -> report::Source {
    let reason = reading.map(|reading| reading.get(lang));
    match spot {
        Spot::Act(act, place) => report::Source {
            act: act.id,
            edition: Some(Day(act.edition)),
            place: Some(place_id(place)),
            text: words(act, place, lang),
            url: act.url.map(|address| address.get(lang)),
            basis: if reason.is_some() { Basis::Interpretation } else { Basis::Text },
            reason,
        },
        Spot::Page(page) => report::Source {
            act: page.id,
            edition: None,
            place: None,
            text: page.text.get(lang).to_owned(),
            url: Some(page.url),
            basis: Basis::Reported,
            reason,
        },
    }
}

/// `app. 2, p. 9(2)`; `ch. 3, p. 20`; `p. 9, list 2 (5)`.
fn place_id(place: &Place) -> String {
    let mut id = String::new();
    if place.appendix != 0 {
        id.push_str(&format!("app. {}, ", place.appendix));
    }
    if place.chapter != 0 {
        id.push_str(&format!("ch. {}, ", place.chapter));
    }
    id.push_str(match place.part {
        Part::Paragraph => "p. ",
        Part::Clause => "cl. ",
        Part::Article => "art. ",
        Part::Title => "title",
        Part::Preamble => "preamble",
        Part::Form => "form",
    });
    id.push_str(place.number);
    // The first list is what a number without more stands for.
    let further = place.list > 1;
    if further {
        id.push_str(&format!(", list {}", place.list));
    }
    if place.sub != 0 {
        id.push_str(&format!("{}({})", if further { " " } else { "" }, place.sub));
    }
    id
}

/// `kz-order-179-2015@2016-01-22 app. 2, p. 9(2)`: a source in one word.
fn short(spot: Spot) -> String {
    match spot {
        Spot::Act(act, place) => format!("{}@{} {}", act.id, Day(act.edition), place_id(place)),
        Spot::Page(page) => page.id.to_owned(),
    }
}

fn words(act: &Act, place: &Place, lang: Lang) -> String {
    format!("{}, {}", act.cited.get(lang), place_words(place, lang))
}

/// A place in words, without its act: `приложение 2, пункт 9, подпункт 2)`.
pub(crate) fn place_words(place: &Place, lang: Lang) -> String {
    let Place { appendix, chapter, part, number, list, sub } = *place;
    let mut words = String::new();
    let mut add = |part: String| {
        if !words.is_empty() {
            words.push_str(", ");
        }
        words.push_str(&part);
    };
    match lang {
        Lang::Kk => {
            if appendix != 0 {
                add(format!("{appendix}-қосымша"));
            }
            if chapter != 0 {
                add(format!("{chapter}-тарау"));
            }
            match part {
                Part::Paragraph | Part::Clause => add(format!("{number}-тармақ")),
                Part::Article => add(format!("{number}-бап")),
                Part::Title => add("атауы".to_owned()),
                Part::Preamble => add("кіріспе".to_owned()),
                Part::Form => add("нысан".to_owned()),
            }
            if list != 0 {
                add(format!("{list}-тізбе"));
            }
            if sub != 0 {
                add(match part {
                    Part::Article => format!("{sub}-тармақ"),
                    _ => format!("{sub}) тармақша"),
                });
            }
        }
        Lang::Ru => {
            if appendix != 0 {
                add(format!("приложение {appendix}"));
            }
            if chapter != 0 {
                add(format!("глава {chapter}"));
            }
            match part {
                Part::Paragraph | Part::Clause => add(format!("пункт {number}")),
                Part::Article => add(format!("статья {number}")),
                Part::Title => add("наименование".to_owned()),
                Part::Preamble => add("преамбула".to_owned()),
                Part::Form => add("форма".to_owned()),
            }
            if list != 0 {
                add(format!("{list}-й перечень"));
            }
            if sub != 0 {
                add(match part {
                    Part::Article => format!("пункт {sub}"),
                    _ => format!("подпункт {sub})"),
                });
            }
        }
        Lang::En => {
            if appendix != 0 {
                add(format!("appendix {appendix}"));
            }
            if chapter != 0 {
                add(format!("chapter {chapter}"));
            }
            match part {
                Part::Paragraph => add(format!("paragraph {number}")),
                Part::Clause => add(format!("clause {number}")),
                Part::Article => add(format!("article {number}")),
                Part::Title => add("title".to_owned()),
                Part::Preamble => add("preamble".to_owned()),
                Part::Form => add("form".to_owned()),
            }
            if list != 0 {
                add(format!("list {list}"));
            }
            if sub != 0 {
                add(match part {
                    Part::Article => format!("paragraph {sub}"),
                    _ => format!("sub-paragraph {sub})"),
                });
            }
        }
    }
    words
}
