//! Puts a judgement into an answer: the words of a language come in here, and numbers of sources with them.

use chrono::NaiveDate;
use erezhe_words::{Said, Speaks as _, Texts, language};

use crate::law::{Bound, Known, Outcome, Rulebook, Severity};

use super::applied::{Applied, Law};
use super::case::Case;
use super::documents::{Entry, Standing};
use super::estimate::{Estimated, StepDraft};
use super::finding::{self, Closed, Draft, Verdict};
use super::judgement::Judgement;
use super::problem::Problem;
use super::release::version;
use super::report::{
    BriefFinding, BriefReport, Checklist, ChecklistItem, Citations, Day, DocumentAnswer, Dotted, EditionDetails,
    Estimate, EstimateAnswer, Finding, LawApplied, LawInForce, Place, Question, Report, Sources, StepAnswer, Told,
    UnseenEdition,
};

/// The report on an application.
pub(crate) fn report(judgement: Judgement, rulebook: &Rulebook, words: &'static Texts) -> Report {
    let Judgement { id, closed: Closed { decision, problems, drafts, asked }, documents, estimate, law } = judgement;
    let mut answer = Answer::new(rulebook, words);
    let findings = answer.findings(&problems, drafts);
    let documents = documents.into_iter().map(|one| answer.document(one)).collect();
    // The sources of questions are told after those of findings and documents.
    let questions = answer.questions(asked);
    let estimate = estimate.map(|one| answer.estimate(one));
    Report {
        row: None,
        id,
        decision,
        findings,
        documents,
        questions,
        estimate,
        law: self::law(&law, words),
        sources: answer.sources,
        version: version(rulebook),
    }
}

/// The same in brief: nothing of it is put into words.
pub(crate) fn brief(judgement: Judgement, rulebook: &Rulebook) -> BriefReport {
    let Judgement { id, closed: Closed { decision, problems, drafts, asked }, estimate, .. } = judgement;
    let wrong = problems.iter().map(|problem| BriefFinding {
        code: problem.code(),
        severity: Severity::Error,
        path: Dotted(problem.path.clone()),
        params: problem.params(),
        refusal: None,
        place: None,
    });
    let found = drafts.into_iter().map(|Draft { verdict, .. }| BriefFinding {
        code: verdict.code,
        severity: verdict.weight(),
        refusal: verdict.leads_to(),
        path: Dotted(verdict.path),
        place: Place::first_of(&verdict.cites, &rulebook.index),
        params: verdict.params,
    });
    BriefReport {
        row: None,
        id,
        decision,
        findings: wrong.chain(found).collect(),
        questions: asked.into_iter().filter(|one| one.decides).map(|one| Dotted(one.path)).collect(),
        registered_on: estimate.as_ref().map(|one| Day(one.registered)),
        due_on: estimate.as_ref().map(|one| Day(one.due)),
        certainty: estimate.as_ref().map(Estimated::certainty),
    }
}

/// The answer on which documents a case needs. Nothing is handed in yet, so there is no decision: a question decides if
/// its answer changes the list.
pub(crate) fn checklist(
    closed: Closed,
    list: Vec<Entry>,
    law: &Law,
    rulebook: &Rulebook,
    words: &'static Texts,
) -> Checklist {
    let mut answer = Answer::new(rulebook, words);
    let findings = answer.findings(&closed.problems, closed.drafts);
    let documents = list.into_iter().map(|entry| answer.entry(entry)).collect();
    Checklist {
        documents,
        questions: answer.questions(closed.asked),
        findings,
        law: self::law(law, words),
        sources: answer.sources,
        version: version(rulebook),
    }
}

/// The answer on when the result is to be there.
pub(crate) fn estimate(
    closed: Closed,
    estimate: Option<Estimated>,
    law: &Law,
    rulebook: &Rulebook,
    words: &'static Texts,
) -> EstimateAnswer {
    let mut answer = Answer::new(rulebook, words);
    let findings = answer.findings(&closed.problems, closed.drafts);
    EstimateAnswer {
        estimate: estimate.map(|one| answer.estimate(one)),
        findings,
        law: self::law(law, words),
        sources: answer.sources,
        version: version(rulebook),
    }
}

/// An answer in the making.
struct Answer {
    words: &'static Texts,
    sources: Sources,
}

impl Answer {
    fn new(rulebook: &Rulebook, words: &'static Texts) -> Self {
        Self { words, sources: Sources::new(rulebook.index, words) }
    }

    /// What is wrong with the form of the data, then what the law makes of it.
    fn findings(&mut self, problems: &[Problem], drafts: Vec<Draft>) -> Vec<Finding> {
        let wrong: Vec<Finding> = problems.iter().map(|problem| self.wrong(problem)).collect();
        wrong.into_iter().chain(drafts.into_iter().map(|draft| self.finding(draft))).collect()
    }

    fn told(&self, said: Said) -> Told {
        Told::new(said, self.words)
    }

    fn wrong(&self, problem: &Problem) -> Finding {
        Finding {
            code: problem.code(),
            outcome: Outcome::NotMet,
            severity: Severity::Error,
            rule: None,
            path: problem.path.clone(),
            params: problem.params(),
            message: self.told(problem.said()),
            refusal: None,
            citations: Citations::new(),
        }
    }

