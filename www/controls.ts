import type { Finding } from "erezhe";
import { findingView } from "./cite.js";
import { dayNumber, formatDay } from "./dates.js";
import { h } from "./dom.js";
import type { Child, VElement } from "./dom.js";
import { enter } from "./entry.js";
import { texts } from "./i18n.js";
import { isShown } from "./model.js";
import { fieldId } from "./page.js";
import type { Page } from "./page.js";
import { bareIin } from "./state.js";
import type { State } from "./state.js";

function visible({ state, model }: Page, key: string): readonly Finding[] {
  return isShown(state, key) ? (model.beside.get(key) ?? []) : [];
}

export interface Help {
  described: string | null;
  invalid: boolean;
  view: Child;
}

/** What is said beside a field, and how the field names it to a screen reader. */
export function help(page: Page, key: string, hint: string | null = null): Help {
  const { state, model } = page;
  const found = visible(page, key);
  const id = fieldId(key);
  const unfinished = state.unfinished.has(key);
  const ids = [
    ...(hint === null ? [] : [`${id}-hint`]),
    ...(unfinished ? [`${id}-unfinished`] : []),
    ...found.map((_, index) => `${id}-finding-${index}`),
  ];
  return {
    described: ids.length === 0 ? null : ids.join(" "),
    invalid: unfinished || found.some(({ severity }) => severity === "error"),
    view: [
      unfinished &&
        h("p", { class: "finding error", id: `${id}-unfinished`, key: "unfinished" }, texts[state.lang].whole),
      found.map((finding, index) =>
        findingView(
          finding,
          model.report?.sources ?? [],
          state.lang,
          `${key}-${finding.code}-${index}`,
          `${id}-finding-${index}`,
        ),
      ),
    ],
  };
}

export function mark({ invalid, view }: Help): string {
  const isEmpty = !Array.isArray(view) || view.flat().every((part) => part === false);
  return invalid ? "field invalid" : isEmpty ? "field" : "field noted";
}

function hintView(key: string, hint: string | null): Child {
  return hint !== null && h("p", { class: "hint", id: `${fieldId(key)}-hint` }, hint);
}

function optionalMark(page: Page): VElement {
  return h("span", { class: "optional" }, ` (${texts[page.state.lang].optional})`);
}

export interface Line {
  key: string;
  label: string;
  hint?: string | null;
  type?: "text" | "date" | "time";
  /** Of a text: when it is whole, so that it can be judged while somebody is still in the field. */
  whole?: (value: string) => boolean;
  value: string;
  set: (state: State, value: string) => void;
  after?: Child;
  optional?: boolean;
  className?: string;
  inputmode?: string;
}

export function line(page: Page, given: Line): VElement {
  const { key, label, hint = null, type = "text", whole = () => false, value, set, after, optional = false } = given;
  const about = help(page, key, hint);
  return h(
    "div",
    { class: mark(about), key },
    h("label", { for: fieldId(key) }, label, optional && optionalMark(page)),
    hintView(key, hint),
    h("input", {
      id: fieldId(key),
      type,
      value,
      autocomplete: "off",
      spellcheck: "false",
      inputmode: given.inputmode,
      maxlength: type === "text" ? 24 : null,
      class: given.className ?? type,
      min: type === "date" ? "1900-01-01" : null,
      max: type === "date" ? "2099-12-31" : null,
      "aria-describedby": about.described,
      "aria-invalid": about.invalid ? "true" : null,
      oninput: ({ target }: Event) => {
        if (!(target instanceof HTMLInputElement)) return;
        enter(target, whole, () =>
          page.change((state) => {
            set(state, target.value);
            if (target.value !== "") state.touched.add(key);
            if (target.validity.badInput) state.unfinished.add(key);
            else state.unfinished.delete(key);
          }),
        );
      },
    }),
    after,
    about.view,
  );
}

export function iinLine(page: Page, field: Pick<Line, "key" | "label" | "value" | "set">): VElement {
  return line(page, {
    ...field,
    hint: texts[page.state.lang].iinHint,
    optional: true,
    whole: (text) => bareIin(text).length >= 12,
    className: "iin",
    inputmode: "numeric",
  });
}

export function inWords(page: Page, day: string): Child {
  return dayNumber(day) !== null && h("p", { class: "echo" }, formatDay(day, page.state.lang));
}

