//! What holds for every application: of all services, regions, channels and days from 2015 to 2027, with anything given or
//! left out.

#![expect(clippy::indexing_slicing, clippy::unwrap_used, reason = "a test fails by panicking")]

use chrono::{NaiveDate, NaiveDateTime, NaiveTime};
use erezhe::calendar::{Calendar, Week};
use erezhe::law::{Desk, Lang, Rules};
use erezhe::rulebook::RULEBOOK;
use erezhe::{Input, Options, check};
use proptest::prelude::*;
use proptest::sample::select;
use serde_json::{Map, Value, json};

const SERVICES: [&str; 4] =
    ["externat-permit", "education-document-duplicate", "preschool-queue", "kindergarten-admission"];
const CHANNELS: [&str; 3] = ["office", "state-corporation", "portal"];
const ROLES: [&str; 4] = ["self", "parent", "legal-representative", "proxy"];
const DOCUMENTS: [&str; 20] = [
    "application",
    "identity-document",
    "birth-certificate",
    "representation-document",
    "medical-conclusion",
    "residence-abroad-certificate",
    "study-abroad-document",
    "report-cards",
    "loss-announcement",
    "original-education-document",
    "service-certificate",
    "teacher-certificate",
    "special-needs-conclusion",
    "phthisiatrician-conclusion",
    "priority-document",
    "referral",
    "health-passport",
    "health-certificate",
    "vaccination-card",
    "consent-form",
];
const GROUNDS: [&str; 5] = ["health", "abroad-with-parents", "abroad-alone", "top-marks", "none"];
const REASONS: [&str; 3] = ["lost", "spoiled", "name-changed"];
const IIN: &str = "850314300122";
const OTHER_IIN: &str = "160901600227";

fn day() -> impl Strategy<Value = NaiveDate> {
    // Days on which something changes come as often as all the others together.
    let special = [
        "2015-06-01",
        "2015-12-01",
        "2016-03-01",
        "2016-05-20",
        "2016-12-01",
        "2016-12-02",
        "2017-06-15",
        "2017-08-31",
        "2017-11-25",
        "2017-11-26",
        "2018-10-30",
        "2018-12-01",
        "2018-12-03",
        "2019-01-15",
        "2019-05-10",
        "2020-03-20",
        "2020-06-20",
        "2020-07-20",
        "2020-08-31",
        "2021-06-20",
        "2022-06-07",
        "2022-11-25",
        "2023-08-20",
        "2023-11-03",
        "2024-06-11",
        "2024-05-04",
        "2026-08-13",
        "2026-11-25",
        "2027-03-22",
    ];
    let special: Vec<NaiveDate> = special.iter().map(|text| text.parse().unwrap()).collect();
    let first: NaiveDate = "2015-01-05".parse().unwrap();
    prop_oneof![select(special), (0_u64..4_700).prop_map(move |n| first + chrono::Days::new(n))]
}

fn moment() -> impl Strategy<Value = (NaiveDate, String)> {
    let hour = prop_oneof![
        Just(None),
        (0_u32..24, select(vec![0_u32, 5, 15, 29, 30, 31, 45, 59])).prop_map(Some),
        (select(vec![8_u32, 9, 12, 13, 14, 17, 18, 19, 20]), select(vec![0_u32, 15, 30, 45])).prop_map(Some),
    ];
    (day(), hour)
        .prop_map(|(day, hour)| (day, hour.map_or_else(|| day.to_string(), |(h, m)| format!("{day}T{h:02}:{m:02}"))))
}

fn maybe<T: std::fmt::Debug + Clone + 'static>(values: Vec<T>) -> impl Strategy<Value = Option<T>> {
    prop::option::weighted(0.8, select(values))
}

fn flag() -> impl Strategy<Value = Option<bool>> {
    prop::option::weighted(0.85, any::<bool>())
}

