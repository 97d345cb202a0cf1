import type {
  Application,
  Channel,
  Choice,
  Day,
  DocumentId,
  FactQuestion,
  Facts,
  Lang,
  Reason,
  Role,
  Service,
  Sex,
  Vocabulary,
} from "erezhe";
import { dayNumber } from "./dates.js";
import { LANGS } from "./i18n.js";

export interface Who {
  iin: string;
  birthDate: Day;
  sex: Sex | null;
}
export type FactValue = boolean | string | readonly string[];
export type Signed = "certificate" | "one-time-password";

export interface State {
  lang: Lang;
  /** What chooses the rules; nothing is chosen for anybody. */
  service: Service | null;
  region: string | null;
  channel: Channel | null;
  day: Day;
  time: string;
  role: Role | null;
  applicant: Who;
  person: Who;
  facts: Record<string, FactValue>;
  /** Documents that are ticked, each with its day of issue or "". */
  documents: Map<DocumentId, Day>;
  /** How the application will be signed on the portal. */
  signed: Signed | null;
  notarised: boolean | null;
  consent: boolean;
  /** Fields that somebody has answered: only their findings show before the whole is checked. */
  touched: Set<string>;
  /** Days that were begun and left half written. */
  unfinished: Set<string>;
  checked: boolean;
}

function nobody(): Who {
  return { iin: "", birthDate: "", sex: null };
}

/** Services for small children, which nobody applies for on their own behalf. */
const FOR_SMALL_CHILDREN: ReadonlySet<Service> = new Set(["preschool-queue", "kindergarten-admission"]);

export function offersRole(service: Service | null, role: Role): boolean {
  return role !== "self" || service === null || !FOR_SMALL_CHILDREN.has(service);
}

/** Takes back a role that the service chosen since does not offer. */
export function settle(state: State): void {
  if (state.role === null || offersRole(state.service, state.role)) return;
  state.role = null;
  state.touched.delete("applicant.role");
}

export type Choices = Pick<State, "lang" | "service" | "region" | "channel" | "day" | "time">;

export function noChoices(lang: Lang, day: Day): Choices {
  return { lang, service: null, region: null, channel: null, day, time: "" };
}

export function emptyForm(choices: Choices): State {
  const { lang, service, region, channel, day, time } = choices;
  return {
    lang,
    service,
    region,
    channel,
    day,
    time,
    role: null,
    applicant: nobody(),
    person: nobody(),
    facts: {},
    documents: new Map(),
    signed: null,
    notarised: null,
    consent: false,
    touched: new Set(),
    unfinished: new Set(),
    checked: false,
  };
}

/** What the address holds: only what chooses the rules, nothing about a person. */
export function toHash({ lang, service, region, channel, day, time }: Choices): string {
  const known = Object.entries({ lang, service, region, channel, day, time }).filter(
    (entry): entry is [string, string] => entry[1] !== null && entry[1] !== "",
  );
  return `#${new URLSearchParams(known)}`;
}

const TIME = /^([01]\d|2[0-3]):[0-5]\d$/;

export function fromHash(hash: string, vocabulary: Vocabulary, fallback: Choices): Choices {
  const given = new URLSearchParams(hash.replace(/^#/, ""));
  const pick = <T extends string, O>(name: string, allowed: readonly T[], otherwise: O): T | O =>
    allowed.find((value) => value === given.get(name)) ?? otherwise;
  const day = given.get("day");
  const time = given.get("time") ?? (day === null ? fallback.time : "");
  return {
    lang: pick("lang", LANGS, fallback.lang),
    service: pick(
      "service",
      vocabulary.services.map(({ id }) => id),
      fallback.service,
    ),
    region: pick(
      "region",
      vocabulary.regions.map(({ code }) => code),
      fallback.region,
    ),
    channel: pick(
      "channel",
      vocabulary.channels.map(({ id }) => id),
      fallback.channel,
    ),
    // What is no day, or no time, is left out, as if it had not been given.
    day: day === null ? fallback.day : dayNumber(day) === null ? "" : day,
    time: TIME.test(time) ? time : "",
  };
}

export interface Chosen {
  service: Service;
  region: string;
  channel: Channel;
  submittedAt: string;
}

/** What the rules are chosen by, as soon as all of it is there. */
export function chosen({ service, region, channel, day, time }: State): Chosen | null {
  if (service === null || region === null || channel === null || dayNumber(day) === null) return null;
  return { service, region, channel, submittedAt: time === "" ? day : `${day}T${time}` };
}

/** On the portal the application is the form that is filled in there; it is no paper to bring. */
export function isGivenByForm(id: DocumentId, channel: Channel | null): boolean {
  return id === "application" && channel === "portal";
}

function orNull<T extends string>(text: T): T | null {
  return text === "" ? null : text;
}

/** An IIN as it is meant: people write it with spaces and dashes. */
export function bareIin(text: string): string {
  return text.replace(/[\s\-‐-―]/g, "");
}

function who({ iin, birthDate, sex }: Who): { iin: string | null; birthDate: Day | null; sex: Sex | null } {
  return { iin: orNull(bareIin(iin)), birthDate: orNull(birthDate), sex };
}

function isChoice(question: FactQuestion, value: FactValue): value is Choice {
  return question.choices.some((choice) => choice.value === value);
}

/** An answer in the shape of the contract, if it fits the question of these rules. */
function fact(question: FactQuestion, value: FactValue | undefined): boolean | string | Reason[] | null {
  if (value === undefined || value === "") return null;
  switch (question.kind) {
    case "flag":
      return typeof value === "boolean" ? value : null;
    case "day":
    case "number":
      return typeof value === "string" ? value : null;
    case "choice":
      return isChoice(question, value) ? value : null;
    case "choices": {
      const known = Array.isArray(value) ? value.filter((one): one is Reason => isChoice(question, one)) : [];
      return known.length === 0 ? null : known;
    }
  }
}

/** The answers that this service's rules ask for. */
function facts(state: State, questions: readonly FactQuestion[]): Facts {
  const named = questions.map((question) => [String(question.path.at(-1)), question] as const);
  return Object.fromEntries(named.map(([name, question]) => [name, fact(question, state.facts[name])]));
}

/** What the rules of the day have a form ask for. */
export interface Asked {
  questions: readonly FactQuestion[];
  documents: readonly DocumentId[];
  signature: readonly Signed[];
  power: boolean;
  /** What is asked for consent, in words; null where nothing is. */
  consent: string | null;
}

/** What the form holds, as `check` takes it. What the rules of the day do not ask is left out. */
export function toApplication(state: State, chosen: Chosen, asked: Asked): Application {
  const self = state.role === "self";
  const applicant = who(state.applicant);
  const signed = asked.signature.find((one) => one === state.signed);
  const given = (id: DocumentId): boolean => state.documents.has(id) || isGivenByForm(id, state.channel);
  return {
    ...chosen,
    applicant: self ? { role: state.role, ...applicant } : { role: state.role, iin: applicant.iin },
    person: self ? null : who(state.person),
    facts: facts(state, asked.questions),
    documents: asked.documents.filter(given).map((id) => ({ id, issuedOn: orNull(state.documents.get(id) ?? "") })),
    signature: signed === undefined ? null : signed === "certificate" ? { intended: true } : { oneTimePassword: true },
    powerOfAttorney: asked.power ? { notarised: state.notarised } : null,
    consent: asked.consent === null ? null : state.consent ? true : state.touched.has("consent") ? false : null,
  };
}
