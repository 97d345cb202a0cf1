import { check, checklist, rulebook, vocabulary } from "erezhe";
import type {
  Application,
  Checklist,
  ChecklistItem,
  DocumentId,
  Finding,
  FindingCode,
  Path,
  Report,
  Rulebook,
  Severity,
  UnseenEdition,
} from "erezhe";
import { isInexact } from "./cite.js";
import { dayNumber } from "./dates.js";
import { chosen, isGivenByForm, toApplication } from "./state.js";
import type { Asked, Chosen, Signed, State } from "./state.js";

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
  /** What moves the answer without being a fault, or is to be looked at again, as far as it is shown. */
  attention: readonly Noted[];
  /** What the answer rests on without being sure of it. */
  inexact: readonly Finding[];
  /** What is good to know. */
  notes: readonly Finding[];
  /** Editions that were not seen, and how far that bears on the answer. */
  unseen: readonly Unseen[];
  /** Fields that the answer still waits for. */
  open: ReadonlySet<string>;
  /** What is asked of everybody and not answered: what was not asked is not accepted. */
  lacking: readonly string[];
  /** Errors and open questions that are already shown, and those that wait for their field to be answered. */
  shown: Tally;
  waiting: Tally;
  /** Errors that come from the choice of service, region, channel and day alone. */
  blocking: readonly Finding[];
  /** Says that the law of the day, or the region, is not known, so that there is no answer. */
  unanswerable: Finding | null;
  failed: boolean;
}
export interface Tally {
  errors: readonly Entry[];
  open: readonly Entry[];
  documents: readonly Entry[];
}
export interface Entry {
  key: string;
  message: string;
  /** `null` for what is still asked. */
  code: FindingCode | null;
}
export interface Noted {
  key: string;
  finding: Finding;
}
export interface Unseen {
  edition: UnseenEdition;
  severity: Severity;
}

/** Fields that choose the rules; `time` goes with the day. */
export const CHOICES: ReadonlySet<string> = new Set(["service", "region", "channel", "submittedAt", "time"]);

const FIRST_FIELD: Readonly<Record<string, string>> = {
  applicant: "applicant.role",
  person: "person.iin",
  powerOfAttorney: "powerOfAttorney.notarised",
};
const SIGNED: readonly Signed[] = ["certificate", "one-time-password"];
const NOTHING: Asked = { questions: [], documents: [], signature: [], power: false, consent: null };

export function isShown(state: State, key: string): boolean {
  return state.checked || CHOICES.has(key) || key === "" || state.touched.has(key);
}

/** Whether the answer waits for a field, or finds fault with it. */
export function asksFor({ open, beside }: Model, key: string): boolean {
  return open.has(key) || beside.has(key);
}

/** The fields that the form has for this case. */
function fieldsOf(state: State, asked: Asked): ReadonlySet<string> {
  const whole = (who: string): string[] => ["iin", "birthDate", "sex"].map((name) => `${who}.${name}`);
  const papers = asked.documents.filter((id) => !isGivenByForm(id, state.channel));
  return new Set([
    ...CHOICES,
    "applicant.role",
    "applicant.iin",
    ...whole(state.role === "self" ? "applicant" : "person"),
    ...(asked.power ? ["powerOfAttorney.notarised"] : []),
    ...asked.questions.map(({ path }) => path.join(".")),
    ...(papers.length > 0 ? ["documents"] : []),
    ...papers.flatMap((id) => [`documents.${id}`, `documents.${id}.issuedOn`]),
    ...(asked.signature.length > 0 ? ["signature"] : []),
    ...(asked.consent === null ? [] : ["consent"]),
  ]);
}

