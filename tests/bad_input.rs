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
        assert!(told.len() < 100_000, "{place}: {} bytes", told.len());
        assert!(!told.contains("99999999"), "{place}");
    }
    for (parent, name) in [("", long), ("/applicant", "x".repeat(10_000_000)), ("/documents/1", "ө".repeat(5_000_000))]
    {
        let mut application = good();
        application.pointer_mut(parent).unwrap().as_object_mut().unwrap().insert(name, json!(1));
        let report = judge(&application, Lang::En);
        assert!(report.findings.iter().any(|finding| finding.code.id() == "input.unknown-field"), "{parent}");
        assert!(serde_json::to_string(&report).unwrap().len() < 100_000, "{parent}");
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
    assert!(serde_json::to_string(&report).unwrap().len() < 200_000);
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
    #![proptest_config(ProptestConfig { cases: 500, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_json_gets_a_report(application in any_json(), lang in lang()) {
        holds(&application, lang)?;
    }

    #[test]
    fn any_mutation_gets_a_report(application in mutation(), lang in lang()) {
        holds(&application, lang)?;
    }

    #[test]
    fn any_field_of_any_form_is_a_query_or_misuse(query in mutation()) {
        let query = Input::from_json(query.to_string().as_bytes()).unwrap();
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
