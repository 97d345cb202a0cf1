import type { Estimate, StepAnswer } from "erezhe";
import { cite } from "./cite.js";
import { formatDay, formatDuration, weekdayName } from "./dates.js";
import { h } from "./dom.js";
import type { Child, VElement } from "./dom.js";
import { texts } from "./i18n.js";
import type { Page } from "./page.js";
import { drawn, namedDaysOff, span } from "./timeline.js";
import { verdict } from "./verdict.js";

type Lang = Page["state"]["lang"];

function dated(term: string, day: string, lang: Lang): Child {
  return h("div", { key: term }, h("dt", {}, term), h("dd", {}, `${formatDay(day, lang)}, ${weekdayName(day, lang)}`));
}

function lastDay(page: Page, estimate: Estimate): VElement {
  const { lang } = page.state;
  const t = texts[lang];
  const clock = estimate.dueAt?.slice(11, 16);
  const sure = estimate.certainty === "confirmed";
  return h(
    "div",
    { class: "due-day", key: "due" },
    // A day is promised to nobody whose application may not be taken.
    h("p", { class: "label" }, verdict(page).kind === "accept" ? t.dueOn : t.dueIf),
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
      h("span", { class: sure ? "tag sure" : "tag reading" }, sure ? t.certain : t.estimated),
      estimate.reason !== null && `: ${estimate.reason}`,
    ),
  );
}

function step(
  page: Page,
  { actor, action, duration, startsOn, endsOn, citations }: StepAnswer,
  index: number,
): VElement {
  const { state, model } = page;
  const { lang } = state;
  return h(
    "li",
    { key: index },
    h("p", {}, h("strong", {}, actor), ` — ${action}`),
    h(
      "p",
      { class: "meta" },
      h("span", {}, span(startsOn, endsOn, lang)),
      h("span", {}, duration === null ? texts[lang].noDuration : formatDuration(duration, lang)),
    ),
    cite(citations, model.report?.sources ?? [], lang, `step-${index}`),
  );
}

function due(page: Page, estimate: Estimate): Child {
  const { state, model } = page;
  const { lang, day } = state;
  const t = texts[lang];
  const off = namedDaysOff(estimate, lang);
  return [
    lastDay(page, estimate),
    h(
      "dl",
      { class: "facts", key: "facts" },
      h("div", { key: "term" }, h("dt", {}, t.term), h("dd", {}, formatDuration(estimate.term, lang))),
      estimate.registeredOn !== day && dated(t.submitted, day, lang),
      dated(t.registeredOn, estimate.registeredOn, lang),
      estimate.keptUntil !== null && dated(t.keptUntil, estimate.keptUntil, lang),
    ),
    cite(estimate.citations, model.report?.sources ?? [], lang, "estimate"),
    drawn(estimate, day, lang),
    off.length > 0 &&
      h(
        "div",
        { class: "hint", key: "off" },
        `${t.daysOff}: ${off.map((one) => `${span(one.day, one.day, lang)} — ${one.name}`).join("; ")}.`,
      ),
    estimate.steps.length > 0 && [
      h("h4", { key: "steps-title" }, t.steps),
      h(
        "ol",
        { class: "steps", key: "steps" },
        estimate.steps.map((one, index) => step(page, one, index)),
      ),
    ],
  ];
}

/** Where nothing can be handed in, no day is worked out: it says why, and what is left to do. */
function noDay({ state, model }: Page): Child {
  const t = texts[state.lang];
  const late = model.blocking.some(({ code }) => code === "deadline.passed");
  return [
    h("p", { key: "no-day" }, late ? t.noEstimateLate : t.noEstimate),
    model.blocking.length > 0 && h("p", { class: "hint", key: "can" }, late ? t.canStillLate : t.canStill),
  ];
}

export function dueView(page: Page): Child {
  const estimate = page.model.report?.estimate ?? null;
  return h(
    "section",
    { class: "card", key: "timeline", id: "timeline", "aria-labelledby": "timeline-title" },
    h("h3", { id: "timeline-title" }, texts[page.state.lang].result),
    estimate === null ? noDay(page) : due(page, estimate),
  );
}
