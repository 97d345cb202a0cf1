import { describeDay } from "erezhe";
import type { ChecklistItem, DayAnswer, FactQuestion, Finding, Sex, Vocabulary } from "erezhe";
import { findingView, pause } from "./cite.js";
import { dayNumber, formatDay, weekdayName } from "./dates.js";
import { h } from "./dom.js";
import type { Child, VElement } from "./dom.js";
import { texts } from "./i18n.js";
import { answerFor, asksFor, isShown } from "./model.js";
import type { Model } from "./model.js";
import { offersRole } from "./state.js";
import type { Signed, State, Who } from "./state.js";

export interface Page {
  state: State;
  model: Model;
  vocabulary: Vocabulary;
  /** Changes the state and renders anew. */
  change: (what: (state: State) => void) => void;
}

export function fieldId(key: string): string {
  return `field-${key.replaceAll(".", "-")}`;
}

function visible({ state, model }: Page, key: string): readonly Finding[] {
  return isShown(state, key) ? (model.beside.get(key) ?? []) : [];
}

interface Help {
  described: string | null;
  invalid: boolean;
  view: Child;
}

function help(page: Page, key: string, hint: string | null): Help {
  const found = visible(page, key);
  const id = fieldId(key);
  const ids = [hint === null ? null : `${id}-hint`, ...found.map((_, index) => `${id}-finding-${index}`)].filter(
    (part) => part !== null,
  );
  return {
    described: ids.length === 0 ? null : ids.join(" "),
    invalid: found.some(({ severity, outcome }) => severity === "error" && outcome !== "unknown"),
    view: found.map((finding, index) =>
      findingView(finding, page.state.lang, `${key}-${finding.code}-${index}`, `${id}-finding-${index}`),
    ),
  };
}

function hintView(key: string, hint: string | null): Child {
  return hint !== null && h("p", { class: "hint", id: `${fieldId(key)}-hint` }, hint);
}

function mark({ invalid, view }: Help): string {
  return invalid ? "field invalid" : Array.isArray(view) && view.length > 0 ? "field noted" : "field";
}

function touch(page: Page, key: string): void {
  if (!page.state.touched.has(key)) page.change(({ touched }) => touched.add(key));
}

interface Line {
  key: string;
  label: string;
  hint?: string;
  type?: string;
  value: string;
  set: (state: State, value: string) => void;
  after?: Child;
  optional?: boolean;
}

function line(
  page: Page,
  { key, label, hint = "", type = "text", value, set, after, optional = false }: Line,
): VElement {
  const about = help(page, key, hint === "" ? null : hint);
  const iin = key.endsWith(".iin");
  return h(
    "div",
    { class: mark(about), key },
    h(
      "label",
      { for: fieldId(key) },
      label,
      optional && h("span", { class: "optional" }, ` (${texts[page.state.lang].optional})`),
    ),
    hintView(key, hint === "" ? null : hint),
    h("input", {
      id: fieldId(key),
      type,
      value,
      autocomplete: "off",
      spellcheck: "false",
      inputmode: iin ? "numeric" : null,
      maxlength: iin ? 20 : null,
      class: iin ? "iin" : type,
      min: type === "date" ? "1900-01-01" : null,
      max: type === "date" ? "2099-12-31" : null,
      "aria-describedby": about.described,
      "aria-invalid": about.invalid ? "true" : null,
      oninput: ({ target }: Event) =>
        page.change((state) => {
          if (!(target instanceof HTMLInputElement)) return;
          set(state, target.value);
          // An IIN is judged once it can be whole, or once somebody has left the field.
          if (type !== "text" ? target.value !== "" : target.value.trim().length >= 12) state.touched.add(key);
        }),
      onblur: () => {
        if (value !== "") touch(page, key);
      },
    }),
    after,
    about.view,
  );
}

function inWords(page: Page, day: string): Child {
  const { lang } = page.state;
  return dayNumber(day) !== null && h("p", { class: "echo" }, formatDay(day, lang));
}

function dateLine(page: Page, field: Omit<Line, "type" | "after">): VElement {
  return line(page, { ...field, type: "date", after: inWords(page, field.value) });
}

