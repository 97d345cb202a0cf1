//! Whatever comes in, a report comes out: it names the field, tells no IIN, and is the same each time.

#![expect(clippy::indexing_slicing, clippy::unwrap_used, reason = "a test fails by panicking")]

use erezhe::law::{Lang, Severity};
use erezhe::report::{PathPart, Report};
use erezhe::{Input, Options, check, check_ndjson};
use proptest::prelude::*;
use serde_json::{Map, Value, json};

const IIN: &str = "850314300122";
const CHILD: &str = "160901600227";

fn good() -> Value {
    json!({
        "id": "A-1",
        "service": "preschool-queue",
        "region": "KZ-39",
        "channel": "portal",
        "submittedAt": "2019-04-15T10:00+06:00",
        "applicant": { "role": "parent", "iin": IIN, "birthDate": "1985-03-14", "sex": "male" },
        "person": { "iin": CHILD, "birthDate": "2016-09-01", "sex": "female" },
        "facts": {
            "ground": "health", "departureOn": "2019-09-01", "reason": "lost", "specialNeeds": false,
            "parentInService": true, "parentIsTeacher": false, "priority": false, "sanatoriumGroup": false
        },
        "documents": ["application", { "id": "service-certificate", "issuedOn": "2019-04-10" }],
        "signature": {
            "iin": IIN, "validFrom": "2019-01-01", "validTo": "2020-12-31", "revoked": false, "oneTimePassword": false
        },
        "powerOfAttorney": { "notarised": true },
        "consent": true
    })
}

fn judge(application: &Value, lang: Lang) -> Report {
    check(&Input::from_json(application.to_string().as_bytes()).unwrap(), &Options::in_lang(lang))
}

/// Every place of a value, as a JSON pointer.
fn places(value: &Value, at: &str, found: &mut Vec<String>) {
    if !at.is_empty() {
        found.push(at.to_owned());
    }
    match value {
        Value::Object(fields) => fields.iter().for_each(|(name, value)| places(value, &format!("{at}/{name}"), found)),
        Value::Array(items) => {
            items.iter().enumerate().for_each(|(index, value)| places(value, &format!("{at}/{index}"), found));
        }
        _ => {}
    }
}

fn all_places() -> Vec<String> {
    let mut found = Vec::new();
    places(&good(), "", &mut found);
    found
}

fn pointer(path: &[PathPart]) -> String {
    path.iter()
        .map(|part| match part {
            PathPart::Field(name) => format!("/{name}"),
            PathPart::Item(index) => format!("/{index}"),
        })
        .collect()
}

fn kind(value: &Value) -> u8 {
    match value {
        Value::Null => 0,
        Value::Bool(_) => 1,
        Value::Number(_) => 2,
        Value::String(_) => 3,
        Value::Array(_) => 4,
        Value::Object(_) => 5,
    }
}

/// All that a report says, but for the id, which comes back as it came.
fn said(report: &Report) -> String {
    let mut report = serde_json::to_value(report).unwrap();
    report["id"] = Value::Null;
    report.to_string()
}

#[test]
fn the_good_application_is_good() {
    let report = judge(&good(), Lang::En);
    assert!(report.findings.iter().all(|finding| finding.severity == Severity::Info), "{:?}", report.findings);
}

#[test]
fn a_wrong_type_is_named_where_it_stands() {
    let wrong =
        [json!(true), json!(5), json!(-0.5), json!("wrong"), json!([]), json!([[]]), json!({}), json!({ "x": 1 })];
    for place in all_places() {
        for value in &wrong {
            let mut application = good();
            let before = application.pointer(&place).unwrap().clone();
            // A document is a text or an object, and an object may be empty.
            let is_document = place.starts_with("/documents/") && place.matches('/').count() == 2;
            // Reasons are one text or a list, and a list may be empty.
            let is_list_too = place == "/facts/reason" && kind(value) == 4;
            let is_number_too = place == "/id" && *value == json!(5);
            if kind(&before) == kind(value)
                || (is_document && matches!(kind(value), 3 | 5))
                || is_list_too
                || is_number_too
            {
                continue;
            }
            *application.pointer_mut(&place).unwrap() = value.clone();
            let report = judge(&application, Lang::Ru);
            let named: Vec<_> = report
                .findings
                .iter()
                .filter(|finding| finding.code.id().starts_with("input."))
                .map(|finding| pointer(&finding.path))
                .collect();
            assert_eq!(named, std::slice::from_ref(&place), "{value}");
        }
    }
}