fn put(object: &mut Map<String, Value>, name: &str, value: Option<impl Into<Value>>) {
    if let Some(value) = value {
        object.insert(name.to_owned(), value.into());
    }
}

fn object(fields: impl IntoIterator<Item = (&'static str, Option<Value>)>) -> Value {
    let mut object = Map::new();
    for (name, value) in fields {
        put(&mut object, name, value);
    }
    Value::Object(object)
}

/// An application whose every field is well formed; many are left out.
fn application() -> impl Strategy<Value = Value> {
    let regions: Vec<&str> = RULEBOOK.regions.iter().map(|region| region.code).collect();
    // The regions that have acts of their own come as often as all the others together.
    let own = vec!["KZ-75", "KZ-47", "KZ-63", "KZ-31", "KZ-39"];
    let whose = (maybe(ROLES.to_vec()), maybe(vec![IIN]), maybe(vec![OTHER_IIN]), 0_i64..9_000);
    let facts = (
        maybe(GROUNDS.to_vec()),
        prop::option::weighted(0.8, -40_i64..90),
        prop::option::weighted(0.8, prop::collection::vec(select(REASONS.to_vec()), 1..3)),
        (flag(), flag(), flag(), flag(), flag()),
        (prop::option::weighted(0.3, 1_u32..=12), prop::option::weighted(0.1, any::<bool>())),
        (prop::option::weighted(0.1, any::<bool>()), prop::option::weighted(0.1, any::<bool>())),
    );
    let papers = prop::collection::vec((select(DOCUMENTS.to_vec()), prop::option::weighted(0.7, 0_i64..50)), 0..14);
    let signature = prop_oneof![
        Just(None),
        Just(Some(json!({ "intended": true }))),
        Just(Some(json!({ "oneTimePassword": true }))),
        (maybe(vec![IIN, OTHER_IIN]), maybe(vec![-200_i64, 30]), maybe(vec![200_i64, -5]), flag())
            .prop_map(Some)
            .prop_map(|parts| parts
                .map(|(iin, from, to, revoked)| { json!({ "iin": iin, "from": from, "to": to, "revoked": revoked }) })),
    ];
    let rest = (prop::option::weighted(0.5, flag()), flag());
    (
        (select(SERVICES.to_vec()), prop_oneof![select(own), select(regions)], select(CHANNELS.to_vec()), moment()),
        whose,
        facts,
        papers,
        signature,
        rest,
    )
        .prop_map(|((service, region, channel, (day, at)), whose, facts, papers, signature, (power, consent))| {
            let (role, applicant_iin, person_iin, age_in_days) = whose;
            let before = |days: i64| (day - chrono::Duration::days(days)).to_string();
            let birth = (age_in_days > 500).then(|| before(age_in_days));
            let (ground, departs, reason, flags, (grade, closed), (abroad, restrictions)) = facts;
            let mut seen = Vec::new();
            let documents: Vec<Value> = papers
                .into_iter()
                .filter(|(id, _)| {
                    !seen.contains(id) && {
                        seen.push(*id);
                        true
                    }
                })
                .map(|(id, issued)| {
                    issued.map_or_else(|| json!(id), |days| json!({ "id": id, "issuedOn": before(days) }))
                })
                .collect();
            let signature = signature.map(|given| {
                if given.get("iin").is_none() {
                    return given;
                }
                object([
                    ("iin", given["iin"].as_str().map(Value::from)),
                    ("validFrom", given["from"].as_i64().map(|days| before(-days).into())),
                    ("validTo", given["to"].as_i64().map(|days| before(-days).into())),
                    ("revoked", given["revoked"].as_bool().map(Value::from)),
                ])
            });
            let signature = signature.filter(|given| {
                let day = |name: &str| given[name].as_str().map(str::to_owned);
                !matches!((day("validFrom"), day("validTo")), (Some(from), Some(to)) if from > to)
            });
            object([
                ("service", Some(service.into())),
                ("region", Some(region.into())),
                ("channel", Some(channel.into())),
                ("submittedAt", Some(at.into())),
                (
                    "applicant",
                    Some(object([
                        ("role", role.map(Value::from)),
                        ("iin", applicant_iin.map(Value::from)),
                        ("birthDate", birth.clone().filter(|_| role == Some("self")).map(Value::from)),
                    ])),
                ),
                (
                    "person",
                    (role != Some("self"))
                        .then(|| object([("iin", person_iin.map(Value::from)), ("birthDate", birth.map(Value::from))])),
                ),
                (
                    "facts",
                    Some(object([
                        ("ground", ground.map(Value::from)),
                        ("departureOn", departs.map(|days| before(-days).into())),
                        ("reason", reason.map(Value::from)),
                        ("specialNeeds", flags.0.map(Value::from)),
                        ("parentInService", flags.1.map(Value::from)),
                        ("parentIsTeacher", flags.2.map(Value::from)),
                        ("priority", flags.3.map(Value::from)),
                        ("sanatoriumGroup", flags.4.map(Value::from)),
                        ("grade", grade.map(Value::from)),
                        ("schoolClosed", closed.map(Value::from)),
                        ("bornAbroad", abroad.map(Value::from)),
                        ("restrictions", restrictions.map(Value::from)),
                    ])),
                ),
                ("documents", Some(documents.into())),
                ("signature", signature),
                ("powerOfAttorney", power.map(|notarised| object([("notarised", notarised.map(Value::from))]))),
                ("consent", consent.map(Value::from)),
            ])
        })
}

fn report_in(application: &Value, lang: Lang) -> Value {
    let application = application.to_string();
    let input = Input::from_json(application.as_bytes()).unwrap();
    serde_json::to_value(check(&input, &Options::in_lang(lang))).unwrap()
}

fn report(application: &Value) -> Value {
    report_in(application, Lang::En)
}

fn list(value: &Value) -> &[Value] {
    value.as_array().map_or(&[], Vec::as_slice)
}

fn text(value: &Value) -> &str {
    value.as_str().unwrap_or_default()
}

fn civil(value: &Value) -> NaiveDate {
    text(value).parse().unwrap()
}

fn has(report: &Value, severity: &str, outcome: &str) -> bool {
    let fits =
        |finding: &Value| finding["severity"] == severity && (outcome.is_empty() || finding["outcome"] == outcome);
    list(&report["findings"]).iter().any(fits)
}

fn dotted(path: &Value) -> String {
    let part = |part: &Value| part.as_str().map_or_else(|| part.to_string(), str::to_owned);
    list(path).iter().map(part).collect::<Vec<_>>().join(".")
}

fn deciding(report: &Value) -> Vec<String> {
    list(&report["questions"]).iter().filter(|one| one["decides"] == true).map(|one| dotted(&one["path"])).collect()
}

/// The rules that an answer was given by.
fn applied(report: &Value) -> Vec<&'static Rules> {
    let editions = RULEBOOK.national.iter().chain(RULEBOOK.regions.iter().flat_map(|region| region.editions));
    let law = &report["law"];
    let mut rules = Vec::new();
    for edition in editions {
        let is = |one: &Value| one["act"] == edition.act.id && one["edition"] == edition.act.edition.to_string();
        if is(&law["national"]) || is(&law["regional"]) {
            rules.extend(edition.services);
        }
    }
    rules
}

