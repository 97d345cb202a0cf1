import type { DocumentAnswer, Estimate, LawApplied, LawInForce, RuleKind } from "erezhe";
import { cite, findingClass, findingView, isInexact, pause, source } from "./cite.js";
import { formatDay, formatDuration, weekdayName } from "./dates.js";
import { h } from "./dom.js";
import type { Child, VElement } from "./dom.js";
import { fieldId } from "./form.js";
import type { Page } from "./form.js";
import { texts } from "./i18n.js";
import { CHOICES } from "./model.js";
import type { Entry } from "./model.js";
import type { State } from "./state.js";
import { drawn, namedDaysOff, span } from "./timeline.js";

type Lang = State["lang"];

interface Verdict {
  kind: "ready" | "faulty" | "incomplete" | "pristine";
  title: string;
  text: string;
}

/** What the banner says: errors only where they are shown, so that an empty form is incomplete and not wrong. */
export function verdict({ state, model }: Page): Verdict {
  const t = texts[state.lang];
  const { shown, waiting, report, blocking } = model;
  if (report?.decision === "accept") return { kind: "ready", title: t.ready, text: t.readyText };
  if (model.noLaw !== null) return { kind: "incomplete", title: t.noLawTitle, text: model.noLaw.message };
  if (blocking.length > 0)
    return {
      kind: "faulty",
      title: t.impossible,
      text: blocking.map(({ message }) => message).join(" ") || t.impossibleText,
    };
  const faults = shown.errors.length + (state.checked ? shown.documents.length : 0);
  if (faults > 0) return { kind: "faulty", title: t.faulty, text: t.faultyText(faults) };
  if (!state.checked && [...state.touched].every((key) => CHOICES.has(key)))
    return { kind: "pristine", title: t.pristine, text: t.pristineText };
  const documents = shown.documents.length + waiting.documents.length;
  const fields = shown.open.length + waiting.open.length + waiting.errors.length;
  return { kind: "incomplete", title: t.incomplete, text: t.incompleteText(fields, documents) };
}

function jump(key: string): (event: Event) => void {
  return (event) => {
    const target = document.getElementById(fieldId(key));
    if (target === null) return;
    event.preventDefault();
    (target.closest("fieldset, .field") ?? target).scrollIntoView({ block: "start" });
    target.focus({ preventScroll: true });
  };
}

/** Away from its field, a finding about an IIN has to say whose IIN it is. */
function whose({ key, message, code }: Entry, lang: Lang): string {
  const t = texts[lang];
  if (!code.startsWith("iin.")) return message;
  const sections: Readonly<Record<string, string>> = {
    applicant: t.applicant,
    person: t.person,
    signature: t.signature,
  };
  const section = sections[key.split(".")[0] ?? ""];
  return section === undefined ? message : t.inSection(section, message);
}

function toField(entry: Entry, lang: Lang): Child {
  const { key } = entry;
  const message = whose(entry, lang);
  return key === "" ? message : h("a", { href: `#${fieldId(key)}`, onclick: jump(key) }, message);
}

function list(entries: readonly Entry[], lang: Lang): VElement {
  return h(
    "ul",
    {},
    entries.map((entry) => h("li", {}, toField(entry, lang))),
  );
}

function summary({ state, model }: Page): Child {
  if (!state.checked) return null;
  const t = texts[state.lang];
  const errors = [...model.shown.errors, ...model.shown.documents];
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
    faulty && list(errors, state.lang),
    faulty && open.length > 0 && h("h4", {}, t.stillAsked),
    open.length > 0 && list(open, state.lang),
  );
}

function attention({ state, model }: Page): Child {
  if (model.attention.length === 0) return null;
  const t = texts[state.lang];
  return h(
    "section",
    { class: "summary attention", key: "attention", id: "attention", "aria-labelledby": "attention-title" },
    h("h3", { id: "attention-title" }, t.attention),
    h(
      "ul",
      {},
      model.attention.map(({ key, finding }) =>
        h(
          "li",
          {},
          finding.outcome === "judgement" && h("span", { class: "kind" }, `${t.judgement}: `),
          toField({ key, message: finding.message, code: finding.code }, state.lang),
        ),
      ),
    ),
  );
}

