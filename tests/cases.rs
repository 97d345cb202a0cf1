//! Runs every case of `tests/cases/*.toml`; `tests/node/cases.test.mjs` runs the same ones through the package.
//!
//! A case is an application and what the law makes of it. Every case is judged in the three languages: the answer is the
//! same, and the texts of each are looked through.
//!
//! A file has applications that others are made from (`[base.<name>]`) and cases (`[[case]]`):
//!
//! * `name`, unique over all files; `source`, the paragraphs that the expectation was derived from, not the output;
//! * `base`, the application to start from; `set`, merged into it (lists are replaced); `unset`, paths with dots that are
//!   removed from it; or `json`, one line that is handed over as it stands; `options`, those of `check`;
//! * `expect`, in which `"none"` stands for `null`:
//!   * `decision`; `findings`, exactly those that are errors or warnings, as `code` or `code(param=value)`; `infos`, some of
//!     the others; `questions`, exactly the paths of those that decide (none, where left out); `asks`, some of the others;
//!   * `documents`: the status of some, `"none"` for one that the list does not have;
//!   * `registeredOn`, `dueOn`, `dueAt`, `keptUntil`, `certainty`, `term` (`"15 working-days"`), `steps` (from and to of each),
//!     or `estimate = false`;
//!   * `path`, `params`, `refusal`, `outcome`, `severity`: of a finding with that code, of one of them where there are several;
//!   * `says`: pieces of text that stand in the texts of the report in one of the languages;
//!   * `cites`: act and place, cited somewhere in the report; `national`, `regional`, `unseen`: acts and editions applied.

#![expect(clippy::indexing_slicing, clippy::unwrap_used, reason = "a test fails by panicking")]

use std::collections::BTreeSet;
use std::fmt::Write as _;

use erezhe::law::Lang;
use erezhe::{Input, Options};
use serde_json::{Map, Value};

/// What a case may expect. Anything else is a slip of the pen that would expect nothing.
const KEYS: [&str; 24] = [
    "decision",
    "findings",
    "infos",
    "documents",
    "questions",
    "estimate",
    "registeredOn",
    "dueOn",
    "dueAt",
    "keptUntil",
    "certainty",
    "term",
    "path",
    "params",
    "refusal",
    "outcome",
    "severity",
    "asks",
    "says",
    "cites",
    "steps",
    "national",
    "regional",
    "unseen",
];

/// The two texts in a report that are not the package's own words.
const NOT_WORDS: [&str; 2] = ["id", "url"];

/// The names of fields as they came; the application as a whole has none.
const NAMES: [&str; 2] = ["field", "path"];

#[test]
fn every_case_is_judged_as_the_law_says() {
    let mut names = BTreeSet::new();
    let mut failures = Vec::new();
    let mut files: Vec<_> = std::fs::read_dir(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/cases"))
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.extension().is_some_and(|extension| extension == "toml"))
        .collect();
    files.sort();
    for file in files {
        let text = std::fs::read_to_string(&file).unwrap();
        let shown = file.file_name().unwrap().to_string_lossy().into_owned();
        let table: toml::Table = match text.parse() {
            Ok(table) => table,
            Err(error) => {
                failures.push(format!("{shown}: {error}"));
                continue;
            }
        };
        let Value::Object(table) = serde_json::to_value(table).unwrap() else { panic!("a table") };
        for key in table.keys().filter(|key| !["base", "case"].contains(&key.as_str())) {
            failures.push(format!("{shown}: unknown table {key}"));
        }
        let cases = table.get("case").and_then(Value::as_array).cloned().unwrap_or_default();
        for case in cases {
            let name = case["name"].as_str().unwrap_or("(a case without a name)").to_owned();
            let mut faults = faults_of_case(&case);
            if !names.insert(name.clone()) {
                faults.push("the name is not unique".to_owned());
            }
            if faults.is_empty() {
                match application(&case, table.get("base")) {
                    Ok(application) => faults.extend(judge(&case, &application)),
                    Err(fault) => faults.push(fault),
                }
            }
            if !faults.is_empty() {
                let mut failure = format!("{shown}: {name}");
                for fault in faults {
                    let _ = write!(failure, "\n    {fault}");
                }
                failures.push(failure);
            }
        }
    }
    assert!(!names.is_empty(), "there are no cases");
    assert!(failures.is_empty(), "{} failures, {} cases\n\n{}\n", failures.len(), names.len(), failures.join("\n\n"));
}