/** The field of the form that a path of the contract leads to; "" where the form has none. */
function fieldOf(path: Path, params: Finding["params"], sent: Application["documents"], fields: Model["open"]): string {
  const [head, second, third] = path;
  if (head === undefined) return "";
  let key = path.join(".");
  if (head === "documents") {
    const item = typeof second === "number" && Array.isArray(sent) ? sent[second] : undefined;
    const id = typeof item === "object" ? item.id : (item ?? params["document"]);
    key = ["documents", id, third].filter((part) => part !== undefined).join(".");
    if (!fields.has(key)) key = ["documents", id].filter((part) => part !== undefined).join(".");
  } else if (second === undefined) {
    key = FIRST_FIELD[head] ?? key;
  } else if (head === "signature") {
    key = "signature";
  }
  if (fields.has(key)) return key;
  // Who applies for themselves is the person too, and fills in one set of fields.
  const same = key.replace(/^person\./, "applicant.");
  return fields.has(same) ? same : "";
}

/** What is found wanting where nothing is signed, agreed to or handed in is what the form has to ask for. */
function ask(state: State, choice: Chosen, book: Rulebook, list: Checklist): { asked: Asked; items: ChecklistItem[] } {
  const { lang } = state;
  const questions = book.questions;
  const power = state.role === "proxy";
  const bare = toApplication(state, choice, { ...NOTHING, questions, power });
  const { findings, questions: open } = check(bare, { lang });
  const wants = (field: string): boolean => [...findings, ...open].some(({ path }) => path[0] === field);
  const suffices = (signature: Application["signature"]): boolean =>
    !check({ ...bare, signature: signature ?? null }).findings.some(
      ({ path, severity }) => path[0] === "signature" && severity === "error",
    );
  const signature = !wants("signature")
    ? []
    : SIGNED.filter((one) => one === "certificate" || suffices({ oneTimePassword: true }));
  const consent = open.find(({ path }) => path[0] === "consent")?.question ?? null;
  const items = [...list.documents, ...proofs(list.documents, findings, lang)];
  const documents = items.filter(({ need }) => need !== "not-needed").map(({ id }) => id);
  return {
    asked: { questions, documents, signature, power: power || wants("powerOfAttorney"), consent },
    items,
  };
}

/** Proof of the right to represent, which an act may ask for outside its list of documents. */
function proofs(listed: readonly ChecklistItem[], wanting: readonly Finding[], lang: State["lang"]): ChecklistItem[] {
  const id: DocumentId = "representation-document";
  const finding = wanting.find(({ code, path }) => code === "representative.unproven" && path[0] === "documents");
  if (finding === undefined || listed.some((item) => item.id === id && item.need !== "not-needed")) return [];
  const name = vocabulary(lang).documents.find((document) => document.id === id)?.name ?? "";
  return [{ id, name, need: "needed", why: finding.message, citations: [] }];
}

