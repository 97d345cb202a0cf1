//! The law is walked, taken back, and says the same; so does a law that is a toy, and bytes that were changed are no tables.

#![expect(clippy::indexing_slicing, clippy::unwrap_used, reason = "a test fails by panicking")]

use erezhe_act::pack::Broken;
use erezhe_act::{Act, Edition, Lang, Row, Rulebook, Source, SpotAt, Text};
use erezhe_law::RULEBOOK;
use erezhe_toy as toy;
use erezhe_walk::outline::outline;
use erezhe_walk::rules::sentences;
use erezhe_walk::{NotWalked, Walked, walk};

fn walked(rulebook: &Rulebook) -> (Walked, &'static Rulebook) {
    let walked = walk(rulebook).unwrap();
    let taken = Rulebook::take(&walked.tables).unwrap();
    (walked, taken)
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
    let written = source.written_spots(Some(act));
    let taken = source.spots.iter().map(|number| rulebook.index.spots[usize::from(*number)]);
    let spots = written.chain(taken);
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
    let (walked, taken) = walked(&RULEBOOK);
    assert_eq!(editions(&RULEBOOK).len(), editions(taken).len());
    for (edition, there) in editions(&RULEBOOK).into_iter().zip(editions(taken)) {
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
                    assert!(sources.clone().count() == row.at.len());
                    for (source, spots) in sources.zip(row.at) {
                        let written = places(taken, edition.act, source, &walked);
                        assert_eq!(written, places(taken, edition.act, *spots, &walked));
                        assert_eq!(source.is_reading(), spots.is_reading());
                    }
                }
            }
        }
    }
}

#[test]
fn texts_are_numbered_without_a_gap_and_those_of_checks_come_first() {
    let (walked, taken) = walked(&RULEBOOK);
    let [kk, ru, en] = &walked.texts;
    assert!(kk.len() == ru.len() && ru.len() == en.len());
    assert_eq!((usize::from(taken.index.texts), usize::from(taken.index.check_texts)), (kk.len(), walked.check_texts));
    let of_checks = |text: Text| usize::from(text.id().unwrap()) < walked.check_texts;
    for edition in editions(taken) {
        assert!(of_checks(edition.act.cited));
        assert!(!of_checks(edition.read_in));
        for rules in edition.services {
            assert!(rules.documents.iter().all(|document| of_checks(document.name)));
            assert!(rules.needed.iter().all(|needed| of_checks(needed.text)));
            assert!(rules.cautions.iter().all(|caution| of_checks(caution.text)));
        }
    }
    assert!(taken.regions.iter().all(|region| of_checks(region.name)));
    assert!(taken.facts.iter().all(|fact| of_checks(fact.question)));
}

#[test]
fn the_law_is_walked_alike_each_time() {
    let (one, _) = walked(&RULEBOOK);
    let (other, _) = walked(&RULEBOOK);
    assert!(one.tables == other.tables && one.texts == other.texts);
}

#[test]
fn what_is_asked_in_other_words_before_a_day_is_told_so() {
    let (walked, taken) = walked(&RULEBOOK);
    let needed = editions(taken).into_iter().flat_map(|edition| edition.services).flat_map(|rules| rules.needed);
    let mut told = needed.filter_map(|needed| Some((needed, needed.before?)));
    let (needed, (until, earlier)) = told.next().unwrap();
    assert_eq!(needed.on(until), needed.text);
    assert_eq!(needed.on(until.pred_opt().unwrap()), earlier);
    assert!(says(&walked, earlier, 2) != says(&walked, needed.text, 2));
}

#[test]
fn after_the_act_on_the_iin_its_sources_are_readings() {
    let (_, taken) = walked(&RULEBOOK);
    let general = taken.general;
    for source in [general.iin_format, general.iin_checksum] {
        let after = general.after(source);
        assert!(after.is_reading() && after.spots != source.spots);
    }
}