/// How bad a decision is.
fn rank(decision: &Value) -> usize {
    ["accept", "judgement", "unknown", "refuse"].iter().position(|one| decision == one).unwrap()
}

/// Sets a value at a path with dots; numbers are items of a list.
fn set(application: &mut Value, path: &str, value: Value) {
    let mut at = application;
    for part in path.split('.') {
        at = match part.parse::<usize>() {
            Ok(index) => {
                if at[index].is_string() {
                    at[index] = json!({ "id": at[index].clone() });
                }
                &mut at[index]
            }
            Err(_) => {
                if !at.is_object() {
                    *at = json!({});
                }
                at.as_object_mut().unwrap().entry(part).or_insert(Value::Null)
            }
        };
    }
    *at = value;
}

fn get<'v>(application: &'v Value, path: &str) -> &'v Value {
    path.split('.').fold(application, |at, part| match part.parse::<usize>() {
        Ok(index) => &at[index],
        Err(_) => &at[part],
    })
}

/// The facts that can be left out, each with values that are well formed: enough of them to fall on every side of a rule.
fn left_out(application: &Value) -> Vec<(String, Vec<Value>)> {
    let day: NaiveDate = text(&application["submittedAt"])[..10].parse().unwrap();
    let before = |days: i64| Value::from((day - chrono::Duration::days(days)).to_string());
    let flags = || vec![json!(true), json!(false)];
    let mut births: Vec<Value> = (0..60).map(|half_years| before(half_years * 183 + 1)).collect();
    births.extend([before(0), before(365 * 40)]);
    let mut candidates = vec![
        ("applicant.role".to_owned(), ROLES.iter().map(|role| json!(role)).collect()),
        (
            if application["applicant"]["role"] == "self" { "applicant.birthDate" } else { "person.birthDate" }
                .to_owned(),
            births,
        ),
        ("facts.ground".to_owned(), GROUNDS.iter().map(|ground| json!(ground)).collect()),
        ("facts.departureOn".to_owned(), vec![before(-10), before(-20), before(-90), before(3)]),
        (
            "facts.reason".to_owned(),
            vec![json!("lost"), json!("spoiled"), json!("name-changed"), json!(["spoiled", "name-changed"])],
        ),
        ("powerOfAttorney".to_owned(), vec![json!({ "notarised": true }), json!({ "notarised": false })]),
        ("consent".to_owned(), flags()),
    ];
    for fact in ["specialNeeds", "parentInService", "parentIsTeacher", "priority", "sanatoriumGroup"] {
        candidates.push((format!("facts.{fact}"), flags()));
    }
    if application["powerOfAttorney"].is_object() {
        candidates.push(("powerOfAttorney.notarised".to_owned(), flags()));
    }
    if application["signature"]["oneTimePassword"].is_null()
        && application["signature"]["intended"].is_null()
        && application["signature"].is_object()
    {
        candidates.push(("signature.iin".to_owned(), vec![json!(IIN), json!(OTHER_IIN)]));
        candidates.push(("applicant.iin".to_owned(), vec![json!(IIN), json!(OTHER_IIN)]));
        candidates.push(("signature.validFrom".to_owned(), vec![before(300), before(-1)]));
        candidates.push(("signature.validTo".to_owned(), vec![before(-300), before(1)]));
        candidates.push(("signature.revoked".to_owned(), flags()));
    }
    for (index, document) in list(&application["documents"]).iter().enumerate() {
        if document.is_string() || document["issuedOn"].is_null() {
            candidates.push((format!("documents.{index}.issuedOn"), vec![before(0), before(9), before(400)]));
        }
    }
    candidates.retain(|(path, _)| get(application, path).is_null());
    // A certificate that ends before it begins is no value of any field.
    for (path, values) in &mut candidates {
        let signature = &application["signature"];
        match path.as_str() {
            "signature.validFrom" => {
                values.retain(|from| signature["validTo"].as_str().is_none_or(|to| text(from) <= to))
            }
            "signature.validTo" => {
                values.retain(|to| signature["validFrom"].as_str().is_none_or(|from| from <= text(to)))
            }
            _ => {}
        }
    }
    candidates
}

