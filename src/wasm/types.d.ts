/** A day, `YYYY-MM-DD`. */
export type Day = string;
export type Lang = "kk" | "ru" | "en";
export type Service = "externat-permit" | "education-document-duplicate" | "preschool-queue" | "kindergarten-admission";
export type Channel = "office" | "state-corporation" | "portal";
export type Role = "self" | "parent" | "legal-representative" | "proxy";
export type Sex = "female" | "male";
export type Outcome = "met" | "not-met" | "unknown" | "judgement";
export type Severity = "error" | "warning" | "info";
export type Decision = "accept" | "refuse" | "unknown";
export type RefusalStage = "acceptance" | "service";
export type Unit = "minutes" | "hours" | "working-days" | "calendar-days" | "months";
export type DocumentId =
  | "application" | "identity-document" | "birth-certificate" | "representation-document" | "medical-conclusion"
  | "residence-abroad-certificate" | "study-abroad-document" | "report-cards" | "loss-announcement"
  | "original-education-document" | "service-certificate" | "teacher-certificate" | "special-needs-conclusion"
  | "phthisiatrician-conclusion" | "priority-document" | "referral" | "health-passport" | "health-certificate"
  | "vaccination-card" | "consent-form";
export type FactId =
  | "ground" | "departureOn" | "reason" | "specialNeeds" | "parentInService" | "parentIsTeacher" | "priority"
  | "sanatoriumGroup";
export type Choice =
  | "health" | "abroad-with-parents" | "abroad-alone" | "top-marks" | "lost" | "spoiled" | "name-changed";
export type FindingCode =
  | "input.invalid" | "input.unknown-field" | "law.not-in-force" | "law.edition-unseen" | "law.date-approximate" | "law.conflict"
  | "channel.not-offered" | "channel.closed" | "deadline.passed" | "deadline.extended"
  | "ground.not-offered" | "document.missing" | "document.expired" | "document.wrong-form" | "age.over-limit" | "age.under-limit"
  | "iin.format" | "iin.checksum" | "iin.birth-date-mismatch" | "iin.sex-mismatch"
  | "signature.missing" | "signature.iin-mismatch" | "signature.not-valid-on-day" | "signature.revoked"
  | "representative.unproven" | "consent.missing" | "calendar.estimated" | "fact.missing";
export type Path = (string | number)[];

/** What a parent hands in. */
export interface Application {
  id?: string | null;
  service: Service;
  /** ISO 3166-2:KZ, such as `KZ-75`. */
  region: string;
  channel: Channel;
  /** With an offset; or without one = local time of the region; or a day alone = within working hours. */
  submittedAt: string;
  applicant?: Applicant | null;
  /** Whom the service is about; left out where the role is `self` and the applicant's data say it all. */
  person?: Person | null;
  facts?: Facts | null;
  documents?: (DocumentId | ProvidedDocument)[] | null;
  signature?: SignatureData | null;
  powerOfAttorney?: PowerOfAttorney | null;
  consent?: boolean | null;
}
export interface Applicant { role?: Role | null; iin?: string | null; birthDate?: Day | null; sex?: Sex | null }
export interface Person { iin?: string | null; birthDate?: Day | null; sex?: Sex | null }
export interface Facts {
  ground?: "health" | "abroad-with-parents" | "abroad-alone" | "top-marks" | null;
  departureOn?: Day | null;
  reason?: "lost" | "spoiled" | "name-changed" | null;
  specialNeeds?: boolean | null;
  parentInService?: boolean | null;
  parentIsTeacher?: boolean | null;
  priority?: boolean | null;
  sanatoriumGroup?: boolean | null;
}
export interface ProvidedDocument {
  id: DocumentId;
  issuedOn?: Day | null;
  /** Number of its form, such as `035-1/у`; compared with the act's where both are known. */
  form?: string | null;
}
export interface SignatureData {
  iin?: string | null;
  validFrom?: Day | null;
  validTo?: Day | null;
  revoked?: boolean | null;
  /** Signed with a one-time password instead of a certificate, where the act lets that. */
  oneTimePassword?: boolean | null;
}
export interface PowerOfAttorney { notarised?: boolean | null }

export interface CalendarSupplement { daysOff?: Day[] | null; workingDays?: Day[] | null }
export interface Options {
  /** Language of every text of the answer; English where it is left out. */
  lang?: Lang | null;
  /** Also the findings whose outcome is met. */
  explain?: boolean | null;
  /** Days off and working days announced after the package was released. */
  calendar?: CalendarSupplement | null;
}

