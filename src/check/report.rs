//! The answers, in the shapes of the contract: camelCase, absent is `null`, every text in the language asked for.

use std::borrow::Cow;
use std::collections::BTreeMap;

use chrono::NaiveDate;
use serde::Serialize;

pub use super::limits::Limits;
pub use crate::law::Code;
use crate::law::{Channel, Choice, Decision, DocumentId, Outcome, RefusalStage, Service, Severity, Unit};

/// A text that is often a constant.
pub type Words = Cow<'static, str>;

/// A civil date that is written `YYYY-MM-DD`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[cfg_attr(test, derive(ts_rs::TS), ts(as = "String"))]
pub struct Day(pub NaiveDate);

impl std::fmt::Display for Day {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        use chrono::Datelike as _;
        write!(formatter, "{:04}-{:02}-{:02}", self.0.year(), self.0.month(), self.0.day())
    }
}

impl Serialize for Day {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

/// One step into an application: the name of a field or the number of an item.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(untagged)]
pub enum PathPart {
    /// A field.
    Field(Words),
    /// An item, counted from 0.
    Item(u32),
}

/// A place in an application.
pub type Path = Vec<PathPart>;

/// A value that a message speaks of.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(untagged)]
pub enum Param {
    /// A text or an identifier.
    Text(Words),
    /// A number.
    Number(u32),
}

/// Whether a source is the text, a reading of it, or no act at all.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "lowercase")]
pub enum Basis {
    /// The text says it.
    Text,
    /// The text is read so, for a reason.
    Interpretation,
    /// A page that is no act reports it.
    Reported,
}

/// Where statements come from; each stands once in an answer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct Source {
    /// Identifier of the act, or of the page.
    pub act: &'static str,
    /// Edition; none for a page.
    pub edition: Option<Day>,
    /// Place, the same in every language: `app. 2, p. 9(2)`; none for a page.
    pub place: Option<String>,
    /// Act and place in words; of a page, who said it and when.
    pub text: String,
    /// Official address, of the text in the language of the answer where there is one; none where it is not known.
    pub url: Option<&'static str>,
    /// Text, interpretation or report.
    pub basis: Basis,
    /// Reason of an interpretation.
    pub reason: Option<&'static str>,
}

/// Statements name their sources by number, counted from 0 in `sources`.
pub type Citations = Vec<u32>;

/// One statement about the application.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct Finding {
    /// What it is about.
    pub code: Code,
    /// What came of the comparison.
    pub outcome: Outcome,
    /// How much it weighs.
    pub severity: Severity,
    /// The rule behind it, as [`rulebook`](crate::rulebook()) names it; none where no row stands behind it.
    pub rule: Option<String>,
    /// Where in the application; empty for what concerns the answer and no field.
    pub path: Path,
    /// The values that the message speaks of.
    pub params: BTreeMap<&'static str, Param>,
    /// The statement in words.
    pub message: String,
    /// Which refusal of the law it leads to; none where the law names none.
    pub refusal: Option<RefusalStage>,
    /// Where it comes from; empty only for `input.…`.
    pub citations: Citations,
}

/// How a document stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum DocumentStatus {
    /// It is there.
    Provided,
    /// It is asked for and not there.
    Missing,
    /// It is there and no longer valid.
    Expired,
    /// It is not there and may be brought later.
    Later,
    /// It is not asked for in this case.
    NotNeeded,
    /// The provider takes the data from state information systems.
    FromStateSystems,
    /// It is not there, and is handed in where there is one: a lack of it is no fault.
    IfAny,
    /// Whether it is needed depends on a fact that is missing, or on a list that could not be read.
    Unknown,
}

impl DocumentStatus {
    /// As the report has it.
    #[cfg(target_arch = "wasm32")]
    pub(crate) const fn id(self) -> &'static str {
        match self {
            Self::Provided => "provided",
            Self::Missing => "missing",
            Self::Expired => "expired",
            Self::Later => "later",
            Self::NotNeeded => "not-needed",
            Self::FromStateSystems => "from-state-systems",
            Self::IfAny => "if-any",
            Self::Unknown => "unknown",
        }
    }
}

/// A document of the list, for this case.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct DocumentAnswer {
    /// Which document.
    pub id: DocumentId,
    /// What the act calls it.
    pub name: &'static str,
    /// How it stands.
    pub status: DocumentStatus,
    /// Why.
    pub why: String,
    /// Where it comes from.
    pub citations: Citations,
}

