//! Collects findings and questions, weakens those that another edition would not make, and closes with a decision.

use chrono::NaiveDate;

use crate::law::{Act, Code, Decision, Outcome, ProtectedData, Rulebook};

use super::application::Application;
use super::cite::{Cited, Cites};
use super::finding::{Closed, Draft, Level, Question, Verdict};
use super::order::put_in_order;
use super::path::path;
use super::path::{Path, PathPart};
use super::problem::{self, Problem};
use super::truth::Ask;
use erezhe_words::sentences as message;
use erezhe_words::{Said, Template};

/// A fact that is missing.
#[derive(Clone, Debug)]
struct Asked {
    ask: Ask,
    cites: Cites,
    /// How far some answer would move the decision.
    level: Level,
}

/// What has been found so far.
pub(crate) struct Ledger<'a> {
    /// The day of the application: questions are put as on that day.
    pub day: Option<NaiveDate>,
    explain: bool,
    /// Whether sentences are asked for, besides the findings.
    pub full: bool,
    rulebook: &'a Rulebook,
    problems: Vec<Problem>,
    drafts: Vec<Draft>,
    asked: Vec<Asked>,
}

impl<'a> Ledger<'a> {
    pub(crate) const fn new(rulebook: &'a Rulebook, explain: bool) -> Self {
        Self { day: None, explain, full: true, rulebook, problems: Vec::new(), drafts: Vec::new(), asked: Vec::new() }
    }

    pub(crate) fn problem(&mut self, problem: &Problem) {
        self.problems.push(problem.clone());
    }

    /// Without what only a full report says: why a document is needed, and the steps.
    pub(crate) const fn in_brief(mut self, brief: bool) -> Self {
        self.full = !brief;
        self
    }

    /// Whether a verdict of this outcome is told: what is met is so only where the caller wants every rule explained.
    pub(crate) fn tells(&self, outcome: Outcome) -> bool {
        outcome != Outcome::Met || self.explain
    }

    /// Records a verdict with what is said of it; one that is met only where the caller wants every rule explained.
    pub(crate) fn say(&mut self, verdict: Verdict, said: Said) {
        if !self.tells(verdict.outcome) {
            return;
        }
        self.drafts.push(Draft { verdict, said });
    }

    /// Records that a rule could not be applied to this application: never silence.
    pub(crate) fn not_computed(&mut self, cites: impl Into<Cites>) {
        let verdict = Verdict::new(Code::LawNotComputed, Outcome::Unknown, Path::new(), cites);
        self.say(verdict, message::NOT_COMPUTED.say([]));
    }

    /// Records that rules depend on a fact that is missing, and how far some answer to it would move the decision.
    pub(crate) fn ask(&mut self, asks: &[Ask], sources: impl Into<Cites>, level: impl Into<Level>) {
        let (sources, level) = (sources.into(), level.into());
        for ask in asks {
            match self.asked.iter_mut().find(|one| one.ask == *ask) {
                Some(one) => {
                    one.cites.extend(&sources);
                    one.level = one.level.max(level);
                }
                None => self.asked.push(Asked { ask: *ask, cites: sources.clone(), level }),
            }
        }
    }

    /// Whether a finding with that code stands against the application.
    pub(crate) fn stands_against(&self, code: Code) -> bool {
        self.drafts.iter().any(|draft| draft.verdict.code == code && draft.level() == Level::Refuse)
    }

    /// Asks what another answer would turn on, as far as an official has to judge it. What only one of the two asks
    /// refuses nothing, unless the other refuses already and so may come to the same.
    fn ask_as(&mut self, other: &Ledger<'_>) {
        // A channel that is not there says nothing of what else is asked.
        let of_case = |draft: &Draft| draft.level() == Level::Refuse && draft.verdict.code != Code::ChannelNotOffered;
        let refuses = other.drafts.iter().any(of_case);
        for one in &mut self.asked {
            let asks_too = other.asked.iter().any(|its| its.ask == one.ask && its.level >= one.level);
            if !asks_too && !refuses {
                one.level = one.level.min(Level::Judgement);
            }
        }
        for one in other.asked.iter().filter(|one| one.level > Level::Nothing) {
            if !self.asked.iter().any(|own| own.ask == one.ask) {
                self.ask(&[one.ask], one.cites.clone(), Level::Judgement);
            }
        }
    }

