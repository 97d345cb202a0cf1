//! Which case meets each rule of every edition, and which case breaks it.
//!
//! Every case of `tests/cases/*.toml` is judged with `explain`. A rule is met or broken by a case where a finding of its
//! code names the rule or, where it names a rule of another act, cites its place in its edition, and speaks of the same
//! document, channel, ground or limit. What an act only tells of a case (a caution, a contradiction) is met where it is
//! told and broken where it is not, under the same edition. A rule that lacks either is declared in
//! `tests/coverage-exempt.toml` with the reason; a declaration that nothing needs fails too.
//! The report is in `target/rule-coverage.md`; `cargo test --test coverage -- --nocapture` prints it.

#![expect(clippy::indexing_slicing, clippy::unwrap_used, reason = "a test fails by panicking")]

use std::fmt::Write as _;

use erezhe::law::{
    Act, AgeKind, Bears, Cause, Channel, Condition, DeadlineRule, Desk, Document, Edition, FactId, Lack, Part, Place,
    Proof, RefusalStage, Rules, Source, Value as LawValue,
};
use erezhe::rulebook::RULEBOOK;
use erezhe::{Input, Options};
use serde_json::{Map, Value, json};

/// Kinds of rules that state something which no application is compared with.
const STATED_ONLY: [(&str, &str); 11] = [
    ("name, provider, recipient, form, result, form of the result, fee", "they describe the service"),
    ("steps", "they bind the provider; the estimate lists them"),
    ("rows of hours that state no hours, and those of the portal", "there is no hour to compare with"),
    ("refusals for causes that the product does not check", "whether documents are reliable is for the provider"),
    ("state information systems as such", "they bind the provider; what they change is judged with each document"),
    ("documents whose data the provider always takes from state information systems", "they cannot be missing"),
    ("representatives named for collecting the result alone", "nobody applies by it"),
    ("notes", "they inform"),
    ("conflicts that change no answer", "the rulebook shows them"),
    ("the end of a part of an edition", "it says which edition is applied, and every case tests that"),
    ("editions that were not seen", "their rules are not known"),
];

/// A citation as it is compared: act, edition, place.
type Cited = (String, String, String);

/// A row as findings name it.
#[derive(Clone)]
struct Named {
    /// Act, edition and service, as the identifiers of their rules begin.
    scope: String,
    id: String,
    at: Vec<Cited>,
}

/// What a case made of a rule, if anything.
type Test = Box<dyn Fn(&Judged) -> Option<Verdict>>;

/// A rule that an application is compared with.
struct Rule {
    edition: String,
    service: &'static str,
    id: String,
    test: Test,
    met: Option<String>,
    broken: Option<String>,
}

#[derive(Clone, Copy, PartialEq)]
enum Verdict {
    Met,
    Broken,
}

/// A case with what came of it.
struct Judged {
    name: String,
    application: Value,
    report: Value,
}