function documents({ state, model }: Page): Child {
  const t = texts[state.lang];
  const answers = model.report?.documents ?? [];
  const ifAny = new Set(model.items.filter(({ need }) => need === "if-any").map(({ id }) => id));
  const idle = (answer: DocumentAnswer): boolean => answer.status === "not-needed" && !ifAny.has(answer.id);
  const needed = answers.filter((answer) => !idle(answer));
  const others = answers.filter(idle);
  return h(
    "section",
    { class: "card", key: "documents", "aria-labelledby": "documents-title" },
    h("h3", { id: "documents-title" }, t.documentList),
    answers.length === 0 && h("p", { class: "hint" }, t.noDocuments),
    h(
      "ul",
      { class: "papers" },
      needed.map(({ id, name, status, why, citations }) => {
        const waiting = status === "missing" && !state.checked && !state.touched.has(`documents.${id}`);
        const optional = ifAny.has(id) && (status === "missing" || status === "not-needed");
        return h(
          "li",
          { key: id, class: `paper ${waiting || optional ? "waiting" : status}` },
          h(
            "p",
            { class: "row" },
            h("span", { class: "name" }, name),
            h("span", { class: "status" }, optional ? t.ifAny : waiting ? t.toBring : t.status[status]),
          ),
          why !== "" && h("p", { class: "hint" }, why),
          cite(citations, state.lang, `paper-${id}`),
        );
      }),
    ),
    others.length > 0 &&
      h(
        "details",
        { class: "more", key: "others" },
        h("summary", {}, t.notNeeded(others.length)),
        h(
          "ul",
          { class: "papers" },
          others.map(({ id, name, why, citations }) =>
            h(
              "li",
              { key: id, class: "paper not-needed" },
              h("p", { class: "row" }, h("span", { class: "name" }, name)),
              why !== "" && h("p", { class: "hint" }, why),
              cite(citations, state.lang, `paper-${id}`),
            ),
          ),
        ),
      ),
  );
}

function dated(term: string, day: string, lang: Lang, extra: Child = null): Child {
  return h(
    "div",
    { key: term },
    h("dt", {}, term),
    h("dd", {}, `${formatDay(day, lang)}, ${weekdayName(day, lang)}`, extra),
  );
}

function due({ state }: Page, estimate: Estimate): Child {
  const { lang } = state;
  const t = texts[lang];
  const clock = estimate.dueAt?.slice(11, 16);
  const off = namedDaysOff(estimate, lang);
  return [
    h(
      "div",
      { class: "due-day", key: "due" },
      h("p", { class: "label" }, t.dueOn),
      h(
        "p",
        { class: "day" },
        h("time", { datetime: estimate.dueAt ?? estimate.dueOn }, formatDay(estimate.dueOn, lang)),
        h(
          "span",
          { class: "weekday" },
          ` ${[weekdayName(estimate.dueOn, lang), clock === undefined ? "" : t.dueAt(clock)].filter(Boolean).join(", ")}`,
        ),
      ),
      h(
        "p",
        {},
        h(
          "span",
          { class: estimate.certainty === "confirmed" ? "tag sure" : "tag reading" },
          estimate.certainty === "confirmed" ? t.certain : t.estimated,
        ),
        estimate.reason !== null && `: ${estimate.reason}`,
      ),
    ),
    h(
      "dl",
      { class: "facts", key: "facts" },
      h("div", { key: "term" }, h("dt", {}, t.term), h("dd", {}, formatDuration(estimate.term, lang))),
      estimate.registeredOn !== state.day && dated(t.submitted, state.day, lang),
      dated(t.registeredOn, estimate.registeredOn, lang),
      estimate.keptUntil !== null && dated(t.keptUntil, estimate.keptUntil, lang),
    ),
    cite(estimate.citations, lang, "estimate"),
    drawn(estimate, state.day, lang),
    off.length > 0 &&
      h(
        "div",
        { class: "hint", key: "off" },
        `${t.daysOff}: `,
        off.map(({ day, name }, index) => `${index > 0 ? "; " : ""}${span(day, day, lang)} — ${name}`).join(""),
        ".",
      ),
    estimate.steps.length > 0 && h("h4", { key: "steps-title" }, t.steps),
    estimate.steps.length > 0 &&
      h(
        "ol",
        { class: "steps", key: "steps" },
        estimate.steps.map(({ actor, action, duration, startsOn, endsOn, citations }, index) =>
          h(
            "li",
            { key: index },
            h("p", {}, h("strong", {}, actor), ` — ${action}`),
            h(
              "p",
              { class: "meta" },
              h("span", {}, span(startsOn, endsOn, lang)),
              h("span", {}, duration === null ? t.noDuration : formatDuration(duration, lang)),
            ),
            cite(citations, lang, `step-${index}`),
          ),
        ),
      ),
  ];
}

