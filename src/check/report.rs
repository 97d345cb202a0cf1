//! The answers, in the shapes of the contract: camelCase, absent is `null`, every text in the language asked for.

pub use super::limits::Limits;
pub use super::params::{Param, Params};
pub use super::path::{Dotted, Path, PathPart};
pub use super::sources::{Basis, Citations, Place, RuleId, Source, Sources};
pub use super::told::Told;
pub use crate::law::Code;
use crate::law::{Channel, Choice, Decision, DocumentId, Outcome, RefusalStage, Service, Severity, Unit};
use crate::shape::shape;
pub use crate::shape::{Day, Words};

shape! {
    /// One statement about the application.
    pub struct Finding {
        /// What it is about.
        pub code: Code,
        /// What came of the comparison.
        pub outcome: Outcome,
        /// How much it weighs.
        pub severity: Severity,
        /// The rule behind it, as [`rulebook`](crate::rulebook()) names it; none where no row stands behind it.
        pub rule: Option<RuleId>,
        /// Where in the application; empty for what concerns the answer and no field.
        #[cfg_attr(test, ts(as = "Vec<PathPart>"))]
        pub path: Path,
        /// The values that the message speaks of.
        pub params: Params,
        /// The statement in words.
        pub message: Told,
        /// Which refusal of the law it leads to; none where the law names none.
        pub refusal: Option<RefusalStage>,
        /// Where it comes from; empty only for `input.…`.
        pub citations: Citations,
    }
}

shape! {
    /// How a document stands.
    pub enum DocumentStatus {
        /// It is there.
        Provided = "provided",
        /// It is asked for and not there.
        Missing = "missing",
        /// It is there and no longer valid.
        Expired = "expired",
        /// It is not there and may be brought later.
        Later = "later",
        /// It is not asked for in this case.
        NotNeeded = "not-needed",
        /// The provider takes the data from state information systems.
        FromStateSystems = "from-state-systems",
        /// It is not there, and is handed in where there is one: a lack of it is no fault.
        IfAny = "if-any",
        /// Whether it is needed depends on a fact that is missing, or on a list that could not be read.
        Unknown = "unknown",
    }
}

shape! {
    /// A document of the list, for this case.
    pub struct DocumentAnswer {
        /// Which document.
        pub id: DocumentId,
        /// What the act calls it.
        pub name: &'static str,
        /// How it stands.
        pub status: DocumentStatus,
        /// Why.
        pub why: Told,
        /// Where it comes from.
        pub citations: Citations,
    }
}

shape! {
    /// Whether a document is needed, before anything is handed in.
    pub enum DocumentNeed {
        /// It is needed.
        Needed = "needed",
        /// It is handed in where there is one; a lack of it is no fault.
        IfAny = "if-any",
        /// It is needed and may be brought later.
        Later = "later",
        /// Two texts differ on whether it is needed: an official judges.
        Disputed = "disputed",
        /// It is not needed in this case.
        NotNeeded = "not-needed",
        /// The provider takes the data from state information systems.
        FromStateSystems = "from-state-systems",
        /// It depends on a fact that is missing.
        Unknown = "unknown",
    }
}

shape! {
    /// A document of a checklist.
    pub struct ChecklistItem {
        /// Which document.
        pub id: DocumentId,
        /// What the act calls it.
        pub name: &'static str,
        /// Whether it is needed.
        pub need: DocumentNeed,
        /// Why.
        pub why: Told,
        /// Where it comes from.
        pub citations: Citations,
    }
}

shape! {
    /// A fact that is missing.
    pub struct Question {
        /// Where the answer goes.
        #[cfg_attr(test, ts(as = "Vec<PathPart>"))]
        pub path: Path,
        /// The question.
        pub question: Told,
        /// Whether some answer would change the decision, to `refuse` or to `judgement`.
        pub decides: bool,
        /// The rules that depend on it.
        pub citations: Citations,
    }
}

shape! {
    /// An amount of time.
    pub struct Duration {
        /// How many.
        pub amount: u16,
        /// Of what.
        pub unit: Unit,
    }
}

impl From<crate::law::Duration> for Duration {
    fn from(duration: crate::law::Duration) -> Self {
        Self { amount: duration.amount, unit: duration.unit }
    }
}