/// What is wrong with the writing of a case.
fn faults_of_case(case: &Value) -> Vec<String> {
    let mut faults = Vec::new();
    for key in case.as_object().into_iter().flat_map(Map::keys) {
        if !["name", "source", "base", "set", "unset", "json", "options", "expect"].contains(&key.as_str()) {
            faults.push(format!("unknown key {key}"));
        }
    }
    if case["source"].as_str().is_none_or(str::is_empty) {
        faults.push("no source".to_owned());
    }
    if case["expect"]["decision"].as_str().is_none() {
        faults.push("expects no decision".to_owned());
    }
    for key in case["expect"].as_object().into_iter().flat_map(Map::keys) {
        if !KEYS.contains(&key.as_str()) {
            faults.push(format!("unknown key expect.{key}"));
        }
    }
    faults
}

/// The application of a case, as JSON.
fn application(case: &Value, bases: Option<&Value>) -> Result<String, String> {
    if let Some(raw) = case["json"].as_str() {
        return Ok(raw.trim().to_owned());
    }
    let mut application = match case["base"].as_str() {
        None => Value::Object(Map::new()),
        Some(name) => bases.and_then(|bases| bases.get(name)).cloned().ok_or(format!("there is no base {name}"))?,
    };
    if let Some(set) = case.get("set") {
        merge(&mut application, set);
    }
    for path in case["unset"].as_array().into_iter().flatten() {
        let path = path.as_str().ok_or("a path that is no text")?;
        if !remove(&mut application, path) {
            return Err(format!("nothing to unset at {path}"));
        }
    }
    Ok(application.to_string())
}

/// Objects are merged, everything else is replaced.
fn merge(into: &mut Value, from: &Value) {
    match (into, from) {
        (Value::Object(into), Value::Object(from)) => {
            for (key, value) in from {
                merge(into.entry(key.clone()).or_insert(Value::Null), value);
            }
        }
        (into, from) => *into = from.clone(),
    }
}

fn remove(value: &mut Value, path: &str) -> bool {
    let Some(object) = value.as_object_mut() else { return false };
    match path.split_once('.') {
        None => object.remove(path).is_some(),
        Some((head, rest)) => object.get_mut(head).is_some_and(|inner| remove(inner, rest)),
    }
}

/// Judges in three languages; the same fault is told once.
fn judge(case: &Value, application: &str) -> Vec<String> {
    let mut faults: Vec<String> = Vec::new();
    let mut said = String::new();
    for lang in [Lang::En, Lang::Ru, Lang::Kk] {
        let report = report(case, application, lang);
        strings(&report, &mut |key, words| {
            if ["message", "why", "question", "reason", "action"].contains(&key) {
                said.push_str(words);
                said.push('\n');
            }
        });
        let mut found = compare(&case["expect"], &report);
        found.extend(look_through(&report).into_iter().map(|fault| format!("{}: {fault}", lang.id())));
        for fault in found {
            if !faults.contains(&fault) {
                faults.push(fault);
            }
        }
        if lang == Lang::Ru && !faults.is_empty() {
            let told: Vec<_> = list(&report["findings"])
                .iter()
                .map(|finding| format!("      {}", text(&finding["message"])))
                .collect();
            faults.push(format!("it says:\n{}", told.join("\n")));
        }
    }
    for piece in texts(&case["expect"]["says"]) {
        if !said.contains(&piece) {
            faults.push(format!("says: nowhere {piece}"));
        }
    }
    faults
}

/// The report as others get it: through NDJSON where the input may be no JSON at all.
fn report(case: &Value, application: &str, lang: Lang) -> Value {
    let mut options = case.get("options").cloned().unwrap_or_else(|| Value::Object(Map::new()));
    options["lang"] = lang.id().into();
    let options = Options::read(&Input::from_json(options.to_string().as_bytes()).unwrap()).unwrap();
    if case.get("json").is_some() {
        return serde_json::from_slice(&erezhe::check_ndjson(application.as_bytes(), &options)).unwrap();
    }
    serde_json::to_value(erezhe::check(&Input::from_json(application.as_bytes()).unwrap(), &options)).unwrap()
}

