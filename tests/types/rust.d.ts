// Written by `UPDATE_TYPES=1 cargo test contract` from the Rust types; not to be edited.
export type Day = string;
export type Lang = "kk" | "ru" | "en";
export type Service = "externat-permit" | "education-document-duplicate" | "preschool-queue" | "kindergarten-admission";
export type Channel = "office" | "state-corporation" | "portal";
export type Role = "self" | "parent" | "legal-representative" | "proxy";
export type Sex = "female" | "male";
export type DocumentId = "application" | "identity-document" | "birth-certificate" | "representation-document" | "medical-conclusion" | "residence-abroad-certificate" | "study-abroad-document" | "report-cards" | "loss-announcement" | "original-education-document" | "service-certificate" | "teacher-certificate" | "special-needs-conclusion" | "phthisiatrician-conclusion" | "priority-document" | "referral" | "health-passport" | "health-certificate" | "vaccination-card" | "consent-form";
export type FactId = "ground" | "departureOn" | "reason" | "specialNeeds" | "parentInService" | "parentIsTeacher" | "priority" | "sanatoriumGroup" | "grade" | "schoolClosed" | "bornAbroad" | "restrictions";
export type Choice = "health" | "abroad-with-parents" | "abroad-alone" | "top-marks" | "none" | "lost" | "spoiled" | "name-changed";
export type Unit = "minutes" | "hours" | "working-days" | "calendar-days" | "months";
export type Outcome = "met" | "not-met" | "unknown" | "judgement";
export type Severity = "error" | "warning" | "info";
export type Decision = "accept" | "refuse" | "unknown" | "judgement";
export type RefusalStage = "acceptance" | "service";
export type FindingCode = "input.invalid" | "input.unknown-field" | "law.not-in-force" | "law.edition-unseen" | "law.date-approximate" | "law.conflict" | "channel.not-offered" | "channel.closed" | "deadline.passed" | "deadline.extended" | "ground.not-offered" | "document.missing" | "document.expired" | "document.wrong-form" | "age.over-limit" | "age.under-limit" | "iin.format" | "iin.checksum" | "iin.birth-date-mismatch" | "iin.sex-mismatch" | "signature.missing" | "signature.iin-mismatch" | "signature.not-valid-on-day" | "signature.revoked" | "representative.unproven" | "consent.missing" | "calendar.estimated" | "provider.closed" | "law.reported" | "law.not-computed" | "region.not-yet" | "iin.same-for-two" | "grade.not-covered" | "restrictions.in-place";
export type PathPart = string | number;
export type Param = string | number | Day;
export type Params = { [key in string]: string | number | Day };
export type RuleId = string;
export type Dotted = string;
export type Place = string;
export type Basis = "text" | "interpretation" | "reported";
export type Source = { 
/**
 * Identifier of the act, or of the page.
 */
act: string, 
/**
 * Edition; none for a page.
 */
edition: Day | null, 
/**
 * Place, the same in every language: `app. 2, p. 9(2)`; none for a page.
 */
place: string | null, 
/**
 * Act and place in words; of a page, who said it and when.
 */
text: string, 
/**
 * Official address, of the text in the language of the answer where there is one; none where it is not known.
 */
url: string | null, 
/**
 * Text, interpretation or report.
 */
basis: Basis, 
/**
 * Reason of an interpretation.
 */
reason: string | null, };
export type Sources = Array<{ 
/**
 * Identifier of the act, or of the page.
 */
act: string, 
/**
 * Edition; none for a page.
 */
edition: Day | null, 
/**
 * Place, the same in every language: `app. 2, p. 9(2)`; none for a page.
 */
place: string | null, 
/**
 * Act and place in words; of a page, who said it and when.
 */
text: string, 
/**
 * Official address, of the text in the language of the answer where there is one; none where it is not known.
 */
url: string | null, 
/**
 * Text, interpretation or report.
 */
basis: Basis, 
/**
 * Reason of an interpretation.
 */
reason: string | null, }>;
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
 * The rule behind it, as [`rulebook`](crate::rulebook()) names it; none where no row stands behind it.
 */