#[test]
fn every_rule_is_met_by_a_case_and_broken_by_another() {
    let mut rules = rules();
    for case in judged_cases() {
        for rule in rules.iter_mut().filter(|rule| case.application["service"] == rule.service) {
            match (rule.test)(&case) {
                Some(Verdict::Met) if rule.met.is_none() => rule.met = Some(case.name.clone()),
                Some(Verdict::Broken) if rule.broken.is_none() => rule.broken = Some(case.name.clone()),
                _ => {}
            }
        }
    }
    let exemptions = Exemption::all();
    let mut used = vec![false; exemptions.len()];
    let mut lacking = Vec::new();
    let mut report = "# Rule coverage\n\nWritten by `tests/coverage.rs`.\n".to_owned();
    let mut heading = String::new();
    for rule in &rules {
        let title = format!("{} · {}", rule.edition, rule.service);
        if title != heading {
            let _ = write!(report, "\n## {title}\n\n| rule | met by | broken by |\n| --- | --- | --- |\n");
            heading = title;
        }
        let mut cell = |case: &Option<String>, lacks: &str| {
            if let Some(name) = case {
                return name.clone();
            }
            let fitting = exemptions.iter().enumerate().filter(|(_, one)| one.covers(rule, lacks));
            let mut reasons = Vec::new();
            for (index, exemption) in fitting {
                used[index] = true;
                reasons.push(exemption.reason.clone());
            }
            if reasons.is_empty() {
                lacking.push(format!("{} · {} · {}: no case {lacks} it", rule.edition, rule.service, rule.id));
                return "**none**".to_owned();
            }
            format!("*{}*", reasons.join("; "))
        };
        let (met, broken) = (cell(&rule.met, "meets"), cell(&rule.broken, "breaks"));
        let _ = writeln!(report, "| {} | {met} | {broken} |", rule.id);
    }
    let both = rules.iter().filter(|rule| rule.met.is_some() && rule.broken.is_some()).count();
    let _ = write!(
        report,
        "\n{} rules: {both} with a case that meets and one that breaks them, {} with a reason why not, {} lacking.\n",
        rules.len(),
        rules.len() - both - lacking.len().min(rules.len() - both),
        lacking.len(),
    );
    report.push_str("\nStated only, so that no case can meet or break them:\n\n");
    for (kinds, reason) in STATED_ONLY {
        let _ = writeln!(report, "* {kinds}: {reason}");
    }
    std::fs::write(concat!(env!("CARGO_TARGET_TMPDIR"), "/../rule-coverage.md"), &report).unwrap();
    println!("{report}");
    let idle = exemptions.iter().zip(&used).filter(|(_, used)| !**used);
    let idle: Vec<_> = idle.map(|(exemption, _)| exemption.reason.as_str()).collect();
    assert!(lacking.is_empty(), "{} lacking\n{}", lacking.len(), lacking.join("\n"));
    assert!(idle.is_empty(), "exemptions that nothing needs:\n{}", idle.join("\n"));
}

/// A declaration that no input can meet or break some rules.
struct Exemption {
    lacks: String,
    edition: String,
    service: String,
    rule: String,
    reason: String,
}

impl Exemption {
    fn all() -> Vec<Self> {
        let text = include_str!("coverage-exempt.toml");
        let table: toml::Table = text.parse().unwrap();
        let table = serde_json::to_value(table).unwrap();
        let field = |one: &Value, name: &str| one[name].as_str().unwrap_or("*").to_owned();
        let of = |one: &Value| {
            for key in one.as_object().unwrap().keys() {
                assert!(["lacks", "edition", "service", "rule", "reason"].contains(&key.as_str()), "unknown key {key}");
            }
            let exemption = Self {
                lacks: field(one, "lacks"),
                edition: field(one, "edition"),
                service: field(one, "service"),
                rule: field(one, "rule"),
                reason: field(one, "reason"),
            };
            assert!(["meets", "breaks"].contains(&exemption.lacks.as_str()), "lacks: meets or breaks");
            assert!(exemption.reason.len() > 10, "an exemption has a reason");
            exemption
        };
        table["exempt"].as_array().unwrap().iter().map(of).collect()
    }

    fn covers(&self, rule: &Rule, lacks: &str) -> bool {
        self.lacks == lacks
            && fits(&self.edition, &rule.edition)
            && fits(&self.service, rule.service)
            && fits(&self.rule, &rule.id)
    }
}

/// Whether a name fits a pattern in which `*` stands for anything.
fn fits(pattern: &str, name: &str) -> bool {
    match pattern.split_once('*') {
        None => pattern == name,
        Some((head, rest)) => name.strip_prefix(head).is_some_and(|left| {
            rest.is_empty() || (0..=left.len()).any(|at| left.get(at..).is_some_and(|tail| fits(rest, tail)))
        }),
    }
}

/// Every rule of every edition that an application is compared with.
fn rules() -> Vec<Rule> {
    let mut rules = Vec::new();
    let regional = RULEBOOK.regions.iter().flat_map(|region| region.editions);
    for edition in RULEBOOK.national.iter().chain(regional) {
        for service in edition.services {
            Collector { edition, service, rules: &mut rules }.collect();
        }
    }
    rules
}

