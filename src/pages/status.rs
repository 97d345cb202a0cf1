//! What a keeper of the law has to look at next: old checks, days that are not exact, editions that were not seen.

use chrono::{Datelike as _, Months, NaiveDate};
use erezhe_walk::rules;
use erezhe_words::language as words;

use crate::calendar::Calendar;
use crate::law::{Act, Bound, InForce, Lang, Rulebook, Touches};
use crate::report::Day;
use crate::rulebook::RULEBOOK;

use super::editions::{editions, unseen};
use super::markdown::{end, sentence, start};

const LANG: Lang = Lang::En;

/// The state of the law on a day, in English: what was last compared with its source more than a year before, every
/// bound that is approximate or not known, every edition that was not seen, the years whose days off are not announced,
/// and how many rules carry the official wording.
///
/// ```
/// use erezhe::{day, pages::law_status};
/// assert!(law_status(day!(2026, 11, 22)).contains("Editions that were not seen"));
/// ```
#[must_use]
pub fn law_status(day: NaiveDate) -> String {
    let rulebook = &RULEBOOK;
    let mut status = format!(
        "State of the law on {}. The rules are of {}.\n",
        words::day(day, LANG),
        words::day(rulebook.version, LANG)
    );
    section("Last compared with the source more than a year ago", old(rulebook, day), &mut status);
    section("Days that are approximate or not known", bounds(rulebook), &mut status);
    section("Editions that were not seen", not_seen(rulebook), &mut status);
    section("Years whose days off are not announced", years(day), &mut status);
    wording(&mut status);
    status
}

/// How many rules carry the official wording.
fn wording(status: &mut String) {
    let mut lines = Vec::new();
    let (mut all_quoting, mut all) = (0, 0);
    for edition in editions() {
        let (mut quoting, mut rules) = (0, 0);
        for one in edition.services {
            let conflicts = one.conflicts.iter().map(|row| vec![row.at]);
            let sentences = rules::sentences(one, &RULEBOOK, LANG).into_iter();
            let sources = sentences.map(|one| std::iter::once(one.at).chain(one.also).collect()).chain(conflicts);
            for at in sources {
                rules += 1;
                quoting += usize::from(at.iter().any(|source| source.quote.is_some()));
            }
        }
        lines.push(format!("  - {}: {quoting} of {rules}\n", name(edition.act)));
        all_quoting += quoting;
        all += rules;
    }
    status.push_str(&format!("\nRules that carry the official wording: {all_quoting} of {all}\n{}", lines.concat()));
}

fn section(heading: &str, lines: Vec<String>, status: &mut String) {
    status.push_str(&format!(
        "\n{heading}: {}\n",
        if lines.is_empty() { "none".to_owned() } else { lines.len().to_string() }
    ));
    for line in lines {
        status.push_str(&format!("  - {line}\n"));
    }
}

fn name(act: &Act) -> String {
    format!("{} {}", act.id, Day(act.edition))
}

fn old(rulebook: &Rulebook, day: NaiveDate) -> Vec<String> {
    let editions = editions().map(|edition| (name(edition.act), edition.verified_on));
    let unseen = unseen(rulebook).map(|one| (format!("{} (looked for)", name(one.act)), one.verified_on));
    let general = ("general rules (laws and codes)".to_owned(), rulebook.general.verified_on);
    let all = editions.chain(unseen).chain([general]);
    let is_old = |verified: NaiveDate| verified.checked_add_months(Months::new(12)).is_some_and(|due| due < day);
    all.filter(|(_, verified)| is_old(*verified)).map(|(name, verified)| format!("{name}: {}", Day(verified))).collect()
}

fn bounds(rulebook: &Rulebook) -> Vec<String> {
    let mut lines = Vec::new();
    for edition in editions() {
        in_force(&name(edition.act), &edition.in_force, &mut lines);
        for rules in edition.services {
            if let Some(until) = &rules.until {
                inexact(
                    &format!("{}, {}", name(edition.act), rules.service.id()),
                    until,
                    format!("end: {}", end(until, LANG)),
                    &mut lines,
                );
            }
        }
    }
    in_force("rules of the IIN", &rulebook.general.iin_in_force, &mut lines);
    for row in rulebook.general.refusals {
        in_force("refusals by the law on public services", &row.in_force, &mut lines);
    }
    lines
}

fn in_force(name: &str, time: &InForce, lines: &mut Vec<String>) {
    inexact(name, &time.from, format!("in force from {}", start(&time.from, LANG)), lines);
    inexact(name, &time.to, format!("end: {}", end(&time.to, LANG)), lines);
}

fn inexact(name: &str, bound: &Bound, words: String, lines: &mut Vec<String>) {
    let Some(basis) = bound.basis().filter(|_| bound.is_approximate()) else { return };
    let line = format!("{name}: {words}\n    {}", sentence(basis.get(LANG)));
    if !lines.contains(&line) {
        lines.push(line);
    }
}

fn not_seen(rulebook: &Rulebook) -> Vec<String> {
    unseen(rulebook)
        .map(|one| {
            let time = format!("from {}; end: {}", start(&one.in_force.from, LANG), end(&one.in_force.to, LANG));
            let touches = match one.touches {
                Touches::Requirements => "it may have changed a requirement",
                Touches::NoRequirement => "it changed no requirement",
            };
            format!("{}: {time}; {touches}\n    {}", name(one.act), sentence(one.note.text.get(LANG)))
        })
        .collect()
}

/// Years whose days off are computed, up to the year after the day.
fn years(day: NaiveDate) -> Vec<String> {
    let (_, last) = Calendar::published_years();
    (last.saturating_add(1)..=day.year().saturating_add(1)).map(|year| year.to_string()).collect()
}
