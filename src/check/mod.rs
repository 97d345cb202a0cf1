//! The judgement: compares an application with the law that it is given, and names no act, region or service itself.
//!
//! [`Input`] is read into an application (`read`); the law of its day is chosen (`case`); each module judges one
//! matter and writes to the ledger of findings (`finding`), which takes no statement about law without a source.

mod age;
mod answers;
mod application;
mod case;
mod channel;
pub(crate) mod cite;
mod compare;
mod deadline;
pub(crate) mod describe;
mod documents;
mod estimate;
mod finding;
mod identity;
mod input;
mod message;
mod ndjson;
mod options;
mod problem;
mod read;
pub mod report;
pub(crate) mod rules;
mod truth;
pub(crate) mod words;

pub use answers::{checklist, estimate, rulebook, vocabulary};
pub use compare::compare;
pub use input::Input;
pub use ndjson::check_ndjson;
pub use options::Options;

pub(crate) use finding::path;
pub(crate) use options::supplement as days_off;
#[cfg(test)]
pub(crate) use read::fields as read_fields;

use crate::law::{Decision, Outcome, Rulebook, Severity};

use application::Application;
use case::Case;
use finding::Ledger;
use problem::Problem;
use report::{Day, Finding, LawApplied, Question, Report, Version};

/// Judges an application by a rulebook.
#[must_use]
pub fn check(rulebook: &Rulebook, input: &Input, options: &Options) -> Report {
    judge(rulebook, &read::application(input, rulebook), options)
}

/// The report on something that could not even be read.
fn unreadable(rulebook: &Rulebook, problem: Problem, options: &Options) -> Report {
    judge(rulebook, &Application { problems: vec![problem], ..Application::default() }, options)
}

fn judge(rulebook: &Rulebook, application: &Application, options: &Options) -> Report {
    let mut ledger = Ledger::new(rulebook, options.lang, options.explain);
    for problem in &application.problems {
        ledger.problem(problem);
    }
    let mut documents = Vec::new();
    let mut estimate = None;
    let mut law = LawApplied::default();
    if let Some(case) = Case::of(rulebook, application, options.calendar()) {
        law = case.law(options.lang);
        case.judge_law(&mut ledger);
        identity::judge_iins(&case, &mut ledger);
        if case.national.is_some() {
            let offered = channel::judge_offered(&case, &mut ledger);
            deadline::judge_ground(&case, &mut ledger);
            deadline::judge(&case, &mut ledger);
            age::judge(&case, &mut ledger);
            case.judge_conflicts(&mut ledger);
            if offered {
                identity::judge_representation(&case, &mut ledger);
                documents = documents::judge(&case, &mut ledger);
                identity::judge_signature(&case, &mut ledger);
                identity::judge_consent(&case, &mut ledger);
                estimate = estimate::estimate(&case, &mut ledger);
            }
        }
    }
    let (findings, questions) = ledger.close(application);
    Report {
        id: application.id.clone(),
        decision: decide(&findings, &questions),
        findings,
        documents,
        questions,
        estimate,
        law,
        version: version(rulebook),
    }
}

/// An error refuses; otherwise something unknown leaves it open.
fn decide(findings: &[Finding], questions: &[Question]) -> Decision {
    let not_met = |finding: &Finding| finding.severity == Severity::Error && finding.outcome == Outcome::NotMet;
    if findings.iter().any(not_met) {
        Decision::Refuse
    } else if !questions.is_empty() || findings.iter().any(|finding| finding.outcome == Outcome::Unknown) {
        Decision::Unknown
    } else {
        Decision::Accept
    }
}

/// Of the package and of the rules.
#[must_use]
pub fn version(rulebook: &Rulebook) -> Version {
    Version { package: env!("CARGO_PKG_VERSION"), rules: Day(rulebook.version) }
}