struct Collector<'a> {
    edition: &'static Edition,
    service: &'static Rules,
    rules: &'a mut Vec<Rule>,
}

impl Collector<'_> {
    fn add(&mut self, id: String, test: impl Fn(&Judged) -> Option<Verdict> + 'static) {
        let edition = format!("{} {}", self.edition.act.id, self.edition.act.edition);
        let service = self.service.service.id();
        let same = |rule: &&Rule| {
            let base = rule.id.split('#').next();
            rule.edition == edition && rule.service == service && base == Some(id.as_str())
        };
        let before = self.rules.iter().filter(same).count();
        let id = if before == 0 { id } else { format!("{id}#{}", before + 1) };
        self.rules.push(Rule { edition, service, id, test: Box::new(test), met: None, broken: None });
    }

    fn cited(&self, source: Source) -> Vec<Cited> {
        let own = source.places.iter().map(|place| cited(self.edition.act, place));
        own.chain(source.others.iter().map(|other| cited(other.act, &other.place))).collect()
    }

    /// The row with the identifier that `rulebook()` gives it.
    fn named(&self, id: &str, at: Source) -> Named {
        let act = self.edition.act;
        let scope = format!("{}/{}/{}/", act.id, act.edition, self.service.service.id());
        Named { id: format!("{scope}{id}"), scope, at: self.cited(at) }
    }

    fn collect(&mut self) {
        let rules = self.service;
        self.access(rules);
        self.papers(rules);
        self.refusals(rules);
        self.time(rules);
        self.people(rules);
        let law = self.cited_edition();
        for row in rules.conflicts.iter().filter(|row| row.bears != Bears::Nothing) {
            let id = format!("conflict/{}", row.id);
            let (own, law) = (self.named(&id, row.at), law.clone());
            self.add(id, move |case| {
                let about = |finding: &Value| finding["params"]["conflict"] == row.id;
                if case.about("law.conflict", &own).any(about) {
                    return Some(Verdict::Met);
                }
                case.is_under(&law).then_some(Verdict::Broken)
            });
        }
        let names = rules.cautions.iter().map(|row| format!("caution/{}{}", row.fact.id(), channels(row.channels)));
        for (row, id) in rules.cautions.iter().zip(numbered(names)) {
            let (own, law) = (self.named(&id, row.at), law.clone());
            self.add(id, move |case| {
                if case.about(row.code.id(), &own).next().is_some() {
                    return Some(Verdict::Met);
                }
                let answered = !case.application["facts"][row.fact.id()].is_null();
                (answered && case.goes_through(row.channels) && case.is_under(&law)).then_some(Verdict::Broken)
            });
        }
    }

    fn access(&mut self, rules: &'static Rules) {
        for row in rules.channels {
            let at = self.cited(row.at);
            let law = self.cited_edition();
            let offered = if row.offered { "" } else { "/not-offered" };
            self.add(format!("channel/{}{offered}", row.channel.id()), move |case| {
                let met_there = |finding: &Value| finding["outcome"] == "met";
                if case.findings("channel.not-offered", &at).any(|finding| !met_there(finding)) {
                    return Some(Verdict::Broken);
                }
                let here = case.channel() == row.channel.id();
                let met = if row.offered {
                    here && case.findings("channel.not-offered", &at).any(met_there)
                } else {
                    !here && case.is_under(&law) && case.findings("channel.not-offered", &[]).any(met_there)
                };
                met.then_some(Verdict::Met)
            });
        }
        for row in rules.grounds {
            let at = self.cited(row.at);
            self.add(format!("ground/{}", row.ground.id()), move |case| {
                let finding = case.findings("ground.not-offered", &at).next()?;
                let met = finding["params"]["ground"] == row.ground.id();
                verdict(finding).filter(|verdict| met || *verdict == Verdict::Broken)
            });
        }
    }

    fn papers(&mut self, rules: &'static Rules) {
        let disputed = |row: &Document| if matches!(row.lack, Lack::Disputed(_)) { "/disputed" } else { "" };
        let names = rules.documents.iter();
        let names = names.map(|row| format!("document/{}{}{}", row.id.id(), disputed(row), channels(row.channels)));
        for (row, id) in rules.documents.iter().zip(numbered(names)) {
            let lack = match row.lack {
                Lack::Fault => "",
                Lack::NoFault(_) => "/if-any",
                Lack::Later(_) => "/later",
                Lack::Disputed(_) => "/disputed",
            };
            let name = format!("{}{lack}{}", row.id.id(), channels(row.channels));
            if let Some(systems) = row.from_state_systems {
                let at = self.cited(systems.at);
                self.add(format!("from-state-systems/{name}"), move |case| {
                    let from_systems = |answer: &&Value| {
                        answer["id"] == row.id.id()
                            && answer["status"] == "from-state-systems"
                            && cites(&answer["citations"], &at)
                    };
                    let found = list(&case.report["documents"]).iter().find(from_systems);
                    found.filter(|_| case.goes_through(row.channels)).map(|_| Verdict::Met)
                });
                if matches!(systems.when, Condition::Always) {
                    continue;
                }
            }
            let own = self.named(&id, row.at);
            let of = move |case: &Judged, code, outcome: fn(&Value) -> Option<Verdict>| {
                let about = |finding: &&Value| finding["params"]["document"] == row.id.id();
                case.goes_through(row.channels).then(|| case.about(code, &own).find(about).and_then(outcome))?
            };
            let test = of.clone();
            self.add(format!("document/{name}"), move |case| test(case, "document.missing", verdict));
            if let Some(form) = row.form {
                let test = of.clone();
                self.add(format!("form/{name}"), move |case| test(case, "document.wrong-form", verdict));
                if form.replaced.is_some() {
                    let test = of.clone();
                    self.add(format!("form-replaced/{name}"), move |case| test(case, "document.wrong-form", opened));
                }
            }
            if let Some(validity) = row.validity {
                let own = self.named(&id, validity.at);
                let of = move |case: &Judged, outcome: fn(&Value) -> Option<Verdict>| {
                    let about = |finding: &&Value| finding["params"]["document"] == row.id.id();
                    let found = case.about("document.expired", &own).find(about).and_then(outcome);
                    found.filter(|_| case.goes_through(row.channels))
                };
                let test = of.clone();
                self.add(format!("validity/{name}"), move |case| {
                    (!case.is_prolonged(row)).then(|| test(case, verdict)).flatten()
                });
                if validity.prolongation.is_some() {
                    self.add(format!("prolongation/{name}"), move |case| {
                        let too_far = |finding: &Value| verdict(finding).filter(|_| finding["outcome"] != "not-met");
                        case.is_prolonged(row).then(|| of(case, too_far)).flatten()
                    });
                }
            }
        }
    }

    fn refusals(&mut self, rules: &'static Rules) {
        for row in rules.refusals {
            let (cause, codes): (_, &[&str]) = match row.cause {
                Cause::IncompletePackage => ("incomplete", &["document.missing", "representative.unproven"]),
                Cause::ExpiredDocuments => ("expired", &["document.expired"]),
                Cause::NonConformity => {
                    ("non-conformity", &["age.over-limit", "age.under-limit", "ground.not-offered"])
                }
                Cause::NoConsent => ("no-consent", &["consent.missing"]),
                Cause::Signature => ("signature", &["signature."]),
                Cause::Unreliable | Cause::Flaws | Cause::Other => continue,
            };
            let stage = match row.stage {
                RefusalStage::Acceptance => "acceptance",
                RefusalStage::Service => "service",
            };
            let at = self.cited(row.at);
            self.add(format!("refusal/{stage}/{cause}{}", channels(row.channels)), move |case| {
                let leads_to_it = |finding: &Value| {
                    let code = finding["code"].as_str().unwrap_or_default();
                    finding["refusal"] == stage
                        && codes.iter().any(|one| code.starts_with(one))
                        && cites(&finding["citations"], &at)
                };
                let led = case.goes_through(row.channels) && list(&case.report["findings"]).iter().any(leads_to_it);
                led.then_some(Verdict::Met)
            });
        }
    }

    fn time(&mut self, rules: &'static Rules) {
        for row in rules.terms {
            let at = self.cited(row.at);
            self.add(format!("term{}", channels(row.channels)), move |case| {
                let cited = cites(&case.report["estimate"]["citations"], &at);
                (cited && case.goes_through(row.channels)).then_some(Verdict::Met)
            });
        }
        let names = rules.deadlines.iter().map(|row| match row.rule {
            DeadlineRule::OfAcademicYear(_) => "deadline/of-academic-year".to_owned(),
            DeadlineRule::BeforeDeparture { .. } => "deadline/before-departure".to_owned(),
            DeadlineRule::BeforeAcademicYear { .. } => "deadline/before-academic-year".to_owned(),
            DeadlineRule::Since(_) => "deadline/since-document".to_owned(),
        });
        for (row, id) in rules.deadlines.iter().zip(numbered(names)) {
            let own = self.named(&id, row.at);
            let (name, last) = match row.rule {
                DeadlineRule::OfAcademicYear { .. } => ("of-academic-year", true),
                DeadlineRule::BeforeDeparture { .. } => ("before-departure", true),
                DeadlineRule::BeforeAcademicYear { .. } => ("before-academic-year", true),
                DeadlineRule::Since(_) => ("since-document", false),
            };
            // Two grounds may have the same deadline, said in the same paragraph.
            let ground = match row.when {
                Condition::Is(FactId::Ground, LawValue::Choice(ground)) => Some(ground.id()),
                _ => None,
            };
            let id = ground.map_or_else(|| format!("deadline/{name}"), |ground| format!("deadline/{name}/{ground}"));
            if let Some(since) = row.contested_since {
                // From that day on the last day is for a person to judge, before it is an error.
                let own = own.clone();
                self.add(id.replace("deadline/", "deadline-contested/"), move |case| {
                    let finding = case.about("deadline.passed", &own).next()?;
                    let day = case.application["submittedAt"].as_str()?;
                    let contested = since.to_string().as_str() <= day;
                    match (contested, finding["outcome"].as_str()?) {
                        (true, "judgement") => Some(Verdict::Met),
                        (false, "not-met") => Some(Verdict::Broken),
                        _ => None,
                    }
                });
            }
            self.add(id, move |case| {
                if ground.is_some_and(|ground| case.application["facts"]["ground"] != ground) {
                    return None;
                }
                // A deadline that never ends names no last day.
                let about = |finding: &&Value| finding["params"].get("last").is_some() == last;
                let broken = case.about("deadline.passed", &own).find(about);
                if let Some(finding) = broken {
                    return Some(if finding["outcome"] == "met" { Verdict::Met } else { Verdict::Broken });
                }
                case.about("deadline.extended", &own).find(about).map(|_| Verdict::Met)
            });
        }
        self.ages(rules);
        self.hours(rules);
    }

    fn ages(&mut self, rules: &'static Rules) {
        let names = rules.ages.iter().map(|row| match row.kind {
            AgeKind::AtMost => "age/at-most".to_owned(),
            AgeKind::Under => "age/under".to_owned(),
            AgeKind::AtLeast => "age/at-least".to_owned(),
        });
        for (row, id) in rules.ages.iter().zip(numbered(names)) {
            let at = self.named(&id, row.at);
            let (kind, code) = match row.kind {
                AgeKind::AtMost => ("at-most", "age.over-limit"),
                AgeKind::Under => ("under", "age.over-limit"),
                AgeKind::AtLeast => ("at-least", "age.under-limit"),
            };
            let years = u64::from(row.years);
            let name = format!("{kind}-{years}");
            let limit = move |finding: &&Value| finding["params"]["limit"] == years;
            let within = move |finding: &&Value| {
                let age = finding["params"]["age"].as_u64().unwrap_or(0);
                match row.kind {
                    AgeKind::AtMost => age <= years,
                    AgeKind::Under => age < years,
                    AgeKind::AtLeast => age >= years,
                }
            };
            let is_open = move |finding: &Value| row.open.is_some() && finding["params"]["age"] == years;
            let own = at.clone();
            self.add(format!("age/{name}"), move |case| {
                let finding = case.about(code, &own).find(limit)?;
                match finding["outcome"].as_str()? {
                    "met" if within(&finding) => Some(Verdict::Met),
                    "not-met" => Some(Verdict::Broken),
                    "judgement" if !is_open(finding) => Some(Verdict::Broken),
                    _ => None,
                }
            });
            if row.open.is_some() {
                let own = at.clone();
                self.add(format!("age-left-open/{name}"), move |case| {
                    let finding = case.about(code, &own).find(limit)?;
                    (finding["outcome"] == "judgement" && is_open(finding)).then_some(Verdict::Met)
                });
            }
            if let Some(exception) = row.except {
                let exempt = self.named(&id, exception.at);
                let own = at.clone();
                self.add(format!("age-exception/{name}"), move |case| {
                    let over = |finding: &&Value| limit(finding) && !within(finding);
                    if case.about(code, &exempt).filter(over).any(|finding| finding["outcome"] == "met") {
                        return Some(Verdict::Met);
                    }
                    let finding = case.about(code, &own).find(over)?;
                    (finding["outcome"] != "met").then_some(Verdict::Broken)
                });
            }
        }
    }

    fn hours(&mut self, rules: &'static Rules) {
        for row in rules.hours {
            let (Some(_), Some(_)) = (row.opens, row.closes) else { continue };
            let at = self.cited(row.at);
            let desk = match row.desk {
                Desk::Provider => "office",
                Desk::StateCorporation => "state-corporation",
                Desk::Portal => continue,
            };
            self.add(format!("hours/{desk}"), move |case| {
                let finding = case.findings("channel.closed", &at).next()?;
                (case.channel() == desk).then(|| verdict(finding))?
            });
        }
        if let Some(row) = rules.after_hours {
            let at = self.cited(row.at);
            self.add("after-hours".to_owned(), move |case| {
                let cited = cites(&case.report["estimate"]["citations"], &at);
                (cited && case.channel() == "portal").then_some(Verdict::Met)
            });
        }
        if let Some(row) = rules.keeping {
            let law = self.cited_edition();
            self.add(format!("keeping/{}", row.channel.id()), move |case| {
                let kept = !case.report["estimate"]["keptUntil"].is_null();
                (kept && case.channel() == row.channel.id() && case.is_under(&law)).then_some(Verdict::Met)
            });
        }
    }

    fn people(&mut self, rules: &'static Rules) {
        for row in rules.representation.iter().filter(|row| !row.channels.is_empty()) {
            let at = self.cited(row.at);
            let roles: Vec<_> = row.roles.iter().map(|role| role.id()).collect();
            let proof = match row.proof {
                Proof::None => "no-proof",
                Proof::Document => "document",
                Proof::PowerOfAttorney => "any-power",
                Proof::NotarisedPower => "notarised-power",
                Proof::NotarisedPowerOrNotEntered => "power-or-not-entered",
                Proof::PowerInNotariesRegister => "power-in-register",
                Proof::NotForeseen => "not-foreseen",
            };
            let id = format!("representation/{}/{proof}{}", roles.join("+"), channels(row.channels));
            let law = self.cited_edition();
            self.add(id, move |case| {
                let role = case.application["applicant"]["role"].as_str()?;
                if !case.goes_through(row.channels) {
                    return None;
                }
                if !roles.contains(&role) {
                    // Whoever is not foreseen stays away where somebody else applies.
                    return (row.proof == Proof::NotForeseen && case.is_under(&law)).then_some(Verdict::Met);
                }
                verdict(case.findings("representative.unproven", &at).next()?)
            });
        }
        if let Some(row) = rules.consent {
            let at = self.cited(row.at);
            self.add(format!("consent{}", channels(row.channels)), move |case| {
                let finding = case.findings("consent.missing", &at).next()?;
                case.goes_through(row.channels).then(|| verdict(finding))?
            });
        }
        if let Some(row) = rules.signature {
            let at = self.cited(row.at);
            self.add("signature".to_owned(), move |case| verdict(case.findings("signature.missing", &at).next()?));
            if let Some(checks) = row.checks {
                for code in ["signature.iin-mismatch", "signature.not-valid-on-day", "signature.revoked"] {
                    let at = self.cited(checks);
                    self.add(code.replace('.', "/"), move |case| verdict(case.findings(code, &at).next()?));
                }
            }
        }
    }

    fn cited_edition(&self) -> (String, String) {
        (self.edition.act.id.to_owned(), self.edition.act.edition.to_string())
    }
}