interface Options<T> {
  key: string;
  legend: string;
  hint?: string;
  optional?: boolean;
  value: T;
  options: readonly { value: T; id: string; label: string }[];
  set: (state: State, value: T) => void;
  stacked?: boolean;
  quiet?: boolean;
}

function choice<T>(
  page: Page,
  { key, legend, hint = "", optional = false, value, options, set, stacked = false, quiet = false }: Options<T>,
): VElement {
  const about = help(page, key, hint === "" ? null : hint);
  return h(
    "fieldset",
    { class: `${mark(about)} choice${quiet ? " quiet" : ""}`, key, "aria-describedby": about.described },
    h("legend", {}, legend, optional && h("span", { class: "optional" }, ` (${texts[page.state.lang].optional})`)),
    hintView(key, hint === "" ? null : hint),
    h(
      "div",
      { class: stacked ? "options stacked" : "options" },
      options.map((option, index) =>
        h(
          "label",
          { key: option.id, class: "option" },
          h("input", {
            type: "radio",
            name: fieldId(key),
            value: option.id,
            checked: option.value === value,
            id: index === 0 ? fieldId(key) : `${fieldId(key)}-${option.id}`,
            onchange: () =>
              page.change((state) => {
                set(state, option.value);
                state.touched.add(key);
              }),
          }),
          h("span", {}, option.label),
        ),
      ),
    ),
    about.view,
  );
}

function describe(page: Page): Child {
  const { state } = page;
  const t = texts[state.lang];
  if (dayNumber(state.day) === null) return h("p", { class: "echo" }, t.yearHint);
  let about: DayAnswer;
  try {
    about = describeDay(state.day, state.lang);
  } catch {
    return inWords(page, state.day);
  }
  const kind = about.name ?? (about.working ? t.workingDay : t.dayOff);
  return h(
    "p",
    { class: "echo" },
    `${formatDay(state.day, state.lang)}, ${weekdayName(state.day, state.lang)} · ${kind}`,
    about.certainty === "estimated" && [pause(), h("span", { class: "tag reading", title: about.reason }, t.estimated)],
  );
}

function regions(page: Page): VElement {
  const about = help(page, "region", null);
  return h(
    "div",
    { class: mark(about), key: "region" },
    h("label", { for: fieldId("region") }, texts[page.state.lang].region),
    h(
      "select",
      {
        id: fieldId("region"),
        value: page.state.region,
        "aria-describedby": about.described,
        "aria-invalid": about.invalid ? "true" : null,
        onchange: ({ target }: Event) =>
          page.change((state) => {
            if (target instanceof HTMLSelectElement) state.region = target.value;
          }),
      },
      page.vocabulary.regions.map(({ code, name }) => h("option", { value: code, key: code }, `${name} (${code})`)),
    ),
    about.view,
  );
}

function section(key: string, title: string, hint: string | null, ...children: Child[]): Child {
  return h(
    "section",
    { class: "card", key, "aria-labelledby": `title-${key}` },
    h("h3", { id: `title-${key}` }, title),
    hint !== null && h("p", { class: "hint" }, hint),
    ...children,
  );
}

