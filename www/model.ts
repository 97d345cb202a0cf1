import { check, checklist, rulebook } from "erezhe";
import type {
  Checklist, ChecklistItem, DocumentAnswer, DocumentId, Finding, Path, Question, Report, Rule, RuleKind, Rulebook,
} from "erezhe";
import { dayNumber } from "./dates.js";
import { facts, submittedAt, toApplication } from "./state.js";
import type { Asked, State } from "./state.js";

/** Everything a rendering shows, worked out anew from the state each time. */
export interface Model {
  rulebook: Rulebook | null;
  asked: Asked;
  /** The documents of the application, in its order. */
  sent: readonly DocumentId[];
  items: readonly ChecklistItem[];
  report: Report | null;
  /** Findings that are met too. */
  explained: readonly Finding[];
  /** Findings by the field they are shown beside. */
  beside: ReadonlyMap<string, readonly Finding[]>;
  /** Findings that belong to no field, or say something about the law rather than about an answer. */
  notes: readonly Finding[];
  /** Errors and open questions that are already shown, and those that wait for their field to be touched. */
  shown: Tally;
  waiting: Tally;
  /** Errors that come from the choice of service, region, channel and day alone. */
  blocking: readonly Finding[];
  failure: string | null;
}
export interface Tally { errors: readonly Finding[]; open: readonly Entry[]; documents: readonly Finding[] }
export interface Entry { key: string; message: string }

const CHOICES: ReadonlySet<string> = new Set(["service", "region", "channel", "submittedAt"]);
const ABOUT_LAW = /^(law|calendar)\./;

/** The field of the form that a path of the contract leads to. */
export function fieldOf(path: Path, params: Finding["params"], sent: readonly DocumentId[]): string {
  const [head, second, third] = path;
  if (head === "documents") {
    const id = typeof second === "number" ? sent[second] : params["document"];
    return ["documents", id, third].filter((part) => part !== undefined).join(".");
  }
  if (head === "signature" && second === undefined) return "signature.kind";
  if (head === "powerOfAttorney") return "powerOfAttorney.notarised";
  return path.join(".");
}

export function rulesOf(book: Rulebook | null, kind: RuleKind, channel: State["channel"]): readonly Rule[] {
  return (book?.rules ?? []).filter((rule) =>
    rule.kind === kind && (rule.channels.length === 0 || rule.channels.includes(channel)));
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
  const asked: Asked = {
    questions,
    documents: [],
    signature: rulesOf(book.value, "signature", channel).length > 0,
    consent: rulesOf(book.value, "consent", channel).length > 0,
  };
  const application = toApplication(state, asked);
  const list = attempt((): Checklist | null => (valid ? checklist({
    ...base, applicant: application.applicant ?? null, person: application.person ?? null, facts: facts(state, questions),
  }) : null));
  const items = list.value?.documents ?? [];
  asked.documents = items.filter(({ need }) => need !== "not-needed").map(({ id }) => id);

  const whole = toApplication(state, asked);
  const sent = asked.documents.filter((id) => state.documents.has(id));
  const explained = attempt(() => check(whole, { lang, explain: true }));
  const report = explained.value;
  const findings = (report?.findings ?? []).filter(({ outcome }) => outcome !== "met");

  const beside = new Map<string, Finding[]>();
  const notes: Finding[] = [];
  for (const finding of findings) {
    const key = fieldOf(finding.path, finding.params, sent);
    const ofField = finding.path.length > 0 && (finding.severity === "error" || !ABOUT_LAW.test(finding.code));
    if (ofField && finding.severity !== "info") beside.set(key, [...(beside.get(key) ?? []), finding]);
    else notes.push(finding);
  }

  const tally = (visible: boolean): Tally => {
    const errors: Finding[] = [];
    const documents: Finding[] = [];
    for (const finding of findings) {
      if (finding.severity !== "error" || finding.outcome === "unknown") continue;
      if (isShown(state, fieldOf(finding.path, finding.params, sent)) !== visible) continue;
      (finding.code === "document.missing" ? documents : errors).push(finding);
    }
    const open = openQuestions(report?.questions ?? [], sent).filter(({ key }) => isShown(state, key) === visible);
    return { errors, open, documents };
  };
  return {
    rulebook: book.value, asked, sent, items, report, beside, notes,
    explained: report?.findings ?? [],
    shown: tally(true), waiting: tally(false),
    blocking: findings.filter(({ severity, outcome, path }) =>
      severity === "error" && outcome !== "unknown" && (path.length === 0 || CHOICES.has(String(path[0])))),
    failure: book.failure ?? list.failure ?? explained.failure,
  };
}

function openQuestions(questions: readonly Question[], sent: readonly DocumentId[]): readonly Entry[] {
  return questions.map(({ path, question }) => ({ key: fieldOf(path, {}, sent), message: question }));
}

export function isShown(state: State, key: string): boolean {
  return state.checked || CHOICES.has(key) || key === "" || state.touched.has(key);
}

export function answerFor(report: Report | null, id: DocumentId): DocumentAnswer | null {
  return report?.documents.find((document) => document.id === id) ?? null;
}

export function asksFor(model: Model, key: string): boolean {
  return (model.report?.questions ?? []).some(({ path }) => fieldOf(path, {}, model.sent) === key) || model.beside.has(key);
}
