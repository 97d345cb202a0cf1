import type { DocumentId, Role } from "erezhe";
import { formatDay } from "./dates.js";
import { h } from "./dom.js";
import type { VElement } from "./dom.js";
import { texts } from "./i18n.js";
import { emptyForm } from "./state.js";
import type { Choices, FactValue, State, Who } from "./state.js";

export type ExampleId = "accepted" | "late" | "missing" | "iin" | "judgement";

/** A whole case. The numbers are nobody's: they are made up, with the check digit of the law. */
interface Example {
  id: ExampleId;
  choices: Omit<Choices, "lang" | "time">;
  role: Role;
  applicant: Partial<Who>;
  person: Partial<Who>;
  facts: Record<string, FactValue>;
  documents: readonly (readonly [DocumentId, string])[];
}

const PUPIL = {
  role: "parent",
  applicant: { iin: "750203400025" },
  person: { iin: "010514600015", birthDate: "2001-05-14" },
  facts: { ground: "health" },
} as const;

const EXAMPLES: readonly Example[] = [
  {
    id: "accepted",
    choices: { service: "externat-permit", region: "KZ-75", channel: "portal", day: "2016-11-21" },
    ...PUPIL,
    documents: [
      ["medical-conclusion", "2016-11-01"],
      ["birth-certificate", ""],
    ],
  },
  {
    id: "late",
    choices: { service: "externat-permit", region: "KZ-75", channel: "portal", day: "2017-01-20" },
    ...PUPIL,
    documents: [
      ["medical-conclusion", "2017-01-10"],
      ["birth-certificate", ""],
    ],
  },
  {
    id: "missing",
    choices: {
      service: "education-document-duplicate",
      region: "KZ-47",
      channel: "state-corporation",
      day: "2016-12-09",
    },
    role: "self",
    applicant: { iin: "800505400039", birthDate: "1980-05-05" },
    person: {},
    facts: { reason: ["lost"] },
    documents: [["application", ""]],
  },
  {
    id: "iin",
    choices: { service: "preschool-queue", region: "KZ-39", channel: "portal", day: "2019-05-06" },
    role: "parent",
    applicant: { iin: "880721400048" },
    person: { iin: "170310500052", birthDate: "2017-03-10" },
    facts: { specialNeeds: false, parentInService: false },
    documents: [],
  },
  {
    id: "judgement",
    choices: { service: "externat-permit", region: "KZ-75", channel: "portal", day: "2017-08-15" },
    ...PUPIL,
    documents: [
      ["medical-conclusion", "2017-08-01"],
      ["birth-certificate", ""],
    ],
  },
];

/** The form as somebody has filled it in, checked. */
function filled({ choices, role, applicant, person, facts, documents }: Example, lang: Choices["lang"]): State {
  const empty = emptyForm({ ...choices, lang, time: "" });
  return {
    ...empty,
    role,
    applicant: { ...empty.applicant, ...applicant },
    person: { ...empty.person, ...person },
    facts: { ...facts },
    documents: new Map(documents),
    signed: choices.channel === "portal" ? "certificate" : null,
    consent: true,
    checked: true,
  };
}

export function examplesView({ lang }: State, show: (example: State) => void): VElement {
  const t = texts[lang];
  return h(
    "details",
    { class: "examples", key: "examples" },
    h("summary", {}, t.examples),
    h("p", { class: "hint" }, t.examplesHint),
    h(
      "ul",
      {},
      EXAMPLES.map((example) =>
        h(
          "li",
          { key: example.id },
          h(
            "button",
            { type: "button", class: "plain", "data-example": example.id, onclick: () => show(filled(example, lang)) },
            t.exampleNames[example.id],
          ),
          h(
            "span",
            { class: "hint" },
            `${example.choices.service === null ? "" : t.services[example.choices.service]}, ${formatDay(example.choices.day, lang)}`,
          ),
        ),
      ),
    ),
  );
}