function setup(page: Page): Child {
  const { state, vocabulary } = page;
  const t = texts[state.lang];
  return section(
    "setup",
    t.chooseService,
    null,
    choice(page, {
      key: "service",
      legend: t.service,
      value: state.service,
      stacked: true,
      options: vocabulary.services.map(({ id, name }) => ({ value: id, id, label: name })),
      set: (next, value) => {
        next.service = value;
        next.checked = false;
      },
    }),
    regions(page),
    choice(page, {
      key: "channel",
      legend: t.channel,
      value: state.channel,
      stacked: true,
      options: vocabulary.channels.map(({ id, name }) => ({ value: id, id, label: name })),
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

function sexOf(page: Page, key: string, value: Sex | null, set: (state: State, value: Sex | null) => void): VElement {
  const t = texts[page.state.lang];
  return choice<Sex | null>(page, {
    key,
    legend: t.sex,
    value,
    set,
    optional: true,
    quiet: true,
    options: [
      { value: "female", id: "female", label: t.sexes.female },
      { value: "male", id: "male", label: t.sexes.male },
    ],
  });
}

function whoLines(page: Page, at: "applicant" | "person", whole: boolean): Child {
  const t = texts[page.state.lang];
  const who: Who = page.state[at];
  return [
    line(page, {
      key: `${at}.iin`,
      label: t.iin,
      hint: t.iinHint,
      value: who.iin,
      set: (state, value) => {
        state[at].iin = value;
      },
    }),
    whole &&
      dateLine(page, {
        key: `${at}.birthDate`,
        label: t.birthDate,
        value: who.birthDate,
        set: (state, value) => {
          state[at].birthDate = value;
        },
      }),
    whole &&
      sexOf(page, `${at}.sex`, who.sex, (state, value) => {
        state[at].sex = value;
      }),
  ];
}

function people(page: Page): Child {
  const { state, vocabulary } = page;
  const t = texts[state.lang];
  return [
    section(
      "applicant",
      t.applicant,
      null,
      choice(page, {
        key: "applicant.role",
        legend: t.role,
        value: state.role,
        stacked: true,
        options: vocabulary.roles
          .filter(({ id }) => offersRole(state.service, id))
          .map(({ id, name }) => ({ value: id, id, label: name })),
        set: (next, value) => {
          next.role = value;
        },
      }),
      whoLines(page, "applicant", state.role === "self"),
      state.role === "proxy" &&
        yesNo(page, "powerOfAttorney.notarised", t.notarised, state.notarised, (next, value) => {
          next.notarised = value;
        }),
    ),
    state.role !== "self" && section("person", t.person, null, whoLines(page, "person", true)),
  ];
}

function yesNo(
  page: Page,
  key: string,
  legend: string,
  value: boolean | null,
  set: (state: State, value: boolean | null) => void,
): VElement {
  const t = texts[page.state.lang];
  return choice<boolean | null>(page, {
    key,
    legend,
    value,
    set,
    options: [
      { value: true, id: "yes", label: t.yes },
      { value: false, id: "no", label: t.no },
      { value: null, id: "unsure", label: t.unsure },
    ],
  });
}

function setFact(state: State, name: string, value: string | boolean | null): void {
  if (value === null) delete state.facts[name];
  else state.facts[name] = value;
}

function fact(page: Page, { path, kind, question, choices }: FactQuestion): Child {
  const name = String(path.at(-1));
  const key = path.join(".");
  const value = page.state.facts[name];
  switch (kind) {
    case "flag":
      return yesNo(page, key, question, typeof value === "boolean" ? value : null, (state, next) =>
        setFact(state, name, next),
      );
    case "choice":
      return choice<string | null>(page, {
        key,
        legend: question,
        value: typeof value === "string" ? value : null,
        stacked: true,
        options: choices.map((option) => ({ value: option.value, id: option.value, label: option.label })),
        set: (state, next) => setFact(state, name, next),
      });
    case "day":
      // A day is asked for only where something in this case depends on it.
      return (
        (typeof value === "string" || asksFor(page.model, key)) &&
        dateLine(page, {
          key,
          label: question,
          value: typeof value === "string" ? value : "",
          set: (state, next) => setFact(state, name, next === "" ? null : next),
        })
      );
  }
}

function documentItem(page: Page, item: ChecklistItem): Child {
  const { state, model } = page;
  const t = texts[state.lang];
  const key = `documents.${item.id}`;
  const ticked = state.documents.has(item.id);
  const about = help(page, key, null);
  const answer = answerFor(model.report, item.id);
  const dated =
    ticked &&
    (asksFor(model, `${key}.issuedOn`) || (state.documents.get(item.id) ?? "") !== "" || answer?.status === "expired");
  const need =
    item.need === "if-any"
      ? t.ifAny
      : item.need === "unknown"
        ? t.status.unknown
        : item.need === "from-state-systems"
          ? t.status["from-state-systems"]
          : null;
  return h(
    "li",
    { key: item.id, class: mark(about) },
    h(
      "label",
      { class: "option" },
      h("input", {
        type: "checkbox",
        id: fieldId(key),
        checked: ticked,
        "aria-describedby": about.described,
        "aria-invalid": about.invalid ? "true" : null,
        onchange: () =>
          page.change((next) => {
            if (!next.documents.delete(item.id)) next.documents.set(item.id, "");
            next.touched.add(key);
          }),
      }),
      h("span", {}, item.name, need !== null && [pause(), h("span", { class: "tag" }, need)]),
    ),
    h(
      "div",
      { class: "under" },
      dated &&
        dateLine(page, {
          key: `${key}.issuedOn`,
          label: t.issuedOn,
          value: state.documents.get(item.id) ?? "",
          set: (next, value) => {
            next.documents.set(item.id, value);
          },
        }),
      about.view,
    ),
  );
}

function documents(page: Page): Child {
  const t = texts[page.state.lang];
  const items = page.model.items.filter(({ need }) => need !== "not-needed");
  if (items.length === 0) return null;
  const about = help(page, "documents", null);
  return h(
    "fieldset",
    { class: "card", key: "documents" },
    h("legend", {}, h("h3", {}, t.documents)),
    h("p", { class: "hint" }, t.documentsHint),
    about.view,
    h(
      "ul",
      { class: "ticks", id: fieldId("documents") },
      items.map((item) => documentItem(page, item)),
    ),
  );
}

function signature(page: Page): Child {
  const { state } = page;
  const t = texts[state.lang];
  if (!page.model.asked.signature) return null;
  const { iin, validFrom, validTo, revoked } = state.signature;
  const kinds: { value: Signed; id: Signed; label: string }[] = [
    { value: "none", id: "none", label: t.notSigned },
    { value: "certificate", id: "certificate", label: t.certificate },
    { value: "one-time-password", id: "one-time-password", label: t.oneTimePassword },
  ];
  return section(
    "signature",
    t.signature,
    t.signatureHint,
    choice<Signed | null>(page, {
      key: "signature.kind",
      legend: t.signedWith,
      value: state.signed,
      options: kinds,
      stacked: true,
      set: (next, value) => {
        next.signed = value;
      },
    }),
    state.signed === "certificate" && [
      line(page, {
        key: "signature.iin",
        label: t.certificateIin,
        hint: t.iinHint,
        value: iin,
        set: (next, value) => {
          next.signature.iin = value;
        },
      }),
      h(
        "div",
        { class: "pair", key: "validity" },
        dateLine(page, {
          key: "signature.validFrom",
          label: t.validFrom,
          value: validFrom,
          set: (next, value) => {
            next.signature.validFrom = value;
          },
        }),
        dateLine(page, {
          key: "signature.validTo",
          label: t.validTo,
          value: validTo,
          set: (next, value) => {
            next.signature.validTo = value;
          },
        }),
      ),
      tick(page, "signature.revoked", t.revoked, revoked, (next, value) => {
        next.signature.revoked = value;
      }),
    ],
  );
}

function tick(
  page: Page,
  key: string,
  label: string,
  value: boolean,
  set: (state: State, value: boolean) => void,
): VElement {
  const about = help(page, key, null);
  return h(
    "div",
    { class: mark(about), key },
    h(
      "label",
      { class: "option" },
      h("input", {
        type: "checkbox",
        id: fieldId(key),
        checked: value,
        "aria-describedby": about.described,
        "aria-invalid": about.invalid ? "true" : null,
        onchange: () =>
          page.change((state) => {
            set(state, !value);
            state.touched.add(key);
          }),
      }),
      h("span", {}, label),
    ),
    about.view,
  );
}

export function formView(page: Page, submit: () => void, restart: () => void, peek: Child): VElement {
  const { state, model } = page;
  const t = texts[state.lang];
  const facts = model.asked.questions.map((question) => fact(page, question));
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
    people(page),
    facts.some((view) => view !== false) && section("facts", t.facts, null, facts),
    documents(page),
    signature(page),
    model.asked.consent &&
      section(
        "consent",
        t.consent,
        null,
        tick(page, "consent", t.consentLabel, state.consent, (next, value) => {
          next.consent = value;
        }),
      ),
    h(
      "div",
      { class: "actions", key: "actions" },
      h("button", { type: "submit", class: "primary" }, t.check),
      h("button", { type: "button", class: "plain", onclick: restart }, t.restart),
    ),
    peek,
  );
}
