//! Sentences, links and places as Markdown.

use chrono::{Datelike as _, NaiveDate};
use erezhe_words::language::{self as words, capital};

use crate::check::sources::place_words;
use crate::law::{Act, Bound, InForce, Lang, Source, Text};
use crate::text;

use super::editions::{editions, file_name};
use super::labels;

/// A sentence: it begins large and ends with a stop.
pub(super) fn sentence(text: &str) -> String {
    let mut text = capital(text.trim());
    if !text.ends_with(['.', '?', '!', '…', ':']) {
        text.push('.');
    }
    text
}

/// The address of the text in the language of the page. The state database keeps the Kazakh text beside the Russian one.
pub(super) fn address(act: &Act, lang: Lang) -> Option<String> {
    act.url.map(|address| address.get(lang).to_owned())
}

/// The act as it is cited: a link to its page, or to its text where it has none.
pub(super) fn link(act: &Act, up: &str, lang: Lang) -> String {
    let cited = act.cited.get(lang);
    let page = editions().find(|one| one.act.id == act.id && one.act.edition == act.edition);
    match page.map(|page| format!("{up}{}", file_name(page))).or_else(|| address(act, lang)) {
        Some(target) => format!("[{cited}]({target})"),
        None => cited.to_owned(),
    }
}

/// All places of some sources, those in the act of the page without its name: `пункт 4; пункт 7`.
fn place_list<'a>(sources: impl IntoIterator<Item = &'a Source>, up: &str, lang: Lang) -> String {
    let mut places: Vec<String> = Vec::new();
    for source in sources {
        let own = source.places.iter().map(|place| place_words(place, lang));
        let others = source
            .others
            .iter()
            .map(|other| format!("{}, {}", link(other.act, up, lang), place_words(&other.place, lang)));
        for place in own.chain(others) {
            if !places.contains(&place) {
                places.push(place);
            }
        }
    }
    places.join("; ")
}

/// The places after a sentence: ` — *пункт 4; пункт 7*`. `up` leads to the folder of the language.
pub(super) fn places<'a>(sources: impl IntoIterator<Item = &'a Source>, up: &str, lang: Lang) -> String {
    let places = place_list(sources, up, lang);
    if places.is_empty() { places } else { format!(" — *{places}*") }
}

/// A link to a rule on its page: `[term/portal](#kz-order-…/term/portal)`.
pub(super) fn link_to_rule(shown: &str, page: &str, id: &str) -> String {
    format!("[{shown}]({page}#{})", id.replace('#', "%23"))
}

/// Where a link to a rule leads.
pub(super) fn anchor(id: &str) -> String {
    format!("<a id=\"{id}\"></a>")
}

/// A line of a list: a sentence, its places, what is to be known besides, and the official wording, folded.
#[derive(Clone, Default)]
pub(super) struct Item {
    /// The full identifier of each rule that the sentence stands for, and the short one that is shown.
    names: Vec<(String, String)>,
    text: String,
    sources: Vec<Source>,
    notes: Vec<Note>,
}

#[derive(Clone)]
struct Note {
    label: String,
    text: String,
    sources: Vec<Source>,
}

impl Item {
    pub(super) fn new(text: impl Into<String>, sources: impl IntoIterator<Item = Source>) -> Self {
        Self { text: text.into(), sources: sources.into_iter().collect(), ..Self::default() }
    }

    /// With the address that a rule has.
    pub(super) fn named(mut self, full: String, short: String) -> Self {
        self.names.push((full, short));
        self
    }

    /// With the addresses of a rule that reads the same.
    pub(super) fn and(&mut self, other: Self) {
        self.names.extend(other.names);
    }

    /// With a remark below.
    pub(super) fn note(self, label: &str, text: &str) -> Self {
        self.note_at(label, text, [])
    }

    /// With a remark that has its own places.
    pub(super) fn note_at(mut self, label: &str, text: &str, sources: impl IntoIterator<Item = Source>) -> Self {
        let text = if text.is_empty() { String::new() } else { sentence(text) };
        self.notes.push(Note { label: label.to_owned(), text, sources: sources.into_iter().collect() });
        self
    }

