import type {
  Application,
  Channel,
  Choice,
  Day,
  DocumentId,
  FactQuestion,
  Facts,
  Lang,
  Role,
  Service,
  Sex,
  Vocabulary,
} from "erezhe";
import { LANGS } from "./i18n.js";

export interface Who {
  iin: string;
  birthDate: Day;
  sex: Sex | null;
}
export type FactValue = boolean | string;
export type Signed = "none" | "certificate" | "one-time-password";

export interface State {
  lang: Lang;
  service: Service;
  region: string;
  channel: Channel;
  day: Day;
  time: string;
  role: Role | null;
  applicant: Who;
  person: Who;
  facts: Record<string, FactValue>;
  /** Documents that are ticked, each with its day of issue or "". */
  documents: Map<DocumentId, Day>;
  signed: Signed | null;
  signature: { iin: string; validFrom: Day; validTo: Day; revoked: boolean };
  notarised: boolean | null;
  consent: boolean;
  /** Fields that somebody has been in: only their findings show before the whole is checked. */
  touched: Set<string>;
  checked: boolean;
}

function nobody(): Who {
  return { iin: "", birthDate: "", sex: null };
}

/** Services for small children, which nobody applies for on their own behalf. */
const FOR_SMALL_CHILDREN: ReadonlySet<Service> = new Set(["preschool-queue", "kindergarten-admission"]);

export function offersRole(service: Service, role: Role): boolean {
  return role !== "self" || !FOR_SMALL_CHILDREN.has(service);
}

/** Takes back a role that the service chosen since does not offer. */
export function settle(state: State): void {
  if (state.role === null || offersRole(state.service, state.role)) return;
  state.role = null;
  state.touched.delete("applicant.role");
}

type Choices = Pick<State, "lang" | "service" | "region" | "channel" | "day" | "time">;

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
    signature: { iin: "", validFrom: "", validTo: "", revoked: false },
    notarised: null,
    consent: false,
    touched: new Set(),
    checked: false,
  };
}

/** What the address holds: only what chooses the rules, nothing about a person. */
export function toHash(state: Choices): string {
  const { lang, service, region, channel, day, time } = state;
  return `#${new URLSearchParams({ lang, service, region, channel, day, ...(time === "" ? {} : { time }) })}`;
}

export function fromHash(hash: string, vocabulary: Vocabulary, fallback: Choices): Choices {
  const given = new URLSearchParams(hash.replace(/^#/, ""));
  const pick = <T extends string>(name: string, allowed: readonly T[], otherwise: T): T =>
    allowed.find((value) => value === given.get(name)) ?? otherwise;
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
    day: given.get("day") ?? fallback.day,
    time: given.get("time") ?? (given.has("day") ? "" : fallback.time),
  };
}

export function submittedAt({ day, time }: Pick<State, "day" | "time">): string {
  return time === "" ? day : `${day}T${time}`;
}

function orNull<T extends string>(text: T): T | null {
  return text === "" ? null : text;
}

function who({ iin, birthDate, sex }: Who): { iin: string | null; birthDate: Day | null; sex: Sex | null } {
  return { iin: orNull(iin.trim()), birthDate: orNull(birthDate), sex };
}

function isChoice(question: FactQuestion, value: FactValue): value is Choice {
  return question.choices.some((choice) => choice.value === value);
}

/** The answers that this service's rules ask for, in the shape of the contract. */
function facts(state: State, questions: readonly FactQuestion[]): Facts {
  const known: Record<string, FactValue> = {};
  for (const question of questions) {
    const name = String(question.path.at(-1));
    const value = state.facts[name];
    if (value === undefined || value === "") continue;
    const fits =
      question.kind === "flag"
        ? typeof value === "boolean"
        : question.kind === "day"
          ? typeof value === "string"
          : isChoice(question, value);
    if (fits) known[name] = value;
  }
  return known;
}

export interface Asked {
  questions: readonly FactQuestion[];
  documents: readonly DocumentId[];
  signature: boolean;
  consent: boolean;
}

/** What the form holds, as `check` takes it. What the rules of the day do not ask is left out. */
export function toApplication(state: State, asked: Asked): Application {
  const self = state.role === "self";
  const { iin, validFrom, validTo, revoked } = state.signature;
  const applicant = who(state.applicant);
  return {
    service: state.service,
    region: state.region,
    channel: state.channel,
    submittedAt: submittedAt(state),
    applicant: self ? { role: state.role, ...applicant } : { role: state.role, iin: applicant.iin },
    person: self ? null : who(state.person),
    facts: facts(state, asked.questions),
    documents: asked.documents
      .filter((id) => state.documents.has(id))
      .map((id) => ({ id, issuedOn: orNull(state.documents.get(id) ?? "") })),
    signature:
      !asked.signature || state.signed === null || state.signed === "none"
        ? null
        : state.signed === "one-time-password"
          ? { oneTimePassword: true }
          : { iin: orNull(iin.trim()), validFrom: orNull(validFrom), validTo: orNull(validTo), revoked },
    powerOfAttorney: state.role === "proxy" && state.notarised !== null ? { notarised: state.notarised } : null,
    consent: !asked.consent ? null : state.consent ? true : state.touched.has("consent") ? false : null,
  };
}
