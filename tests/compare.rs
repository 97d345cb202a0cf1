//! What changed between two days, or differs between two regions.

#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

use erezhe::report::{Change, Comparison, Level, Rule, RuleChange, RuleKind};
use erezhe::rulebook::RULEBOOK;
use erezhe::{Input, Misuse, compare};
use serde_json::{Value, json};

fn asked(query: &Value) -> Result<Comparison, Misuse> {
    compare(&Input::from_json(query.to_string().as_bytes()).unwrap())
}

fn side(side: &str) -> Value {
    let (region, day) = side.split_once('@').unwrap();
    json!({ "region": region, "submittedAt": day })
}

fn compared(service: &str, from: &str, to: &str, more: &Value) -> Comparison {
    let mut query = json!({ "service": service, "from": side(from), "to": side(to) });
    query.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
    asked(&query).unwrap()
}

fn find<'c>(comparison: &'c Comparison, change: Change, id: &str) -> Option<&'c RuleChange> {
    // Before it stand the act, the edition and the service.
    let about = |one: &RuleChange| one.id.row.starts_with(id);
    comparison.changes.iter().find(|one| one.change == change && about(one))
}

#[test]
fn the_same_day_has_no_changes() {
    for service in ["externat-permit", "education-document-duplicate", "preschool-queue", "kindergarten-admission"] {
        for side in ["KZ-75@2016-12-01", "KZ-63@2015-10-01", "KZ-71@2026-10-01"] {
            let comparison = compared(service, side, side, &json!({}));
            assert_eq!(comparison.changes, [], "{service} {side}");
        }
    }
    assert!(compared("externat-permit", "KZ-75@2016-12-01", "KZ-75@2016-12-02", &json!({})).unchanged > 30);
}

/// Order 179 of 22.01.2016, app. 2: p. 3, 4, 9; order 61 of 06.05.2021: the portal alone, 10 working days, report cards.
#[test]
fn externat_from_2016_to_2026() {
    let comparison = compared("externat-permit", "KZ-75@2016-12-01", "KZ-75@2026-10-01", &json!({}));
    let term = find(&comparison, Change::Changed, "term").unwrap();
    assert_eq!(term.from.as_ref().unwrap().text, "Term of the service: 15 working days.");
    assert_eq!(term.to.as_ref().unwrap().text, "Term of the service: 10 working days.");
    for change in &comparison.changes {
        let places = [&change.from, &change.to].into_iter().flatten();
        for rule in places {
            assert!(!rule.citations.is_empty(), "{}", change.id);
        }
    }
    assert!(find(&comparison, Change::Removed, "channel/state-corporation").is_some());
    assert!(find(&comparison, Change::Added, "document/report-cards").is_some());
    assert!(find(&comparison, Change::Removed, "document/birth-certificate").is_some());
    assert!(find(&comparison, Change::Added, "ground/top-marks").is_some());
    let names = comparison.changes.iter().filter(|one| (one.level, one.kind) == (Level::National, RuleKind::Name));
    assert!(names.map(|one| one.change).all(|change| change == Change::Changed));
    assert!(find(&comparison, Change::Removed, "deadline/of-academic-year").is_some());
    assert!(comparison.from.law.regional.is_some() && comparison.to.law.regional.is_none());
}

#[test]
fn with_a_channel_only_what_that_channel_meets() {
    let comparison =
        compared("externat-permit", "KZ-75@2016-12-01", "KZ-75@2026-10-01", &json!({ "channel": "portal" }));
    assert!(find(&comparison, Change::Removed, "channel/state-corporation").is_none());
    assert!(find(&comparison, Change::Changed, "term").is_some());
    for change in &comparison.changes {
        for rule in [&change.from, &change.to].into_iter().flatten() {
            assert!(rule.channels.is_empty() || rule.channels.iter().any(|channel| channel.id() == "portal"));
        }
    }
}

/// Pairs of sides that differ in the day, in the region, and in both.
fn sides() -> Vec<(&'static str, &'static str, &'static str)> {
    let mut sides = Vec::new();
    for service in ["externat-permit", "education-document-duplicate"] {
        for to in ["KZ-75@2015-10-01", "KZ-75@2018-11-01", "KZ-63@2020-03-01", "KZ-31@2021-03-01", "KZ-39@2026-10-01"] {
            sides.push((service, "KZ-75@2016-12-01", to));
        }
    }
    for service in ["preschool-queue", "kindergarten-admission"] {
        for to in ["KZ-63@2016-10-01", "KZ-47@2017-12-01", "KZ-31@2021-03-01", "KZ-39@2026-10-01"] {
            sides.push((service, "KZ-31@2016-10-01", to));
        }
    }
    sides
}