/** Citations, document answers, the law and the version are frozen: the same object stands in many answers. */
export interface Citation {
  act: string;
  edition: Day;
  /** Stable, in every language: `app. 2, p. 9(2)`. */
  place: string;
  /** The act and the place in words, in the language asked for. */
  text: string;
  url: string;
  basis: "text" | "interpretation";
  /** Why the text is read so; only with `interpretation`. */
  reason: string | null;
}
export interface Finding {
  code: FindingCode;
  outcome: Outcome;
  severity: Severity;
  path: Path;
  params: Record<string, string | number>;
  message: string;
  refusal: RefusalStage | null;
  citations: Citation[];
}
export type DocumentStatus = "provided" | "missing" | "expired" | "not-needed" | "from-state-systems" | "unknown";
export interface DocumentAnswer {
  id: DocumentId;
  name: string;
  status: DocumentStatus;
  why: string;
  citations: Citation[];
}
export interface Question { path: Path; question: string; citations: Citation[] }
export interface Duration { amount: number; unit: Unit }
export interface StepAnswer {
  actor: string;
  action: string;
  duration: Duration | null;
  startsOn: Day;
  endsOn: Day;
  citations: Citation[];
}
export interface Estimate {
  registeredOn: Day;
  dueOn: Day;
  /** Local date-time; for terms in minutes, where the hour of registration is known. */
  dueAt: string | null;
  term: Duration;
  certainty: "confirmed" | "estimated";
  /** Why it is estimated. */
  reason: string | null;
  /** Where the term, its start and its count come from. */
  citations: Citation[];
  steps: StepAnswer[];
  keptUntil: Day | null;
}
export interface LawInForce {
  act: string;
  edition: Day;
  title: string;
  text: string;
  url: string;
  inForceFrom: Day | null;
  inForceTo: Day | null;
  /** Whether one of the two days is the earliest possible one, not the known one. */
  approximate: boolean;
  basis: string | null;
  adoptedOn: Day;
  registeredOn: Day | null;
  publishedOn: Day | null;
  verifiedOn: Day;
}
export interface UnseenEdition { act: string; edition: Day; text: string; note: string; url: string }
export interface LawApplied {
  national: LawInForce | null;
  regional: LawInForce | null;
  /** Editions that are known to exist, that may have been in force, and whose text is not in the rulebook. */
  unseen: UnseenEdition[];
}
export interface Version { package: string; rules: Day }
export interface Report {
  id: string | null;
  decision: Decision;
  findings: Finding[];
  documents: DocumentAnswer[];
  questions: Question[];
  estimate: Estimate | null;
  law: LawApplied;
  version: Version;
}

/** What `checklist`, `estimate` and `rulebook` are asked; `check` takes a whole application. */
export interface Query {
  service: Service;
  region: string;
  channel?: Channel | null;
  /** A day or a date-time, as in an application. */
  submittedAt: string;
  applicant?: Applicant | null;
  person?: Person | null;
  facts?: Facts | null;
  lang?: Lang | null;
  calendar?: CalendarSupplement | null;
}
/** A query about one channel. */
export type ChannelQuery = Query & { channel: Channel };
/** Which documents a case needs: those of the channel asked for. */
export interface Checklist {
  documents: ChecklistItem[];
  questions: Question[];
  findings: Finding[];
  law: LawApplied;
  version: Version;
}
export interface ChecklistItem {
  id: DocumentId;
  name: string;
  need: "needed" | "if-any" | "not-needed" | "from-state-systems" | "unknown";
  why: string;
  citations: Citation[];
}
export interface EstimateAnswer {
  estimate: Estimate | null;
  findings: Finding[];
  law: LawApplied;
  version: Version;
}

/** All that holds for a service and region on a day. */
export interface Rulebook {
  service: { id: Service; name: string };
  region: { code: string; name: string };
  day: Day;
  /** The facts that a form for this service has to ask for, in order. */
  questions: FactQuestion[];
  rules: Rule[];
  conflicts: RuleConflict[];
  law: LawApplied;
  version: Version;
}
export interface FactQuestion {
  path: Path;
  kind: "flag" | "choice" | "day";
  question: string;
  choices: { value: Choice; label: string }[];
}
export type RuleKind =
  | "name" | "provider" | "recipient" | "form" | "result" | "result-form" | "fee" | "channel" | "ground" | "term" | "step"
  | "document" | "deadline" | "age" | "hours" | "after-hours" | "keeping" | "refusal" | "representation" | "consent"
  | "signature" | "state-systems" | "note";
