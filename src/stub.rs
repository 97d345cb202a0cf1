//! Stands in for the core until it is merged, so that the package can be built and tested: it knows no law.
#![allow(missing_docs, clippy::all)]

use crate::law::Lang;
use serde::Serialize;
use serde::de::{Deserialize, Deserializer, MapAccess, SeqAccess, Visitor};
use std::fmt;

#[derive(Clone, Debug, PartialEq)]
pub enum Input {
    Null,
    Bool(bool),
    Number(f64),
    Text(String),
    List(Vec<Input>),
    Object(Vec<(String, Input)>),
    Other(&'static str),
}

impl Input {
    fn get(&self, key: &str) -> &Input {
        match self {
            Input::Object(fields) => fields.iter().find(|(k, _)| k == key).map_or(&Input::Null, |(_, v)| v),
            _ => &Input::Null,
        }
    }
    fn text(&self) -> Option<&str> {
        if let Input::Text(text) = self { Some(text) } else { None }
    }
}

impl<'de> Deserialize<'de> for Input {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct V;
        impl<'de> Visitor<'de> for V {
            type Value = Input;
            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a value")
            }
            fn visit_bool<E>(self, v: bool) -> Result<Input, E> {
                Ok(Input::Bool(v))
            }
            fn visit_i64<E>(self, v: i64) -> Result<Input, E> {
                Ok(Input::Number(v as f64))
            }
            fn visit_u64<E>(self, v: u64) -> Result<Input, E> {
                Ok(Input::Number(v as f64))
            }
            fn visit_f64<E>(self, v: f64) -> Result<Input, E> {
                Ok(Input::Number(v))
            }
            fn visit_str<E>(self, v: &str) -> Result<Input, E> {
                Ok(Input::Text(v.to_owned()))
            }
            fn visit_unit<E>(self) -> Result<Input, E> {
                Ok(Input::Null)
            }
            fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Input, A::Error> {
                let mut list = Vec::new();
                while let Some(value) = seq.next_element()? {
                    list.push(value);
                }
                Ok(Input::List(list))
            }
            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Input, A::Error> {
                let mut fields = Vec::new();
                while let Some(entry) = map.next_entry()? {
                    fields.push(entry);
                }
                Ok(Input::Object(fields))
            }
        }
        deserializer.deserialize_any(V)
    }
}

#[derive(Clone, Debug, Serialize)]
#[serde(untagged)]
pub enum PathPart {
    Key(String),
    Index(usize),
}

#[derive(Clone, Debug)]
pub struct Misuse {
    pub code: &'static str,
    pub path: Vec<PathPart>,
    pub message: String,
}

impl Misuse {
    fn new(key: &str, message: &str) -> Self {
        Self { code: "argument.invalid", path: vec![PathPart::Key(key.to_owned())], message: message.to_owned() }
    }
}

#[derive(Clone, Debug, Default)]
pub struct Options {
    lang: Lang,
    explain: bool,
}

impl Options {
    pub fn read(input: &Input) -> Result<Self, Misuse> {
        let lang = match input.get("lang") {
            Input::Null => Lang::En,
            Input::Text(id) => Lang::from_id(id).ok_or_else(|| Misuse::new("lang", "lang is kk, ru or en"))?,
            _ => return Err(Misuse::new("lang", "lang is kk, ru or en")),
        };
        if !matches!(input, Input::Null | Input::Object(_)) {
            return Err(Misuse::new("options", "options are an object"));
        }
        if let Input::List(_) | Input::Text(_) = input.get("calendar") {
            return Err(Misuse::new("calendar", "calendar is an object"));
        }
        Ok(Self { lang, explain: matches!(input.get("explain"), Input::Bool(true)) })
    }
}

#[derive(Serialize, Clone)]
#[serde(rename_all = "camelCase")]
pub struct Citation {
    act: &'static str,
    edition: &'static str,
    place: String,
    text: String,
    url: &'static str,
    basis: &'static str,
    reason: Option<&'static str>,
}