fn channels(channels: &[Channel]) -> String {
    if channels.len() == Channel::ALL.len() {
        return String::new();
    }
    channels.iter().fold(String::new(), |id, channel| format!("{id}/{}", channel.id()))
}

fn verdict(finding: &Value) -> Option<Verdict> {
    match finding["outcome"].as_str()? {
        "met" => Some(Verdict::Met),
        "not-met" | "judgement" => Some(Verdict::Broken),
        _ => None,
    }
}

/// What an act leaves to a person is met where a person judges, and broken where the product does.
fn opened(finding: &Value) -> Option<Verdict> {
    match finding["outcome"].as_str()? {
        "judgement" => Some(Verdict::Met),
        "not-met" => Some(Verdict::Broken),
        _ => None,
    }
}

/// The identifiers as `rulebook()` gives them: one that comes twice gets a number.
fn numbered(names: impl Iterator<Item = String>) -> Vec<String> {
    let names: Vec<_> = names.collect();
    let number = |(index, name): (usize, &String)| {
        let nth = names.iter().take(index + 1).filter(|one| *one == name).count();
        let repeated = names.iter().filter(|one| *one == name).count() > 1;
        if repeated { format!("{name}#{nth}") } else { name.clone() }
    };
    names.iter().enumerate().map(number).collect()
}