    /// What stands against the application under one of two editions only is for an official to judge, at its own field.
    pub(crate) fn weigh(&mut self, cited: &Cited, other: &Ledger<'_>, why: Template<0>) {
        let held_by = |drafts: &[Draft], one: &Draft| {
            drafts.iter().any(|draft| draft.is_about_the_same(one) && draft.level() >= one.level())
        };
        let soften = |draft: &mut Draft| {
            draft.verdict.outcome = Outcome::Judgement;
            draft.verdict.severity = None;
            draft.verdict.cites.extend(&(*cited).into());
            draft.said.soften(why);
        };
        let mut more: Vec<Draft> = Vec::new();
        for draft in other.drafts.iter().filter(|draft| draft.level() > Level::Nothing) {
            let own = self.drafts.iter().any(|own| own.is_about_the_same(draft) && own.level() > Level::Nothing);
            if !own && !held_by(&self.drafts, draft) {
                more.push(draft.clone());
            }
        }
        for draft in &mut self.drafts {
            if draft.level() == Level::Refuse && !held_by(&other.drafts, draft) {
                soften(draft);
            }
        }
        more.iter_mut().for_each(soften);
        self.drafts.append(&mut more);
        self.ask_as(other);
    }

    /// What rests on an edition that only stands in for one that was not seen is for an official, unless the next
    /// edition that was read asks for it too.
    pub(crate) fn soften(&mut self, act: &Act, next: Option<&Ledger<'_>>) {
        let held = |draft: &Draft| {
            let drafts = next.into_iter().flat_map(|next| &next.drafts);
            drafts.into_iter().any(|other| other.level() >= draft.level() && other.is_about_the_same(draft))
        };
        for draft in &mut self.drafts {
            if draft.level() == Level::Refuse && draft.verdict.bearing().rest_on(act) && !held(draft) {
                draft.verdict.outcome = Outcome::Judgement;
                draft.verdict.severity = None;
                draft.said.push(message::EDITION_NOT_READ.say([]));
            }
        }
        for one in &mut self.asked {
            let held = next
                .is_some_and(|next| next.asked.iter().any(|other| other.ask == one.ask && other.level >= one.level));
            if one.cites.rest_on(act) && !held {
                one.level = one.level.min(Level::Judgement);
            }
        }
    }

    /// Findings, questions, and what they come to. A field that could not be understood is not asked for a second time.
    pub(crate) fn close(mut self, application: &Application) -> Closed {
        let level = self.drafts.iter().map(Draft::level).max().unwrap_or(Level::Nothing);
        let level = if self.problems.is_empty() { level } else { Level::Refuse };
        let by_law = self.drafts.iter().any(Draft::leaves_open);
        let mut open = by_law;
        put_in_order(&mut self.asked, |one| one.ask);
        let mut asked = Vec::new();
        for one in std::mem::take(&mut self.asked) {
            let path = ask_path(one.ask, application);
            if application.is_unread(&path) {
                continue;
            }
            // What is left open by the law stays unknown unless something refuses.
            let decides = one.level > if by_law { level.max(Level::Judgement) } else { level };
            open |= decides;
            asked.push(Question { path, question: self.question(one.ask), decides, cites: one.cites });
        }
        let decision = match (level, open) {
            (Level::Refuse, _) => Decision::Refuse,
            (_, true) => Decision::Unknown,
            (Level::Judgement, false) => Decision::Judgement,
            (Level::Nothing, false) => Decision::Accept,
        };
        let problems = problem::told(&self.problems, self.drafts.len());
        Closed { decision, problems, drafts: self.drafts, asked }
    }

    fn question(&self, ask: Ask) -> Said {
        let template: Template<0> = match ask {
            Ask::Role => message::ASK_ROLE,
            Ask::BirthDate => message::ASK_BIRTH_DATE,
            Ask::ApplicantIin => message::ASK_APPLICANT_IIN,
            Ask::PersonIin => message::ASK_PERSON_IIN,
            Ask::IssuedOn(_) => message::ASK_ISSUED_ON,
            Ask::SignatureIin => message::ASK_SIGNATURE_IIN,
            Ask::SignatureFrom => message::ASK_SIGNATURE_FROM,
            Ask::SignatureTo => message::ASK_SIGNATURE_TO,
            Ask::SignatureRevoked => message::ASK_SIGNATURE_REVOKED,
            Ask::Power => message::ASK_POWER,
            Ask::PowerNotarised => message::ASK_POWER_NOTARISED,
            Ask::Consent(ProtectedData::Secret) => message::ASK_CONSENT,
            Ask::Consent(ProtectedData::RestrictedPersonal) => message::ASK_CONSENT_TO_PERSONAL,
            Ask::Fact(id) => match self.rulebook.facts.iter().find(|fact| fact.id == id) {
                Some(fact) => return Said::law(fact.question_on(self.day)),
                None => return Said::id(id.id()),
            },
        };
        template.say([])
    }
}

/// Where the answer to a question goes.
fn ask_path(ask: Ask, application: &Application) -> Path {
    match ask {
        Ask::Role => path(&["applicant", "role"]),
        Ask::BirthDate => path(&[application.about().0, "birthDate"]),
        Ask::ApplicantIin => path(&["applicant", "iin"]),
        Ask::PersonIin => path(&["person", "iin"]),
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
        Ask::Consent(_) => path(&["consent"]),
    }
}
