//! The law is walked, and its tables say the same; so do those of a law that is a toy.

#![expect(clippy::indexing_slicing, clippy::unwrap_used, reason = "a test fails by panicking")]

use std::collections::HashSet;

use erezhe_act::{Act, Edition, Lang, Row, Rulebook, Source, SpotAt, Text};
use erezhe_law::RULEBOOK;
use erezhe_toy as toy;
use erezhe_walk::outline::outline;
use erezhe_walk::rules::sentences;
use erezhe_walk::{NotWalked, Walked, walk};

fn walked(rulebook: &Rulebook) -> (Walked, &'static Rulebook) {
    let walked = walk(rulebook).unwrap();
    let tables = walked.rulebook;
    (walked, tables)
}

fn editions(rulebook: &Rulebook) -> Vec<&'static Edition> {
    let regional = rulebook.regions.iter().flat_map(|region| region.editions);
    rulebook.national.iter().chain(regional).copied().collect()
}

fn says(walked: &Walked, id: Text, lang: usize) -> &str {
    &walked.texts[lang][usize::from(id.id().unwrap())]
}

/// Both as they are cited: act, edition and place, or the page, and the reading in English.
fn places(rulebook: &Rulebook, act: &'static Act, source: Source, walked: &Walked) -> Vec<String> {
    let spots = source.written_spots(Some(act)).chain(rulebook.index.spots_of(source).copied());
    let reading =
        |text: Text| text.all().map_or_else(|| says(walked, text, 2).to_owned(), |[_, _, en]| (*en).to_owned());
    let place = |at| match at {
        SpotAt::Act(act, place) => format!("{} {} {place:?}", act.id, act.edition),
        SpotAt::Page(page) => page.url.to_owned(),
    };
    spots.map(|spot| format!("{} {:?}", place(spot.at), spot.reading.map(reading))).collect()
}

#[test]
fn every_rule_keeps_its_name_its_sentence_and_its_places() {
    let (walked, tables) = walked(&RULEBOOK);
    assert_eq!(editions(&RULEBOOK).len(), editions(tables).len());
    for (edition, there) in editions(&RULEBOOK).into_iter().zip(editions(tables)) {
        assert_eq!((edition.act.id, edition.act.edition), (there.act.id, there.act.edition));
        assert_eq!(edition.in_force.from.day(), there.in_force.from.day());
        assert_eq!(edition.in_force.to.day(), there.in_force.to.day());
        assert_eq!(edition.services.len(), there.services.len());
        for (rules, there) in edition.services.iter().zip(there.services) {
            assert_eq!(rules.documents.len(), there.needed.len());
            let entries = outline(rules);
            assert_eq!(entries.len(), there.outline.len());
            for (entry, row) in entries.iter().zip(there.outline) {
                assert_eq!((entry.row, entry.id.as_str()), (row.row, row.name.id));
                assert_eq!((entry.stem.as_str(), entry.channels), (row.name.stem, row.name.channels));
            }
            for (nth, lang) in Lang::ALL.into_iter().enumerate() {
                let told: Vec<_> = there.outline.iter().filter(|row| row.text.is_some()).collect();
                let sentences = sentences(rules, &RULEBOOK, lang);
                assert_eq!(sentences.len(), told.len());
                for (sentence, row) in sentences.iter().zip(told) {
                    let lead = row.lead.map_or("", |lead| says(&walked, lead, nth));
                    assert_eq!(sentence.text, format!("{lead}{}", says(&walked, row.text.unwrap(), nth)));
                    let sources = [sentence.at].into_iter().chain(sentence.also.iter().copied());
                    let spots = [row.at].into_iter().chain(row.also.iter().copied());
                    assert!(sources.clone().count() == spots.clone().count());
                    for (source, spots) in sources.zip(spots) {
                        let written = places(tables, edition.act, source, &walked);
                        assert_eq!(written, places(tables, edition.act, spots, &walked));
                        assert_eq!(source.is_reading(), spots.is_reading());
                    }
                }
            }
        }
    }
}