function timeline(page: Page): Child {
  const t = texts[page.state.lang];
  const estimate = page.model.report?.estimate ?? null;
  return h(
    "section",
    { class: "card", key: "timeline", id: "timeline", "aria-labelledby": "timeline-title" },
    h("h3", { id: "timeline-title" }, t.result),
    estimate === null ? h("p", { class: "hint" }, t.noEstimate) : due(page, estimate),
  );
}

function inexact({ state, model }: Page): Child {
  if (model.inexact.length === 0) return null;
  return h(
    "section",
    { class: "card", key: "inexact", id: "inexact", "aria-labelledby": "inexact-title" },
    h("h3", { id: "inexact-title" }, texts[state.lang].inexact),
    model.inexact.map((finding, index) => findingView(finding, state.lang, `inexact-${finding.code}-${index}`)),
  );
}

function notes({ state, model }: Page): Child {
  if (model.notes.length === 0) return null;
  return h(
    "section",
    { class: "card", key: "notes", id: "notes", "aria-labelledby": "notes-title" },
    h("h3", { id: "notes-title" }, texts[state.lang].notes),
    model.notes.map((finding, index) => findingView(finding, state.lang, `note-${finding.code}-${index}`)),
  );
}

function act(law: LawInForce, level: string, lang: Lang): Child {
  const t = texts[lang];
  const on = (day: string | null): string => (day === null ? t.unknownDay : formatDay(day, lang));
  return h(
    "li",
    { key: `${law.act}-${law.edition}` },
    h("p", { class: "level" }, level),
    h("p", {}, h("strong", {}, law.title)),
    h("p", { class: "hint" }, law.text),
    h(
      "p",
      {},
      t.applied(
        law.inForceFrom === null ? null : on(law.inForceFrom),
        law.inForceTo === null ? null : on(law.inForceTo),
      ),
      pause(),
      " ",
      h("span", { class: law.approximate ? "tag reading" : "tag sure" }, law.approximate ? t.approximate : t.known),
    ),
    law.basis !== null && h("p", { class: "hint" }, `${t.appliedBasis}: ${law.basis}`),
    h(
      "dl",
      { class: "dates" },
      (
        [
          [t.adopted, law.adoptedOn],
          [t.registered, law.registeredOn],
          [t.published, law.publishedOn],
          [t.verified, law.verifiedOn],
        ] as const
      ).map(([term, day]) => h("div", {}, h("dt", {}, term), h("dd", {}, on(day)))),
    ),
    h("p", {}, source(law.url, lang)),
  );
}

function lawView(law: LawApplied, lang: Lang): Child {
  const t = texts[lang];
  return [
    law.national === null && law.regional === null && h("p", { class: "hint" }, t.noLaw),
    h(
      "ul",
      { class: "acts" },
      law.national !== null && act(law.national, t.national, lang),
      law.regional !== null && act(law.regional, t.regional, lang),
    ),
    law.unseen.length > 0 && h("h4", {}, t.unseen),
    law.unseen.length > 0 &&
      h(
        "ul",
        { class: "acts" },
        law.unseen.map(({ act: id, edition, text, note, url }) =>
          h(
            "li",
            { key: `${id}-${edition}` },
            h("p", {}, h("strong", {}, text)),
            h("p", {}, note),
            h("p", {}, source(url, lang)),
          ),
        ),
      ),
  ];
}