/// As the citations of reports name a place.
fn cited(act: &Act, place: &Place) -> Cited {
    let mut name = String::new();
    if place.appendix != 0 {
        let _ = write!(name, "app. {}, ", place.appendix);
    }
    if place.chapter != 0 {
        let _ = write!(name, "ch. {}, ", place.chapter);
    }
    name.push_str(match place.part {
        Part::Paragraph => "p. ",
        Part::Clause => "cl. ",
        Part::Article => "art. ",
        Part::Title => "title",
        Part::Preamble => "preamble",
        Part::Form => "form",
    });
    name.push_str(place.number);
    if place.list > 1 {
        let _ = write!(name, ", list {}", place.list);
    }
    if place.sub != 0 {
        let _ = write!(name, "{}({})", if place.list > 1 { " " } else { "" }, place.sub);
    }
    (act.id.to_owned(), act.edition.to_string(), name)
}

/// Whether all the places are among the citations.
fn cites(citations: &Value, places: &[Cited]) -> bool {
    places.iter().all(|(act, edition, place)| {
        let same = |one: &Value| one["act"] == **act && one["edition"] == **edition && one["place"] == **place;
        list(citations).iter().any(same)
    })
}

impl Judged {
    fn channel(&self) -> &str {
        self.application["channel"].as_str().unwrap_or_default()
    }