#[test]
fn swapped_sides_swap_added_and_removed() {
    for (service, from, to) in sides() {
        let there = compared(service, from, to, &json!({}));
        let mut back = compared(service, to, from, &json!({}));
        assert_eq!(there.unchanged, back.unchanged);
        let key = |change: &RuleChange| {
            let text = |side: &Option<_>| side.as_ref().map(|rule: &erezhe::report::RuleText| rule.text.clone());
            (change.kind, text(&change.from), text(&change.to))
        };
        for change in &mut back.changes {
            std::mem::swap(&mut change.from, &mut change.to);
        }
        let (mut there, mut back): (Vec<_>, Vec<_>) =
            (there.changes.iter().map(key).collect(), back.changes.iter().map(key).collect());
        there.sort();
        back.sort();
        assert_eq!(there, back, "{service} {from} {to}");
    }
}

#[test]
fn the_answer_is_the_same_in_every_language() {
    for (service, from, to) in sides() {
        let told = |lang: &str| {
            let comparison = compared(service, from, to, &json!({ "lang": lang }));
            for change in &comparison.changes {
                if let (Some(from), Some(to)) = (&change.from, &change.to) {
                    // The official name may have changed in the other of its two languages.
                    let differs = from.text != to.text || from.channels != to.channels || change.kind == RuleKind::Name;
                    assert!(differs, "{lang} {service} {}: {}", change.id, from.text);
                }
            }
            let changes =
                comparison.changes.iter().map(|change| (change.change, change.id.clone())).collect::<Vec<_>>();
            (changes, comparison.unchanged)
        };
        assert_eq!(told("en"), told("ru"), "{service} {from} {to}");
        assert_eq!(told("en"), told("kk"), "{service} {from} {to}");
    }
}

#[test]
fn every_rule_of_both_sides_is_accounted_for() {
    for (service, from, to) in sides() {
        let comparison = compared(service, from, to, &json!({}));
        let rules = |at: &str| {
            let mut query = side(at);
            query["service"] = service.into();
            let rules = erezhe::rulebook(&Input::from_json(query.to_string().as_bytes()).unwrap()).unwrap().rules;
            let named_beside = |rule: &&Rule| rule.level == Level::National && rule.kind == RuleKind::Name;
            rules.len() - rules.iter().filter(named_beside).skip(1).count()
        };
        let on = |side: fn(&RuleChange) -> bool| comparison.changes.iter().filter(|change| side(change)).count();
        let unchanged = usize::try_from(comparison.unchanged).unwrap();
        assert_eq!(rules(from), unchanged + on(|change| change.from.is_some()), "{service} {from}");
        assert_eq!(rules(to), unchanged + on(|change| change.to.is_some()), "{service} {to}");
    }
}

#[test]
fn regions_without_acts_of_their_own_are_alike() {
    let plain: Vec<_> = RULEBOOK.regions.iter().filter(|region| region.editions.is_empty()).take(2).collect();
    let [one, other] = plain.as_slice() else { panic!("two regions without acts") };
    let at = |code: &str| format!("{code}@2026-10-01");
    assert_eq!(compared("preschool-queue", &at(one.code), &at(other.code), &json!({})).changes, []);
}

#[test]
fn misuse_is_named() {
    let good =
        json!({ "service": "externat-permit", "from": side("KZ-75@2016-12-01"), "to": side("KZ-75@2026-10-01") });
    assert!(asked(&good).is_ok());
    let wrong = |path: &str, value: Value, named: &str| {
        let mut query = good.clone();
        *query
            .pointer_mut(path.rsplit_once('/').unwrap().0)
            .unwrap()
            .as_object_mut()
            .unwrap()
            .entry(path.rsplit_once('/').unwrap().1)
            .or_insert(Value::Null) = value;
        let misuse = asked(&query).unwrap_err();
        assert_eq!(misuse.code(), "misuse.invalid-argument");
        assert!(misuse.message().starts_with(named), "{misuse}");
    };
    wrong("/service", json!("passport"), "service:");
    wrong("/from", Value::Null, "from:");
    wrong("/to", json!("KZ-75"), "to:");
    wrong("/from/region", json!("KZ-99"), "from.region:");
    wrong("/from/submitedAt", json!("2016-12-01"), "from.submitedAt: there is no such field");
    wrong("/to/submittedAt", json!("2016-02-30"), "to.submittedAt:");
    wrong("/channels", json!("portal"), "channels:");
    assert!(asked(&Value::Null).is_err());
    assert!(asked(&json!({})).is_err());
}