/// Whether a document is needed, before anything is handed in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum DocumentNeed {
    /// It is needed.
    Needed,
    /// It is handed in where there is one; a lack of it is no fault.
    IfAny,
    /// It is needed and may be brought later.
    Later,
    /// Two texts differ on whether it is needed: an official judges.
    Disputed,
    /// It is not needed in this case.
    NotNeeded,
    /// The provider takes the data from state information systems.
    FromStateSystems,
    /// It depends on a fact that is missing.
    Unknown,
}

/// A document of a checklist.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct ChecklistItem {
    /// Which document.
    pub id: DocumentId,
    /// What the act calls it.
    pub name: &'static str,
    /// Whether it is needed.
    pub need: DocumentNeed,
    /// Why.
    pub why: String,
    /// Where it comes from.
    pub citations: Citations,
}

/// A fact that is missing.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct Question {
    /// Where the answer goes.
    pub path: Path,
    /// The question.
    pub question: String,
    /// Whether some answer would change the decision, to `refuse` or to `judgement`.
    pub decides: bool,
    /// The rules that depend on it.
    pub citations: Citations,
}

/// An amount of time.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct Duration {
    /// How many.
    pub amount: u16,
    /// Of what.
    pub unit: Unit,
}

impl From<crate::law::Duration> for Duration {
    fn from(duration: crate::law::Duration) -> Self {
        Self { amount: duration.amount, unit: duration.unit }
    }
}

/// Whether a date rests on what is published.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "lowercase")]
pub enum Certainty {
    /// It does.
    Confirmed,
    /// It rests on something that may yet change, or on an interpretation that the date depends on.
    Estimated,
}

impl Certainty {
    /// As the report has it.
    #[cfg(target_arch = "wasm32")]
    pub(crate) const fn id(self) -> &'static str {
        match self {
            Self::Confirmed => "confirmed",
            Self::Estimated => "estimated",
        }
    }
}

/// A step of the provider, with its days.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[cfg_attr(test, ts(rename = "StepAnswer"))]
#[serde(rename_all = "camelCase")]
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

/// When the result is to be there.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
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
    pub reason: Option<String>,
    /// The steps, from–to.
    pub steps: Vec<StepAnswer>,
    /// Until when the State Corporation keeps the result.
    pub kept_until: Option<Day>,
    /// Where term, start and count come from.
    pub citations: Citations,
}

/// An edition that was applied.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
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

/// What else is known of an edition that was applied.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
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

/// An edition that is known to exist and was not seen.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
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

/// What was applied.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
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

/// Of the package and of its rules.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct Version {
    /// Version of the package.
    pub package: &'static str,
    /// Day of the rules.
    pub rules: Day,
    /// Hash of the compiled rules.
    pub hash: &'static str,
}

/// The version of the package and of its rules, and the limits that it keeps.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct Release {
    /// Version of the package.
    pub package: &'static str,
    /// Day of the rules.
    pub rules: Day,
    /// Hash of the compiled rules.
    pub hash: &'static str,
    /// How much an application may hold.
    pub limits: Limits,
}

/// The answer to an application.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct Report {
    /// Of a batch: the number of the input line, from 1. There is no such field elsewhere.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(test, ts(optional))]
    pub row: Option<u32>,
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
    pub sources: Vec<Source>,
    /// Of the package and of its rules.
    pub version: Version,
}

/// The answer to an application without its sentences, for batches.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct BriefReport {
    /// Of a batch: the number of the input line, from 1. There is no such field elsewhere.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(test, ts(optional))]
    pub row: Option<u32>,
    /// The application's own identifier.
    pub id: Option<String>,
    /// What the findings come to.
    pub decision: Decision,
    /// The findings of the full report.
    pub findings: Vec<BriefFinding>,
    /// Paths of the questions that decide.
    pub questions: Vec<String>,
    /// The day of registration.
    pub registered_on: Option<Day>,
    /// The last day of the term.
    pub due_on: Option<Day>,
    /// Whether the days rest on what is published.
    pub certainty: Option<Certainty>,
}

/// A finding without its sentence.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct BriefFinding {
    /// What it is about.
    pub code: Code,
    /// How much it weighs.
    pub severity: Severity,
    /// Where in the application, with dots: `documents.0.form`.
    pub path: String,
    /// The values that the message would speak of.
    pub params: BTreeMap<&'static str, Param>,
    /// Which refusal of the law it leads to; none where the law names none.
    pub refusal: Option<RefusalStage>,
    /// The first place that it comes from: `kz-order-179-2015@2016-01-22 app. 2, p. 9(2)`; none for `input.…`.
    pub place: Option<String>,
}