rule: RuleId | null, 
/**
 * Where in the application; empty for what concerns the answer and no field.
 */
path: Array<PathPart>, 
/**
 * The values that the message speaks of.
 */
params: Params, 
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
citations: Array<number>, };
export type DocumentStatus = "provided" | "missing" | "expired" | "later" | "not-needed" | "from-state-systems" | "if-any" | "unknown";
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
citations: Array<number>, };
export type DocumentNeed = "needed" | "if-any" | "later" | "disputed" | "not-needed" | "from-state-systems" | "unknown";
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
citations: Array<number>, };
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
 * Whether some answer would change the decision, to `refuse` or to `judgement`.
 */
decides: boolean, 
/**
 * The rules that depend on it.
 */
citations: Array<number>, };
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
citations: Array<number>, };
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
 * The steps, from–to.
 */
steps: Array<StepAnswer>, 
/**
 * Until when the State Corporation keeps the result.
 */
keptUntil: Day | null, 
/**
 * Where term, start and count come from.
 */
citations: Array<number>, };
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
 * The act in words.
 */
text: string, 
/**
 * Official address; none where it is not known.
 */
url: string | null, 
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
 * Official address; none where it is not known.
 */
url: string | null, };
export type EditionDetails = { 
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
 * How the days in force are known.
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
 * What was read: which language, which text, where.
 */
readIn: string, };
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
 * National rules that hold beside the standard.
 */
beside: Array<LawInForce>, 
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
rules: Day, 
/**
 * Hash of the compiled rules.
 */
hash: string, };
export type Release = { 
/**
 * Version of the package.
 */
package: string, 
/**
 * Day of the rules.
 */
rules: Day, 
/**
 * Hash of the compiled rules.
 */
hash: string, 
/**
 * How much an application may hold.
 */
limits: Limits, };
export type Limits = { 
/**
 * UTF-8 bytes of all names and texts of an application together.
 */
text: number, 
/**
 * Values of an application: lists, objects, and what stands in them.
 */
values: number, 
/**
 * Lists and objects inside of each other, the application itself counted.
 */
depth: number, 
/**
 * Findings of one answer.
 */
findings: number, 
/**
 * Bytes of a line of NDJSON as it stands.
 */
line: number, };
export type Report = { 
/**
 * Of a batch: the number of the input line, from 1. There is no such field elsewhere.
 */
row?: number, 
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
 * Where the statements come from, in the order of first mention.
 */
sources: Sources, 
/**
 * Of the package and of its rules.
 */
version: Version, };
export type BriefReport = { 
/**
 * Of a batch: the number of the input line, from 1. There is no such field elsewhere.
 */
row?: number, 
/**
 * The application's own identifier.
 */
id: string | null, 
/**
 * What the findings come to.
 */
decision: Decision, 
/**
 * The findings of the full report.
 */
findings: Array<BriefFinding>, 
/**
 * Paths of the questions that decide.
 */
questions: Array<Dotted>, 
/**
 * The day of registration.
 */
registeredOn: Day | null, 
/**
 * The last day of the term.
 */
dueOn: Day | null, 
/**
 * Whether the days rest on what is published.
 */
certainty: Certainty | null, };
export type BriefFinding = { 
/**
 * What it is about.
 */
code: FindingCode, 
/**
 * How much it weighs.
 */
severity: Severity, 
/**
 * Where in the application, with dots: `documents.0.form`.
 */
path: Dotted, 
/**
 * The values that the message would speak of.
 */
params: Params, 
/**
 * Which refusal of the law it leads to; none where the law names none.
 */
refusal: RefusalStage | null, 
/**
 * The first place that it comes from: `kz-order-179-2015@2016-01-22 app. 2, p. 9(2)`; none for `input.…`.
 */
place: Place | null, };
export type FieldName = { 
/**
 * The field, with dots; `documents.issuedOn` for that of any document.
 */
path: string, 
/**
 * The name.
 */
name: string, };
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
 * Where the statements come from, in the order of first mention.
 */
sources: Sources, 
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
 * Where the statements come from, in the order of first mention.
 */