#[test]
fn a_field_left_out_is_never_a_fault_of_form_unless_it_is_required() {
    let required = ["/service", "/region", "/channel", "/submittedAt", "/documents/1/id"];
    for place in all_places() {
        let mut application = good();
        let (parent, name) = place.rsplit_once('/').unwrap();
        let Some(fields) = application.pointer_mut(parent).unwrap().as_object_mut() else { continue };
        fields.remove(name);
        let report = judge(&application, Lang::Kk);
        let at_fault = report.findings.iter().any(|finding| finding.code.id().starts_with("input."));
        assert_eq!(at_fault, required.contains(&place.as_str()), "{place}");
    }
}

#[test]
fn ten_megabytes_in_one_field() {
    let long = "9".repeat(10_000_000);
    for place in ["/id", "/applicant/iin", "/signature/iin", "/region", "/submittedAt"] {
        let mut application = good();
        *application.pointer_mut(place).unwrap() = Value::String(long.clone());
        let told = serde_json::to_string(&judge(&application, Lang::En)).unwrap();
        assert!(told.len() < 10_000, "{place}: {} bytes", told.len());
        assert!(told.contains("64 KiB together") && !told.contains("99999999"), "{place}");
    }
    for (parent, name) in [("", long), ("/applicant", "x".repeat(10_000_000)), ("/documents/1", "ө".repeat(5_000_000))]
    {
        let mut application = good();
        application.pointer_mut(parent).unwrap().as_object_mut().unwrap().insert(name, json!(1));
        let report = judge(&application, Lang::En);
        assert_eq!(limits(&report), ["text"], "{parent}");
        assert!(serde_json::to_string(&report).unwrap().len() < 10_000, "{parent}");
    }
}

#[test]
fn many_fields_and_many_documents() {
    let mut application = good();
    for number in 0..100_000 {
        application[format!("field-{number}")] = json!(number);
    }
    application["documents"] = json!(vec!["referral"; 100_000]);
    let report = judge(&application, Lang::En);
    assert_eq!(limits(&report), ["values"]);
    assert!(serde_json::to_string(&report).unwrap().len() < 10_000);
}

/// The limits that a report says were gone over.
fn limits(report: &Report) -> Vec<String> {
    let limit = |finding: &erezhe::report::Finding| match finding.params.get("limit") {
        Some(erezhe::report::Param::Text(limit)) => Some(limit.to_string()),
        _ => None,
    };
    report.findings.iter().filter_map(limit).collect()
}

fn line(line: &str) -> Value {
    serde_json::from_slice(&check_ndjson(line.as_bytes(), &Options::default())).unwrap()
}

/// What a line is refused for, as the finding has it: place, limit, and the sentence in each language.
#[test]
fn each_limit_is_named_and_holds_for_lines_values_and_what_a_program_puts_together() {
    let release = erezhe::version().limits;
    let most = |limit: u32| usize::try_from(limit).unwrap();
    let wide = |count: usize| format!("[{}0]", "0,".repeat(count - 2));
    let deep = |count: usize| format!("{}{}", "[".repeat(count), "]".repeat(count));
    let long = |count: usize| format!("\"{}\"", "ө".repeat(count / 2));
    for (limit, within, over) in [
        ("values", wide(most(release.values)), wide(most(release.values) + 1)),
        ("depth", deep(most(release.depth)), deep(most(release.depth) + 1)),
        ("text", long(most(release.text)), long(most(release.text) + 2)),
    ] {
        for (text, expected) in [(within, vec![]), (over, vec![limit.to_owned()])] {
            for lang in Lang::ALL {
                let options = Options::in_lang(lang);
                let report = check(&Input::from_json(text.as_bytes()).unwrap(), &options);
                assert_eq!(limits(&report), expected);
                let alone = serde_json::to_vec(&Report { row: Some(1), ..report }).unwrap();
                assert_eq!(check_ndjson(text.as_bytes(), &options).trim_ascii_end(), alone);
            }
        }
    }
    let list = |count: usize| Input::List(vec![Input::Null; count]);
    assert!(limits(&check(&list(most(release.values) - 1), &Options::default())).is_empty());
    assert_eq!(limits(&check(&list(most(release.values)), &Options::default())), ["values"]);
}