fn cite(n: u32) -> Vec<Citation> {
    vec![Citation {
        act: "kz-order-179-2015",
        edition: "2016-01-22",
        place: format!("app. 2, p. {n}"),
        text: format!("order No 179 of 8 April 2015 (edition of order No 68 of 22 January 2016), app. 2, p. {n}"),
        url: "https://adilet.zan.kz/rus/docs/V1500011057",
        basis: "text",
        reason: None,
    }]
}

#[derive(Serialize)]
pub struct Finding {
    code: &'static str,
    outcome: &'static str,
    severity: &'static str,
    path: Vec<PathPart>,
    params: std::collections::BTreeMap<&'static str, String>,
    message: String,
    refusal: Option<&'static str>,
    citations: Vec<Citation>,
}

#[derive(Serialize)]
pub struct DocumentAnswer {
    id: &'static str,
    name: &'static str,
    status: &'static str,
    why: &'static str,
    citations: Vec<Citation>,
}

#[derive(Serialize)]
pub struct Question {
    path: Vec<PathPart>,
    question: &'static str,
    citations: Vec<Citation>,
}

#[derive(Serialize)]
pub struct Duration {
    amount: u32,
    unit: &'static str,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Step {
    actor: &'static str,
    action: &'static str,
    duration: Option<Duration>,
    starts_on: String,
    ends_on: String,
    citations: Vec<Citation>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Estimate {
    registered_on: String,
    due_on: String,
    due_at: Option<String>,
    term: Duration,
    certainty: &'static str,
    reason: Option<&'static str>,
    citations: Vec<Citation>,
    steps: Vec<Step>,
    kept_until: Option<String>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub struct LawInForce {
    act: &'static str,
    edition: &'static str,
    title: &'static str,
    text: &'static str,
    url: &'static str,
    in_force_from: Option<&'static str>,
    in_force_to: Option<&'static str>,
    approximate: bool,
    basis: Option<&'static str>,
    adopted_on: &'static str,
    registered_on: Option<&'static str>,
    published_on: Option<&'static str>,
    verified_on: &'static str,
}

#[derive(Serialize)]
pub struct LawApplied {
    national: Option<LawInForce>,
    regional: Option<LawInForce>,
    unseen: Vec<Citation>,
}

#[derive(Serialize)]
pub struct Version {
    package: &'static str,
    rules: &'static str,
}

#[derive(Serialize)]
pub struct Report {
    id: Option<String>,
    decision: &'static str,
    findings: Vec<Finding>,
    documents: Vec<DocumentAnswer>,
    questions: Vec<Question>,
    estimate: Option<Estimate>,
    law: LawApplied,
    version: Version,
}

pub fn version() -> Version {
    Version { package: env!("CARGO_PKG_VERSION"), rules: "2026-11-22" }
}

fn law() -> LawApplied {
    let act = |url| LawInForce {
        act: "kz-order-179-2015",
        edition: "2016-01-22",
        title: "Об утверждении стандартов государственных услуг, оказываемых в сфере среднего образования",
        text: "order No 179 of 8 April 2015 (edition of order No 68 of 22 January 2016)",
        url,
        in_force_from: Some("2016-03-01"),
        in_force_to: None,
        approximate: false,
        basis: None,
        adopted_on: "2015-04-08",
        registered_on: None,
        published_on: None,
        verified_on: "2026-11-22",
    };
    LawApplied {
        national: Some(act("https://adilet.zan.kz/1")),
        regional: Some(act("https://adilet.zan.kz/2")),
        unseen: vec![],
    }
}

fn finding(code: &'static str, field: &str, message: String, citations: Vec<Citation>) -> Finding {
    Finding {
        code,
        outcome: "not-met",
        severity: "error",
        path: vec![PathPart::Key(field.to_owned())],
        params: Default::default(),
        message,
        refusal: None,
        citations,
    }
}

fn timing() -> Estimate {
    let step = |n: u32| Step {
        actor: "қызмет беруші",
        action: "құжаттарды қарау және шешім қабылдау",
        duration: Some(Duration { amount: n, unit: "working-days" }),
        starts_on: format!("2016-12-0{n}"),
        ends_on: format!("2016-12-0{}", n + 1),
        citations: cite(n),
    };
    Estimate {
        registered_on: "2016-12-02".to_owned(),
        due_on: "2016-12-27".to_owned(),
        due_at: None,
        term: Duration { amount: 15, unit: "working-days" },
        certainty: "confirmed",
        reason: None,
        citations: cite(4),
        steps: (1..5).map(step).collect(),
        kept_until: None,
    }
}

pub fn check(input: &Input, options: &Options) -> Report {
    let mut findings = Vec::new();
    let id = input.get("id").text().map(str::to_owned);
    if let Input::Object(fields) = input {
        for key in ["service", "region", "channel", "submittedAt"] {
            if input.get(key).text().is_none() {
                findings.push(finding("input.invalid", key, format!("{key}: a text is needed"), vec![]));
            }
        }
        for (key, value) in fields {
            if let Input::Other(what) = value {
                findings.push(finding("input.invalid", key, format!("{key}: {what} is not expected"), vec![]));
            }
        }
    } else {
        findings.push(finding("input.invalid", "", "an application is an object".to_owned(), vec![]));
    }
    let given = |id: &str| match input.get("documents") {
        Input::List(list) => list.iter().any(|d| d.text().or(d.get("id").text()) == Some(id)),
        _ => false,
    };
    let mut documents = Vec::new();
    if findings.is_empty() {
        for (n, id) in
            ["application", "identity-document", "birth-certificate", "medical-conclusion"].into_iter().enumerate()
        {
            let status = if given(id) { "provided" } else { "missing" };
            if status == "missing" || options.explain {
                let message = match options.lang {
                    Lang::Kk => format!("Құжат жетіспейді: {id}"),
                    Lang::Ru => format!("Не хватает документа: {id}"),
                    Lang::En => format!("A document is missing: {id}"),
                };
                findings.push(finding("document.missing", "documents", message, cite(n as u32)));
            }
            documents.push(DocumentAnswer {
                id,
                name: id,
                status,
                why: "the channel asks for it",
                citations: cite(n as u32),
            });
        }
    }
    let refuse = findings.iter().any(|_| !options.explain) || documents.iter().any(|d| d.status == "missing");
    Report {
        id,
        decision: if refuse { "refuse" } else { "accept" },
        estimate: (!documents.is_empty()).then(timing),
        findings,
        documents,
        questions: vec![],
        law: law(),
        version: version(),
    }
}

pub fn check_ndjson(bytes: &[u8], options: &Options) -> Vec<u8> {
    let mut out = Vec::new();
    for line in bytes.split(|b| *b == b'\n') {
        if line.iter().all(u8::is_ascii_whitespace) {
            continue;
        }
        let input = serde_json::from_slice(line).unwrap_or(Input::Other("unreadable"));
        serde_json::to_writer(&mut out, &check(&input, options)).ok();
        out.push(b'\n');
    }
    out
}

#[derive(Serialize)]
pub struct Checklist {
    documents: Vec<Question>,
    questions: Vec<Question>,
    findings: Vec<Finding>,
    law: LawApplied,
    version: Version,
}

fn query(input: &Input) -> Result<(), Misuse> {
    for key in ["service", "region", "submittedAt"] {
        if input.get(key).text().is_none() {
            return Err(Misuse::new(key, "a text is needed"));
        }
    }
    Options::read(input).map(|_| ())
}

pub fn checklist(input: &Input) -> Result<Checklist, Misuse> {
    query(input)?;
    Ok(Checklist { documents: vec![], questions: vec![], findings: vec![], law: law(), version: version() })
}

#[derive(Serialize)]
pub struct EstimateAnswer {
    estimate: Option<Estimate>,
    findings: Vec<Finding>,
    law: LawApplied,
    version: Version,
}

pub fn estimate(input: &Input) -> Result<EstimateAnswer, Misuse> {
    query(input)?;
    Ok(EstimateAnswer { estimate: Some(timing()), findings: vec![], law: law(), version: version() })
}

#[derive(Serialize)]
pub struct Named {
    id: &'static str,
    name: &'static str,
}

#[derive(Serialize)]
pub struct Region {
    code: String,
    name: String,
}

#[derive(Serialize)]
pub struct Rule {
    id: &'static str,
    kind: &'static str,
    level: &'static str,
    channels: Vec<&'static str>,
    text: &'static str,
    citations: Vec<Citation>,
}

#[derive(Serialize)]
pub struct RulebookAnswer {
    service: Named,
    region: Region,
    day: String,
    questions: Vec<Question>,
    rules: Vec<Rule>,
    conflicts: Vec<Rule>,
    law: LawApplied,
    version: Version,
}

pub fn rulebook(input: &Input) -> Result<RulebookAnswer, Misuse> {
    query(input)?;
    let code = input.get("region").text().unwrap_or_default().to_owned();
    let rule = Rule {
        id: "term",
        kind: "term",
        level: "national",
        channels: vec![],
        text: "15 working days",
        citations: cite(4),
    };
    Ok(RulebookAnswer {
        service: Named { id: "externat-permit", name: "externat" },
        region: Region { name: code.clone(), code },
        day: input.get("submittedAt").text().unwrap_or_default().chars().take(10).collect(),
        questions: vec![],
        rules: vec![rule],
        conflicts: vec![],
        law: law(),
        version: version(),
    })
}

#[derive(Serialize)]
pub struct Vocabulary {
    services: Vec<Named>,
    regions: Vec<Region>,
    channels: Vec<Named>,
    roles: Vec<Named>,
    documents: Vec<Named>,
    facts: Vec<Question>,
}

pub fn vocabulary(_lang: Lang) -> Vocabulary {
    Vocabulary {
        services: vec![Named { id: "externat-permit", name: "externat" }],
        regions: vec![],
        channels: vec![],
        roles: vec![],
        documents: vec![],
        facts: vec![],
    }
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub struct IinParts {
    valid: bool,
    reason: Option<&'static str>,
    birth_date: Option<String>,
    sex: Option<&'static str>,
}

pub fn parse_iin(text: &str) -> IinParts {
    let digits: Vec<u32> = text.chars().filter_map(|c| c.to_digit(10)).collect();
    let sum = |from: u32| digits.iter().take(11).zip(0..).map(|(d, i)| d * ((i + from) % 11 + 1)).sum::<u32>() % 11;
    let control = if sum(0) == 10 { sum(2) } else { sum(0) };
    let valid = text.len() == 12 && digits.len() == 12 && digits.last() == Some(&control);
    IinParts { valid, reason: (!valid).then_some("checksum"), birth_date: None, sex: None }
}

fn day(text: &str) -> Result<chrono::NaiveDate, Misuse> {
    text.parse().map_err(|_| Misuse::new("day", "a day is YYYY-MM-DD"))
}

pub fn is_working_day(text: &str, _calendar: Option<&Input>) -> Result<bool, Misuse> {
    use chrono::Datelike;
    Ok(day(text)?.weekday().number_from_monday() < 6)
}

pub fn add_working_days(text: &str, n: i32, _calendar: Option<&Input>) -> Result<String, Misuse> {
    let start = day(text)?;
    let end = start.checked_add_signed(chrono::Duration::days(i64::from(n) * 7 / 5));
    end.map(|day| day.to_string()).ok_or_else(|| Misuse::new("n", "too far"))
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub struct DayAnswer {
    day: String,
    working: bool,
    working_six_day: bool,
    kind: &'static str,
    name: Option<&'static str>,
    certainty: &'static str,
    reason: Option<&'static str>,
}

pub fn describe_day(text: &str, _lang: Lang, _calendar: Option<&Input>) -> Result<DayAnswer, Misuse> {
    let working = is_working_day(text, None)?;
    Ok(DayAnswer {
        day: text.to_owned(),
        working,
        working_six_day: working,
        kind: "working-day",
        name: None,
        certainty: "confirmed",
        reason: None,
    })
}