export interface Rule {
  /** Stable within the edition: `document/medical-conclusion/portal`. */
  id: string;
  kind: RuleKind;
  level: "national" | "regional";
  /** Channels that the rule is about; empty for all. */
  channels: Channel[];
  text: string;
  citations: Citation[];
}
export interface RuleConflict { id: string; changesAnswer: boolean; text: string; reading: string; citations: Citation[] }

/** What `compare` is asked: two days, or two regions, or both. */
export interface CompareQuery {
  service: Service;
  from: { region: string; submittedAt: string };
  to: { region: string; submittedAt: string };
  /** Only the rules for this channel. */
  channel?: Channel | null;
  lang?: Lang | null;
}
/** What changed between two days, or differs between two regions. */
export interface Comparison {
  service: { id: Service; name: string };
  from: ComparedSide;
  to: ComparedSide;
  /** National rules first, kind by kind; the same ones in every language, a name even if it changed in one only. */
  changes: RuleChange[];
  /** How many rules are the same, wherever they stand. */
  unchanged: number;
  version: Version;
}
export interface ComparedSide { region: { code: string; name: string }; day: Day; law: LawApplied }
export interface RuleChange {
  kind: RuleKind;
  change: "added" | "removed" | "changed";
  level: "national" | "regional";
  /** As in the rulebook of `to`, or of `from` where the rule was removed. */
  id: string;
  /** `null` where the rule was added. */
  from: RuleText | null;
  /** `null` where the rule was removed. */
  to: RuleText | null;
}
export interface RuleText {
  /** Channels that the rule is about; empty for all. */
  channels: Channel[];
  text: string;
  citations: Citation[];
}

/** What a form can choose from, for any day. */
export interface Vocabulary {
  services: { id: Service; name: string }[];
  regions: { code: string; name: string }[];
  channels: { id: Channel; name: string }[];
  roles: { id: Role; name: string }[];
  documents: { id: DocumentId; name: string }[];
  facts: FactQuestion[];
}

export interface IinParts {
  /** Twelve ASCII digits, not all zero, with the right check digit. */
  valid: boolean;
  reason: "length" | "not-digits" | "all-zero" | "checksum" | "no-check-digit" | null;
  /** A hint that numbers from before 2013 carry; `null` where the digits make no date. */
  birthDate: Day | null;
  sex: Sex | null;
}
export interface DayAnswer {
  day: Day;
  /** In the five-day calendar, which terms are counted in. */
  working: boolean;
  /** In the six-day calendar of the State Corporation. */
  workingSixDay: boolean;
  kind: "working-day" | "weekend" | "holiday" | "day-off" | "substitute" | "transferred-off" | "transferred-working" | "announced-off" | "announced-working";
  name: string | null;
  certainty: "confirmed" | "estimated";
  reason: string | null;
}

/**
 * What is thrown at a programmer who calls a function wrongly: a service that is not one, a day that is no day. What an
 * applicant wrote never throws; it is an answer of `check`.
 */
export interface MisuseError extends Error {
  name: "MisuseError";
  code: string;
  path: Path;
}

/** Judges an application, whatever it is: what is no application gets a report that says so. */
export function check(application: Application, options?: Options): Report;
export function check(application: unknown, options?: Options): Report;
export function checklist(query: ChannelQuery): Checklist;
export function estimate(query: ChannelQuery): EstimateAnswer;
export function rulebook(query: Query): Rulebook;
export function compare(query: CompareQuery): Comparison;
export function vocabulary(lang?: Lang): Vocabulary;
export function parseIin(text: string): IinParts;
export function isWorkingDay(day: Day, calendar?: CalendarSupplement): boolean;
export function addWorkingDays(day: Day, n: number, calendar?: CalendarSupplement): Day;
export function describeDay(day: Day, lang?: Lang, calendar?: CalendarSupplement): DayAnswer;
/** UTF-8 NDJSON in, one report a line out, in the order of the input, one for each non-empty line. */
export function checkNdjson(bytes: Uint8Array, options?: Options): Uint8Array;
export function version(): Version;
