import type { Finding, Rule, RuleConflict } from "erezhe";
import { cite, findingClass, isInexact } from "./cite.js";
import { h } from "./dom.js";
import type { Child, VElement } from "./dom.js";
import { texts } from "./i18n.js";
import { fieldName } from "./names.js";
import type { Page } from "./page.js";

/** Identifiers are English: they are shown beside English sentences alone. */
function identifier({ state }: Page, id: string): Child {
  return state.lang === "en" && h("code", {}, id);
}

function checkView(page: Page, finding: Finding, index: number): VElement {
  const { state, model, vocabulary } = page;
  const t = texts[state.lang];
  const { code, outcome, path, message, citations } = finding;
  const name = fieldName(vocabulary, path.filter((part) => typeof part === "string").join("."));
  return h(
    "li",
    {
      key: index,
      class: `finding ${outcome === "met" ? "met" : findingClass(finding)}`,
      "data-code": code,
    },
    h("p", {}, message),
    h(
      "p",
      { class: "meta" },
      h("span", { class: "tag" }, isInexact(finding) ? t.inexactTag : t.outcome[outcome]),
      name !== "" && h("span", {}, name),
      identifier(page, code),
    ),
    cite(citations, model.report?.sources ?? [], state.lang, `explained-${index}`),
  );
}

function rule(page: Page, { id, text, level, citations }: Rule): VElement {
  const { state, model } = page;
  const t = texts[state.lang];
  return h(
    "li",
    { key: id, "data-rule": id },
    h("p", {}, text),
    h(
      "p",
      { class: "meta" },
      h("span", { class: "tag" }, level === "national" ? t.national : t.regional),
      identifier(page, id),
    ),
    cite(citations, model.rulebook?.sources ?? [], state.lang, `rule-${id}`),
  );
}

function conflict(page: Page, { id, changesAnswer, text, reading, citations }: RuleConflict): VElement {
  const { state, model } = page;
  const t = texts[state.lang];
  return h(
    "li",
    { key: id },
    h("p", {}, text),
    h("p", {}, h("strong", {}, `${t.reading}: `), reading),
    h(
      "p",
      { class: "meta" },
      changesAnswer && h("span", { class: "tag reading" }, t.changesAnswer),
      identifier(page, id),
    ),
    cite(citations, model.rulebook?.sources ?? [], state.lang, `conflict-${id}`),
  );
}

/** Every check that was made, and every rule that holds on the day. */
export function rulesView(page: Page): Child {
  const { state, model } = page;
  const t = texts[state.lang];
  const { rules, conflicts } = model.rulebook ?? { rules: [], conflicts: [] };
  const kinds = [...new Set(rules.map(({ kind }) => kind))];
  return h(
    "details",
    { class: "card analyst", key: "analyst", id: "analyst" },
    h("summary", {}, h("h3", {}, t.analyst)),
    h("p", { class: "hint" }, t.analystHint),
    h("h4", {}, `${t.findings} (${model.explained.length})`),
    h(
      "ul",
      { class: "rules" },
      model.explained.map((finding, index) => checkView(page, finding, index)),
    ),
    h("h4", {}, `${t.rules} (${rules.length})`),
    kinds.map((kind) => {
      const own = rules.filter((one) => one.kind === kind);
      return h(
        "details",
        { class: "more", key: `rules-${kind}` },
        h("summary", {}, `${t.kinds[kind]} (${own.length})`),
        h(
          "ul",
          { class: "rules" },
          own.map((one) => rule(page, one)),
        ),
      );
    }),
    conflicts.length > 0 && [
      h("h4", {}, `${t.conflicts} (${conflicts.length})`),
      h(
        "ul",
        { class: "rules" },
        conflicts.map((one) => conflict(page, one)),
      ),
    ],
  );
}