shape! {
    /// Whether a date rests on what is published.
    pub enum Certainty {
        /// It does.
        Confirmed = "confirmed",
        /// It rests on something that may yet change, or on an interpretation that the date depends on.
        Estimated = "estimated",
    }
}

shape! {
    /// A step of the provider, with its days.
    pub struct StepAnswer {
        /// Who acts.
        pub actor: &'static str,
        /// What is done.
        pub action: &'static str,
        /// How long the act gives for it.
        pub duration: Option<Duration>,
        /// First day.
        pub starts_on: Day,
        /// Last day.
        pub ends_on: Day,
        /// Where it comes from.
        pub citations: Citations,
    }
}

shape! {
    /// When the result is to be there.
    pub struct Estimate {
        /// The day of registration: day 0 of the term.
        pub registered_on: Day,
        /// The last day of the term.
        pub due_on: Day,
        /// The last minute of a term in minutes, local time.
        pub due_at: Option<String>,
        /// The term.
        pub term: Duration,
        /// Whether the date rests on what is published.
        pub certainty: Certainty,
        /// Why it is estimated.
        pub reason: Option<Told>,
        /// The steps, from–to.
        pub steps: Vec<StepAnswer>,
        /// Until when the State Corporation keeps the result.
        pub kept_until: Option<Day>,
        /// Where term, start and count come from.
        pub citations: Citations,
    }
}

shape! {
    /// An edition that was applied.
    pub struct LawInForce {
        /// Identifier of the act.
        pub act: &'static str,
        /// Edition.
        pub edition: Day,
        /// The act in words.
        pub text: &'static str,
        /// Official address; none where it is not known.
        pub url: Option<&'static str>,
        /// First day in force.
        pub in_force_from: Option<Day>,
        /// Last day in force; none while it is in force.
        pub in_force_to: Option<Day>,
        /// Whether one of the two is the earliest possible day and not the known one.
        pub approximate: bool,
        /// Day on which the data were last compared with the source.
        pub verified_on: Day,
    }
}

shape! {
    /// What else is known of an edition that was applied.
    pub struct EditionDetails {
        /// Identifier of the act.
        pub act: &'static str,
        /// Edition.
        pub edition: Day,
        /// Official title.
        pub title: &'static str,
        /// How the days in force are known.
        pub basis: Option<String>,
        /// Day of adoption.
        pub adopted_on: Day,
        /// Day of state registration.
        pub registered_on: Option<Day>,
        /// Day of first official publication.
        pub published_on: Option<Day>,
        /// What was read: which language, which text, where.
        pub read_in: &'static str,
    }
}

shape! {
    /// An edition that is known to exist and was not seen.
    pub struct UnseenEdition {
        /// Identifier of the act.
        pub act: &'static str,
        /// Edition.
        pub edition: Day,
        /// The act in words.
        pub text: &'static str,
        /// What is known of it, and how a day under it is answered.
        pub note: &'static str,
        /// Official address; none where it is not known.
        pub url: Option<&'static str>,
    }
}

shape! {
    /// What was applied.
    pub struct LawApplied {
        /// The national standard or rules.
        pub national: Option<LawInForce>,
        /// The regulation of the region.
        pub regional: Option<LawInForce>,
        /// National rules that hold beside the standard.
        pub beside: Vec<LawInForce>,
        /// Editions that may have been in force and were not seen.
        pub unseen: Vec<UnseenEdition>,
    }
}

shape! {
    /// Of the package and of its rules.
    pub struct Version {
        /// Version of the package.
        pub package: &'static str,
        /// Day of the rules.
        pub rules: Day,
        /// Hash of the compiled rules.
        pub hash: &'static str,
    }
}

shape! {
    /// The version of the package and of its rules, and the limits that it keeps.
    pub struct Release: frozen {
        /// Version of the package.
        pub package: &'static str,
        /// Day of the rules.
        pub rules: Day,
        /// Hash of the compiled rules.
        pub hash: &'static str,
        /// How much an application may hold.
        pub limits: Limits,
    }
}

shape! {
    /// The answer to an application.
    pub struct Report: rows {
        /// The application's own identifier.
        pub id: Option<String>,
        /// What the findings come to.
        pub decision: Decision,
        /// Statements about the application.
        pub findings: Vec<Finding>,
        /// Documents of the list.
        pub documents: Vec<DocumentAnswer>,
        /// Facts that are missing.
        pub questions: Vec<Question>,
        /// When the result is to be there.
        pub estimate: Option<Estimate>,
        /// What was applied.
        pub law: LawApplied,
        /// Where the statements come from, in the order of first mention.
        pub sources: Sources,
        /// Of the package and of its rules.
        pub version: Version,
    }
}

