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
pub(crate) mod compare;
mod deadline;
pub(crate) mod describe;
mod documents;
mod estimate;
mod fields;
mod finding;
mod hours;
mod identity;
mod input;
mod json;
mod limits;
mod message;
#[cfg(any(test, target_arch = "wasm32"))]
mod names;
mod ndjson;
mod options;
pub(crate) mod outline;
#[cfg(any(test, target_arch = "wasm32"))]
mod packed;
mod problem;
mod read;
pub mod report;
pub(crate) mod rules;
mod truth;
pub(crate) mod words;

pub use answers::{checklist, estimate, rulebook, vocabulary};
pub use compare::compare;
pub use input::{Input, JsonError, Odd};
pub use limits::{Limit, Limits};
pub use ndjson::{Ndjson, check_ndjson};
pub use options::{Detail, Options};

#[cfg(not(target_arch = "wasm32"))]
pub(crate) use case::Applied;
pub(crate) use finding::path;
#[cfg(test)]
pub(crate) use names::NAMES;
pub(crate) use options::supplement as days_off;
#[cfg(target_arch = "wasm32")]
pub(crate) use packed::Packed;
#[cfg(test)]
pub(crate) use read::fields as read_fields;

use crate::law::Rulebook;

use application::Application;
use case::Case;
use cite::Sources;
use documents::Standing;
use estimate::Estimated;
use finding::Ledger;
use problem::Problem;
use report::{BriefFinding, BriefReport, Day, LawApplied, PathPart, Report, Version};

/// Judges an application by a rulebook.
#[must_use]
pub fn check(rulebook: &Rulebook, input: &Input, options: &Options) -> Report {
    judge(rulebook, &read::application(input, rulebook), options)
}

/// Judges an application by a rulebook, without sentences: the same findings in brief.
#[must_use]
pub fn check_brief(rulebook: &Rulebook, input: &Input, options: &Options) -> BriefReport {
    brief(check(rulebook, input, options))
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
    let mut answers = Answers::default();
    let mut law = LawApplied::default();
    if let Some(case) = Case::of(rulebook, application, options.calendar()) {
        law = case.law(options.lang);
        ledger.day = Some(case.submitted.day);
        case.judge_law(&mut ledger);
        answers = judge_by(&case, &mut ledger);
        for (act, next) in case.standing_in() {
            let next = next.map(|next| {
                let mut other = Ledger::new(rulebook, options.lang, false);
                judge_by(&next, &mut other);
                other
            });
            ledger.soften(act, next.as_ref());
        }
        for near in case.bounds_near() {
            let Some(before) = case.before(&near) else { continue };
            let mut other = Ledger::new(rulebook, options.lang, false);
            let under_other = judge_by(&before, &mut other);
            estimate::weigh(answers.estimate.as_mut(), under_other.estimate.as_ref(), options.lang);
            case.weigh_bound(&near, &mut ledger, &other, before.national.is_some());
        }
        if let Some((later, edition)) = channel::registered_under(&case) {
            let mut other = Ledger::new(rulebook, options.lang, false);
            let under_other = judge_by(&later, &mut other);
            estimate::weigh(answers.estimate.as_mut(), under_other.estimate.as_ref(), options.lang);
            case.weigh(&edition, &mut ledger, &other, &message::UNDER_OTHER_EDITION);
        }
    }
    let mut sources = Sources::new(options.lang);
    let closed = ledger.close(application, &mut sources);
    let documents = answers.documents.into_iter().map(|one| one.answer(&mut sources)).collect();
    let questions = closed.questions(&mut sources);
    let estimate = answers.estimate.map(|one| one.answer(options.lang, &mut sources));
    Report {
        row: None,
        id: application.id.clone(),
        decision: closed.decision,
        findings: closed.findings,
        documents,
        questions,
        estimate,
        law,
        sources: sources.close(),
        version: version(rulebook),
    }
}

/// What is answered besides findings and questions.
#[derive(Default)]
struct Answers {
    documents: Vec<Standing>,
    estimate: Option<Estimated>,
}

/// Judges a case by the editions that it holds.
fn judge_by(case: &Case<'_>, ledger: &mut Ledger<'_>) -> Answers {
    let mut answers = Answers::default();
    identity::judge_iins(case, ledger);
    if case.national.is_none() {
        return answers;
    }
    let offered = channel::judge_offered(case, ledger);
    deadline::judge_ground(case, ledger);
    deadline::judge(case, ledger);
    age::judge(case, ledger);
    identity::judge_cautions(case, ledger);
    case.judge_conflicts(ledger);
    if offered {
        identity::judge_representation(case, ledger);
        answers.documents = documents::judge(case, ledger);
        identity::judge_signature(case, ledger);
        identity::judge_consent(case, ledger);
        answers.estimate = estimate::estimate(case, ledger).filter(|_| case.region_exists());
    }
    answers
}

/// A path with dots: `documents.0.form`.
pub(crate) fn dotted(path: &[PathPart]) -> String {
    let part = |part: &PathPart| match part {
        PathPart::Field(field) => field.to_string(),
        PathPart::Item(index) => index.to_string(),
    };
    path.iter().map(part).collect::<Vec<_>>().join(".")
}

fn brief(report: Report) -> BriefReport {
    let Report { row, id, decision, findings, questions, estimate, sources, .. } = report;
    let finding = |finding: report::Finding| BriefFinding {
        code: finding.code,
        severity: finding.severity,
        path: dotted(&finding.path),
        params: finding.params,
        refusal: finding.refusal,
        place: finding.citations.first().and_then(|index| sources.get(usize::try_from(*index).ok()?)).map(cite::short),
    };
    BriefReport {
        row,
        id,
        decision,
        findings: findings.into_iter().map(finding).collect(),
        questions: questions.iter().filter(|one| one.decides).map(|one| dotted(&one.path)).collect(),
        registered_on: estimate.as_ref().map(|one| one.registered_on),
        due_on: estimate.as_ref().map(|one| one.due_on),
        certainty: estimate.as_ref().map(|one| one.certainty),
    }
}

/// Of the package and of the rules.
#[must_use]
pub fn version(rulebook: &Rulebook) -> Version {
    Version { package: env!("CARGO_PKG_VERSION"), rules: Day(rulebook.version), hash: env!("EREZHE_RULES_HASH") }
}
