//! Findings and questions before they are put into words. A finding about law cannot be made without a source.

use crate::law::{Code, Decision, Outcome, RefusalStage, Severity};

use super::applied::RuleRef;
use super::cite::Cites;
use super::params::{Param, Params};
use super::path::Path;
use super::problem::Problem;
use erezhe_words::Said;

/// How far something moves the decision.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Level {
    /// Not at all.
    Nothing,
    /// To `judgement`.
    Judgement,
    /// To `refuse`.
    Refuse,
}

impl From<Outcome> for Level {
    fn from(outcome: Outcome) -> Self {
        match outcome {
            Outcome::NotMet => Self::Refuse,
            Outcome::Judgement | Outcome::Unknown => Self::Judgement,
            Outcome::Met => Self::Nothing,
        }
    }
}

/// A finding about law, before it is put into words.
#[derive(Clone, Debug)]
pub(crate) struct Verdict {
    pub code: Code,
    pub outcome: Outcome,
    pub path: Path,
    pub cites: Cites,
    /// What stands against the application, without the places that make it a ground of refusal.
    bearing: Option<Cites>,
    pub rule: Option<RuleRef>,
    pub refusal: Option<RefusalStage>,
    pub params: Params,
    pub severity: Option<Severity>,
}

impl Verdict {
    pub(crate) fn new(code: Code, outcome: Outcome, path: Path, cites: impl Into<Cites>) -> Self {
        let cites = cites.into();
        Self {
            code,
            outcome,
            path,
            cites,
            bearing: None,
            rule: None,
            refusal: None,
            params: Params::default(),
            severity: None,
        }
    }

    /// The row behind it.
    pub(crate) const fn rule(mut self, rule: RuleRef) -> Self {
        self.rule = Some(rule);
        self
    }

    pub(crate) fn refusal(mut self, refusal: Option<(RefusalStage, Cites)>) -> Self {
        if let Some((stage, sources)) = refusal {
            self.refusal = Some(stage);
            self.bearing = Some(self.cites.clone());
            self.cites.extend(&sources);
        }
        self
    }

    pub(crate) fn param(mut self, name: &'static str, value: impl Into<Param>) -> Self {
        self.params.add(name, value);
        self
    }

    pub(crate) const fn severity(mut self, severity: Severity) -> Self {
        self.severity = Some(severity);
        self
    }

    /// What stands against the application, without the grounds of refusal.
    pub(crate) fn bearing(&self) -> &Cites {
        self.bearing.as_ref().unwrap_or(&self.cites)
    }

    /// Which refusal it leads to: only what is against the application leads to one.
    pub(crate) fn leads_to(&self) -> Option<RefusalStage> {
        self.refusal.filter(|_| self.weight() == Severity::Error)
    }

    /// An error only where the text says so; an official judges the rest; what is met is told on demand.
    pub(crate) fn weight(&self) -> Severity {
        self.severity.unwrap_or(match self.outcome {
            Outcome::Met => Severity::Info,
            Outcome::NotMet => Severity::Error,
            Outcome::Unknown | Outcome::Judgement => Severity::Warning,
        })
    }
}

/// A finding with its sentence.
#[derive(Clone, Debug)]
pub(crate) struct Draft {
    pub verdict: Verdict,
    pub said: Said,
}

impl Draft {
    /// How far it moves the decision.
    pub(crate) fn level(&self) -> Level {
        match (self.verdict.weight(), self.verdict.outcome) {
            (Severity::Error, _) => Level::Refuse,
            (Severity::Warning, Outcome::Judgement) => Level::Judgement,
            _ => Level::Nothing,
        }
    }

    pub(crate) fn leaves_open(&self) -> bool {
        self.verdict.weight() == Severity::Warning && self.verdict.outcome == Outcome::Unknown
    }

    /// Whether two findings say the same of the same thing, whichever act they rest on.
    pub(crate) fn is_about_the_same(&self, other: &Self) -> bool {
        let subject = |draft: &Self| {
            let subjects = |(name, _): &(&str, _)| matches!(*name, "document" | "ground" | "conflict" | "grade");
            draft.verdict.params.iter().find(subjects).map(|(_, value)| value.clone())
        };
        (self.verdict.code, &self.verdict.path) == (other.verdict.code, &other.verdict.path)
            && subject(self) == subject(other)
    }
}

/// A question with its sources.
pub(crate) struct Question {
    pub path: Path,
    pub question: Said,
    pub decides: bool,
    pub cites: Cites,
}

/// All that was found, and what it comes to.
pub(crate) struct Closed {
    pub decision: Decision,
    pub problems: Vec<Problem>,
    pub drafts: Vec<Draft>,
    pub asked: Vec<Question>,
}