/// The answer of [`checklist`](crate::checklist).
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
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
    pub sources: Vec<Source>,
    /// Of the package and of its rules.
    pub version: Version,
}

/// The answer of [`estimate`](crate::estimate).
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct EstimateAnswer {
    /// When the result is to be there; none where no law or channel applies.
    pub estimate: Option<Estimate>,
    /// Statements about the law, the channel and the days.
    pub findings: Vec<Finding>,
    /// What was applied.
    pub law: LawApplied,
    /// Where the statements come from, in the order of first mention.
    pub sources: Vec<Source>,
    /// Of the package and of its rules.
    pub version: Version,
}

/// A fact that a form asks for.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct FactQuestion {
    /// Where the answer goes.
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

/// What kind of answer a question takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "lowercase")]
pub enum QuestionKind {
    /// Yes or no.
    Flag,
    /// One of a list.
    Choice,
    /// One or more of a list.
    Choices,
    /// A day.
    Day,
    /// A whole number.
    Number,
}

/// An answer to choose.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct ChoiceLabel {
    /// The value.
    pub value: Choice,
    /// What a form calls it.
    pub label: &'static str,
}

/// An identifier with its name.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct Named<T> {
    /// The identifier.
    pub id: T,
    /// The name.
    pub name: &'static str,
}

/// A region with its name.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct RegionName {
    /// Code of ISO 3166-2:KZ.
    pub code: &'static str,
    /// The name.
    pub name: &'static str,
}

pub use crate::law::RuleKind;

/// Whose rule.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "lowercase")]
pub enum Level {
    /// Of the national standard or rules.
    National,
    /// Of the region's regulation.
    Regional,
}

/// A rule in a sentence.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct Rule {
    /// Unique and stable: `kz-order-179-2015/2016-01-22/externat-permit/document/medical-conclusion/portal`.
    pub id: String,
    /// What it is about.
    pub kind: RuleKind,
    /// Whose rule.
    pub level: Level,
    /// Channels that it is about; empty for all.
    pub channels: Vec<Channel>,
    /// The rule in a sentence.
    pub text: String,
    /// Where it comes from.
    pub citations: Citations,
}

/// A contradiction.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct RuleConflict {
    /// Unique and stable: `kz-order-172-2015/2017-10-11/preschool-queue/conflict/two-lunch-breaks`.
    pub id: String,
    /// Whether an answer depends on it.
    pub changes_answer: bool,
    /// What says what.
    pub text: &'static str,
    /// The reading taken and why.
    pub reading: &'static str,
    /// All the places.
    pub citations: Citations,
}

/// All that holds for a service and region on a day.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[cfg_attr(test, ts(rename = "Rulebook"))]
#[serde(rename_all = "camelCase")]
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
    pub sources: Vec<Source>,
    /// Of the package and of its rules.
    pub version: Version,
}

/// What became of a rule.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "lowercase")]
pub enum Change {
    /// It is there on the second side only.
    Added,
    /// It is there on the first side only.
    Removed,
    /// It says something else, or for other channels.
    Changed,
}

/// A rule on one side of a comparison.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct RuleText {
    /// Channels that it is about; empty for all.
    pub channels: Vec<Channel>,
    /// The rule in a sentence.
    pub text: String,
    /// Where it comes from.
    pub citations: Citations,
}

/// A rule that is not the same on both sides.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct RuleChange {
    /// What it is about.
    pub kind: RuleKind,
    /// What became of it.
    pub change: Change,
    /// Whose rule.
    pub level: Level,
    /// As in the rulebook of the second side, or of the first where it was removed.
    pub id: String,
    /// The first side; none where it was added.
    pub from: Option<RuleText>,
    /// The second side; none where it was removed.
    pub to: Option<RuleText>,
}

/// One side of a comparison.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct ComparedSide {
    /// The region.
    pub region: RegionName,
    /// The day.
    pub day: Day,
    /// What was applied.
    pub law: LawApplied,
}

/// What changed between two days, or differs between two regions.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
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
    pub sources: Vec<Source>,
    /// Of the package and of its rules.
    pub version: Version,
}

/// What a form can choose from.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
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

/// A field of an application, as a person calls it.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct FieldName {
    /// The field, with dots; `documents.issuedOn` for that of any document.
    pub path: &'static str,
    /// The name.
    pub name: Words,
}