    fn goes_through(&self, channels: &[Channel]) -> bool {
        channels.iter().any(|channel| channel.id() == self.channel())
    }

    fn is_under(&self, (act, edition): &(String, String)) -> bool {
        let law = &self.report["law"];
        let mut applied = [&law["national"], &law["regional"]].into_iter().chain(list(&law["beside"]));
        applied.any(|one| one["act"] == **act && one["edition"] == **edition)
    }

    /// Whether the application names a day to which the document was prolonged.
    fn is_prolonged(&self, row: &Document) -> bool {
        let mut given = list(&self.application["documents"]).iter();
        given.any(|one| one["id"] == row.id.id() && !one["prolongedUntil"].is_null())
    }

    /// The findings about a row: those that name it, and those that name a row of another act and cite its place.
    fn about<'c>(&'c self, code: &'c str, row: &'c Named) -> impl Iterator<Item = &'c Value> {
        let findings = list(&self.report["findings"]).iter().filter(move |finding| finding["code"] == code);
        findings.filter(move |finding| match finding["rule"].as_str() {
            Some(rule) if rule.starts_with(&row.scope) => rule == row.id && cites(&finding["citations"], &row.at),
            _ => cites(&finding["citations"], &row.at),
        })
    }

    fn findings<'c>(&'c self, code: &'c str, places: &'c [Cited]) -> impl Iterator<Item = &'c Value> {
        let findings = list(&self.report["findings"]).iter();
        findings.filter(move |finding| finding["code"] == code && cites(&finding["citations"], places))
    }
}

