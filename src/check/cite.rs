//! Turns the sources of facts into citations in a language.

use crate::law::{Act, Lang, Part, Place, Source};

use super::report::{Basis, Citation, Day};

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

    /// A fact that names its acts itself.
    pub(crate) const fn general(source: Source) -> Self {
        Self { act: None, source }
    }

    fn render(&self, lang: Lang, into: &mut Vec<Citation>) {
        let own = self.act.map(|act| self.source.places.iter().map(move |place| (act, place)));
        let others = self.source.others.iter().map(|reference| (reference.act, &reference.place));
        for (act, place) in own.into_iter().flatten().chain(others) {
            let reason = self.source.reading.as_ref().map(|reading| reading.get(lang));
            let citation = Citation {
                act: act.id,
                edition: Day(act.edition),
                place: place_id(place),
                text: words(act, place, lang),
                url: act.url,
                basis: if reason.is_some() { Basis::Interpretation } else { Basis::Text },
                reason,
            };
            if !into.contains(&citation) {
                into.push(citation);
            }
        }
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

    /// The citations, each once.
    pub(crate) fn render(&self, lang: Lang) -> Vec<Citation> {
        let mut citations = Vec::with_capacity(1 + self.more.len());
        self.first.render(lang, &mut citations);
        for cited in &self.more {
            cited.render(lang, &mut citations);
        }
        citations
    }
}

/// `app. 2, p. 9(2)`.
fn place_id(place: &Place) -> String {
    let mut id = String::new();
    if place.appendix != 0 {
        id.push_str(&format!("app. {}, ", place.appendix));
    }
    id.push_str(match place.part {
        Part::Paragraph => "p. ",
        Part::Clause => "cl. ",
        Part::Article => "art. ",
        Part::Title => "title",
    });
    id.push_str(place.number);
    if place.sub != 0 {
        id.push_str(&format!("({})", place.sub));
    }
    id
}

fn words(act: &Act, place: &Place, lang: Lang) -> String {
    format!("{}, {}", act.cited.get(lang), place_words(place, lang))
}

/// A place in words, without its act: `приложение 2, пункт 9, подпункт 2)`.
pub(crate) fn place_words(place: &Place, lang: Lang) -> String {
    let Place { appendix, part, number, sub } = *place;
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
            match part {
                Part::Paragraph | Part::Clause => add(format!("{number}-тармақ")),
                Part::Article => add(format!("{number}-бап")),
                Part::Title => add("атауы".to_owned()),
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
            match part {
                Part::Paragraph | Part::Clause => add(format!("пункт {number}")),
                Part::Article => add(format!("статья {number}")),
                Part::Title => add("наименование".to_owned()),
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
            match part {
                Part::Paragraph => add(format!("paragraph {number}")),
                Part::Clause => add(format!("clause {number}")),
                Part::Article => add(format!("article {number}")),
                Part::Title => add("title".to_owned()),
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