sources: Sources, 
/**
 * Of the package and of its rules.
 */
version: Version, };
export type QuestionKind = "flag" | "choice" | "choices" | "day" | "number";
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
 * Whether an application without it lacks something; otherwise it is only looked at where it is given.
 */
asked: boolean, 
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
export type RuleKind = "name" | "provider" | "recipient" | "form" | "result" | "result-form" | "fee" | "channel" | "ground" | "term" | "step" | "document" | "deadline" | "age" | "hours" | "after-hours" | "keeping" | "refusal" | "representation" | "consent" | "signature" | "state-systems" | "right" | "complaint" | "caution" | "conflict" | "note";
export type Level = "national" | "regional";
export type Rule = { 
/**
 * Unique and stable: `kz-order-179-2015/2016-01-22/externat-permit/document/medical-conclusion/portal`.
 */
id: RuleId, 
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
citations: Array<number>, };
export type RuleConflict = { 
/**
 * Unique and stable: `kz-order-172-2015/2017-10-11/preschool-queue/conflict/two-lunch-breaks`.
 */
id: RuleId, 
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
citations: Array<number>, };
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
 * What else is known of the editions that were applied, in the order national, beside, regional.
 */
editions: Array<EditionDetails>, 
/**
 * What was applied.
 */
law: LawApplied, 
/**
 * Where the statements come from, in the order of first mention.
 */
sources: Sources, 
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
facts: Array<FactQuestion>, 
/**
 * What a person calls the fields of an application.
 */
fields: Array<FieldName>, };
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
citations: Array<number>, };
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
id: RuleId, 
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
 * Where the rules come from, in the order of first mention.
 */
sources: Sources, 
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
birthDate: Day | null, 
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
export type Empty = "" | null;
export type Ground = "health" | "abroad-with-parents" | "abroad-alone" | "top-marks" | "none";
export type Reason = "lost" | "spoiled" | "name-changed";
export type Application = { id?: string | number | null, service: Service, region: string, channel: Channel, submittedAt: string, applicant?: Applicant | Empty, person?: Person | Empty, facts?: Facts | Empty, documents?: (DocumentId | ProvidedDocument)[] | Empty, signature?: SignatureData | Empty, powerOfAttorney?: PowerOfAttorney | Empty, consent?: boolean | Empty, };
export type Query = { service: Service, region: string, channel?: Channel | null, submittedAt: string, applicant?: Applicant | null, person?: Person | null, facts?: Facts | null, lang?: Lang | null, calendar?: CalendarSupplement | null, };
export type CompareQuery = { service: Service, from: Side, to: Side, channel?: Channel | null, lang?: Lang | null, };
export type Side = { region: string, submittedAt: string, };
export type Applicant = { role?: Role | Empty, iin?: string | null, birthDate?: Day | null, sex?: Sex | Empty, };
export type Person = { iin?: string | null, birthDate?: Day | null, sex?: Sex | Empty, };
export type Facts = { ground?: Ground | Empty, departureOn?: Day | null, reason?: Reason | Reason[] | Empty, specialNeeds?: boolean | Empty, parentInService?: boolean | Empty, parentIsTeacher?: boolean | Empty, priority?: boolean | Empty, sanatoriumGroup?: boolean | Empty, grade?: number | string | null, schoolClosed?: boolean | Empty, bornAbroad?: boolean | Empty, restrictions?: boolean | Empty, };
export type ProvidedDocument = { id: DocumentId, issuedOn?: Day | null, form?: string | null, prolongedUntil?: Day | null, };
export type SignatureData = { intended?: boolean | Empty, iin?: string | null, validFrom?: Day | null, validTo?: Day | null, revoked?: boolean | Empty, oneTimePassword?: boolean | Empty, };
export type PowerOfAttorney = { notarised?: boolean | Empty, };
export type Options = { lang?: Lang | null, detail?: "full" | null, explain?: boolean | null, calendar?: CalendarSupplement | null, };
export type CalendarSupplement = { daysOff?: Day[] | null, workingDays?: Day[] | null, };