shape! {
    /// The answer to an application without its sentences, for batches.
    pub struct BriefReport: rows {
        /// The application's own identifier.
        pub id: Option<String>,
        /// What the findings come to.
        pub decision: Decision,
        /// The findings of the full report.
        pub findings: Vec<BriefFinding>,
        /// Paths of the questions that decide.
        pub questions: Vec<Dotted>,
        /// The day of registration.
        pub registered_on: Option<Day>,
        /// The last day of the term.
        pub due_on: Option<Day>,
        /// Whether the days rest on what is published.
        pub certainty: Option<Certainty>,
    }
}

shape! {
    /// A finding without its sentence.
    pub struct BriefFinding {
        /// What it is about.
        pub code: Code,
        /// How much it weighs.
        pub severity: Severity,
        /// Where in the application, with dots: `documents.0.form`.
        pub path: Dotted,
        /// The values that the message would speak of.
        pub params: Params,
        /// Which refusal of the law it leads to; none where the law names none.
        pub refusal: Option<RefusalStage>,
        /// The first place that it comes from: `kz-order-179-2015@2016-01-22 app. 2, p. 9(2)`; none for `input.…`.
        pub place: Option<Place>,
    }
}

shape! {
    /// The answer of [`checklist`](crate::checklist).
    pub struct Checklist {
        /// Documents of the list.
        pub documents: Vec<ChecklistItem>,
        /// Facts that are missing.
        pub questions: Vec<Question>,
        /// Statements about the law and the channel.
        pub findings: Vec<Finding>,
        /// What was applied.
        pub law: LawApplied,
        /// Where the statements come from, in the order of first mention.
        pub sources: Sources,
        /// Of the package and of its rules.
        pub version: Version,
    }
}

shape! {
    /// The answer of [`estimate`](crate::estimate).
    pub struct EstimateAnswer {
        /// When the result is to be there; none where no law or channel applies.
        pub estimate: Option<Estimate>,
        /// Statements about the law, the channel and the days.
        pub findings: Vec<Finding>,
        /// What was applied.
        pub law: LawApplied,
        /// Where the statements come from, in the order of first mention.
        pub sources: Sources,
        /// Of the package and of its rules.
        pub version: Version,
    }
}

shape! {
    /// A fact that a form asks for.
    pub struct FactQuestion {
        /// Where the answer goes.
        #[cfg_attr(test, ts(as = "Vec<PathPart>"))]
        pub path: Path,
        /// What kind of answer it takes.
        pub kind: QuestionKind,
        /// The question.
        pub question: &'static str,
        /// Whether an application without it lacks something; otherwise it is only looked at where it is given.
        pub asked: bool,
        /// Answers to choose from.
        pub choices: Vec<ChoiceLabel>,
    }
}

shape! {
    /// What kind of answer a question takes.
    pub enum QuestionKind {
        /// Yes or no.
        Flag = "flag",
        /// One of a list.
        Choice = "choice",
        /// One or more of a list.
        Choices = "choices",
        /// A day.
        Day = "day",
        /// A whole number.
        Number = "number",
    }
}

shape! {
    /// An answer to choose.
    pub struct ChoiceLabel {
        /// The value.
        pub value: Choice,
        /// What a form calls it.
        pub label: &'static str,
    }
}

shape! {
    /// An identifier with its name.
    pub struct Named<T> {
        /// The identifier.
        pub id: T,
        /// The name.
        pub name: &'static str,
    }
}

shape! {
    /// A region with its name.
    pub struct RegionName {
        /// Code of ISO 3166-2:KZ.
        pub code: &'static str,
        /// The name.
        pub name: &'static str,
    }
}

pub use crate::law::RuleKind;

shape! {
    /// Whose rule.
    pub enum Level {
        /// Of the national standard or rules.
        National = "national",
        /// Of the region's regulation.
        Regional = "regional",
    }
}