function law({ state, model }: Page): Child {
  const applied = model.report?.law ?? model.rulebook?.law;
  if (applied === undefined) return null;
  return h(
    "section",
    { class: "card", key: "law", "aria-labelledby": "law-title" },
    h("h3", { id: "law-title" }, texts[state.lang].law),
    lawView(applied, state.lang),
  );
}

function ruleGroups({ state, model }: Page): Child {
  const { lang } = state;
  const t = texts[lang];
  const rules = model.rulebook?.rules ?? [];
  const kinds = [...new Set(rules.map(({ kind }) => kind))];
  return kinds.map((kind: RuleKind) => {
    const own = rules.filter((rule) => rule.kind === kind);
    return h(
      "details",
      { class: "more", key: `rules-${kind}` },
      h("summary", {}, `${t.kinds[kind]} (${own.length})`),
      h(
        "ul",
        { class: "rules" },
        own.map((rule) =>
          h(
            "li",
            { key: `${rule.level}-${rule.id}`, "data-rule": rule.id },
            h("p", {}, rule.text),
            h(
              "p",
              { class: "meta" },
              h("span", { class: "tag" }, rule.level === "national" ? t.national : t.regional),
              h("code", {}, rule.id),
            ),
            cite(rule.citations, lang, `rule-${rule.level}-${rule.id}`),
          ),
        ),
      ),
    );
  });
}

function analyst(page: Page): Child {
  const { state, model } = page;
  const { lang } = state;
  const t = texts[lang];
  const conflicts = model.rulebook?.conflicts ?? [];
  return h(
    "details",
    { class: "card analyst", key: "analyst", id: "analyst" },
    h("summary", {}, h("h3", {}, t.analyst)),
    h("p", { class: "hint" }, t.analystHint),
    h("h4", {}, `${t.findings} (${model.explained.length})`),
    h(
      "ul",
      { class: "rules" },
      model.explained.map((finding, index) =>
        h(
          "li",
          {
            key: `${finding.code}-${index}`,
            class: `finding ${finding.outcome === "met" ? "met" : findingClass(finding)}`,
          },
          h("p", {}, finding.message),
          h(
            "p",
            { class: "meta" },
            h("span", { class: "tag" }, isInexact(finding) ? t.inexactTag : t.outcome[finding.outcome]),
            h("code", {}, finding.code),
            finding.path.length > 0 && h("code", {}, finding.path.join(".")),
          ),
          cite(finding.citations, lang, `explained-${finding.code}-${index}`),
        ),
      ),
    ),
    h("h4", {}, `${t.rules} (${model.rulebook?.rules.length ?? 0})`),
    ruleGroups(page),
    conflicts.length > 0 && h("h4", {}, `${t.conflicts} (${conflicts.length})`),
    conflicts.length > 0 &&
      h(
        "ul",
        { class: "rules" },
        conflicts.map(({ id, changesAnswer, text, reading, citations }) =>
          h(
            "li",
            { key: id },
            h("p", {}, text),
            h("p", {}, h("strong", {}, `${t.reading}: `), reading),
            h(
              "p",
              { class: "meta" },
              changesAnswer && h("span", { class: "tag reading" }, t.changesAnswer),
              h("code", {}, id),
            ),
            cite(citations, lang, `conflict-${id}`),
          ),
        ),
      ),
  );
}

export function answerView(page: Page): VElement {
  const { state, model } = page;
  const t = texts[state.lang];
  const { kind, title, text } = verdict(page);
  return h(
    "div",
    { class: "answer", key: "answer", id: "answer", tabindex: "-1", role: "region", "aria-labelledby": "answer-title" },
    h("h2", { id: "answer-title" }, t.answer),
    h(
      "div",
      {
        class: `banner ${kind}`,
        id: "decision",
        "data-decision": model.report?.decision,
        "data-verdict": kind,
        role: "status",
        "aria-live": "polite",
        key: "banner",
      },
      h("p", { class: "title" }, title),
      h("p", {}, text),
    ),
    model.failure !== null && h("p", { class: "finding error", key: "failure" }, `${t.failed}: ${model.failure}`),
    summary(page),
    attention(page),
    documents(page),
    timeline(page),
    inexact(page),
    notes(page),
    law(page),
    analyst(page),
  );
}