/// Without texts: what has to be the same in every language.
fn bare(value: &mut Value) {
    match value {
        Value::Object(fields) => {
            for (key, field) in fields {
                let is_text =
                    ["message", "text", "name", "why", "question", "reason", "actor", "action", "note", "url", "given"];
                if is_text.contains(&key.as_str()) {
                    *field = Value::Bool(field.is_null());
                } else {
                    bare(field);
                }
            }
        }
        Value::Array(items) => items.iter_mut().for_each(bare),
        _ => {}
    }
}

/// The same object with its fields in another order.
fn reordered(value: &Value) -> String {
    match value {
        Value::Object(fields) => {
            let fields: Vec<_> =
                fields.iter().rev().map(|(key, value)| format!("{}:{}", json!(key), reordered(value))).collect();
            format!("{{{}}}", fields.join(","))
        }
        Value::Array(items) => format!("[{}]", items.iter().map(reordered).collect::<Vec<_>>().join(",")),
        _ => value.to_string(),
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 3_000, max_global_rejects: 500_000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn the_decision_follows_from_findings_and_questions(application in application()) {
        let report = report(&application);
        let expected = if has(&report, "error", "") {
            "refuse"
        } else if !deciding(&report).is_empty() || has(&report, "warning", "unknown") {
            "unknown"
        } else if has(&report, "warning", "judgement") {
            "judgement"
        } else {
            "accept"
        };
        prop_assert_eq!(&report["decision"], expected, "{}", application);
        for finding in list(&report["findings"]) {
            if finding["severity"] == "error" {
                prop_assert_eq!(&finding["outcome"], "not-met");
            }
            prop_assert!(finding["refusal"].is_null() || finding["severity"] == "error");
            let of_answer = text(&finding["code"]).starts_with("law.") || text(&finding["code"]).starts_with("calendar.");
            prop_assert_eq!(list(&finding["path"]).is_empty(), of_answer, "{}", finding);
        }
    }

    #[test]
    fn a_due_day_is_worked_and_no_step_falls_outside(application in application()) {
        let report = report(&application);
        let estimate = &report["estimate"];
        let impossible = |finding: &Value| {
            ["deadline.passed", "channel.not-offered"].contains(&text(&finding["code"])) && finding["severity"] == "error"
        };
        if list(&report["findings"]).iter().any(impossible) {
            prop_assert!(estimate.is_null(), "{}", application);
        }
        prop_assume!(!estimate.is_null());
        let (registered, due) = (civil(&estimate["registeredOn"]), civil(&estimate["dueOn"]));
        let submitted: NaiveDate = text(&application["submittedAt"])[..10].parse().unwrap();
        prop_assert!(submitted <= registered && registered <= due, "{}", application);
        // An act in minutes may be the State Corporation's own, which works on Saturdays.
        let minutes = estimate["term"]["unit"] == "minutes" && application["channel"] == "state-corporation";
        let worked = |week| Calendar::published().is_working_day(week, due) == Some(true);
        prop_assert!(worked(Week::Five) || (minutes && worked(Week::Six)), "{} {}", due, application);
        for step in list(&estimate["steps"]) {
            let (starts, ends) = (civil(&step["startsOn"]), civil(&step["endsOn"]));
            prop_assert!(registered <= starts && starts <= ends && ends <= due, "{} {}", step, application);
        }
        if let Some(kept) = estimate["keptUntil"].as_str() {
            let kept: NaiveDate = kept.parse().unwrap();
            prop_assert!(kept > due);
            prop_assert_eq!(Calendar::published().is_working_day(Week::Six, kept), Some(true));
        }
    }

    #[test]
    fn a_confirmed_minute_is_one_at_which_somebody_works(application in application()) {
        let report = report(&application);
        let estimate = &report["estimate"];
        prop_assume!(estimate["certainty"] == "confirmed" && !estimate["dueAt"].is_null());
        let due: NaiveDateTime = format!("{}:00", text(&estimate["dueAt"])).parse().unwrap();
        let time = due.time();
        let within = |from: NaiveTime, to: NaiveTime| from <= time && time <= to;
        let mut stated = false;
        for rules in applied(&report).iter().filter(|rules| rules.service.id() == text(&application["service"])) {
            for hours in rules.hours.iter().filter(|hours| hours.desk == Desk::Provider) {
                if let (Some(opens), Some(closes)) = (hours.opens, hours.closes) {
                    stated = true;
                    prop_assert!(within(opens, closes), "{} {}", due, application);
                    prop_assert!(!hours.in_variants, "{}", application);
                }
                if let Some((from, to)) = hours.lunch {
                    prop_assert!(time <= from || time > to, "{} {}", due, application);
                }
                if let (Some(reception), "office") = (hours.reception, text(&application["channel"])) {
                    prop_assert!(within(reception.from, reception.to), "{} {}", due, application);
                    prop_assert!(time <= reception.pause.0 || time > reception.pause.1, "{} {}", due, application);
                }
            }
        }
        prop_assert!(stated, "{}", application);
    }

    #[test]
    fn the_order_of_fields_changes_nothing(application in application()) {
        let other = reordered(&application);
        let other = Input::from_json(other.as_bytes()).unwrap();
        let other = serde_json::to_value(check(&other, &Options::default())).unwrap();
        prop_assert_eq!(report(&application), other);
    }

    #[test]
    fn a_language_changes_texts_only(application in application()) {
        let [mut kk, mut ru, mut en] = Lang::ALL.map(|lang| report_in(&application, lang));
        for report in [&mut kk, &mut ru, &mut en] {
            bare(report);
        }
        prop_assert_eq!(&kk, &en);
        prop_assert_eq!(&ru, &en);
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn what_is_not_told_as_deciding_decides_nothing(application in application()) {
        let before = report(&application);
        let deciding = deciding(&before);
        let open = left_out(&application);
        // What no field can answer (a region that was not there yet) leaves the decision open whatever is answered.
        let answerable = list(&before["findings"]).iter().all(|one| one["outcome"] != "unknown");
        for (path, values) in &open {
            let decisions: Vec<(Value, Value)> = values
                .iter()
                .map(|value| {
                    let mut answered = application.clone();
                    set(&mut answered, path, value.clone());
                    (value.clone(), report(&answered)["decision"].clone())
                })
                .collect();
            if !deciding.contains(path) {
                // The number of the other person is no answer: it contradicts what is told already.
                let of_the_other = |value: &Value| path == "applicant.iin" && *value == application["person"]["iin"];
                for (value, decision) in decisions.iter().filter(|(value, _)| !of_the_other(value)) {
                    // An answer may settle what another question waited for; it never makes the decision worse.
                    prop_assert!(
                        *decision == before["decision"] || rank(decision) < rank(&before["decision"]),
                        "{} = {}: {} after {} in {}", path, value, decision, before["decision"], application
                    );
                }
            } else if deciding.len() == 1 && answerable {
                prop_assert!(
                    decisions.iter().any(|(_, decision)| *decision != before["decision"]),
                    "{} decides nothing in {}", path, application
                );
            }
        }
    }

    #[test]
    fn more_valid_papers_never_make_it_worse(application in application()) {
        let before = report(&application);
        let day = text(&application["submittedAt"])[..10].to_owned();
        for id in DOCUMENTS {
            if list(&application["documents"]).iter().any(|one| one == id || one["id"] == id) {
                continue;
            }
            let mut more = application.clone();
            more["documents"].as_array_mut().unwrap().push(json!({ "id": id, "issuedOn": day }));
            let after = report(&more);
            // A paper that settles what an official would have judged may leave an old question as the one that decides.
            let only_an_old_question = after["decision"] == "unknown"
                && list(&after["questions"]).iter().all(|one| {
                    list(&before["questions"]).iter().any(|other| one["path"] == other["path"])
                });
            prop_assert!(
                rank(&after["decision"]) <= rank(&before["decision"]) || only_an_old_question,
                "{}: {} after {} in {}", id, after["decision"], before["decision"], application
            );
        }
    }
}
