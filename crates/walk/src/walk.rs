//! The walk: a rulebook as it is written becomes tables without text, with the names and the sentences of its rules.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use chrono::{Days, NaiveDate};
use erezhe_act::tables::{Difference, Tables, Unfit};
use erezhe_act::{
    Document, Edition, General, Lang, NeededText, OutlineRow, Region, RuleName, Rulebook, Rules, Source, Text,
};
use erezhe_words::{Likeness, OF_AGE, likeness, positional};

use super::describe;
use super::likeness::likeness;
use super::outline::{Entry, Row, outline};
use super::rules::{Sentence, sentences};

/// The law without its text, and its texts by language.
#[derive(Clone, Debug)]
pub struct Walked {
    /// Its rows.
    pub rulebook: &'static Rulebook,
    /// The same in Rust ([`Tables::source`]).
    pub source: String,
    /// The texts of each language, in the order of [`Lang::ALL`], by number.
    pub texts: [Vec<String>; 3],
    /// How alike the rules are, by the numbers of their texts.
    pub likeness: BTreeMap<u16, Likeness>,
    /// How many of them, the first ones, an answer to an application or a form can say; the rest is for the rulebook alone.
    pub check_texts: usize,
}

/// Why a rulebook could not be walked: a mistake of whoever wrote it, or of this crate.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NotWalked {
    /// Something in it cannot stand in tables.
    Unfit(Unfit),
    /// What was numbered says something else.
    Differs(Difference),
}

impl fmt::Display for NotWalked {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Unfit(why) => why.fmt(formatter),
            Self::Differs(why) => why.fmt(formatter),
        }
    }
}

impl std::error::Error for NotWalked {}

/// Walks a rulebook. What comes out was compared, field by field, with what went in.
///
/// # Errors
/// The rulebook holds something that tables cannot.
pub fn walk(rulebook: &Rulebook) -> Result<Walked, NotWalked> {
    let told = told(rulebook).map_err(NotWalked::Unfit)?;
    let tables = told.tables().map_err(NotWalked::Unfit)?;
    let source = tables.source();
    let Tables { rulebook, texts, check_texts } = tables;
    told.same(rulebook, &texts).map_err(NotWalked::Differs)?;
    // The texts on an age are filled like the sentences of the judge.
    let filled = |text: &'static str| positional(text, OF_AGE).into_owned();
    let in_one = |nth: usize| texts.iter().filter_map(|all| all.get(nth)).map(|&text| filled(text)).collect();
    let likeness = likeness_of(rulebook, &texts);
    if likeness::read(&likeness::written(&likeness)) != likeness {
        return Err(NotWalked::Unfit(Unfit::because("more rules or words than can be numbered")));
    }
    Ok(Walked { rulebook, source, texts: [0, 1, 2].map(in_one), likeness, check_texts })
}

/// How alike the rules of all editions are, by the numbers of their texts.
fn likeness_of(rulebook: &Rulebook, texts: &[[&str; 3]]) -> BTreeMap<u16, Likeness> {
    let regional = rulebook.regions.iter().flat_map(|region| region.editions);
    let rows = rulebook.national.iter().chain(regional).flat_map(|edition| edition.services);
    let ids = rows.flat_map(|rules| rules.outline).filter_map(|row| row.text?.id()).collect::<BTreeSet<u16>>();
    let told: Vec<(u16, [&str; 3])> =
        ids.into_iter().filter_map(|id| Some((id, *texts.get(usize::from(id))?))).collect();
    let said: Vec<[&str; 3]> = told.iter().map(|(_, said)| *said).collect();
    told.into_iter().map(|(id, _)| id).zip(likeness(&said)).collect()
}

/// The rulebook with all that a walk adds to it: the outline of the rules of each service, in which cases their documents are
/// needed, and the sources on the IIN as they are cited afterwards. What is added is leaked.
///
/// # Errors
/// The condition of a document is told in more than two ways in the course of time, or a row has no sentence in some language.
pub fn told(rulebook: &Rulebook) -> Result<Rulebook, Unfit> {
    let national = editions(rulebook.national, rulebook)?;
    let mut regions = Vec::new();
    for region in rulebook.regions {
        let region: &'static Region = leak(Region { editions: editions(region.editions, rulebook)?, ..**region });
        regions.push(region);
    }
    Ok(Rulebook { national, regions: Vec::leak(regions), general: leak(general(rulebook.general)), ..*rulebook })
}