#[test]
fn a_line_is_too_long_as_it_stands() {
    let most = usize::try_from(erezhe::version().limits.line).unwrap();
    let padded = |length: usize| format!("{}{}", good(), " ".repeat(length - good().to_string().len()));
    assert_eq!(line(&padded(most))["decision"], line(&good().to_string())["decision"]);
    assert_eq!(line(&padded(most + 1))["findings"][0]["params"], json!({ "field": "", "limit": "line", "most": most }));
    let batch = format!("{}\n{}\n{{}}\n", "\u{0}".repeat(3 * most), good());
    let answers = check_ndjson(batch.as_bytes(), &Options::default());
    assert_eq!(answers.iter().filter(|byte| **byte == b'\n').count(), 3);
}

/// Fault 2: repeats of one field were findings without limit.
#[test]
fn an_answer_has_at_most_so_many_findings() {
    let most = usize::try_from(erezhe::version().limits.findings).unwrap();
    let repeated = format!("{{{}\"id\":1}}", "\"id\":1,\"x\":2,".repeat(900));
    let report = check(&Input::from_json(repeated.as_bytes()).unwrap(), &Options::default());
    let codes: Vec<_> = report.findings.iter().map(|one| (one.code.id(), pointer(&one.path))).collect();
    assert_eq!(codes.iter().filter(|one| **one == ("input.invalid", "/id".to_owned())).count(), 1, "{codes:?}");
    assert_eq!(codes.iter().filter(|one| **one == ("input.unknown-field", "/x".to_owned())).count(), 1, "{codes:?}");

    let mut application = good();
    let unknown: Map<_, _> = (0..18).map(|number| (format!("x{number}"), Value::Null)).collect();
    application["documents"] = json!(vec![unknown; 100]);
    for explain in [false, true] {
        let mut options = Options::default();
        options.explain = explain;
        let application = application.to_string();
        let report = check(&Input::from_json(application.as_bytes()).unwrap(), &options);
        assert_eq!(report.findings.len(), most);
        let more = report.findings.iter().find(|finding| finding.message.contains("not shown here")).unwrap();
        // A document without an id, and eighteen fields, a hundred times.
        let told = report.findings.iter().filter(|finding| finding.code.id().starts_with("input.")).count() - 1;
        assert_eq!(more.params.get("count"), Some(&erezhe::report::Param::Number(u32::try_from(1900 - told).unwrap())));
    }
}

