/** A day, `YYYY-MM-DD`. */
export type Day = string;
export type Lang = "kk" | "ru" | "en";
export type Service = "externat-permit" | "education-document-duplicate" | "preschool-queue" | "kindergarten-admission";
export type Channel = "office" | "state-corporation" | "portal";
export type Role = "self" | "parent" | "legal-representative" | "proxy";
export type Sex = "female" | "male";
export type Outcome = "met" | "not-met" | "unknown" | "judgement";
export type Severity = "error" | "warning" | "info";
export type Decision = "accept" | "refuse" | "unknown" | "judgement";
/** How much an answer says: everything, or the findings alone. */
export type Detail = "full" | "brief";
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
  | "sanatoriumGroup" | "grade" | "schoolClosed" | "bornAbroad" | "restrictions";
export type Ground = "health" | "abroad-with-parents" | "abroad-alone" | "top-marks" | "none";
export type Reason = "lost" | "spoiled" | "name-changed";
export type Choice = Ground | Reason;
export type FindingCode =
  | "input.invalid" | "input.unknown-field" | "law.not-in-force" | "law.edition-unseen"
  | "law.date-approximate" | "law.conflict" | "channel.not-offered" | "channel.closed"
  | "deadline.passed" | "deadline.extended" | "ground.not-offered" | "document.missing"
  | "document.expired" | "document.wrong-form" | "age.over-limit" | "age.under-limit"
  | "iin.format" | "iin.checksum" | "iin.birth-date-mismatch" | "iin.sex-mismatch"
  | "signature.missing" | "signature.iin-mismatch" | "signature.not-valid-on-day" | "signature.revoked"
  | "representative.unproven" | "consent.missing" | "calendar.estimated" | "provider.closed"
  | "law.reported" | "law.not-computed" | "region.not-yet" | "iin.same-for-two"
  | "grade.not-covered" | "restrictions.in-place";
export type Path = (string | number)[];

/** What a form sends for a field that was left empty; read as if the field were not there. */
export type Empty = "" | null;
/** What a parent hands in. */
export interface Application {
  /** Comes back in the report, a number as text. */
  id?: string | number | null;
  service: Service;
  /** ISO 3166-2:KZ, such as `KZ-75`. */
  region: string;
  channel: Channel;
  /** With an offset; or without one = local time of the region; or a day alone = within working hours. */
  submittedAt: string;
  applicant?: Applicant | Empty;
  /** Whom the service is about; left out where the role is `self` and the applicant's data say it all. */
  person?: Person | Empty;
  facts?: Facts | Empty;
  documents?: (DocumentId | ProvidedDocument)[] | Empty;
  signature?: SignatureData | Empty;
  powerOfAttorney?: PowerOfAttorney | Empty;
  consent?: boolean | Empty;
}
export interface Applicant { role?: Role | Empty; iin?: string | null; birthDate?: Day | null; sex?: Sex | Empty }
export interface Person { iin?: string | null; birthDate?: Day | null; sex?: Sex | Empty }
export interface Facts {
  ground?: Ground | Empty;
  departureOn?: Day | null;
  /** One reason, or several: lost, and the name has changed. */
  reason?: Reason | Reason[] | Empty;
  specialNeeds?: boolean | Empty;
  parentInService?: boolean | Empty;
  parentIsTeacher?: boolean | Empty;
  priority?: boolean | Empty;
  sanatoriumGroup?: boolean | Empty;
  /** The class to be studied as an external student, 1-12; only looked at where it is given, as are the rest. */
  grade?: number | string | null;
  schoolClosed?: boolean | Empty;
  bornAbroad?: boolean | Empty;
  restrictions?: boolean | Empty;
}
export interface ProvidedDocument {
  id: DocumentId;
  issuedOn?: Day | null;
  /** Number of its form, such as `035-1/у`, as people write it; compared with the act's where both are known. */
  form?: string | null;
  /** Until which day the provider has prolonged it. */
  prolongedUntil?: Day | null;
}
export interface SignatureData {
  /** Will be signed on the portal, which checks the certificate itself: nothing more is asked. */
  intended?: boolean | Empty;
  iin?: string | null;
  validFrom?: Day | null;
  validTo?: Day | null;
  revoked?: boolean | Empty;
  /** Signed with a one-time password instead of a certificate, where the act lets that. */
  oneTimePassword?: boolean | Empty;
}
export interface PowerOfAttorney { notarised?: boolean | Empty }

