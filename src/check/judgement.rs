//! The judgement of an application: every module in its turn, by the editions of the day and by those that may hold instead.

use crate::law::Rulebook;

use super::application::Application;
use super::applied::Law;
use super::case::Case;
use super::documents::Standing;
use super::estimate::Estimated;
use super::finding::Closed;
use super::ledger::Ledger;
use super::options::{Detail, Options};
use super::problem::Problem;
use super::{age, channel, deadline, documents, estimate, identity};

/// What an application comes to, in no language.
pub(crate) struct Judgement {
    pub id: Option<String>,
    pub closed: Closed,
    pub documents: Vec<Standing>,
    pub estimate: Option<Estimated>,
    pub law: Law,
}

/// Judges an application by the editions of its day, and by those on the other side of what is not certain.
pub(crate) fn judge(rulebook: &Rulebook, application: &Application, options: &Options) -> Judgement {
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
            ledger.weigh(&edition, &other, erezhe_words::sentences::UNDER_OTHER_EDITION);
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

/// What comes of something that could not even be read.
pub(crate) fn unreadable(rulebook: &Rulebook, problem: Problem, options: &Options) -> Judgement {
    judge(rulebook, &Application { problems: vec![problem], ..Application::default() }, options)
}
