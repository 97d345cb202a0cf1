//! Collects findings and questions. A finding about law cannot be made without a source.

use std::collections::BTreeMap;

use crate::law::{Lang, Outcome, RefusalStage, Rulebook, Severity, Text};

use super::application::Application;
use super::cite::{Cited, Cites};
use super::message;
use super::problem::Problem;
use super::report::{Code, Finding, Param, Path, PathPart, Question};
use super::truth::Ask;
use super::words::fill;

/// A path of fields.
pub(crate) fn path(fields: &[&'static str]) -> Path {
    fields.iter().map(|field| PathPart::Field((*field).into())).collect()
}

/// A finding about law, before it is put into words.
#[derive(Debug)]
pub(crate) struct Verdict {
    pub code: Code,
    pub outcome: Outcome,
    pub path: Path,
    pub cites: Cites,
    pub refusal: Option<RefusalStage>,
    pub params: Vec<(&'static str, Param)>,
    pub severity: Option<Severity>,
}

impl Verdict {
    pub(crate) fn new(code: Code, outcome: Outcome, path: Path, cites: impl Into<Cites>) -> Self {
        Self { code, outcome, path, cites: cites.into(), refusal: None, params: Vec::new(), severity: None }
    }

    pub(crate) fn refusal(mut self, refusal: Option<(RefusalStage, Cites)>) -> Self {
        if let Some((stage, sources)) = refusal {
            self.refusal = Some(stage);
            self.cites.extend(&sources);
        }
        self
    }

    pub(crate) fn param(mut self, name: &'static str, value: impl Into<Param>) -> Self {
        self.params.push((name, value.into()));
        self
    }

    pub(crate) const fn severity(mut self, severity: Severity) -> Self {
        self.severity = Some(severity);
        self
    }
}

impl From<&'static str> for Param {
    fn from(text: &'static str) -> Self {
        Self::Text(text.into())
    }
}

impl From<String> for Param {
    fn from(text: String) -> Self {
        Self::Text(text.into())
    }
}

impl From<chrono::NaiveDate> for Param {
    fn from(day: chrono::NaiveDate) -> Self {
        Self::Text(super::report::Day(day).to_string().into())
    }
}

/// What has been found so far.
pub(crate) struct Ledger<'a> {
    pub lang: Lang,
    explain: bool,
    rulebook: &'a Rulebook,
    findings: Vec<Finding>,
    asks: Vec<(Ask, Cites)>,
}

impl<'a> Ledger<'a> {
    pub(crate) fn new(rulebook: &'a Rulebook, lang: Lang, explain: bool) -> Self {
        Self { lang, explain, rulebook, findings: Vec::new(), asks: Vec::new() }
    }

    pub(crate) fn problem(&mut self, problem: &Problem) {
        self.findings.push(problem.finding(self.lang));
    }

    /// Records a verdict with its sentence; one that is met only where the caller wants every rule explained.
    pub(crate) fn law(&mut self, verdict: Verdict, message: &Text, values: &[(&str, &str)]) {
        if verdict.outcome == Outcome::Met && !self.explain {
            return;
        }
        let message = fill(message, self.lang, values);
        self.say(verdict, message);
    }

    /// Records a verdict whose sentence stands in the law's data already.
    pub(crate) fn say(&mut self, verdict: Verdict, message: String) {
        let severity = verdict.severity.unwrap_or(match verdict.outcome {
            Outcome::Met => Severity::Info,
            Outcome::NotMet => Severity::Error,
            Outcome::Unknown | Outcome::Judgement => Severity::Warning,
        });
        self.findings.push(Finding {
            code: verdict.code,
            outcome: verdict.outcome,
            severity,
            path: verdict.path,
            params: verdict.params.into_iter().collect::<BTreeMap<_, _>>(),
            message,
            refusal: verdict.refusal,
            citations: verdict.cites.render(self.lang),
        });
    }

    /// Records that rules depend on a fact that is missing.
    pub(crate) fn ask(&mut self, asks: &[Ask], source: Cited) {
        self.ask_all(asks, &source.into());
    }

    /// Records that a rule with several sources depends on a fact that is missing.
    pub(crate) fn ask_all(&mut self, asks: &[Ask], sources: &Cites) {
        for ask in asks {
            match self.asks.iter_mut().find(|(one, _)| one == ask) {
                Some((_, cites)) => cites.extend(sources),
                None => self.asks.push((*ask, sources.clone())),
            }
        }
    }

    /// Findings and questions. A fact whose field could not be understood is not asked for a second time.
    pub(crate) fn close(mut self, application: &Application) -> (Vec<Finding>, Vec<Question>) {
        let mut questions = Vec::new();
        self.asks.sort_by_key(|(ask, _)| *ask);
        for (ask, cites) in std::mem::take(&mut self.asks) {
            let path = ask_path(ask, application);
            if application.problems.iter().any(|problem| !problem.path.is_empty() && path.starts_with(&problem.path)) {
                continue;
            }
            let question = self.question(ask);
            questions.push(Question { path: path.clone(), question, citations: cites.render(self.lang) });
            let verdict = Verdict::new(Code::FactMissing, Outcome::Unknown, path, cites);
            self.law(verdict, &message::FACT_MISSING, &[("question", question)]);
        }
        (self.findings, questions)
    }

    fn question(&self, ask: Ask) -> &'static str {
        let text = match ask {
            Ask::Role => message::ASK_ROLE,
            Ask::BirthDate => message::ASK_BIRTH_DATE,
            Ask::ApplicantIin => message::ASK_APPLICANT_IIN,
            Ask::IssuedOn(_) => message::ASK_ISSUED_ON,
            Ask::SignatureIin => message::ASK_SIGNATURE_IIN,
            Ask::SignatureFrom => message::ASK_SIGNATURE_FROM,
            Ask::SignatureTo => message::ASK_SIGNATURE_TO,
            Ask::SignatureRevoked => message::ASK_SIGNATURE_REVOKED,
            Ask::Power => message::ASK_POWER,
            Ask::PowerNotarised => message::ASK_POWER_NOTARISED,
            Ask::Consent => message::ASK_CONSENT,
            Ask::Fact(id) => match self.rulebook.facts.iter().find(|fact| fact.id == id) {
                Some(fact) => fact.question,
                None => return id.id(),
            },
        };
        text.get(self.lang)
    }
}

/// Where the answer to a question goes.
fn ask_path(ask: Ask, application: &Application) -> Path {
    match ask {
        Ask::Role => path(&["applicant", "role"]),
        Ask::BirthDate => path(&[application.about().0, "birthDate"]),
        Ask::ApplicantIin => path(&["applicant", "iin"]),
        Ask::Fact(fact) => path(&["facts", fact.id()]),
        Ask::IssuedOn(index) => {
            let mut at = path(&["documents"]);
            at.push(PathPart::Item(index));
            at.push(PathPart::Field("issuedOn".into()));
            at
        }
        Ask::SignatureIin => path(&["signature", "iin"]),
        Ask::SignatureFrom => path(&["signature", "validFrom"]),
        Ask::SignatureTo => path(&["signature", "validTo"]),
        Ask::SignatureRevoked => path(&["signature", "revoked"]),
        Ask::Power => path(&["powerOfAttorney"]),
        Ask::PowerNotarised => path(&["powerOfAttorney", "notarised"]),
        Ask::Consent => path(&["consent"]),
    }
}