export interface CalendarSupplement { daysOff?: Day[] | null; workingDays?: Day[] | null }
export interface Options {
  /** Language of every text of the answer; where it is left out, that given to `create`, and English in `erezhe`. */
  lang?: Lang | null;
  detail?: "full" | null;
  /** Also the findings whose outcome is met. */
  explain?: boolean | null;
  /** Days off and working days announced after the package was released. */
  calendar?: CalendarSupplement | null;
}
/** For the same findings without sentences, as batches want them. */
export type BriefOptions = Omit<Options, "detail"> & { detail: "brief" };

/** Where statements come from. Each stands once in an answer, in the order of first mention. */
export interface Source {
  /** The act; with `reported`, the page. */
  act: string;
  /** `null` for a page. */
  edition: Day | null;
  /** Stable, in every language: `app. 2, p. 9(2)`; `null` for a page. */
  place: string | null;
  /** The act and the place in words, in the language asked for; of a page, who said it and when. */
  text: string;
  /** `null` where the address is not known. */
  url: string | null;
  /** `interpretation`: the text is read so; `reported`: a page that is no act says so. */
  basis: "text" | "interpretation" | "reported";
  /** Why the text is read so; only with `interpretation`. */
  reason: string | null;
}
/** Numbers of `sources`, from 0. */
export type Citations = number[];
export interface Finding {
  code: FindingCode;
  outcome: Outcome;
  severity: Severity;
  /** The rule behind it, as `rulebook` names it; `null` where no row of an act stands behind it. */
  rule: string | null;
  /** Empty for what concerns the answer and no field (`law.…`, `calendar.…`). */
  path: Path;
  params: Record<string, string | number>;
  message: string;
  refusal: RefusalStage | null;
  citations: Citations;
}
export type DocumentStatus =
  | "provided" | "missing" | "expired" | "later" | "not-needed" | "from-state-systems" | "if-any" | "unknown";
export interface DocumentAnswer {
  id: DocumentId;
  name: string;
  status: DocumentStatus;
  why: string;
  citations: Citations;
}
export interface Question {
  path: Path;
  question: string;
  /** Whether some answer would change the decision, to `refuse` or to `judgement`. */
  decides: boolean;
  citations: Citations;
}
export interface Duration { amount: number; unit: Unit }
export interface StepAnswer {
  actor: string;
  action: string;
  duration: Duration | null;
  startsOn: Day;
  endsOn: Day;
  citations: Citations;
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
  steps: StepAnswer[];
  keptUntil: Day | null;
  /** Where the term, its start and its count come from. */
  citations: Citations;
}
export interface LawInForce {
  act: string;
  edition: Day;
  text: string;
  /** `null` where the address is not known. */
  url: string | null;
  inForceFrom: Day | null;
  inForceTo: Day | null;
  /** Whether one of the two days is the earliest possible one, not the known one. */
  approximate: boolean;
  verifiedOn: Day;
}
export interface UnseenEdition { act: string; edition: Day; text: string; note: string; url: string | null }
export interface LawApplied {
  national: LawInForce | null;
  regional: LawInForce | null;
  /** National rules that hold beside the standard. */
  beside: LawInForce[];
  /** Editions that are known to exist, that may have been in force, and whose text is not in the rulebook. */
  unseen: UnseenEdition[];
}
/** What else is known of an edition; only `rulebook` tells it. */
export interface EditionDetails {
  act: string;
  edition: Day;
  title: string;
  basis: string | null;
  adoptedOn: Day;
  registeredOn: Day | null;
  publishedOn: Day | null;
  readIn: string;
}
export interface Version {
  package: string;
  rules: Day;
  /** Of the compiled rules. */
  hash: string;
}
/** How much an application may hold, counted on its content; past them it gets `input.invalid`, which names the limit. */
export interface Limits {
  /** UTF-8 bytes of all names and texts together. */
  text: number;
  /** Lists, objects, and what stands in them. */
  values: number;
  /** Lists and objects inside of each other, the application itself counted. */
  depth: number;
  /** Findings of one answer; the last one says how many faults of the data are not shown. */
  findings: number;
  /** Bytes of a line of NDJSON as it stands. */
  line: number;
}
/** What `version` tells. */
export interface Release extends Version { limits: Limits }
export interface Report {
  /** Only in a batch: the number of the input line, from 1. */
  row?: number;
  id: string | null;
  decision: Decision;
  findings: Finding[];
  documents: DocumentAnswer[];
  questions: Question[];
  /** `null` where nothing can be handed in at all. */
  estimate: Estimate | null;
  law: LawApplied;
  sources: Source[];
  version: Version;
}
/** The same findings without sentences (`detail: "brief"`). */
export interface BriefReport {
  /** Only in a batch: the number of the input line, from 1. */
  row?: number;
  id: string | null;
  decision: Decision;
  findings: BriefFinding[];
  /** Paths of the questions that decide, with dots. */
  questions: string[];
  registeredOn: Day | null;
  dueOn: Day | null;
  certainty: "confirmed" | "estimated" | null;
}
export interface BriefFinding {
  code: FindingCode;
  severity: Severity;
  /** With dots: `documents.0.form`. */
  path: string;
  params: Record<string, string | number>;
  refusal: RefusalStage | null;
  /** The first place it comes from: `kz-order-179-2015@2016-01-22 app. 2, p. 9(2)`; `null` for `input.…`. */
  place: string | null;
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
  sources: Source[];
  version: Version;
}
export interface ChecklistItem {
  id: DocumentId;
  name: string;
  need: "needed" | "if-any" | "later" | "disputed" | "not-needed" | "from-state-systems" | "unknown";
  why: string;
  citations: Citations;
}
export interface EstimateAnswer {
  estimate: Estimate | null;
  findings: Finding[];
  law: LawApplied;
  sources: Source[];
  version: Version;
}