fn list(value: &Value) -> &[Value] {
    value.as_array().map_or(&[], Vec::as_slice)
}

/// Every case that is an application, judged and explained.
fn judged_cases() -> Vec<Judged> {
    let mut judged = Vec::new();
    let folder = std::fs::read_dir(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/cases")).unwrap();
    let mut files: Vec<_> = folder.map(|entry| entry.unwrap().path()).collect();
    files.sort();
    for file in files.iter().filter(|file| file.extension().is_some_and(|extension| extension == "toml")) {
        let table: toml::Table = std::fs::read_to_string(file).unwrap().parse().unwrap();
        let table = serde_json::to_value(table).unwrap();
        for case in list(&table["case"]).iter().filter(|case| case["json"].is_null()) {
            let application = application(case, &table["base"]);
            let mut options = case.get("options").cloned().unwrap_or_else(|| json!({}));
            options["explain"] = true.into();
            let options = Options::read(&Input::from_json(options.to_string().as_bytes()).unwrap()).unwrap();
            let text = application.to_string();
            let input = Input::from_json(text.as_bytes()).unwrap();
            let mut report = serde_json::to_value(erezhe::check(&input, &options)).unwrap();
            let sources = report["sources"].take();
            name_sources(&mut report, &sources);
            judged.push(Judged { name: case["name"].as_str().unwrap().to_owned(), application, report });
        }
    }
    judged
}

/// Puts the sources in the place of their numbers.
fn name_sources(value: &mut Value, sources: &Value) {
    match value {
        Value::Object(fields) => {
            for (key, field) in fields {
                if key == "citations" {
                    let numbers = list(field).iter().map(|number| number.as_u64().unwrap());
                    *field = numbers.map(|number| sources[usize::try_from(number).unwrap()].clone()).collect();
                } else {
                    name_sources(field, sources);
                }
            }
        }
        Value::Array(items) => items.iter_mut().for_each(|item| name_sources(item, sources)),
        _ => {}
    }
}

fn application(case: &Value, bases: &Value) -> Value {
    let mut application = case["base"].as_str().map_or_else(|| Value::Object(Map::new()), |name| bases[name].clone());
    merge(&mut application, &case["set"]);
    for path in list(&case["unset"]) {
        let mut names: Vec<_> = path.as_str().unwrap().split('.').collect();
        let last = names.pop().unwrap();
        let parent = names.into_iter().try_fold(&mut application, |value, name| value.get_mut(name)).unwrap();
        parent.as_object_mut().unwrap().remove(last);
    }
    application
}

/// Objects are merged, everything else is replaced.
fn merge(into: &mut Value, from: &Value) {
    match (into, from) {
        (_, Value::Null) => {}
        (Value::Object(into), Value::Object(from)) => {
            for (key, value) in from {
                merge(into.entry(key.clone()).or_insert(Value::Null), value);
            }
        }
        (into, from) => *into = from.clone(),
    }
}