fn leak<T>(it: T) -> &'static T {
    Box::leak(Box::new(it))
}

fn general(general: &General) -> General {
    let after = [general.iin_format, general.iin_zero, general.iin_checksum]
        .map(|source| (source, source.read_as(general.iin_after)));
    General { iin_afterwards: Vec::leak(after.into()), ..*general }
}

fn editions(editions: &[&'static Edition], rulebook: &Rulebook) -> Result<&'static [&'static Edition], Unfit> {
    let mut told: Vec<&'static Edition> = Vec::new();
    for edition in editions {
        let services = edition.services.iter().map(|rules| of_service(rules, rulebook));
        let services = services.collect::<Result<Vec<Rules>, Unfit>>();
        let services = services.map_err(|why| Unfit::because(format!("{}: {why}", edition.act.id)))?;
        told.push(leak(Edition { services: Vec::leak(services), ..**edition }));
    }
    Ok(Vec::leak(told))
}

fn of_service(rules: &'static Rules, rulebook: &Rulebook) -> Result<Rules, Unfit> {
    let [kk, ru, en] = Lang::ALL.map(|lang| sentences(rules, rulebook, lang));
    let mut told = Vec::new();
    for entry in outline(rules) {
        let of_row = |all: &[Sentence]| all.iter().find(|one| one.row == entry.row).cloned();
        told.push(match (of_row(&kk), of_row(&ru), of_row(&en)) {
            (Some(kk), Some(ru), Some(en)) => row(entry, [kk, ru, en])?,
            _ => contradiction(rules, entry)?,
        });
    }
    let needed =
        rules.documents.iter().map(|document| needed(document, rulebook)).collect::<Result<Vec<_>, Unfit>>()?;
    Ok(Rules { outline: Vec::leak(told), needed: Vec::leak(needed), ..*rules })
}

fn row(entry: Entry, told: [Sentence; 3]) -> Result<OutlineRow, Unfit> {
    let lead = told.each_ref().map(|one| one.lead().to_owned());
    let text = told.each_ref().map(|one| one.said().to_owned());
    let [sentence, ..] = told;
    let lead = if lead.iter().all(String::is_empty) { None } else { Some(kept(lead)?) };
    Ok(named(entry, lead, Some(kept(text)?), sentence.at, sentence.also))
}

fn contradiction(rules: &Rules, entry: Entry) -> Result<OutlineRow, Unfit> {
    let conflict = match entry.row {
        Row::Conflict(index) => rules.conflicts.get(index),
        _ => None,
    };
    let conflict = conflict.ok_or_else(|| Unfit::because(format!("{} has no sentence", entry.id)))?;
    Ok(named(entry, None, None, conflict.at, Vec::new()))
}

fn named(entry: Entry, lead: Option<Text>, text: Option<Text>, at: Source, also: Vec<Source>) -> OutlineRow {
    let Entry { row, kind, id, stem, channels } = entry;
    let (id, stem) = (String::leak(id), String::leak(stem));
    OutlineRow { row, name: leak(RuleName { id, stem, kind, channels }), lead, text, at, also: Vec::leak(also) }
}

/// A text that was put together.
fn kept(texts: [String; 3]) -> Result<Text, Unfit> {
    if texts.iter().any(String::is_empty) {
        return Err(Unfit::because(format!("a text lacks a language: {texts:?}")));
    }
    Ok(Text::new(leak(texts.map(|text| &*String::leak(text)))))
}

/// In which cases a document is needed, for today and for the time in which the facts were asked for in other words.
fn needed(document: &Document, rulebook: &Rulebook) -> Result<NeededText, Unfit> {
    let on = |day: Option<NaiveDate>| {
        kept(Lang::ALL.map(|lang| match day {
            Some(day) => describe::condition_on(&document.needed, rulebook, lang, day),
            None => describe::condition(&document.needed, rulebook, lang),
        }))
    };
    let text = on(None)?;
    let mut before = None;
    for (until, _) in rulebook.facts.iter().filter_map(|fact| fact.before) {
        let earlier = until.checked_sub_days(Days::new(1)).ok_or_else(|| Unfit::because("a day before all days"))?;
        let told = on(Some(earlier))?;
        if told == text {
            continue;
        }
        if before.is_some_and(|(other, _)| other != until) {
            return Err(Unfit::because(format!("{} is needed in more than two wordings", document.id.id())));
        }
        before = Some((until, told));
    }
    Ok(NeededText { text, before })
}