/// Fault 6: what JSON can hold and an application cannot mean is told where it stands.
#[test]
fn half_a_character_and_a_number_without_end_are_told_where_they_stand() {
    for (text, at, word) in [
        (r#"{"id":"\ud800"}"#, "/id", "surrogate"),
        (r#"{"person":{"birthDate":"2001\udc00"}}"#, "/person/birthDate", "surrogate"),
        (r#"{"id":1e999}"#, "/id", "too large"),
        (r#"{"person":{"iin":-1e999}}"#, "/person/iin", "too large"),
        (r#"{"id":1,"id":2}"#, "/id", "given twice"),
    ] {
        let report = check(&Input::from_json(text.as_bytes()).unwrap(), &Options::default());
        let finding = report.findings.iter().find(|finding| pointer(&finding.path) == at).unwrap();
        assert!(finding.message.contains(word), "{text}: {}", finding.message);
        assert_eq!(line(text)["findings"], serde_json::to_value(&report.findings).unwrap());
    }
    assert_eq!(line(r#"{"id":-0.0}"#)["id"], "0");
    assert_eq!(line(r#"{"id":1e2}"#)["id"], "100");
}

#[test]
fn a_query_or_options_over_a_limit_are_misuse() {
    let days = json!(vec!["2026-01-02"; 2_000]);
    for given in [json!({ "calendar": { "daysOff": days } }), json!({ "lang": "x".repeat(70_000) })] {
        let text = given.to_string();
        let given = Input::from_json(text.as_bytes()).unwrap();
        let misuses = [
            (Options::read(&given).unwrap_err(), "options"),
            (erezhe::checklist(&given).unwrap_err(), "query"),
            (erezhe::rulebook(&given).unwrap_err(), "query"),
            (erezhe::compare(&given).unwrap_err(), "query"),
            (erezhe::is_working_day("2026-01-05", &given).unwrap_err(), "calendar"),
        ];
        for (misuse, at) in misuses {
            assert_eq!((misuse.code(), pointer(misuse.path())), ("misuse.too-large", format!("/{at}")), "{misuse}");
        }
    }
}

#[test]
fn deep_nesting_is_an_answer() {
    for depth in [10, 127, 128, 200, 100_000] {
        for (open, close) in [("[", "]"), ("{\"facts\":", "}")] {
            let line = format!("{}1{}\n", open.repeat(depth), close.repeat(depth));
            let reports = check_ndjson(line.as_bytes(), &Options::default());
            assert_eq!(reports.iter().filter(|byte| **byte == b'\n').count(), 1);
        }
    }
}

/// A calendar in which no desk ever opens again leaves nothing to compute, and never silence.
#[test]
fn a_calendar_without_a_working_day_accepts_nothing() {
    let mut day: chrono::NaiveDate = "2033-12-01".parse().unwrap();
    let mut off = Vec::new();
    while day.to_string().as_str() <= "2036-01-31" {
        off.push(day.to_string());
        day = day.succ_opt().unwrap();
    }
    let options = json!({ "calendar": { "daysOff": off } });
    let options = Options::read(&Input::from_json(options.to_string().as_bytes()).unwrap()).unwrap();
    for channel in ["office", "state-corporation", "portal"] {
        for service in ["preschool-queue", "education-document-duplicate", "externat-permit", "kindergarten-admission"]
        {
            let mut application = good();
            application["service"] = json!(service);
            application["channel"] = json!(channel);
            application["submittedAt"] = json!("2033-12-05T10:00");
            let report = check(&Input::from_json(application.to_string().as_bytes()).unwrap(), &options);
            let not_offered = report.findings.iter().any(|finding| finding.code.id() == "channel.not-offered");
            let not_computed = report.findings.iter().any(|finding| finding.code.id() == "law.not-computed");
            assert!(not_offered || not_computed, "{service} {channel}: {:?}", report.findings);
            assert!(report.estimate.is_none(), "{service} {channel}");
        }
    }
}

/// What may be an IIN leaves in no spelling, wherever it was written.
#[test]
fn no_number_of_a_person_comes_back_from_a_field_that_is_not_its_own() {
    let spellings = ["850314300122", "850314 300122", "85-03-14-3-00122", "８５０３１４３００１２２", "٨٥٠٣١٤٣٠٠١٢٢"];
    for spelling in spellings {
        let mut application = good();
        application[spelling] = json!(1);
        application["applicant"][spelling] = json!(1);
        application["documents"] = json!([{ "id": "service-certificate", "form": spelling }, spelling]);
        application["region"] = json!(spelling);
        let told = said(&judge(&application, Lang::Kk));
        assert!(!told.contains(spelling), "{spelling} in {told}");
        let options = json!({ spelling: true, "calendar": { spelling: [] } });
        let misuse = Options::read(&Input::from_json(options.to_string().as_bytes()).unwrap()).unwrap_err();
        assert!(!format!("{misuse:?}").contains(spelling), "{misuse:?}");
    }
}

#[test]
fn a_row_is_counted_over_the_whole_input() {
    let lines = "{}\n\n \nnot json\r\n\x0c{}\n{}";
    let rows = |bytes: Vec<u8>| -> Vec<u64> {
        let lines: Vec<Value> =
            String::from_utf8(bytes).unwrap().lines().map(|line| serde_json::from_str(line).unwrap()).collect();
        lines.iter().map(|report| report["row"].as_u64().unwrap()).collect()
    };
    assert_eq!(rows(check_ndjson(lines.as_bytes(), &Options::default())), [1, 4, 5, 6]);
}

fn any_json() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        any::<f64>().prop_map(Value::from),
        any::<String>().prop_map(Value::from),
        "[0-9]{12}".prop_map(Value::from),
        "[12][09][0-9]{2}-[01][0-9]-[0-3][0-9](T[0-2][0-9]:[0-5][0-9](Z|[+-]0[0-9]:00)?)?".prop_map(Value::from),
        prop::sample::select(words()).prop_map(Value::from),
    ];
    leaf.prop_recursive(4, 40, 8, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..8).prop_map(Value::from),
            prop::collection::vec((name(), inner), 0..8)
                .prop_map(|fields| Value::Object(fields.into_iter().collect::<Map<_, _>>())),
        ]
    })
}

fn name() -> impl Strategy<Value = String> {
    prop_oneof![prop::sample::select(words()), any::<String>()]
}

/// Words that mean something to the reader.
fn words() -> Vec<String> {
    let mut words: Vec<String> =
        all_places().iter().filter_map(|place| Some(place.rsplit_once('/')?.1.to_owned())).collect();
    for text in [
        "preschool-queue",
        "kindergarten-admission",
        "externat-permit",
        "education-document-duplicate",
        "KZ-39",
        "KZ-63",
        "KZ-71",
        "KZ-75",
        "KZ-31",
        "KZ-47",
        "office",
        "portal",
        "state-corporation",
        "self",
        "parent",
        "proxy",
        "legal-representative",
        "health",
        "lost",
        "application",
        "referral",
        "birth-certificate",
        "iin",
        "2000-01-01",
        "2033-12-31",
        "2033-12-31T23:59-23:59",
        "1900-01-01",
        "2100-12-31",
    ] {
        words.push(text.to_owned());
    }
    words
}

/// The good application with some places replaced or taken away.
fn mutation() -> impl Strategy<Value = Value> {
    prop::collection::vec((prop::sample::select(all_places()), prop::option::of(any_json())), 1..5).prop_map(
        |changes| {
            let mut application = good();
            for (place, value) in changes {
                match value {
                    Some(value) => {
                        if let Some(there) = application.pointer_mut(&place) {
                            *there = value;
                        }
                    }
                    None => {
                        let (parent, name) = place.rsplit_once('/').unwrap();
                        if let Some(Value::Object(fields)) = application.pointer_mut(parent) {
                            fields.remove(name);
                        }
                    }
                }
            }
            application
        },
    )
}

fn lang() -> impl Strategy<Value = Lang> {
    prop_oneof![Just(Lang::Kk), Just(Lang::Ru), Just(Lang::En)]
}

/// The texts of an application, wherever they stand, but for the id.
fn twelve_digits(value: &Value, found: &mut Vec<String>) {
    match value {
        Value::String(text) => {
            let digits = |text: &str| text.len() == 12 && text.bytes().all(|byte| byte.is_ascii_digit());
            found.extend(Some(text.trim()).filter(|text| digits(text)).map(str::to_owned));
        }
        Value::Number(number) => found.extend(Some(number.to_string()).filter(|text| text.len() == 12)),
        Value::Array(items) => items.iter().for_each(|item| twelve_digits(item, found)),
        Value::Object(fields) => fields.iter().for_each(|(name, value)| {
            twelve_digits(&Value::from(name.clone()), found);
            twelve_digits(value, found);
        }),
        _ => {}
    }
}

fn holds(application: &Value, lang: Lang) -> Result<(), TestCaseError> {
    let report = judge(application, lang);
    let told = said(&report);
    prop_assert_eq!(&told, &said(&judge(application, lang)));
    let mut numbers = vec![IIN.to_owned(), CHILD.to_owned()];
    twelve_digits(application, &mut numbers);
    for number in numbers {
        prop_assert!(!told.contains(&number), "{} in {}", number, told);
    }
    for finding in &report.findings {
        prop_assert!(!finding.message.trim().is_empty());
        prop_assert_eq!(finding.citations.is_empty(), finding.code.id().starts_with("input."));
    }
    Ok(())
}

fn lines(bytes: &[u8]) -> usize {
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    bytes.split(|byte| *byte == b'\n').filter(|line| !line.trim_ascii().is_empty()).count()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 2 * ProptestConfig::default().cases, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_json_gets_a_report(application in any_json(), lang in lang()) {
        holds(&application, lang)?;
    }

    #[test]
    fn any_mutation_gets_a_report(application in mutation(), lang in lang()) {
        holds(&application, lang)?;
    }

    #[test]
    fn any_options_are_options_or_misuse(options in any_json()) {
        let options = options.to_string();
        let read = Options::read(&Input::from_json(options.as_bytes()).unwrap());
        prop_assert!(read.is_ok() || read.unwrap_err().code().starts_with("misuse."));
    }

    #[test]
    fn options_with_any_values_are_options_or_misuse(
        lang in any_json(), detail in any_json(), explain in any_json(), off in any_json(), working in "[0-9]{4}-[0-9]{2}-[0-9]{2}",
    ) {
        for calendar in [json!({ "daysOff": off, "workingDays": [working] }), json!({ "daysOff": [working] }), off.clone()] {
            let options = json!({ "lang": lang, "detail": detail, "explain": explain, "calendar": calendar }).to_string();
            let _ = Options::read(&Input::from_json(options.as_bytes()).unwrap()).is_ok();
            let options = json!({ "calendar": calendar }).to_string();
            if let Ok(options) = Options::read(&Input::from_json(options.as_bytes()).unwrap()) {
                let application = Input::from_json(br#"{"service":"externat-permit","region":"KZ-75","channel":"portal","submittedAt":"2016-11-01"}"#).unwrap();
                prop_assert!(!check(&application, &options).findings.is_empty());
            }
        }
    }

    #[test]
    fn any_field_of_any_form_is_a_query_or_misuse(query in mutation()) {
        let query = query.to_string();
        let query = Input::from_json(query.as_bytes()).unwrap();
        let _ = (erezhe::checklist(&query).is_ok(), erezhe::estimate(&query).is_ok(), erezhe::rulebook(&query).is_ok());
        let _ = Options::read(&query).is_ok();
    }

    #[test]
    fn any_bytes_get_a_line_each(bytes in prop::collection::vec(prop_oneof![any::<u8>(), Just(b'\n'), Just(b' '), Just(b'\r'), Just(b'{'), Just(b'}'), Just(b'"')], 0..400)) {
        let reports = check_ndjson(&bytes, &Options::default());
        let read: Vec<&[u8]> = reports.split(|byte| *byte == b'\n').filter(|line| !line.is_empty()).collect();
        prop_assert_eq!(read.len(), lines(&bytes));
        for line in read {
            let report: Value = serde_json::from_slice(line).unwrap();
            prop_assert!(report["decision"].is_string());
        }
        prop_assert_eq!(&reports, &check_ndjson(&bytes, &Options::default()));
    }

    #[test]
    fn lines_among_broken_ones_are_judged_alone(applications in prop::collection::vec(mutation(), 1..6), broken in "[^\n]{0,40}") {
        let mut bytes = Vec::new();
        for application in &applications {
            bytes.extend_from_slice(application.to_string().as_bytes());
            bytes.extend_from_slice(b"\r\n");
            bytes.extend_from_slice(broken.as_bytes());
            bytes.push(b'\n');
        }
        let reports = check_ndjson(&bytes, &Options::default());
        let told: Vec<&[u8]> = reports.split(|byte| *byte == b'\n').filter(|line| !line.is_empty()).collect();
        let step = if broken.as_bytes().trim_ascii().is_empty() { 1 } else { 2 };
        prop_assert_eq!(told.len(), applications.len() * step);
        for (index, application) in applications.iter().enumerate() {
            let row = u32::try_from(index * 2 + 1).unwrap();
            let alone = Report { row: Some(row), ..judge(application, Lang::default()) };
            let alone = serde_json::to_vec(&alone).unwrap();
            prop_assert_eq!(told[index * step], alone.as_slice());
        }
    }
}