function answer(state: State, choice: Chosen): Model {
  const { lang } = state;
  const first = check(toApplication(state, choice, NOTHING), { lang });
  // A day that cannot be one is told beside its field; nothing else can be asked for it.
  const readable = !first.findings.some(({ code }) => code === "input.invalid");
  const query = { ...choice, lang };
  const book = readable ? rulebook(query) : null;
  const bare = toApplication(state, choice, { ...NOTHING, questions: book?.questions ?? [] });
  const { applicant, person, facts } = bare;
  const list =
    book === null
      ? null
      : checklist({ ...query, applicant: applicant || null, person: person || null, facts: facts || null });
  const { asked, items } =
    book === null || list === null ? { asked: NOTHING, items: [] } : ask(state, choice, book, list);
  const whole = toApplication(state, choice, asked);
  const fields = fieldsOf(state, asked);
  const report = check(whole, { lang, explain: true });
  const place = ({ path, params }: Finding): string => fieldOf(path, params, whole.documents, fields);
  const findings = report.findings.filter(({ outcome }) => outcome !== "met");
  const isUnseen = ({ code }: Finding): boolean => code === "law.edition-unseen";

  const faults = findings.filter(({ severity }) => severity === "error");
  const warnings = findings.filter((finding) => finding.severity === "warning" && !isUnseen(finding));
  // A paper that may be lacking is told of in the list of papers.
  const infos = findings.filter(
    (finding) => finding.severity === "info" && !isUnseen(finding) && finding.code !== "document.missing",
  );
  const unanswerable = warnings.find(({ outcome }) => outcome === "unknown") ?? null;

  const beside = new Map<string, Finding[]>();
  for (const finding of [...faults, ...warnings]) {
    const key = place(finding);
    if (key !== "") beside.set(key, [...(beside.get(key) ?? []), finding]);
  }
  const toEntry = (finding: Finding): Entry => ({ key: place(finding), message: finding.message, code: finding.code });
  const open: Entry[] = report.questions.map(({ path, question }) => ({
    key: fieldOf(path, {}, whole.documents, fields),
    message: question,
    code: null,
  }));
  const lacking = lackingOf(state);
  const unasked = lacking.filter((key) => !open.some((entry) => entry.key === key));
  const settled = report.decision === "accept" || report.decision === "judgement";
  return {
    rulebook: book,
    asked,
    items,
    report,
    explained: report.findings,
    beside,
    attention: warnings
      .filter((finding) => finding !== unanswerable)
      .map((finding) => ({ key: place(finding), finding }))
      .filter(({ key }) => settled || isShown(state, key)),
    inexact: infos.filter(isInexact),
    notes: infos.filter((finding) => !isInexact(finding)),
    unseen: report.law.unseen.map((edition) => ({
      edition,
      severity:
        findings.find(
          (finding) =>
            isUnseen(finding) && finding.params["act"] === edition.act && finding.params["edition"] === edition.edition,
        )?.severity ?? "warning",
    })),
    ...tallies(state, faults.map(toEntry), [...open, ...unasked.map(toAsk)]),
    lacking,
    blocking: faults.filter(({ path }) => path.length === 0 || CHOICES.has(String(path[0]))),
    unanswerable,
    failed: false,
  };
}

/** What a form asks of everybody, whether or not this answer waits for it. */
function lackingOf({ role, applicant, person }: State): string[] {
  const [who, at] = role === "self" ? [applicant, "applicant"] : [person, "person"];
  return [...(role === null ? ["applicant.role"] : []), ...(who.birthDate === "" ? [`${at}.birthDate`] : [])];
}

function toAsk(key: string): Entry {
  return { key, message: "", code: null };
}

function tallies(
  state: State,
  faults: readonly Entry[],
  open: readonly Entry[],
): Pick<Model, "open" | "shown" | "waiting"> {
  const tally = (visible: boolean): Tally => {
    const here = ({ key }: Entry): boolean => isShown(state, key) === visible;
    const isPaper = ({ code }: Entry): boolean => code === "document.missing";
    return {
      errors: faults.filter((fault) => !isPaper(fault) && here(fault)),
      documents: faults.filter((fault) => isPaper(fault) && here(fault)),
      open: open.filter(here),
    };
  };
  return { open: new Set(open.map(({ key }) => key)), shown: tally(true), waiting: tally(false) };
}

function nothing(state: State, failed: boolean): Model {
  const { service, region, channel, day } = state;
  const choices = { service, region, channel, submittedAt: dayNumber(day) };
  const lacking = Object.entries(choices).flatMap(([key, value]) => (value === null ? [key] : []));
  return {
    rulebook: null,
    asked: NOTHING,
    items: [],
    report: null,
    explained: [],
    beside: new Map(),
    attention: [],
    inexact: [],
    notes: [],
    unseen: [],
    ...tallies(state, [], lacking.map(toAsk)),
    lacking,
    blocking: [],
    unanswerable: null,
    failed,
  };
}

export function model(state: State): Model {
  const choice = chosen(state);
  if (choice === null) return nothing(state, false);
  try {
    return answer(state, choice);
  } catch (error) {
    // What a program says of itself is for the console; the page says in its own words that there is no answer.
    console.error(error);
    return nothing(state, true);
  }
}