shape! {
    /// A rule in a sentence.
    pub struct Rule {
        /// Unique and stable: `kz-order-179-2015/2016-01-22/externat-permit/document/medical-conclusion/portal`.
        pub id: RuleId,
        /// What it is about.
        pub kind: RuleKind,
        /// Whose rule.
        pub level: Level,
        /// Channels that it is about; empty for all.
        pub channels: Vec<Channel>,
        /// The rule in a sentence.
        pub text: Told,
        /// Where it comes from.
        pub citations: Citations,
    }
}

shape! {
    /// A contradiction.
    pub struct RuleConflict {
        /// Unique and stable: `kz-order-172-2015/2017-10-11/preschool-queue/conflict/two-lunch-breaks`.
        pub id: RuleId,
        /// Whether an answer depends on it.
        pub changes_answer: bool,
        /// What says what.
        pub text: &'static str,
        /// The reading taken and why.
        pub reading: &'static str,
        /// All the places.
        pub citations: Citations,
    }
}

shape! {
    /// All that holds for a service and region on a day.
    #[cfg_attr(test, ts(rename = "Rulebook"))]
    pub struct RulebookAnswer {
        /// The service.
        pub service: Named<Service>,
        /// The region.
        pub region: RegionName,
        /// The day.
        pub day: Day,
        /// Facts that a form for this service has to ask for.
        pub questions: Vec<FactQuestion>,
        /// The rules.
        pub rules: Vec<Rule>,
        /// The contradictions.
        pub conflicts: Vec<RuleConflict>,
        /// What else is known of the editions that were applied, in the order national, beside, regional.
        pub editions: Vec<EditionDetails>,
        /// What was applied.
        pub law: LawApplied,
        /// Where the statements come from, in the order of first mention.
        pub sources: Sources,
        /// Of the package and of its rules.
        pub version: Version,
    }
}

shape! {
    /// What became of a rule.
    pub enum Change {
        /// It is there on the second side only.
        Added = "added",
        /// It is there on the first side only.
        Removed = "removed",
        /// It says something else, or for other channels.
        Changed = "changed",
    }
}

shape! {
    /// A rule on one side of a comparison.
    pub struct RuleText {
        /// Channels that it is about; empty for all.
        pub channels: Vec<Channel>,
        /// The rule in a sentence.
        pub text: Told,
        /// Where it comes from.
        pub citations: Citations,
    }
}

shape! {
    /// A rule that is not the same on both sides.
    pub struct RuleChange {
        /// What it is about.
        pub kind: RuleKind,
        /// What became of it.
        pub change: Change,
        /// Whose rule.
        pub level: Level,
        /// As in the rulebook of the second side, or of the first where it was removed.
        pub id: RuleId,
        /// The first side; none where it was added.
        pub from: Option<RuleText>,
        /// The second side; none where it was removed.
        pub to: Option<RuleText>,
    }
}

shape! {
    /// One side of a comparison.
    pub struct ComparedSide {
        /// The region.
        pub region: RegionName,
        /// The day.
        pub day: Day,
        /// What was applied.
        pub law: LawApplied,
    }
}

shape! {
    /// What changed between two days, or differs between two regions.
    pub struct Comparison {
        /// The service.
        pub service: Named<Service>,
        /// The first side.
        pub from: ComparedSide,
        /// The second side.
        pub to: ComparedSide,
        /// The rules that are not the same, national ones first, kind by kind.
        pub changes: Vec<RuleChange>,
        /// How many rules are the same, wherever they stand.
        pub unchanged: u32,
        /// Where the rules come from, in the order of first mention.
        pub sources: Sources,
        /// Of the package and of its rules.
        pub version: Version,
    }
}

shape! {
    /// What a form can choose from.
    pub struct Vocabulary {
        /// Services.
        pub services: Vec<Named<Service>>,
        /// Regions.
        pub regions: Vec<RegionName>,
        /// Channels.
        pub channels: Vec<Named<Channel>>,
        /// Roles.
        pub roles: Vec<Named<crate::law::Role>>,
        /// Documents.
        pub documents: Vec<Named<DocumentId>>,
        /// Facts.
        pub facts: Vec<FactQuestion>,
        /// What a person calls the fields of an application.
        pub fields: Vec<FieldName>,
    }
}

shape! {
    /// A field of an application, as a person calls it.
    pub struct FieldName {
        /// The field, with dots; `documents.issuedOn` for that of any document.
        pub path: &'static str,
        /// The name.
        pub name: Words,
    }
}