/** All that holds for a service and region on a day. */
export interface Rulebook {
  service: Named<Service>;
  region: RegionName;
  day: Day;
  /** The facts that a form for this service has to ask for, in order. */
  questions: FactQuestion[];
  rules: Rule[];
  conflicts: RuleConflict[];
  /** What else is known of the editions applied, in the order national, beside, regional. */
  editions: EditionDetails[];
  law: LawApplied;
  sources: Source[];
  version: Version;
}
export interface FactQuestion {
  path: Path;
  kind: "flag" | "choice" | "choices" | "day" | "number";
  question: string;
  /** Whether an application without it lacks something; otherwise it is only looked at where it is given. */
  asked: boolean;
  choices: ChoiceLabel[];
}
export interface ChoiceLabel { value: Choice; label: string }
export type RuleKind =
  | "name" | "provider" | "recipient" | "form" | "result" | "result-form" | "fee" | "channel" | "ground" | "term" | "step"
  | "document" | "deadline" | "age" | "hours" | "after-hours" | "keeping" | "refusal" | "representation" | "consent"
  | "signature" | "state-systems" | "right" | "complaint" | "caution" | "conflict" | "note";
export interface Rule {
  /** Unique and stable: `kz-order-179-2015/2016-01-22/externat-permit/document/medical-conclusion/portal`. */
  id: string;
  kind: RuleKind;
  level: "national" | "regional";
  /** Channels that the rule is about; empty for all. */
  channels: Channel[];
  text: string;
  citations: Citations;
}
export interface RuleConflict { id: string; changesAnswer: boolean; text: string; reading: string; citations: Citations }

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
  service: Named<Service>;
  from: ComparedSide;
  to: ComparedSide;
  /** National rules first, kind by kind; the same ones in every language, a name even if it changed in one only. */
  changes: RuleChange[];
  /** How many rules are the same, wherever they stand. */
  unchanged: number;
  sources: Source[];
  version: Version;
}
export interface ComparedSide { region: RegionName; day: Day; law: LawApplied }
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
  citations: Citations;
}

/** What a form can choose from, for any day. */
export interface Vocabulary {
  services: Named<Service>[];
  regions: RegionName[];
  channels: Named<Channel>[];
  roles: Named<Role>[];
  documents: Named<DocumentId>[];
  facts: FactQuestion[];
  /** What a person calls the fields of an application; `documents.issuedOn` is that of any document. */
  fields: FieldName[];
}
export interface Named<T> { id: T; name: string }
/** Code of ISO 3166-2:KZ. */
export interface RegionName { code: string; name: string }
export interface FieldName { path: string; name: string }

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
  /** `misuse.invalid-argument`, `misuse.too-large` and others. */
  code: string;
  path: Path;
}