fn compare(expect: &Value, report: &Value) -> Vec<String> {
    let mut faults = Vec::new();
    let mut same = |what: &str, expected: &Value, actual: &Value| {
        if expected != actual {
            faults.push(format!("{what}: expected {expected}, got {actual}"));
        }
    };
    same("decision", &expect["decision"], &report["decision"]);

    let estimate = &report["estimate"];
    for field in ["registeredOn", "dueOn", "dueAt", "keptUntil", "certainty"] {
        if let Some(expected) = expect.get(field) {
            same(field, &or_null(expected), &estimate[field]);
        }
    }
    if let Some(expected) = expect.get("estimate") {
        same("estimate", expected, &Value::Bool(!estimate.is_null()));
    }
    if let Some(expected) = expect.get("term") {
        let term = &estimate["term"];
        same("term", expected, &format!("{} {}", term["amount"], text(&term["unit"])).into());
    }
    if let Some(expected) = expect.get("steps") {
        let steps: Value = list(&estimate["steps"])
            .iter()
            .map(|step| Value::from([step["startsOn"].clone(), step["endsOn"].clone()]))
            .collect();
        same("steps", expected, &steps);
    }
    for level in ["national", "regional"] {
        if let Some(expected) = expect.get(level) {
            let law = &report["law"][level];
            let shown = match law {
                Value::Null => "none".to_owned(),
                _ => format!("{} {}", text(&law["act"]), text(&law["edition"])),
            };
            same(level, expected, &shown.into());
        }
    }
    if let Some(expected) = expect.get("unseen") {
        let unseen: BTreeSet<_> = list(&report["law"]["unseen"])
            .iter()
            .map(|edition| format!("{} {}", text(&edition["act"]), text(&edition["edition"])))
            .collect();
        same("unseen", expected, &unseen.into_iter().map(Value::from).collect());
    }
    let documents = expect["documents"].as_object();
    for (id, expected) in documents.into_iter().flatten() {
        let answer = list(&report["documents"]).iter().find(|answer| answer["id"] == id.as_str());
        same(&format!("document {id}"), expected, &answer.map_or("none".into(), |answer| answer["status"].clone()));
    }

    let asked = |decides: bool| -> BTreeSet<_> {
        let of_kind = list(&report["questions"]).iter().filter(|question| question["decides"] == decides);
        of_kind.map(|question| joined(&question["path"])).collect()
    };
    let (questions, expected) = (asked(true), texts(&expect["questions"]).into_iter().collect::<BTreeSet<_>>());
    if expected != questions {
        faults.push(format!("questions: expected {expected:?}, got {questions:?}"));
    }
    let others = asked(false);
    for path in texts(&expect["asks"]).iter().filter(|path| !others.contains(*path)) {
        faults.push(format!("asks: no {path} among {others:?}"));
    }

    let (infos, findings): (Vec<&Value>, Vec<&Value>) =
        list(&report["findings"]).iter().partition(|finding| finding["severity"] == "info");
    let (lacking, left) = pair(texts(&expect["findings"]), &findings);
    for expected in lacking {
        faults.push(format!("findings: no {expected}"));
    }
    for finding in left {
        faults.push(format!("findings: not expected {} {}", shown(finding), finding["params"]));
    }
    for expected in pair(texts(&expect["infos"]), &infos).0 {
        faults.push(format!("infos: no {expected}"));
    }

    for of in ["path", "refusal", "outcome", "severity", "params"] {
        let key = of;
        for (code, expected) in expect[key].as_object().into_iter().flatten() {
            let about: Vec<_> = list(&report["findings"]).iter().filter(|finding| fits(finding, code)).collect();
            let fits = |finding: &&&Value| match of {
                "path" => joined(&finding["path"]) == text(expected),
                "params" => expected.as_object().unwrap().iter().all(|(name, value)| &finding["params"][name] == value),
                _ => finding[of] == or_null(expected),
            };
            if !about.iter().any(|finding| fits(&finding)) {
                let got: Vec<_> = about.iter().map(|finding| finding[of].to_string()).collect();
                faults.push(format!("{key} of {code}: expected {expected}, got {got:?}"));
            }
        }
    }

    let cited: BTreeSet<_> = list(&report["sources"])
        .iter()
        .map(|source| format!("{} {}", text(&source["act"]), text(&source["place"])).trim_end().to_owned())
        .collect();
    for expected in texts(&expect["cites"]) {
        if !cited.contains(&expected) {
            faults.push(format!("cites: no {expected} among {cited:?}"));
        }
    }
    faults
}

/// Pairs each expectation with a finding of its own; the ones that ask for a param choose first.
fn pair<'a>(mut expected: Vec<String>, findings: &[&'a Value]) -> (Vec<String>, Vec<&'a Value>) {
    expected.sort_by_key(|code| !code.contains('('));
    let mut left = findings.to_vec();
    expected.retain(|code| match left.iter().position(|finding| fits(finding, code)) {
        Some(index) => {
            left.remove(index);
            false
        }
        None => true,
    });
    (expected, left)
}

