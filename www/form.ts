import { describeDay } from "erezhe";
import type { ChecklistItem, FactQuestion, Role } from "erezhe";
import { pause } from "./cite.js";
import { box, choice, choices, dateLine, help, iinLine, inWords, line, mark, select, tick, yesNo } from "./controls.js";
import { dayNumber, formatDay, weekdayName } from "./dates.js";
import { h } from "./dom.js";
import type { Child, VElement } from "./dom.js";
import { texts } from "./i18n.js";
import { asksFor } from "./model.js";
import { fieldName } from "./names.js";
import { fieldId } from "./page.js";
import type { Page } from "./page.js";
import { isGivenByForm, offersRole } from "./state.js";
import type { FactValue, State } from "./state.js";

/** Cities that are regions of their own stand first. */
const CITIES: readonly string[] = ["KZ-71", "KZ-75", "KZ-79"];

function section(key: string, title: string, hint: string | null, ...children: Child[]): Child {
  return h(
    "section",
    { class: "card", key, "aria-labelledby": `title-${key}` },
    h("h3", { id: `title-${key}` }, title),
    hint !== null && h("p", { class: "hint" }, hint),
    ...children,
  );
}

/** The day in words, and what kind of day it is. */
function describe(page: Page): Child {
  const { day, lang } = page.state;
  const t = texts[lang];
  if (dayNumber(day) === null) return null;
  try {
    const { name, working, certainty, reason } = describeDay(day, lang);
    return h(
      "p",
      { class: "echo" },
      `${formatDay(day, lang)}, ${weekdayName(day, lang)} · ${name ?? (working ? t.workingDay : t.dayOff)}`,
      certainty === "estimated" && [pause(), h("span", { class: "tag reading", title: reason }, t.estimated)],
    );
  } catch {
    // Outside the years of the calendar: the report says so beside the field.
    return inWords(page, day);
  }
}

function setup(page: Page): Child {
  const { state, vocabulary, model } = page;
  const t = texts[state.lang];
  const regions = vocabulary.regions
    .map(({ code, name }) => ({ value: code, label: name.charAt(0).toLocaleUpperCase(state.lang) + name.slice(1) }))
    .sort((a, b) => a.label.localeCompare(b.label, state.lang));
  const cities = CITIES.flatMap((code) => regions.filter(({ value }) => value === code));
  return section(
    "setup",
    t.chooseService,
    null,
    choice(page, {
      key: "service",
      legend: t.service,
      value: state.service,
      values: vocabulary.services.map(({ id }) => id),
      stacked: true,
      options: vocabulary.services.map(({ id, name }) => ({
        id,
        label: t.services[id],
        note: id === state.service ? (model.rulebook?.service.name ?? name) : name,
      })),
      set: (next, value) => {
        next.service = value;
        next.checked = false;
      },
    }),
    select(
      page,
      "region",
      t.region,
      state.region,
      [...cities, ...regions.filter(({ value }) => !CITIES.includes(value))],
      (next, value) => {
        next.region = value;
      },
    ),
    choice(page, {
      key: "channel",
      legend: t.channel,
      value: state.channel,
      values: vocabulary.channels.map(({ id }) => id),
      stacked: true,
      options: vocabulary.channels.map(({ id, name }) => ({ id, label: name })),
      set: (next, value) => {
        next.channel = value;
      },
    }),
    line(page, {
      key: "submittedAt",
      label: t.day,
      hint: t.dayHint,
      type: "date",
      value: state.day,
      set: (next, value) => {
        next.day = value;
      },
      after: describe(page),
    }),
    line(page, {
      key: "time",
      label: t.time,
      hint: t.timeHint,
      type: "time",
      value: state.time,
      optional: true,
      set: (next, value) => {
        next.time = value;
      },
    }),
  );
}

function whoLines(page: Page, at: "applicant" | "person", whole: boolean): Child {
  const t = texts[page.state.lang];
  const { iin, birthDate, sex } = page.state[at];
  const name = (field: string): string => fieldName(page.vocabulary, `${at}.${field}`);
  return [
    iinLine(page, {
      key: `${at}.iin`,
      label: name("iin"),
      value: iin,
      set: (state, value) => {
        state[at].iin = value;
      },
    }),
    whole &&
      dateLine(page, {
        key: `${at}.birthDate`,
        label: name("birthDate"),
        value: birthDate,
        set: (state, value) => {
          state[at].birthDate = value;
        },
      }),
    whole &&
      choice(page, {
        key: `${at}.sex`,
        legend: name("sex"),
        value: sex,
        values: ["female", "male"],
        optional: true,
        quiet: true,
        options: [
          { id: "female", label: t.sexes.female },
          { id: "male", label: t.sexes.male },
        ],
        set: (state, value) => {
          state[at].sex = value;
        },
      }),
  ];
}

function people(page: Page): Child {
  const { state, vocabulary, model } = page;
  const t = texts[state.lang];
  const self = state.role === "self";
  return [
    section(
      "applicant",
      t.applicant,
      null,
      choice<Role>(page, {
        key: "applicant.role",
        legend: t.role,
        value: state.role,
        values: vocabulary.roles.map(({ id }) => id),
        stacked: true,
        options: vocabulary.roles
          .filter(({ id }) => offersRole(state.service, id))
          .map(({ id, name }) => ({ id, label: name })),
        set: (next, value) => {
          next.role = value;
        },
      }),
      whoLines(page, "applicant", self),
      model.asked.power &&
        yesNo(page, {
          key: "powerOfAttorney.notarised",
          legend: t.notarised,
          value: state.notarised,
          set: (next, value) => {
            next.notarised = value;
          },
        }),
    ),
    !self && section("person", t.person, null, whoLines(page, "person", true)),
  ];
}