#[test]
fn a_toy_of_a_law_is_walked_and_taken() {
    let (walked, taken) = walked(&toy::RULEBOOK);
    let rules = &taken.national[0].services[0];
    let names: Vec<_> = rules.outline.iter().map(|row| row.name.id).collect();
    assert_eq!(names, ["name", "channel/office", "term", "document/application", "note"]);
    let sentence = |row: Row| rules.outline.iter().find(|one| one.row == row).unwrap().text.unwrap();
    assert_eq!(says(&walked, sentence(Row::Term(0)), 2), "Term of the service: 3 working days.");
    // Only the rulebook says a note; a check says what a document is called.
    let check = |text: Text| usize::from(text.id().unwrap()) < walked.check_texts;
    assert!(!check(rules.notes[0].text) && check(rules.documents[0].name));
    assert_eq!(says(&walked, rules.needed[0].text, 2), "in every case");
    let spot = |source: Source| taken.index.spots[usize::from(source.spots[0])];
    assert!(matches!(spot(rules.name_at).at, SpotAt::Act(act, place) if act.id == "toy" && place.number == "1"));
    // What only narrows a text leaves it the text, which is cited beside the reason.
    let narrowed = rules.documents[0].at;
    assert!(!narrowed.is_reading() && narrowed.spots.len() == 2 && spot(narrowed).reading.is_none());
    assert!(rules.notes[0].at.is_reading() && spot(rules.notes[0].at).reading.is_some());
}

#[test]
fn two_acts_of_one_name_are_no_law() {
    let unlike = toy::with_another_act();
    assert!(matches!(walk(&unlike), Err(NotWalked::Unfit(why)) if why.to_string().contains("not alike")));
    let nowhere = toy::with_a_place_in_no_act();
    assert!(matches!(walk(&nowhere), Err(NotWalked::Unfit(why)) if why.to_string().contains("in no act")));
}

/// The same bytes with a checksum that fits.
fn sealed(mut bytes: Vec<u8>) -> Vec<u8> {
    let step = |hash: u64, byte: &u8| (hash ^ u64::from(*byte)).wrapping_mul(0x0000_0100_0000_01b3);
    let sum = bytes[8..].iter().fold(0xcbf2_9ce4_8422_2325, step).to_le_bytes();
    bytes[..8].copy_from_slice(&sum);
    bytes
}

#[test]
fn a_part_of_the_tables_is_no_tables() {
    let tables = walk(&RULEBOOK).unwrap().tables;
    for length in 0..tables.len() {
        assert!(Rulebook::take(&tables[..length]).is_err(), "{length}");
    }
    assert_eq!(Rulebook::take(&[&tables[..], &[0]].concat()).err(), Some(Broken::Changed));
    // The same where the checksum fits: of the toy, since what is taken is never given back.
    let tables = walk(&toy::RULEBOOK).unwrap().tables;
    for length in 8..tables.len() {
        assert!(Rulebook::take(&sealed(tables[..length].to_vec())).is_err(), "{length}");
    }
}

#[test]
fn changed_tables_are_no_tables_and_never_a_crash() {
    let tables = walk(&RULEBOOK).unwrap().tables;
    let mut seed = 1_u32;
    let mut random = |below: usize| {
        seed = seed.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        usize::try_from(seed >> 8).unwrap() % below
    };
    for _ in 0..5000 {
        let mut changed = tables.clone();
        changed[random(tables.len())] ^= 1 << random(8);
        assert_eq!(Rulebook::take(&changed).err(), Some(Broken::Changed));
    }
    let tables = walk(&toy::RULEBOOK).unwrap().tables;
    let mut broken = 0;
    for _ in 0..20_000 {
        let mut changed = tables.clone();
        for _ in 0..=random(3) {
            changed[8 + random(tables.len() - 8)] = u8::try_from(random(256)).unwrap();
        }
        broken += u32::from(Rulebook::take(&sealed(changed)).is_err());
    }
    assert!(broken > 5000, "{broken}");
}