/// `code`, or `code(param=value)`.
fn fits(finding: &Value, expected: &str) -> bool {
    let Some((code, param)) = expected.strip_suffix(')').and_then(|text| text.split_once('(')) else {
        return finding["code"] == expected;
    };
    let Some((name, value)) = param.split_once('=') else { return false };
    let param = &finding["params"][name];
    finding["code"] == code && param.as_str().map_or_else(|| param.to_string(), str::to_owned) == value
}

fn shown(finding: &Value) -> String {
    format!("{} ({})", text(&finding["code"]), joined(&finding["path"]))
}

/// What holds for every report, whatever it is about.
fn look_through(report: &Value) -> Vec<String> {
    let mut faults = Vec::new();
    for finding in list(&report["findings"]) {
        let cited = !list(&finding["citations"]).is_empty();
        if cited == text(&finding["code"]).starts_with("input.") {
            faults.push(format!("{}: citations {}", shown(finding), if cited { "of no law" } else { "lacking" }));
        }
        if text(&finding["message"]).trim().is_empty() {
            faults.push(format!("{}: says nothing", shown(finding)));
        }
    }
    for document in list(&report["documents"]) {
        if list(&document["citations"]).is_empty() {
            faults.push(format!("document {}: no citation", document["id"]));
        }
    }
    let sources = list(&report["sources"]);
    for source in sources {
        let reason = source["reason"].as_str().is_some_and(|reason| !reason.is_empty());
        if reason != (source["basis"] == "interpretation") {
            faults
                .push(format!("{} {}: an interpretation, and only that, has a reason", source["act"], source["place"]));
        }
    }
    // In the order of first mention, each once, and none that nothing names.
    let mut next = 0;
    let mut name = |citation: &Value| {
        let number = usize::try_from(citation.as_u64().unwrap()).unwrap();
        if number > next {
            faults.push(format!("source {number} is named before source {next}"));
        }
        next = next.max(number + 1);
    };
    for part in ["findings", "documents", "questions"] {
        citations(&report[part], &mut name);
    }
    citations(&report["estimate"]["steps"], &mut name);
    list(&report["estimate"]["citations"]).iter().for_each(&mut name);
    if next != sources.len() {
        faults.push(format!("{} sources, of which {next} are named", sources.len()));
    }
    strings(report, &mut |key, words| {
        if NOT_WORDS.contains(&key) {
            return;
        }
        if words.trim().is_empty() && !NAMES.contains(&key) {
            faults.push(format!("{key} is empty"));
        }
        if words.contains(['{', '}']) {
            faults.push(format!("{key} has a gap that nothing was put into: {words}"));
        }
        if words.split(|sign: char| !sign.is_ascii_digit()).any(|digits| digits.len() == 12) {
            faults.push(format!("{key} tells an IIN: {words}"));
        }
    });
    faults
}

/// Every citation, wherever it stands.
fn citations(value: &Value, with: &mut impl FnMut(&Value)) {
    match value {
        Value::Object(fields) => {
            for (key, field) in fields {
                if key == "citations" {
                    list(field).iter().for_each(&mut *with);
                } else {
                    citations(field, with);
                }
            }
        }
        Value::Array(items) => items.iter().for_each(|item| citations(item, with)),
        _ => {}
    }
}

/// Every text, with the name of its field.
fn strings(value: &Value, with: &mut impl FnMut(&str, &str)) {
    fn go(key: &str, value: &Value, with: &mut impl FnMut(&str, &str)) {
        match value {
            Value::Object(fields) => fields.iter().for_each(|(key, field)| go(key, field, with)),
            Value::Array(items) => items.iter().for_each(|item| go(key, item, with)),
            Value::String(text) => with(key, text),
            _ => {}
        }
    }
    go("report", value, with);
}

fn list(value: &Value) -> &[Value] {
    value.as_array().map_or(&[], Vec::as_slice)
}

fn texts(value: &Value) -> Vec<String> {
    list(value).iter().map(|item| text(item).to_owned()).collect()
}

fn text(value: &Value) -> &str {
    value.as_str().unwrap_or_default()
}

/// TOML has no null: `"none"` stands for it.
fn or_null(value: &Value) -> Value {
    if value == "none" { Value::Null } else { value.clone() }
}

/// A path with dots: `documents.0.issuedOn`.
fn joined(path: &Value) -> String {
    let part = |part: &Value| part.as_str().map_or_else(|| part.to_string(), str::to_owned);
    list(path).iter().map(part).collect::<Vec<_>>().join(".")
}