export function dateLine(page: Page, field: Omit<Line, "type" | "after">): VElement {
  return line(page, { ...field, type: "date", after: inWords(page, field.value) });
}

interface Option {
  id: string;
  label: string;
  /** A longer name below it. */
  note?: string | null;
}

interface Group {
  key: string;
  legend: string;
  optional?: boolean;
  options: readonly Option[];
  stacked?: boolean;
  quiet?: boolean;
}

function group(
  page: Page,
  { key, legend, optional = false, options, stacked = false, quiet = false }: Group,
  type: "radio" | "checkbox",
  isChecked: (id: string) => boolean,
  choose: (state: State, id: string) => void,
): VElement {
  const about = help(page, key);
  return h(
    "fieldset",
    { class: `${mark(about)} choice${quiet ? " quiet" : ""}`, key, "aria-describedby": about.described },
    h("legend", {}, legend, optional && optionalMark(page)),
    h(
      "div",
      { class: stacked ? "options stacked" : "options" },
      options.map(({ id, label, note = null }, index) =>
        h(
          "label",
          { key: id, class: "option" },
          h("input", {
            type,
            name: fieldId(key),
            value: id,
            checked: isChecked(id),
            id: index === 0 ? fieldId(key) : `${fieldId(key)}-${id}`,
            onchange: () =>
              page.change((state) => {
                choose(state, id);
                state.touched.add(key);
              }),
          }),
          h("span", {}, label, note !== null && h("span", { class: "note" }, note)),
        ),
      ),
    ),
    about.view,
  );
}

/** One of several; none of them before somebody has chosen. */
export function choice<T extends string>(
  page: Page,
  given: Group & { value: T | null; values: readonly T[]; set: (state: State, value: T) => void },
): VElement {
  return group(
    page,
    given,
    "radio",
    (id) => id === given.value,
    (state, id) => {
      const value = given.values.find((one) => one === id);
      if (value !== undefined) given.set(state, value);
    },
  );
}

/** Any of several. */
export function choices(
  page: Page,
  given: Group & { value: readonly string[]; set: (state: State, value: readonly string[]) => void },
): VElement {
  return group(
    page,
    given,
    "checkbox",
    (id) => given.value.includes(id),
    (state, id) =>
      given.set(
        state,
        given.options.map((option) => option.id).filter((one) => (one === id) !== given.value.includes(one)),
      ),
  );
}

export function yesNo(
  page: Page,
  given: Omit<Group, "options"> & { value: boolean | null; set: (state: State, value: boolean) => void },
): VElement {
  const t = texts[page.state.lang];
  return choice(page, {
    ...given,
    value: given.value === null ? null : given.value ? "yes" : "no",
    values: ["yes", "no"],
    options: [
      { id: "yes", label: t.yes },
      { id: "no", label: t.no },
    ],
    set: (state, value) => given.set(state, value === "yes"),
  });
}

export interface Tick {
  key: string;
  label: Child;
  value: boolean;
  set: (state: State, value: boolean) => void;
}

/** The box alone, for a list that says the rest. */
export function box(page: Page, { key, label, value, set }: Tick, about: Help): VElement {
  return h(
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
  );
}

export function tick(page: Page, given: Tick): VElement {
  const about = help(page, given.key);
  return h("div", { class: mark(about), key: given.key }, box(page, given, about), about.view);
}

export function select(
  page: Page,
  key: string,
  label: string,
  value: string | null,
  options: readonly { value: string; label: string }[],
  set: (state: State, value: string | null) => void,
): VElement {
  const about = help(page, key);
  return h(
    "div",
    { class: mark(about), key },
    h("label", { for: fieldId(key) }, label),
    h(
      "select",
      {
        id: fieldId(key),
        value: value ?? "",
        "aria-describedby": about.described,
        "aria-invalid": about.invalid ? "true" : null,
        onchange: ({ target }: Event) =>
          page.change((state) => {
            if (target instanceof HTMLSelectElement) set(state, target.value === "" ? null : target.value);
          }),
      },
      h("option", { value: "", key: "" }, texts[page.state.lang].chooseOne),
      options.map((option) => h("option", { value: option.value, key: option.value }, option.label)),
    ),
    about.view,
  );
}
