// Written by `UPDATE_TYPES=1 cargo test contract` from the Rust types; not to be edited.
export type Day = string;
export type Lang = "kk" | "ru" | "en";
export type Service = "externat-permit" | "education-document-duplicate" | "preschool-queue" | "kindergarten-admission";
export type Channel = "office" | "state-corporation" | "portal";
export type Role = "self" | "parent" | "legal-representative" | "proxy";
export type Sex = "female" | "male";
export type DocumentId = "application" | "identity-document" | "birth-certificate" | "representation-document" | "medical-conclusion" | "residence-abroad-certificate" | "study-abroad-document" | "report-cards" | "loss-announcement" | "original-education-document" | "service-certificate" | "teacher-certificate" | "special-needs-conclusion" | "phthisiatrician-conclusion" | "priority-document" | "referral" | "health-passport" | "health-certificate" | "vaccination-card" | "consent-form";
export type FactId = "ground" | "departureOn" | "reason" | "specialNeeds" | "parentInService" | "parentIsTeacher" | "priority" | "sanatoriumGroup";
export type Choice = "health" | "abroad-with-parents" | "abroad-alone" | "top-marks" | "lost" | "spoiled" | "name-changed";
export type Unit = "minutes" | "hours" | "working-days" | "calendar-days" | "months";
export type Outcome = "met" | "not-met" | "unknown" | "judgement";
export type Severity = "error" | "warning" | "info";
export type Decision = "accept" | "refuse" | "unknown";
export type RefusalStage = "acceptance" | "service";
export type FindingCode = "input.invalid" | "input.unknown-field" | "law.not-in-force" | "law.edition-unseen" | "law.date-approximate" | "law.conflict" | "channel.not-offered" | "channel.closed" | "deadline.passed" | "deadline.extended" | "ground.not-offered" | "document.missing" | "document.expired" | "document.wrong-form" | "age.over-limit" | "age.under-limit" | "iin.format" | "iin.checksum" | "iin.birth-date-mismatch" | "iin.sex-mismatch" | "signature.missing" | "signature.iin-mismatch" | "signature.not-valid-on-day" | "signature.revoked" | "representative.unproven" | "consent.missing" | "calendar.estimated" | "fact.missing";
export type PathPart = string | number;
export type Param = string | number;
export type Basis = "text" | "interpretation";
export type Citation = { 
/**
 * Identifier of the act.
 */
act: string, 
/**
 * Edition.
 */
edition: Day, 
/**
 * Place, the same in every language: `app. 2, p. 9(2)`.
 */
place: string, 
/**
 * Act and place in words.
 */
text: string, 
/**
 * Official address.
 */
url: string, 
/**
 * Text or interpretation.
 */
basis: Basis, 
/**
 * Reason of an interpretation.
 */
reason: string | null, };
export type Finding = { 
/**
 * What it is about.
 */
code: FindingCode, 
/**
 * What came of the comparison.
 */
outcome: Outcome, 
/**
 * How much it weighs.
 */
severity: Severity, 
/**
 * Where in the application.
 */
path: Array<PathPart>, 
/**
 * The values that the message speaks of.
 */
params: { [key in string]: Param }, 
/**
 * The statement in words.
 */
message: string, 
/**
 * Which refusal of the law it leads to; none where the law names none.
 */
refusal: RefusalStage | null, 
/**
 * Where it comes from; empty only for `input.…`.
 */
citations: Array<Citation>, };
export type DocumentStatus = "provided" | "missing" | "expired" | "not-needed" | "from-state-systems" | "unknown";
export type DocumentAnswer = { 
/**
 * Which document.
 */
id: DocumentId, 
/**
 * What the act calls it.
 */
name: string, 
/**
 * How it stands.
 */
status: DocumentStatus, 
/**
 * Why.
 */
why: string, 
/**
 * Where it comes from.
 */
citations: Array<Citation>, };
export type DocumentNeed = "needed" | "if-any" | "not-needed" | "from-state-systems" | "unknown";
export type ChecklistItem = { 
/**
 * Which document.
 */
id: DocumentId, 
/**
 * What the act calls it.
 */
name: string, 
/**
 * Whether it is needed.
 */
need: DocumentNeed, 
/**
 * Why.
 */
why: string, 
/**
 * Where it comes from.
 */
citations: Array<Citation>, };
export type Question = { 
/**
 * Where the answer goes.
 */
path: Array<PathPart>, 
/**
 * The question.
 */
question: string, 
/**
 * The rules that depend on it.
 */
citations: Array<Citation>, };
export type Duration = { 
/**
 * How many.
 */
amount: number, 
/**
 * Of what.
 */
unit: Unit, };
export type Certainty = "confirmed" | "estimated";
export type StepAnswer = { 
/**
 * Who acts.
 */
actor: string, 
/**
 * What is done.
 */
action: string, 
/**
 * How long the act gives for it.
 */
duration: Duration | null, 
/**
 * First day.
 */
startsOn: Day, 
/**
 * Last day.
 */
endsOn: Day, 
/**
 * Where it comes from.
 */
citations: Array<Citation>, };
export type Estimate = { 
/**
 * The day of registration: day 0 of the term.
 */
registeredOn: Day, 
/**
 * The last day of the term.
 */
dueOn: Day, 
/**
 * The last minute of a term in minutes, local time.
 */
dueAt: string | null, 
/**
 * The term.
 */
term: Duration, 
/**
 * Whether the date rests on what is published.
 */
certainty: Certainty, 
/**
 * Why it is estimated.
 */
reason: string | null, 
/**
 * Where term, start and count come from.
 */
citations: Array<Citation>, 
/**
 * The steps, from–to.
 */
steps: Array<StepAnswer>, 
/**
 * Until when the State Corporation keeps the result.
 */
keptUntil: Day | null, };
export type LawInForce = { 
/**
 * Identifier of the act.
 */
act: string, 
/**
 * Edition.
 */
edition: Day, 
/**
 * Official title.
 */
title: string, 
/**
 * The act in words.
 */
text: string, 
/**
 * Official address.
 */
url: string, 
/**
 * First day in force.
 */
inForceFrom: Day | null, 
/**
 * Last day in force; none while it is in force.
 */
inForceTo: Day | null, 
/**
 * Whether one of the two is the earliest possible day and not the known one.
 */
approximate: boolean, 
/**
 * How the days are known.
 */
basis: string | null, 
/**
 * Day of adoption.
 */
adoptedOn: Day, 
/**
 * Day of state registration.
 */
registeredOn: Day | null, 
/**
 * Day of first official publication.
 */
publishedOn: Day | null, 
/**
 * Day on which the data were last compared with the source.
 */
verifiedOn: Day, };
export type UnseenEdition = { 
/**
 * Identifier of the act.
 */
act: string, 
/**
 * Edition.
 */
edition: Day, 
/**
 * The act in words.
 */
text: string, 
/**
 * What is known of it, and how a day under it is answered.
 */
note: string, 
/**
 * Official address.
 */
url: string, };
export type LawApplied = { 
/**
 * The national standard or rules.
 */
national: LawInForce | null, 
/**
 * The regulation of the region.
 */
regional: LawInForce | null, 
/**
 * Editions that may have been in force and were not seen.
 */
unseen: Array<UnseenEdition>, };
export type Version = { 
/**
 * Version of the package.
 */
package: string, 
/**
 * Day of the rules.
 */
rules: Day, };
export type Report = { 
/**
 * The application's own identifier.
 */
id: string | null, 
/**
 * What the findings come to.
 */
decision: Decision, 
/**
 * Statements about the application.
 */
findings: Array<Finding>, 
/**
 * Documents of the list.
 */
documents: Array<DocumentAnswer>, 
/**
 * Facts that are missing.
 */
questions: Array<Question>, 
/**
 * When the result is to be there.
 */
estimate: Estimate | null, 
/**
 * What was applied.
 */
law: LawApplied, 
/**
 * Of the package and of its rules.
 */
version: Version, };
export type Checklist = { 
/**
 * Documents of the list.
 */
documents: Array<ChecklistItem>, 
/**
 * Facts that are missing.
 */
questions: Array<Question>, 
/**
 * Statements about the law and the channel.
 */
findings: Array<Finding>, 
/**
 * What was applied.
 */
law: LawApplied, 
/**
 * Of the package and of its rules.
 */
version: Version, };
export type EstimateAnswer = { 
/**
 * When the result is to be there; none where no law or channel applies.
 */
estimate: Estimate | null, 
/**
 * Statements about the law, the channel and the days.
 */
findings: Array<Finding>, 
/**
 * What was applied.
 */
law: LawApplied, 
/**
 * Of the package and of its rules.
 */
version: Version, };
export type QuestionKind = "flag" | "choice" | "day";
export type ChoiceLabel = { 
/**
 * The value.
 */
value: Choice, 
/**
 * What a form calls it.
 */
label: string, };
export type FactQuestion = { 
/**
 * Where the answer goes.
 */
path: Array<PathPart>, 
/**
 * What kind of answer it takes.
 */
kind: QuestionKind, 
/**
 * The question.
 */
question: string, 
/**
 * Answers to choose from.
 */
choices: Array<ChoiceLabel>, };
export type RegionName = { 
/**
 * Code of ISO 3166-2:KZ.
 */
code: string, 
/**
 * The name.
 */
name: string, };
export type RuleKind = "name" | "provider" | "recipient" | "form" | "result" | "result-form" | "fee" | "channel" | "ground" | "term" | "step" | "document" | "deadline" | "age" | "hours" | "after-hours" | "keeping" | "refusal" | "representation" | "consent" | "signature" | "state-systems" | "note";
export type Level = "national" | "regional";
export type Rule = { 
/**
 * Stable within the edition: `document/medical-conclusion/portal`.
 */
id: string, 
/**
 * What it is about.
 */
kind: RuleKind, 
/**
 * Whose rule.
 */
level: Level, 
/**
 * Channels that it is about; empty for all.
 */
channels: Array<Channel>, 
/**
 * The rule in a sentence.
 */
text: string, 
/**
 * Where it comes from.
 */
citations: Array<Citation>, };
export type RuleConflict = { 
/**
 * Stable within the edition.
 */
id: string, 
/**
 * Whether an answer depends on it.
 */
changesAnswer: boolean, 
/**
 * What says what.
 */
text: string, 
/**
 * The reading taken and why.
 */
reading: string, 
/**
 * All the places.
 */
citations: Array<Citation>, };
export type Rulebook = { 
/**
 * The service.
 */
service: Named<Service>, 
/**
 * The region.
 */
region: RegionName, 
/**
 * The day.
 */
day: Day, 
/**
 * Facts that a form for this service has to ask for.
 */
questions: Array<FactQuestion>, 
/**
 * The rules.
 */
rules: Array<Rule>, 
/**
 * The contradictions.
 */
conflicts: Array<RuleConflict>, 
/**
 * What was applied.
 */
law: LawApplied, 
/**
 * Of the package and of its rules.
 */
version: Version, };
export type Vocabulary = { 
/**
 * Services.
 */
services: Array<Named<Service>>, 
/**
 * Regions.
 */
regions: Array<RegionName>, 
/**
 * Channels.
 */
channels: Array<Named<Channel>>, 
/**
 * Roles.
 */
roles: Array<Named<Role>>, 
/**
 * Documents.
 */
documents: Array<Named<DocumentId>>, 
/**
 * Facts.
 */
facts: Array<FactQuestion>, };
export type Change = "added" | "removed" | "changed";
export type RuleText = { 
/**
 * Channels that it is about; empty for all.
 */
channels: Array<Channel>, 
/**
 * The rule in a sentence.
 */
text: string, 
/**
 * Where it comes from.
 */
citations: Array<Citation>, };
export type RuleChange = { 
/**
 * What it is about.
 */
kind: RuleKind, 
/**
 * What became of it.
 */
change: Change, 
/**
 * Whose rule.
 */
level: Level, 
/**
 * As in the rulebook of the second side, or of the first where it was removed.
 */
id: string, 
/**
 * The first side; none where it was added.
 */
from: RuleText | null, 
/**
 * The second side; none where it was removed.
 */
to: RuleText | null, };
export type ComparedSide = { 
/**
 * The region.
 */
region: RegionName, 
/**
 * The day.
 */
day: Day, 
/**
 * What was applied.
 */
law: LawApplied, };
export type Comparison = { 
/**
 * The service.
 */
service: Named<Service>, 
/**
 * The first side.
 */
from: ComparedSide, 
/**
 * The second side.
 */
to: ComparedSide, 
/**
 * The rules that are not the same, national ones first, kind by kind.
 */
changes: Array<RuleChange>, 
/**
 * How many rules are the same, wherever they stand.
 */
unchanged: number, 
/**
 * Of the package and of its rules.
 */
version: Version, };
export type IinReason = "length" | "not-digits" | "all-zero" | "checksum" | "no-check-digit";
export type IinParts = { 
/**
 * Twelve ASCII digits, not all zero, with the right check digit.
 */
valid: boolean, 
/**
 * Why it is not valid; `None` where it is.
 */
reason: IinReason | null, 
/**
 * Birth date by the rules that held until 2013, where the digits of a valid number make one. A hint, no more.
 */
birthDate: string | null, 
/**
 * Sex by the same rules; only with a birth date.
 */
sex: Sex | null, };
export type DayKind = "working-day" | "weekend" | "holiday" | "day-off" | "substitute" | "transferred-off" | "transferred-working" | "announced-off" | "announced-working";
export type DayAnswer = { 
/**
 * The day.
 */
day: Day, 
/**
 * Whether it is worked in the five-day week, in which terms are counted.
 */
working: boolean, 
/**
 * Whether it is worked in the six-day week of the State Corporation.
 */
workingSixDay: boolean, 
/**
 * What it is in the five-day week.
 */
kind: DayKind, 
/**
 * Name of the holiday or day off.
 */
name: string | null, 
/**
 * Whether that is published.
 */
certainty: Certainty, 
/**
 * Why it is estimated.
 */
reason: string | null, };
export type Named<T> = { id: T, name: string, };
export type ApplicationFields = "id" | "service" | "region" | "channel" | "submittedAt" | "applicant" | "person" | "facts" | "documents" | "signature" | "powerOfAttorney" | "consent";
export type QueryFields = "service" | "region" | "channel" | "submittedAt" | "applicant" | "person" | "facts" | "lang" | "calendar";
export type ApplicantFields = "role" | "iin" | "birthDate" | "sex";
export type PersonFields = "iin" | "birthDate" | "sex";
export type FactsFields = "ground" | "departureOn" | "reason" | "specialNeeds" | "parentInService" | "parentIsTeacher" | "priority" | "sanatoriumGroup";
export type ProvidedDocumentFields = "id" | "issuedOn" | "form";
export type SignatureDataFields = "iin" | "validFrom" | "validTo" | "revoked" | "oneTimePassword";
export type PowerOfAttorneyFields = "notarised";
