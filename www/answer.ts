import type { Finding } from "erezhe";
import { cite, findingView } from "./cite.js";
import { h } from "./dom.js";
import type { Child, VElement } from "./dom.js";
import { dueView } from "./due.js";
import { texts } from "./i18n.js";
import { lawView } from "./law.js";
import type { Entry, Noted } from "./model.js";
import { fieldName, inside } from "./names.js";
import { fieldId, goTo } from "./page.js";
import type { Page } from "./page.js";
import { papersView } from "./papers.js";
import { rulesView } from "./rules.js";
import { verdict } from "./verdict.js";

/** What a field is called away from its place: of a paper, which one it is. */
function nameOf({ state, vocabulary, model }: Page, key: string): string {
  const [head, id, field] = key.split(".");
  const paper = head === "documents" ? model.items.find((item) => item.id === id)?.name : undefined;
  if (paper === undefined) return fieldName(vocabulary, key);
  return field === undefined ? paper : `${paper}, ${inside(fieldName(vocabulary, key), state.lang)}`;
}

/** Away from its field, a sentence has to say which field it is about. */
function sentence(page: Page, { key, message, code }: Entry): string {
  const { lang } = page.state;
  const t = texts[lang];
  const name = nameOf(page, key);
  if (code !== null) return code.startsWith("iin.") && name !== "" ? `${name}. ${message}` : message;
  if (name === "" || key.startsWith("facts.") || key === "consent") return message;
  return /(role|service|region|channel)$/.test(key)
    ? t.chooseField(inside(name, lang))
    : t.enterField(inside(name, lang));
}

function toField(page: Page, entry: Entry): Child {
  const { key } = entry;
  const text = sentence(page, entry);
  return key === "" ? text : h("a", { href: `#${fieldId(key)}`, onclick: goTo(fieldId(key)) }, text);
}

function list(page: Page, entries: readonly Entry[]): VElement {
  return h(
    "ul",
    {},
    entries.map((entry) => h("li", {}, toField(page, entry))),
  );
}

function summary(page: Page): Child {
  const { state, model } = page;
  if (!state.checked) return null;
  const t = texts[state.lang];
  // What the choice alone rules out is said in the banner.
  const isBlocking = ({ message }: Entry): boolean => model.blocking.some((finding) => finding.message === message);
  const errors = [...model.shown.errors, ...model.shown.documents].filter((entry) => !isBlocking(entry));
  const open = model.shown.open.filter(({ key }) => !errors.some((error) => error.key === key));
  if (errors.length + open.length === 0) return null;
  const faulty = errors.length > 0;
  return h(
    "section",
    {
      class: faulty ? "summary error" : "summary open",
      key: "summary",
      id: "summary",
      tabindex: "-1",
      "aria-labelledby": "summary-title",
    },
    h("h3", { id: "summary-title" }, faulty ? t.problem : t.stillAsked),
    faulty && list(page, errors),
    faulty && open.length > 0 && h("h4", {}, t.stillAsked),
    open.length > 0 && list(page, open),
  );
}

function noted(page: Page, title: string, id: string, all: readonly Noted[]): Child {
  if (all.length === 0) return null;
  const { state, model } = page;
  return h(
    "section",
    { class: "summary attention", key: id, id, "aria-labelledby": `${id}-title` },
    h("h3", { id: `${id}-title` }, title),
    h(
      "ul",
      {},
      all.map(({ key, finding }, index) =>
        h(
          "li",
          {},
          `${sentence(page, { key, message: finding.message, code: finding.code })} `,
          key !== "" && h("a", { href: `#${fieldId(key)}`, onclick: goTo(fieldId(key)) }, texts[state.lang].toField),
          // What stands beside no field has its sources here.
          key === "" && cite(finding.citations, model.report?.sources ?? [], state.lang, `${id}-${index}`),
        ),
      ),
    ),
  );
}

/** What an official has to judge, and what somebody has to look at again. */
function attention(page: Page): Child {
  const t = texts[page.state.lang];
  const isJudged = ({ finding }: Noted): boolean => finding.outcome === "judgement";
  const all = page.model.attention;
  return [
    noted(page, t.judgement, "judged", all.filter(isJudged)),
    noted(
      page,
      t.attention,
      "attention",
      all.filter((one) => !isJudged(one)),
    ),
  ];
}

function told({ state, model }: Page, id: string, title: string, findings: readonly Finding[]): Child {
  if (findings.length === 0) return null;
  return h(
    "section",
    { class: "card", key: id, id, "aria-labelledby": `${id}-title` },
    h("h3", { id: `${id}-title` }, title),
    findings.map((finding, index) =>
      findingView(finding, model.report?.sources ?? [], state.lang, `${id}-${finding.code}-${index}`),
    ),
  );
}

/** What the answer says first. Only its title is read out as it changes; the rest is read where somebody goes there. */
function banner(page: Page): Child {
  const { state, model } = page;
  const t = texts[state.lang];
  const { kind, title, text } = verdict(page);
  const fields = new Set(model.blocking.flatMap(({ path }) => (path.length === 0 ? [] : [String(path[0])])));
  return [
    h("p", { class: "hidden", role: "status", key: "status" }, title),
    h(
      "div",
      {
        class: `banner ${kind}`,
        id: "decision",
        tabindex: "-1",
        "data-decision": model.report?.decision,
        "data-verdict": kind,
        key: "banner",
      },
      h("p", { class: "title" }, title),
      h("p", {}, text),
      [...fields].map((key) =>
        h("p", { key }, h("a", { href: `#${fieldId(key)}`, onclick: goTo(fieldId(key)) }, t.toField)),
      ),
      model.unseen.map(({ edition, severity }) =>
        h(
          "p",
          { class: severity === "warning" ? "unseen" : "unseen quiet", key: `${edition.act}-${edition.edition}` },
          `${severity === "warning" ? t.unseenEdition : t.unseenHarmless}: ${edition.text}. `,
          h("a", { href: "#unseen", onclick: goTo("unseen") }, t.more),
        ),
      ),
    ),
  ];
}

export function answerView(page: Page): VElement {
  const { state, model } = page;
  const t = texts[state.lang];
  return h(
    "div",
    { class: "answer", key: "answer", id: "answer", tabindex: "-1", role: "region", "aria-labelledby": "answer-title" },
    h("h2", { id: "answer-title" }, t.answer),
    banner(page),
    summary(page),
    attention(page),
    model.report !== null && [
      papersView(page),
      dueView(page),
      told(page, "inexact", t.inexact, model.inexact),
      told(page, "notes", t.notes, model.notes),
      lawView(page),
      rulesView(page),
    ],
  );
}