#[test]
fn texts_are_numbered_without_a_gap_and_those_of_checks_come_first() {
    let (walked, tables) = walked(&RULEBOOK);
    let [kk, ru, en] = &walked.texts;
    assert!(kk.len() == ru.len() && ru.len() == en.len());
    assert_eq!(
        (usize::from(tables.index.texts), usize::from(tables.index.check_texts)),
        (kk.len(), walked.check_texts)
    );
    let of_checks = |text: Text| usize::from(text.id().unwrap()) < walked.check_texts;
    for edition in editions(tables) {
        assert!(of_checks(edition.act.cited));
        assert!(!of_checks(edition.read_in));
        for rules in edition.services {
            assert!(rules.documents.iter().all(|document| of_checks(document.name)));
            assert!(rules.needed.iter().all(|needed| of_checks(needed.text)));
            assert!(rules.cautions.iter().all(|caution| of_checks(caution.text)));
        }
    }
    assert!(tables.regions.iter().all(|region| of_checks(region.name)));
    assert!(tables.facts.iter().all(|fact| of_checks(fact.question)));
}

#[test]
fn the_law_is_walked_alike_each_time() {
    let (one, _) = walked(&RULEBOOK);
    let (other, _) = walked(&RULEBOOK);
    assert!(one.source == other.source && one.texts == other.texts);
}

#[test]
fn what_stands_alike_is_written_once() {
    let (walked, tables) = walked(&RULEBOOK);
    for (rows, least) in [("ACT: [Act; ", tables.index.acts.len()), ("RULENAME: [RuleName; ", 100)] {
        let (_, rows) = walked.source.split_once(&format!("static {rows}")).unwrap();
        let rows: Vec<&str> = rows.split_once("];").unwrap().0.lines().skip(1).collect();
        assert!(rows.len() >= least);
        assert_eq!(rows.iter().collect::<HashSet<_>>().len(), rows.len());
    }
}

#[test]
fn what_is_asked_in_other_words_before_a_day_is_told_so() {
    let (walked, tables) = walked(&RULEBOOK);
    let needed = editions(tables).into_iter().flat_map(|edition| edition.services).flat_map(|rules| rules.needed);
    let mut told = needed.filter_map(|needed| Some((needed, needed.before?)));
    let (needed, (until, earlier)) = told.next().unwrap();
    assert_eq!(needed.on(until), needed.text);
    assert_eq!(needed.on(until.pred_opt().unwrap()), earlier);
    assert!(says(&walked, earlier, 2) != says(&walked, needed.text, 2));
}

#[test]
fn after_the_act_on_the_iin_its_sources_are_readings() {
    let (_, tables) = walked(&RULEBOOK);
    let general = tables.general;
    for source in [general.iin_format, general.iin_checksum] {
        let after = general.after(source);
        assert!(after.is_reading() && tables.index.cited(after).ne(tables.index.cited(source)));
    }
}

#[test]
fn a_toy_of_a_law_is_walked() {
    let (walked, tables) = walked(&toy::RULEBOOK);
    let rules = &tables.national[0].services[0];
    let names: Vec<_> = rules.outline.iter().map(|row| row.name.id).collect();
    assert_eq!(names, ["name", "channel/office", "term", "document/application", "note"]);
    let sentence = |row: Row| rules.outline.iter().find(|one| one.row == row).unwrap().text.unwrap();
    assert_eq!(says(&walked, sentence(Row::Term(0)), 2), "Term of the service: 3 working days.");
    // Only the rulebook says a note; a check says what a document is called.
    let check = |text: Text| usize::from(text.id().unwrap()) < walked.check_texts;
    assert!(!check(rules.notes[0].text) && check(rules.documents[0].name));
    assert_eq!(says(&walked, rules.needed[0].text, 2), "in every case");
    let spot = |source: Source| tables.index.spots_of(source).next().unwrap();
    assert!(matches!(spot(rules.name_at).at, SpotAt::Act(act, place) if act.id == "toy" && place.number == "1"));
    // What only narrows a text leaves it the text, which is cited beside the reason.
    let narrowed = rules.documents[0].at;
    assert!(!narrowed.is_reading() && tables.index.cited(narrowed).count() == 2 && spot(narrowed).reading.is_none());
    assert!(rules.notes[0].at.is_reading() && spot(rules.notes[0].at).reading.is_some());
}

#[test]
fn two_acts_of_one_name_are_no_law() {
    let unlike = toy::with_another_act();
    assert!(matches!(walk(&unlike), Err(NotWalked::Unfit(why)) if why.to_string().contains("not alike")));
    let nowhere = toy::with_a_place_in_no_act();
    assert!(matches!(walk(&nowhere), Err(NotWalked::Unfit(why)) if why.to_string().contains("in no act")));
}
