import { check, checklist, rulebook, vocabulary } from "erezhe";
import type {
  Checklist,
  ChecklistItem,
  DocumentAnswer,
  DocumentId,
  Finding,
  FindingCode,
  Path,
  Report,
  Rulebook,
} from "erezhe";
import { isInexact } from "./cite.js";
import { dayNumber } from "./dates.js";
import { submittedAt, toApplication } from "./state.js";
import type { Asked, State } from "./state.js";

/** Everything a rendering shows, worked out anew from the state each time. */
export interface Model {
  rulebook: Rulebook | null;
  asked: Asked;
  items: readonly ChecklistItem[];
  report: Report | null;
  /** Findings that are met too. */
  explained: readonly Finding[];
  /** Findings by the field they are shown beside. */
  beside: ReadonlyMap<string, readonly Finding[]>;
  /** Findings that belong to no field, or say something about the law rather than about an answer. */
  notes: readonly Finding[];
  /** What the answer rests on without being sure of it. */
  inexact: readonly Finding[];
  /** What stands beside a field without being a fault, as far as it is shown there. */
  attention: readonly Noted[];
  /** Fields that the answer still waits for. */
  open: ReadonlySet<string>;
  /** Errors and open questions that are already shown, and those that wait for their field to be touched. */
  shown: Tally;
  waiting: Tally;
  /** Errors that come from the choice of service, region, channel and day alone. */
  blocking: readonly Finding[];
  /** Says that no act is known that was in force on the day. */
  noLaw: Finding | null;
  failure: string | null;
}
export interface Tally {
  errors: readonly Entry[];
  open: readonly Entry[];
  documents: readonly Entry[];
}
export interface Entry {
  key: string;
  message: string;
  code: FindingCode;
}
export interface Noted {
  key: string;
  finding: Finding;
}

/** Fields that choose the rules; `time` goes with the day. */
export const CHOICES: ReadonlySet<string> = new Set(["service", "region", "channel", "submittedAt", "time"]);
const ABOUT_LAW = /^(law|calendar)\./;

const FIRST_FIELD: Readonly<Record<string, string>> = {
  applicant: "applicant.role",
  person: "person.iin",
  signature: "signature.kind",
  powerOfAttorney: "powerOfAttorney.notarised",
};

/** The field of the form that a path of the contract leads to; "" where the form has none. */
function fieldOf(path: Path, params: Finding["params"], form: Form): string {
  const [head, second, third] = path;
  if (head === undefined) return "";
  let key = path.join(".");
  if (head === "documents") {
    const id = typeof second === "number" ? form.sent[second] : params["document"];
    key = ["documents", id, third].filter((part) => part !== undefined).join(".");
  } else if (second === undefined) {
    key = FIRST_FIELD[head] ?? key;
  }
  if (form.fields.has(key)) return key;
  // Who applies for themselves is the person too, and fills in one set of fields.
  const same = key.replace(/^person\./, "applicant.");
  return form.fields.has(same) ? same : "";
}

interface Form {
  sent: readonly DocumentId[];
  fields: ReadonlySet<string>;
}

/** The fields that the form has for this case. */
function fieldsOf(state: State, asked: Asked): ReadonlySet<string> {
  const whole = (who: string): string[] => ["iin", "birthDate", "sex"].map((name) => `${who}.${name}`);
  return new Set([
    ...CHOICES,
    "applicant.role",
    "applicant.iin",
    ...whole(state.role === "self" ? "applicant" : "person"),
    ...(state.role === "proxy" ? ["powerOfAttorney.notarised"] : []),
    ...asked.questions.map(({ path }) => path.join(".")),
    ...(asked.documents.length > 0 ? ["documents"] : []),
    ...asked.documents.flatMap((id) => [`documents.${id}`, `documents.${id}.issuedOn`]),
    ...(asked.signature ? ["signature.kind"] : []),
    ...(asked.signature && state.signed === "certificate"
      ? ["iin", "validFrom", "validTo", "revoked"].map((name) => `signature.${name}`)
      : []),
    ...(asked.consent ? ["consent"] : []),
  ]);
}

function attempt<T>(what: () => T): { value: T | null; failure: string | null } {
  try {
    return { value: what(), failure: null };
  } catch (error) {
    return { value: null, failure: error instanceof Error ? error.message : String(error) };
  }
}

