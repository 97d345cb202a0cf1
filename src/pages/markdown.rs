//! Sentences, links and places as Markdown.

use chrono::{Datelike as _, NaiveDate};

use crate::check::cite::place_words;
use crate::check::words::{self, capital};
use crate::law::{Act, Bound, InForce, Lang, Source, Text};
use crate::text;

use super::edition::file_name;
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
pub(super) fn link(act: &Act, lang: Lang) -> String {
    let cited = act.cited.get(lang);
    let page = super::editions().find(|one| one.act.id == act.id && one.act.edition == act.edition);
    match page.map(file_name).or_else(|| address(act, lang)) {
        Some(target) => format!("[{cited}]({target})"),
        None => cited.to_owned(),
    }
}

/// All places of some sources, those in the act of the page without its name: ` — *пункт 4; пункт 7*`.
pub(super) fn places<'a>(sources: impl IntoIterator<Item = &'a Source>, lang: Lang) -> String {
    let mut places: Vec<String> = Vec::new();
    for source in sources {
        let own = source.places.iter().map(|place| place_words(place, lang));
        let others =
            source.others.iter().map(|other| format!("{}, {}", link(other.act, lang), place_words(&other.place, lang)));
        for place in own.chain(others) {
            if !places.contains(&place) {
                places.push(place);
            }
        }
    }
    if places.is_empty() { String::new() } else { format!(" — *{}*", places.join("; ")) }
}

/// A line of a list: the sentence, its places, and below it the reason of each reading.
pub(super) fn item(text: &str, sources: &[Source], lang: Lang) -> String {
    let mut lines = format!("- {}{}\n", sentence(text), places(sources, lang));
    let mut said: Vec<&Text> = Vec::new();
    for reading in sources.iter().filter_map(|source| source.reading.as_ref()) {
        if !said.contains(&reading) {
            said.push(reading);
            lines.push_str(&note(&labels::INTERPRETATION, reading.get(lang), lang));
        }
    }
    lines
}

/// A remark below a line of a list.
pub(super) fn note(label: &Text, text: &str, lang: Lang) -> String {
    format!("  - **{}** {}\n", label.get(lang), sentence(text))
}

/// A line of what is known of an act: a label and a sentence.
pub(super) fn fact(label: &Text, text: &str, lang: Lang) -> String {
    format!("- **{}** {}\n", label.get(lang), sentence(text))
}

/// The beginning of a time in words, with how sure it is, without the basis.
pub(super) fn start(bound: &Bound, lang: Lang) -> String {
    const EXACT: Text = text! { kk: "{day}", ru: "{day}", en: "{day}" };
    const APPROXIMATE: Text = text! {
        kk: "шамамен {day}; {days} күнге дейін кешірек болуы мүмкін",
        ru: "приблизительно {day}; возможно, позже — в пределах {days} дней",
        en: "about {day}; it may have been up to {days} days later",
    };
    of_bound(bound, [&EXACT, &APPROXIMATE, &EXACT, &EXACT], lang)
}

/// The end of a time in words, as [`start`] does it.
pub(super) fn end(bound: &Bound, lang: Lang) -> String {
    const EXACT: Text = text! {
        kk: "{from} бастап қолданылмайды",
        ru: "с {day} не действует",
        en: "not in force from {day} on",
    };
    const APPROXIMATE: Text = text! {
        kk: "шамамен {from} бастап қолданылмайды; {days} күнге дейін кешірек болуы мүмкін",
        ru: "приблизительно с {day} не действует; возможно, позже — в пределах {days} дней",
        en: "not in force from about {day} on; it may have been up to {days} days later",
    };
    const UNKNOWN: Text = text! {
        kk: "белгісіз; редакция {day} күніне дейін (ол күнді қоспағанда) қолданылады",
        ru: "неизвестен; редакция применяется до {day}, не включая этот день",
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
    let from = bound.day().map(from_day).unwrap_or_default();
    words::fill(template, lang, &[("day", &day), ("from", &from), ("days", &days.to_string())])
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
    let mut facts = fact(&labels::FROM, &start(&time.from, lang), lang);
    facts.push_str(&basis(&time.from, lang));
    facts.push_str(&end_fact(&labels::TO, &time.to, lang));
    facts
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