function fact(page: Page, { path, kind, question, choices: offered, asked }: FactQuestion): Child {
  const name = String(path.at(-1));
  const key = path.join(".");
  const value = page.state.facts[name];
  const text = typeof value === "string" ? value : "";
  const base = { key, legend: question, optional: !asked };
  const options = offered.map((option) => ({ id: option.value, label: option.label }));
  const set = (state: State, next: FactValue): void => {
    state.facts[name] = next;
  };
  switch (kind) {
    case "flag":
      return yesNo(page, { ...base, value: typeof value === "boolean" ? value : null, set });
    case "choice":
      return choice(page, {
        ...base,
        value: text === "" ? null : text,
        values: options.map(({ id }) => String(id)),
        stacked: true,
        options,
        set,
      });
    case "choices":
      return choices(page, { ...base, value: Array.isArray(value) ? value : [], stacked: true, options, set });
    case "number":
      return line(page, {
        key,
        label: question,
        optional: !asked,
        value: text,
        inputmode: "numeric",
        className: "number",
        set,
      });
    case "day":
      // A day is asked for only where something in this case depends on it.
      return (text !== "" || asksFor(page.model, key)) && dateLine(page, { key, label: question, value: text, set });
  }
}

function paper(page: Page, { id, name, need }: ChecklistItem): Child {
  const { state, model } = page;
  const t = texts[state.lang];
  const key = `documents.${id}`;
  const ticked = state.documents.has(id);
  const about = help(page, key);
  const status = model.report?.documents.find((document) => document.id === id)?.status;
  const issuedOn = state.documents.get(id) ?? "";
  const dated = ticked && (asksFor(model, `${key}.issuedOn`) || issuedOn !== "" || status === "expired");
  const tag = need === "needed" ? null : t.need[need];
  return h(
    "li",
    { key: id, class: mark(about) },
    box(
      page,
      {
        key,
        label: [name, tag !== null && [pause(), h("span", { class: "tag" }, tag)]],
        value: ticked,
        set: (next, value) => {
          if (value) next.documents.set(id, "");
          else next.documents.delete(id);
        },
      },
      about,
    ),
    h(
      "div",
      { class: "under" },
      dated &&
        dateLine(page, {
          key: `${key}.issuedOn`,
          label: fieldName(page.vocabulary, `${key}.issuedOn`),
          value: issuedOn,
          set: (next, value) => {
            next.documents.set(id, value);
          },
        }),
      about.view,
    ),
  );
}

function papers(page: Page): Child {
  const { state, model } = page;
  const t = texts[state.lang];
  const items = model.items.filter(({ need, id }) => need !== "not-needed" && !isGivenByForm(id, state.channel));
  if (items.length === 0) return null;
  const about = help(page, "documents");
  return h(
    "fieldset",
    { class: "card", key: "documents" },
    h("legend", {}, h("h3", {}, t.documents)),
    h("p", { class: "hint" }, t.documentsHint),
    about.view,
    h(
      "ul",
      { class: "ticks", id: fieldId("documents") },
      items.map((item) => paper(page, item)),
    ),
  );
}

function signature(page: Page): Child {
  const { state, model, vocabulary } = page;
  const t = texts[state.lang];
  if (model.asked.signature.length === 0) return null;
  const options = model.asked.signature.map((id) => ({ id, label: t.signed[id] }));
  return section(
    "signature",
    fieldName(vocabulary, "signature"),
    null,
    choice(page, {
      key: "signature",
      legend: t.signature,
      value: state.signed,
      values: model.asked.signature,
      stacked: true,
      options,
      set: (next, value) => {
        next.signed = value;
      },
    }),
  );
}

/** What the rules of the day ask, once there are any. */
function questions(page: Page): Child {
  const { state, model } = page;
  const t = texts[state.lang];
  const facts = model.asked.questions.map((question) => fact(page, question));
  return [
    people(page),
    facts.some((view) => view !== false) && section("facts", t.facts, null, facts),
    papers(page),
    signature(page),
    model.asked.consent !== null &&
      section(
        "consent",
        t.consent,
        null,
        tick(page, {
          key: "consent",
          label: model.asked.consent,
          value: state.consent,
          set: (next, value) => {
            next.consent = value;
          },
        }),
      ),
  ];
}

export function formView(page: Page, submit: () => void, restart: () => void, peek: Child): VElement {
  const { state, model } = page;
  const t = texts[state.lang];
  return h(
    "form",
    {
      key: "form",
      novalidate: true,
      autocomplete: "off",
      "aria-labelledby": "form-title",
      onsubmit: (event: Event) => {
        event.preventDefault();
        submit();
      },
    },
    h("h2", { id: "form-title" }, t.form),
    setup(page),
    model.rulebook !== null && questions(page),
    h(
      "div",
      { class: "actions", key: "actions" },
      h("button", { type: "submit", class: "primary" }, t.check),
      h("button", { type: "button", class: "plain", onclick: restart }, t.restart),
    ),
    peek,
  );
}
