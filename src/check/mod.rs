//! The judgement: compares an application with the law that it is given, and names no act, region or service itself.
//!
//! [`Input`] is read into an application (`read`); the law of its day is chosen (`case`); each module judges one
//! matter and writes to the ledger of findings (`finding`), which takes no statement about law without a source. What they
//! say has no language ([`erezhe_words::Said`]): the answer puts it into words when all is judged (`answer`).

mod age;
mod answer;
mod answers;
mod application;
mod case;
mod channel;
pub(crate) mod cite;
pub(crate) mod compare;
mod deadline;
mod documents;
mod estimate;
mod fields;
mod finding;
mod hours;
mod identity;
mod input;
mod json;
mod limits;
#[cfg(any(test, target_arch = "wasm32"))]
mod names;
mod ndjson;
#[cfg(target_arch = "wasm32")]
mod numbers;
mod options;
#[cfg(any(test, target_arch = "wasm32"))]
mod packed;
mod problem;
mod read;
pub mod report;
mod truth;

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
#[cfg(target_arch = "wasm32")]
pub(crate) use numbers::fours;
pub(crate) use options::supplement as days_off;
#[cfg(target_arch = "wasm32")]
pub(crate) use packed::Packed;
#[cfg(test)]
pub(crate) use read::fields as read_fields;

use crate::law::Rulebook;

use application::Application;
use case::{Case, Law};
use documents::Standing;
use estimate::Estimated;
use finding::{Closed, Ledger};
use problem::Problem;
use report::{BriefReport, Day, PathPart, Report, Version};

/// Judges an application by a rulebook.
#[must_use]
pub fn check(rulebook: &Rulebook, input: &Input, options: &Options) -> Report {
    answer::report(judge(rulebook, &read::application(input, rulebook), options), rulebook, options.words())
}

/// Judges an application by a rulebook, without sentences: the same findings in brief.
#[must_use]
pub fn check_brief(rulebook: &Rulebook, input: &Input, options: &Options) -> BriefReport {
    answer::brief(judge(rulebook, &read::application(input, rulebook), options), rulebook)
}

/// The same as numbers, which JavaScript makes the report of.
#[cfg(target_arch = "wasm32")]
#[must_use]
pub(crate) fn check_in_numbers(rulebook: &Rulebook, input: &Input, options: &Options) -> Vec<u32> {
    numbers::report(judge(rulebook, &read::application(input, rulebook), options), rulebook, options.lang)
}

/// What comes of something that could not even be read.
fn unreadable(rulebook: &Rulebook, problem: Problem, options: &Options) -> Judgement {
    judge(rulebook, &Application { problems: vec![problem], ..Application::default() }, options)
}

/// What an application comes to, in no language.
struct Judgement {
    id: Option<String>,
    closed: Closed,
    documents: Vec<Standing>,
    estimate: Option<Estimated>,
    law: Law,
}

fn judge(rulebook: &Rulebook, application: &Application, options: &Options) -> Judgement {
    let brief = options.detail == Detail::Brief;
    let mut ledger = Ledger::new(rulebook, options.explain).in_brief(brief);
    for problem in &application.problems {
        ledger.problem(problem);
    }
    let mut answers = Answers::default();
    let mut law = Law::default();
    if let Some(case) = Case::of(rulebook, application, options.calendar()) {
        law = case.law();
        ledger.day = Some(case.submitted.day);
        case.judge_law(&mut ledger);
        answers = judge_by(&case, &mut ledger);
        for (act, next) in case.standing_in() {
            let next = next.map(|next| {
                let mut other = Ledger::new(rulebook, false).in_brief(true);
                judge_by(&next, &mut other);
                other
            });
            ledger.soften(act, next.as_ref());
        }
        for near in case.bounds_near() {
            let Some(before) = case.before(&near) else { continue };
            let mut other = Ledger::new(rulebook, false).in_brief(true);
            let under_other = judge_by(&before, &mut other);
            estimate::weigh(answers.estimate.as_mut(), under_other.estimate.as_ref());
            case.weigh_bound(&near, &mut ledger, &other, before.national.is_some());
        }
        if let Some((later, edition)) = channel::registered_under(&case) {
            let mut other = Ledger::new(rulebook, false).in_brief(true);
            let under_other = judge_by(&later, &mut other);
            estimate::weigh(answers.estimate.as_mut(), under_other.estimate.as_ref());
            case.weigh(&edition, &mut ledger, &other, erezhe_words::sentences::UNDER_OTHER_EDITION);
        }
    }
    let closed = ledger.close(application);
    let Answers { documents, estimate } = answers;
    Judgement { id: application.id.clone(), closed, documents, estimate, law }
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

/// Puts a short list in order; what is equal stays as it stood. The sort of the library is five kilobytes for each type.
pub(crate) fn put_in_order<T, K: Ord>(list: &mut [T], key: impl Fn(&T) -> K) {
    for end in 1..list.len() {
        for at in (1..=end).rev() {
            match list.get(at - 1).zip(list.get(at)) {
                Some((before, after)) if key(before) > key(after) => list.swap(at - 1, at),
                _ => break,
            }
        }
    }
}

/// A path with dots: `documents.0.form`.
pub(crate) fn dotted(path: &[PathPart]) -> String {
    let mut name = String::with_capacity(24);
    for (index, part) in path.iter().enumerate() {
        if index > 0 {
            name.push('.');
        }
        match part {
            PathPart::Field(field) => name.push_str(field),
            PathPart::Item(index) => name.push_str(&index.to_string()),
        }
    }
    name
}

/// Of the package and of the rules.
#[must_use]
pub fn version(rulebook: &Rulebook) -> Version {
    Version { package: env!("CARGO_PKG_VERSION"), rules: Day(rulebook.version), hash: env!("EREZHE_RULES_HASH") }
}