/**
 * Texts of a language, by the hash of the rules that they belong to: the default of `erezhe/texts/kk`, `…/ru` or `…/en`,
 * or, of what only `rulebook` and `compare` say, of `erezhe/texts/kk/rulebook` and so on.
 */
export interface Texts { readonly lang: Lang; readonly hash: string; readonly said?: string; readonly rulebook?: string }

/** The functions, for the languages that were given to `create` of `erezhe/core` and those that were added. */
export interface Erezhe {
  /** Adds a language, or its texts of the rulebook: a text, or the module whose default it is. */
  add: (texts: Texts | { readonly default: Texts }) => void;
  check: typeof check;
  checkUnknown: typeof checkUnknown;
  checklist: typeof checklist;
  estimate: typeof estimate;
  rulebook: typeof rulebook;
  compare: typeof compare;
  vocabulary: typeof vocabulary;
  parseIin: typeof parseIin;
  isWorkingDay: typeof isWorkingDay;
  addWorkingDays: typeof addWorkingDays;
  describeDay: typeof describeDay;
  checkNdjson: typeof checkNdjson;
  ndjson: typeof ndjson;
  version: typeof version;
}

/** Judges an application. */
export function check(application: Application, options?: Options): Report;
export function check(application: Application, options: BriefOptions): BriefReport;
/**
 * Judges data from outside, whatever they are: what is no application gets a report that says so. A value is taken as
 * `JSON.stringify` sees it: enumerable fields of its own, `toJSON` honoured; only that what JSON leaves out or makes `null`
 * (a function, a symbol, a bigint, `NaN`) and what cannot be read (a getter that throws) is told where it stands.
 */
export function checkUnknown(value: unknown, options?: Options): Report;
export function checkUnknown(value: unknown, options: BriefOptions): BriefReport;
export function checklist(query: ChannelQuery): Checklist;
export function estimate(query: ChannelQuery): EstimateAnswer;
export function rulebook(query: Query): Rulebook;
export function compare(query: CompareQuery): Comparison;
export function vocabulary(lang?: Lang): Vocabulary;
export function parseIin(text: string): IinParts;
export function isWorkingDay(day: Day, calendar?: CalendarSupplement): boolean;
export function addWorkingDays(day: Day, n: number, calendar?: CalendarSupplement): Day;
export function describeDay(day: Day, lang?: Lang, calendar?: CalendarSupplement): DayAnswer;
/**
 * UTF-8 NDJSON in, one report a line out, in the order of the input, one for each non-empty line; each has its `row`. All
 * at once: more than 65,536 lines or 64 MiB (in brief 1,048,576 lines or 256 MiB) is `misuse.too-large`, said before the
 * work; `ndjson` has no such bound.
 *
 * A line as it stands may have 1 MiB; a longer one is answered with `input.invalid`, and the next ones are judged. A byte
 * order mark counts at the beginning of the whole input only. Bytes are any view of bytes or an `ArrayBuffer`, of any realm.
 */
export function checkNdjson(bytes: ArrayBufferView | ArrayBuffer, options?: Options | BriefOptions): Uint8Array;
/**
 * The same for an input that comes in portions, cut anywhere, be it inside of a character. Rows are numbered over the
 * whole input; no more than one line of it is kept, however much there is.
 *
 * ```js
 * const { push, end } = ndjson({ lang: "ru", detail: "brief" });
 * for await (const bytes of process.stdin) process.stdout.write(push(bytes));
 * process.stdout.write(end());
 * ```
 */
export function ndjson(options?: Options | BriefOptions): NdjsonStream;
export interface NdjsonStream {
  /** The next bytes of the input; gives the answers on the lines that they end. */
  push: (bytes: ArrayBufferView | ArrayBuffer) => Uint8Array;
  /** There is no more; gives the answer on a last line that nothing ended. A stream that has ended takes nothing more. */
  end: () => Uint8Array;
}
export function version(): Release;
