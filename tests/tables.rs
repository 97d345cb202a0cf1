//! What an answer to an application says stands in the first range of texts, so that it can be said without the second.

#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::collections::BTreeSet;

use erezhe::Speaks as _;
use erezhe::law::{Channel, Lang, Service, Text};
use erezhe::rulebook::RULEBOOK;
use erezhe::{Input, Options, tables};
use serde_json::{Map, Value, json};

/// Adds every text of an answer.
fn collect(value: &Value, into: &mut BTreeSet<String>) {
    match value {
        Value::String(text) => {
            into.insert(text.clone());
        }
        Value::Array(items) => items.iter().for_each(|item| collect(item, into)),
        Value::Object(fields) => fields.values().for_each(|field| collect(field, into)),
        _ => {}
    }
}

fn merge(into: &mut Value, from: &Value) {
    match (into, from) {
        (Value::Object(into), Value::Object(from)) => {
            for (name, value) in from {
                merge(into.entry(name).or_insert(Value::Null), value);
            }
        }
        (into, from) => *into = from.clone(),
    }
}

/// The applications of all cases; what a case leaves out of its base does not matter here.
fn cases() -> Vec<Value> {
    let mut cases = Vec::new();
    for entry in std::fs::read_dir(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/cases")).unwrap() {
        let path = entry.unwrap().path();
        if path.extension().is_none_or(|extension| extension != "toml") {
            continue;
        }
        let table: toml::Table = std::fs::read_to_string(path).unwrap().parse().unwrap();
        let table = serde_json::to_value(table).unwrap();
        for case in table.get("case").and_then(Value::as_array).into_iter().flatten() {
            let base = case.get("base").and_then(Value::as_str).and_then(|name| table.get("base")?.get(name));
            let mut application = base.cloned().unwrap_or(Value::Object(Map::new()));
            if let Some(set) = case.get("set") {
                merge(&mut application, set);
            }
            cases.push(application);
        }
    }
    cases
}

/// Applications of which nothing more is known, of every service and region, and of a day in every edition.
fn bare() -> Vec<Value> {
    let regional = RULEBOOK.regions.iter().flat_map(|region| region.editions);
    let days: BTreeSet<_> =
        RULEBOOK.national.iter().chain(regional).filter_map(|edition| edition.in_force.from.day()).collect();
    let mut bare = Vec::new();
    for service in Service::ALL {
        for region in RULEBOOK.regions {
            for channel in Channel::ALL {
                for day in &days {
                    bare.push(json!({
                        "service": service.id(), "region": region.code, "channel": channel.id(),
                        "submittedAt": format!("{day}T19:00"),
                    }));
                }
            }
        }
    }
    bare
}

#[test]
fn what_a_check_says_is_in_the_first_range() {
    let options = Options::read(&Input::from_json(br#"{"lang":"en","explain":true}"#).unwrap()).unwrap();
    let mut said = BTreeSet::new();
    for application in cases().into_iter().chain(bare()) {
        let application = application.to_string();
        let input = Input::from_json(application.as_bytes()).unwrap();
        collect(&serde_json::to_value(erezhe::check(&input, &options)).unwrap(), &mut said);
        if let Ok(list) = erezhe::checklist(&input) {
            collect(&serde_json::to_value(list).unwrap(), &mut said);
        }
        if let Ok(estimate) = erezhe::estimate(&input) {
            collect(&serde_json::to_value(estimate).unwrap(), &mut said);
        }
    }
    collect(&serde_json::to_value(erezhe::vocabulary(Lang::En)).unwrap(), &mut said);
    let said = said.into_iter().collect::<Vec<_>>().join("\n");

    let (index, english) = (&tables::rulebook().index, tables::texts(Lang::En).unwrap());
    let texts: Vec<&str> = (0..index.texts).map(|id| english.text(Text::numbered(id))).collect();
    let (check, rest) = texts.split_at(usize::from(index.check_texts));
    let words = |text: &str| text.trim_end_matches('.').to_owned();
    let check: Vec<String> = check.iter().map(|text| words(text)).collect();
    // A few words may stand within a sentence by chance, or be a part of a text that is said.
    let wrong: Vec<String> = rest
        .iter()
        .map(|text| words(text))
        .filter(|text| text.len() > 30 && said.contains(text.as_str()))
        .filter(|text| !check.iter().any(|known| known.contains(text.as_str())))
        .collect();
    assert!(wrong.is_empty(), "said by a check, and not in its range: {wrong:#?}");
    // Most of the first range is said by some case: what is not, is not there by mistake of a whole kind.
    let never = check.iter().filter(|text| !said.contains(text.as_str())).collect::<Vec<_>>();
    println!("{} of {} texts of checks are not said by any case: {never:#?}", never.len(), check.len());
    assert!(never.len() * 4 < check.len(), "{} of {} are never said", never.len(), check.len());
}