export function model(state: State): Model {
  const { lang, service, region, channel } = state;
  const base = { service, region, channel, submittedAt: submittedAt(state), lang };
  const valid = dayNumber(state.day) !== null;

  const book = attempt(() => (valid ? rulebook(base) : null));
  const questions = book.value?.questions ?? [];
  const asked: Asked = { questions, documents: [], signature: false, consent: false };
  const bare = toApplication(state, asked);
  const list = attempt((): Checklist | null =>
    valid
      ? checklist({
          ...base,
          applicant: bare.applicant ?? null,
          person: bare.person ?? null,
          facts: bare.facts ?? null,
        })
      : null,
  );
  // What is found wanting where nothing is signed, agreed to or handed in is what the form has to ask for.
  const wanting = attempt(() => check(bare, { lang })).value?.findings ?? [];
  const wants = (field: string): boolean => wanting.some(({ path }) => path[0] === field);
  asked.signature = wants("signature");
  asked.consent = wants("consent");
  const listed = list.value?.documents ?? [];
  const items = [...listed, ...proofs(listed, wanting, lang)];
  asked.documents = items.filter(({ need }) => need !== "not-needed").map(({ id }) => id);

  const whole = toApplication(state, asked);
  const form: Form = { sent: asked.documents.filter((id) => state.documents.has(id)), fields: fieldsOf(state, asked) };
  const explained = attempt(() => check(whole, { lang, explain: true }));
  const report = explained.value;
  const findings = (report?.findings ?? []).filter(({ outcome }) => outcome !== "met");

  const beside = new Map<string, Finding[]>();
  const notes: Finding[] = [];
  for (const finding of findings) {
    const key = fieldOf(finding.path, finding.params, form);
    const aboutAnswer =
      finding.severity === "error" ||
      (!ABOUT_LAW.test(finding.code) && (finding.severity !== "info" || finding.outcome === "unknown"));
    if (key !== "" && aboutAnswer) beside.set(key, [...(beside.get(key) ?? []), finding]);
    else notes.push(finding);
  }

  const attention = [...beside].flatMap(([key, found]) =>
    found
      .filter(({ severity, outcome }) => severity !== "error" && outcome !== "unknown" && isShown(state, key))
      .map((finding) => ({ key, finding })),
  );

  const faults = findings
    .filter(({ severity, outcome }) => severity === "error" && outcome !== "unknown")
    .map((finding) => ({
      key: fieldOf(finding.path, finding.params, form),
      message: finding.message,
      code: finding.code,
    }));
  const open = (report?.questions ?? []).map(({ path, question }) => ({
    key: fieldOf(path, {}, form),
    message: question,
    code: "fact.missing" as const,
  }));
  const tally = (visible: boolean): Tally => {
    const here = ({ key }: Entry): boolean => isShown(state, key) === visible;
    return {
      errors: faults.filter((fault) => fault.code !== "document.missing" && here(fault)),
      documents: faults.filter((fault) => fault.code === "document.missing" && here(fault)),
      open: open.filter(here),
    };
  };
  return {
    rulebook: book.value,
    asked,
    items,
    report,
    beside,
    notes: notes.filter((finding) => !isInexact(finding)),
    inexact: notes.filter(isInexact),
    attention,
    explained: report?.findings ?? [],
    open: new Set(open.map(({ key }) => key)),
    shown: tally(true),
    waiting: tally(false),
    blocking: findings.filter(
      ({ severity, outcome, path }) =>
        severity === "error" && outcome !== "unknown" && (path.length === 0 || CHOICES.has(String(path[0]))),
    ),
    noLaw: findings.find(({ code }) => code === "law.not-in-force") ?? null,
    failure: book.failure ?? list.failure ?? explained.failure,
  };
}

/** Proof of the right to represent, which an act may ask for outside its list of documents. */
function proofs(listed: readonly ChecklistItem[], wanting: readonly Finding[], lang: State["lang"]): ChecklistItem[] {
  const id: DocumentId = "representation-document";
  const finding = wanting.find(({ code, path }) => code === "representative.unproven" && path[0] === "documents");
  if (finding === undefined || listed.some((item) => item.id === id && item.need !== "not-needed")) return [];
  const name = vocabulary(lang).documents.find((document) => document.id === id)?.name ?? id;
  return [{ id, name, need: "needed", why: finding.message, citations: finding.citations }];
}

export function isShown(state: State, key: string): boolean {
  return state.checked || CHOICES.has(key) || key === "" || state.touched.has(key);
}

export function answerFor(report: Report | null, id: DocumentId): DocumentAnswer | null {
  return report?.documents.find((document) => document.id === id) ?? null;
}

/** Whether the answer waits for a field, or finds fault with it. */
export function asksFor({ open, beside }: Model, key: string): boolean {
  return open.has(key) || beside.has(key);
}