    /// Whether the sentence is the same with the same places.
    pub(super) fn reads_as(&self, other: &Self, lang: Lang) -> bool {
        let unnamed = |item: &Self| Self { names: Vec::new(), ..item.clone() }.render(lang);
        unnamed(self) == unnamed(other)
    }

    pub(super) fn render(&self, lang: Lang) -> String {
        let anchors: String = self.names.iter().map(|(full, _)| anchor(full)).collect();
        let named: Vec<String> = self.names.iter().map(|(full, short)| link_to_rule(short, "", full)).collect();
        let named = if named.is_empty() { String::new() } else { format!(" <sub>{}</sub>", named.join(" ")) };
        let mut lines = format!("- {anchors}{}{}{named}\n", sentence(&self.text), places(&self.sources, "", lang));
        lines.push_str(&indented(&remarks(&self.sources, &[], lang)));
        let mut before: &[Source] = &[];
        for note in &self.notes {
            let places = place_list(&note.sources, "", lang);
            let places = match (note.text.is_empty(), places.is_empty()) {
                (_, true) => String::new(),
                (true, false) => format!(" *{places}*"),
                (false, false) => format!(" — *{places}*"),
            };
            let text = if note.text.is_empty() { String::new() } else { format!(" {}", note.text) };
            lines.push_str(&format!("  - **{}**{text}{places}\n", note.label));
            lines.push_str(&indented(&indented(&remarks(&note.sources, before, lang))));
            before = &note.sources;
        }
        let sources = self.sources.iter().chain(self.notes.iter().flat_map(|note| &note.sources));
        lines.push_str(&indented(&wording(sources, lang)));
        lines
    }
}

/// A line without remarks.
pub(super) fn item(text: &str, sources: &[Source], lang: Lang) -> String {
    Item::new(text, sources.iter().copied()).render(lang)
}

/// Why sources are read so, and which pages report them; what was said of those before is not said again.
fn remarks(sources: &[Source], before: &[Source], lang: Lang) -> String {
    const AS_BEFORE: Text = text! { kk: "Жоғарыдағыдай.", ru: "То же.", en: "As above." };
    let mut lines = String::new();
    let mut said: Vec<&Text> = Vec::new();
    for reading in sources.iter().filter_map(|source| source.reading.as_ref()) {
        if !said.contains(&reading) {
            said.push(reading);
            let known = before.iter().any(|source| source.reading.as_ref() == Some(reading));
            let reason = if known { AS_BEFORE.get(lang).to_owned() } else { sentence(reading.get(lang)) };
            lines.push_str(&format!("- **{}** {reason}\n", labels::INTERPRETATION.get(lang)));
        }
    }
    let mut pages: Vec<String> = Vec::new();
    for page in sources.iter().flat_map(|source| source.pages) {
        let page = format!("[{}]({})", page.text.get(lang), page.url);
        if !pages.contains(&page) {
            pages.push(page);
        }
    }
    if !pages.is_empty() {
        lines.push_str(&format!("- **{}** {}.\n", labels::PAGES.get(lang), pages.join("; ")));
    }
    lines
}

/// The wording as it was read, folded. It stands last in its item: in Markdown a block of HTML goes on to the end of it.
pub(super) fn wording<'a>(sources: impl IntoIterator<Item = &'a Source>, lang: Lang) -> String {
    let mut quoted: Vec<String> = Vec::new();
    for source in sources {
        let Some(quote) = source.quote else { continue };
        let mut html = String::new();
        let own = source.places.iter().map(|place| place_words(place, lang));
        let others = source
            .others
            .iter()
            .map(|other| format!("{}, {}", other.act.cited.get(lang), place_words(&other.place, lang)));
        let places = own.chain(others).collect::<Vec<_>>().join("; ");
        if !places.is_empty() {
            html.push_str(&format!("<p><i>{}</i></p>", escaped(&places)));
        }
        for (id, name, text) in [("kk", labels::IN_KAZAKH, quote.kk), ("ru", labels::IN_RUSSIAN, quote.ru)] {
            if !text.is_empty() {
                html.push_str(&format!("<p><b>{}</b> <q lang=\"{id}\">{}</q></p>", name.get(lang), escaped(text)));
            }
        }
        if !quoted.contains(&html) {
            quoted.push(html);
        }
    }
    if quoted.is_empty() {
        return String::new();
    }
    format!("<details><summary>{}</summary>{}</details>\n", labels::WORDING.get(lang), quoted.concat())
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}