    fn finding(&mut self, Draft { verdict, said }: Draft) -> Finding {
        let (severity, refusal) = (verdict.weight(), verdict.leads_to());
        let Verdict { code, outcome, path, cites, rule, params, .. } = verdict;
        Finding {
            code,
            outcome,
            severity,
            rule: rule.and_then(|rule| rule.id()),
            path,
            params,
            message: self.told(said),
            refusal,
            citations: self.sources.cite(&cites),
        }
    }

    fn questions(&mut self, asked: Vec<finding::Question>) -> Vec<Question> {
        let question = |finding::Question { path, question, decides, cites }| Question {
            path,
            question: self.told(question),
            decides,
            citations: self.sources.cite(&cites),
        };
        asked.into_iter().map(question).collect()
    }

    fn document(&mut self, Standing { id, name, status, why, cites }: Standing) -> DocumentAnswer {
        DocumentAnswer {
            id,
            name: self.words.text(name),
            status,
            why: self.told(why),
            citations: self.sources.cite(&cites),
        }
    }

    fn entry(&mut self, Entry { id, name, need, why, cites }: Entry) -> ChecklistItem {
        ChecklistItem {
            id,
            name: self.words.text(name),
            need,
            why: self.told(why),
            citations: self.sources.cite(&cites),
        }
    }

    fn estimate(&mut self, estimated: Estimated) -> Estimate {
        let certainty = estimated.certainty();
        let mut reasons = estimated.reasons.into_iter();
        let reason = reasons.next().map(|first| reasons.fold(first, |all, one| all.and(Said::id("; ")).and(one)));
        Estimate {
            registered_on: Day(estimated.registered),
            due_on: Day(estimated.due),
            due_at: estimated.due_at.map(language::date_time),
            term: estimated.term.into(),
            certainty,
            reason: reason.map(|reason| self.told(reason)),
            // The sources of the steps are told before those of the whole.
            steps: estimated.steps.into_iter().map(|one| self.step(one)).collect(),
            kept_until: estimated.kept_until.map(Day),
            citations: self.sources.cite(&estimated.cites),
        }
    }

    fn step(&mut self, StepDraft { step, starts, ends, cites }: StepDraft) -> StepAnswer {
        StepAnswer {
            actor: self.words.text(step.actor),
            action: self.words.text(step.action),
            duration: step.duration.map(Into::into),
            starts_on: Day(starts),
            ends_on: Day(ends),
            citations: self.sources.cite(&cites),
        }
    }
}

/// What was applied, in words.
pub(crate) fn law(law: &Law, words: &'static Texts) -> LawApplied {
    LawApplied {
        national: law.national.map(|one| in_force(&one, words)),
        regional: law.regional.map(|one| in_force(&one, words)),
        beside: law.beside.iter().map(|one| in_force(one, words)).collect(),
        unseen: law
            .unseen
            .iter()
            .map(|one| UnseenEdition {
                act: one.act.id,
                edition: Day(one.act.edition),
                text: words.text(one.act.cited),
                note: words.text(one.note.text),
                url: one.act.url.map(|address| address.get(words.lang())),
            })
            .collect(),
    }
}

/// What else is known of the editions that were applied, for the rulebook.
pub(crate) fn editions(case: &Case<'_>, words: &'static Texts) -> Vec<EditionDetails> {
    case.levels().map(|one| details(one, words)).collect()
}

/// When an edition is in force: its first and its last day.
pub(crate) struct Span {
    pub from: Option<NaiveDate>,
    pub to: Option<NaiveDate>,
    pub approximate: bool,
}

pub(crate) fn span(one: &Applied) -> Span {
    let (from, to) = (one.edition.in_force.from, one.end());
    Span {
        from: from.day(),
        to: match to {
            Bound::Exact { day, .. } | Bound::Approximate { day, .. } => day.pred_opt(),
            Bound::UnknownEnd { .. } | Bound::Open => None,
        },
        approximate: from.is_approximate() || to.is_approximate(),
    }
}

fn in_force(one: &Applied, words: &'static Texts) -> LawInForce {
    let edition = one.edition;
    let Span { from, to, approximate } = span(one);
    LawInForce {
        act: edition.act.id,
        edition: Day(edition.act.edition),
        text: words.text(edition.act.cited),
        url: edition.act.url.map(|address| address.get(words.lang())),
        in_force_from: from.map(Day),
        in_force_to: to.map(Day),
        approximate,
        verified_on: Day(edition.verified_on),
    }
}

fn details(one: &Applied, words: &'static Texts) -> EditionDetails {
    let edition = one.edition;
    let known = |known: &Known| match known {
        Known::On(day) => Some(Day(*day)),
        Known::No(_) => None,
    };
    let bases = [edition.in_force.from, one.end()];
    let mut once: Vec<&str> = Vec::new();
    for basis in bases.iter().filter_map(Bound::basis).map(|basis| words.text(*basis).trim_end_matches('.')) {
        if !once.contains(&basis) {
            once.push(basis);
        }
    }
    EditionDetails {
        act: edition.act.id,
        edition: Day(edition.act.edition),
        title: words.text(edition.act.title),
        basis: (!once.is_empty()).then(|| once.join(". ") + "."),
        adopted_on: Day(edition.adopted),
        registered_on: known(&edition.registered),
        published_on: known(&edition.published),
        read_in: words.text(edition.read_in),
    }
}