/// A remark below a line of a list.
pub(super) fn note(label: &Text, text: &str, lang: Lang) -> String {
    format!("  - **{}** {}\n", label.get(lang), sentence(text))
}

/// A line of what is known of an act: a label and a sentence.
pub(super) fn fact(label: &Text, text: &str, lang: Lang) -> String {
    format!("- **{}** {}\n", label.get(lang), sentence(text))
}

const EXACT: Text = text! { kk: "{day}", ru: "{day}", en: "{day}" };
const APPROXIMATE: Text = text! {
    kk: "шамамен {day}; {days} күнге дейін кешірек болуы мүмкін",
    ru: "приблизительно {day}; возможно, позже — в пределах {days} дней",
    en: "about {day}; it may have been up to {days} days later",
};

/// The beginning of a time in words, with how sure it is, without the basis.
pub(super) fn start(bound: &Bound, lang: Lang) -> String {
    of_bound(bound, [&EXACT, &APPROXIMATE, &EXACT, &EXACT], lang)
}

/// The first day on which something is no longer in force in words, as [`start`] does it.
pub(super) fn end(bound: &Bound, lang: Lang) -> String {
    const UNKNOWN: Text = text! {
        kk: "белгісіз; редакция {day} күніне дейін (ол күнді қоспағанда) қолданылады",
        ru: "неизвестна; редакция применяется до {day}, не включая этот день",
        en: "not known; the edition is applied until {day}, not including that day",
    };
    const OPEN: Text = text! {
        kk: "жоқ; белгілі болғанынша, әлі қолданыста",
        ru: "нет; насколько известно, редакция действует",
        en: "none; still in force as far as is known",
    };
    of_bound(bound, [&EXACT, &APPROXIMATE, &UNKNOWN, &OPEN], lang)
}

fn of_bound(bound: &Bound, [exact, approximate, unknown, open]: [&Text; 4], lang: Lang) -> String {
    let (template, days) = match bound {
        Bound::Exact { .. } => (exact, 0),
        Bound::Approximate { within_days, .. } => (approximate, *within_days),
        Bound::UnknownEnd { .. } => (unknown, 0),
        Bound::Open => (open, 0),
    };
    let day = bound.day().map(|day| words::day(day, lang)).unwrap_or_default();
    words::fill(template, lang, &[("day", &day), ("days", &days.to_string())])
}

/// A day in the Kazakh ablative: `2016 жылғы 2 желтоқсаннан`.
pub(super) fn from_day(day: NaiveDate) -> String {
    let ending = match day.month() {
        2 | 6 | 10 | 12 => "нан",
        4 | 7 => "ден",
        9 => "тен",
        _ => "дан",
    };
    words::day(day, Lang::Kk) + ending
}

/// A bound in the cell of a table: `≈` where it is not exact.
pub(super) fn cell(bound: &Bound, lang: Lang) -> String {
    let day = bound.day().map(|day| words::day(day, lang));
    match (day, bound.is_approximate()) {
        (Some(day), true) => format!("≈ {day}"),
        (Some(day), false) => day,
        (None, _) => "—".to_owned(),
    }
}

/// The two ends of a time, each with its basis below.
pub(super) fn in_force(time: &InForce, lang: Lang) -> String {
    start_fact(&labels::FROM, &time.from, lang) + &end_fact(&labels::TO, &time.to, lang)
}

/// A beginning with its basis below.
pub(super) fn start_fact(label: &Text, one: &Bound, lang: Lang) -> String {
    fact(label, &start(one, lang), lang) + &basis(one, lang)
}

/// An end with its basis below.
pub(super) fn end_fact(label: &Text, one: &Bound, lang: Lang) -> String {
    fact(label, &end(one, lang), lang) + &basis(one, lang)
}

fn basis(bound: &Bound, lang: Lang) -> String {
    bound.basis().map(|basis| note(&labels::BASIS, basis.get(lang), lang)).unwrap_or_default()
}

/// The lines of a list one level further in.
pub(super) fn indented(lines: &str) -> String {
    lines.lines().map(|line| format!("  {line}\n")).collect()
}
