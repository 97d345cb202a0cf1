import { describeDay } from "erezhe";
import type { DayAnswer, Duration, Estimate, StepAnswer } from "erezhe";
import { civil, dayNumber, formatDay, formatDayShort, formatDuration, fromDayNumber, monthName } from "./dates.js";
import { h } from "./dom.js";
import type { Child, VElement } from "./dom.js";
import { texts } from "./i18n.js";
import type { State } from "./state.js";

type Lang = State["lang"];

/** Longer terms are drawn without a number on each day. */
const DAYS_WITH_NUMBERS = 34;
const DAYS_DRAWN = 130;
const HEAD = 40;
const ROW = 22;

function percent(part: number, whole: number): string {
  return `${Number(((part / whole) * 100).toFixed(4))}%`;
}

function minutes(duration: Duration | null): number | null {
  if (duration === null) return null;
  return duration.unit === "minutes" ? duration.amount : duration.unit === "hours" ? duration.amount * 60 : null;
}

function ask(day: string, lang: Lang): DayAnswer | null {
  try {
    return describeDay(day, lang);
  } catch {
    return null;
  }
}

/** Steps that fit into the working time of one day: minutes on a line. */
function ofMinutes({ steps, term }: Estimate, lang: Lang): Child {
  const t = texts[lang];
  const amounts = steps.map(({ duration }) => minutes(duration) ?? 0);
  const total = amounts.reduce((sum, amount) => sum + amount, 0);
  const promised = minutes(term) ?? 0;
  const scale = Math.max(total, promised, 1);
  const height = 26 + steps.length * ROW;
  const ticks = [0, 0.25, 0.5, 0.75, 1].map((part) => Math.round(part * scale));
  let at = 0;
  return h(
    "svg",
    {
      class: "timeline",
      role: "img",
      width: "100%",
      height,
      "aria-label": t.timelineMinutes(formatDuration({ amount: total, unit: "minutes" }, lang)),
    },
    ticks.map((tick) =>
      h("line", { class: "rule", x1: percent(tick, scale), x2: percent(tick, scale), y1: 18, y2: height }),
    ),
    ticks.map((tick, index) =>
      h(
        "text",
        {
          x: percent(tick, scale),
          y: 12,
          "text-anchor": index === 0 ? "start" : index === ticks.length - 1 ? "end" : "middle",
        },
        String(tick),
      ),
    ),
    amounts.map((amount, index) => {
      const from = at;
      at += amount;
      const y = 24 + index * ROW;
      return h(
        "g",
        { key: index },
        h(
          "rect",
          {
            class: "bar",
            x: percent(from, scale),
            width: percent(Math.max(amount, scale / 120), scale),
            y,
            height: ROW - 8,
            rx: 3,
          },
          h("title", {}, `${t.stepBar(index + 1)}: ${formatDuration({ amount, unit: "minutes" }, lang)}`),
        ),
        label(index, from / scale, (from + amount) / scale, y),
      );
    }),
    promised > 0 &&
      h("line", { class: "due", x1: percent(promised, scale), x2: percent(promised, scale), y1: 16, y2: height }),
  );
}

/** The number of a step, beside its bar on the side where there is room. */
function label(index: number, from: number, to: number, y: number): VElement {
  const before = from > 0.06;
  return h(
    "text",
    {
      class: "number",
      x: percent(before ? from : to, 1),
      dx: before ? -5 : 5,
      y: y + 11,
      "text-anchor": before ? "end" : "start",
    },
    String(index + 1),
  );
}

/** Steps over days: one column a day, days off shaded. */
function ofDays(estimate: Estimate, submittedOn: string, lang: Lang): Child {
  const t = texts[lang];
  const days = [
    submittedOn,
    estimate.registeredOn,
    estimate.dueOn,
    ...estimate.steps.flatMap(({ startsOn, endsOn }) => [startsOn, endsOn]),
  ]
    .map(dayNumber)
    .filter((number) => number !== null);
  const registered = dayNumber(estimate.registeredOn);
  const due = dayNumber(estimate.dueOn);
  if (registered === null || due === null) return null;
  const first = Math.min(...days);
  const last = Math.min(Math.max(...days), first + DAYS_DRAWN - 1);
  const count = last - first + 1;
  const every = Array.from({ length: count }, (_, index) => first + index);
  const height = HEAD + estimate.steps.length * ROW + 8;
  const numbered = count <= DAYS_WITH_NUMBERS;
  const off = every
    .map((number) => ({ number, about: ask(fromDayNumber(number), lang) }))
    .filter(({ about }) => about !== null && !about.working);
  const x = (number: number): string => percent(number - first, count);
  const months = every.filter((number) => number === first || civil(number).day === 1);
  const room = (number: number): number => ((months.find((next) => next > number) ?? last + 1) - number) / count;
  const isEnd = (number: number): boolean => number === registered || number === due;
  /** Where the number of a Monday would run into that of the first or the last day. */
  const isNear = (number: number): boolean =>
    !isEnd(number) && [registered, due].some((end) => Math.abs(end - number) <= 2);
  const key = (number: number): boolean => isEnd(number) || (civil(number).weekday === 1 && !isNear(number));

  return h(
    "svg",
    {
      class: "timeline",
      role: "img",
      width: "100%",
      height,
      "aria-label": t.timeline(formatDay(fromDayNumber(first), lang), formatDay(fromDayNumber(last), lang)),
    },
    h(
      "defs",
      {},
      h(
        "pattern",
        { id: "off", width: 6, height: 6, patternUnits: "userSpaceOnUse", patternTransform: "rotate(45)" },
        h("rect", { class: "off-ground", width: 6, height: 6 }),
        h("line", { class: "off-stroke", x1: 0, y1: 0, x2: 0, y2: 6 }),
      ),
    ),
    off.map(({ number, about }) =>
      h(
        "rect",
        { key: `off-${number}`, fill: "url(#off)", x: x(number), width: percent(1, count), y: 18, height: height - 18 },
        h("title", {}, [formatDay(fromDayNumber(number), lang), about?.name ?? t.dayOff].join(", ")),
      ),
    ),
    h("rect", {
      key: "registered",
      class: "registered",
      x: x(registered),
      width: percent(1, count),
      y: 18,
      height: 20,
      rx: 4,
    }),
    h("rect", { key: "due", class: "due-day", x: x(due), width: percent(1, count), y: 18, height: 20, rx: 4 }),
    months
      .filter((number) => room(number) >= 0.15)
      .map((number) =>
        h(
          "text",
          { key: `month-${number}`, class: room(number) < 0.25 ? "month minor" : "month", x: x(number), y: 12 },
          monthName(civil(number).month, lang),
        ),
      ),
    every
      .filter((number) => numbered || key(number))
      .map((number) =>
        h(
          "text",
          {
            key: `day-${number}`,
            class:
              number === due
                ? "date on-due"
                : number === registered
                  ? "date on-registered"
                  : key(number)
                    ? "date"
                    : "date minor",
            x: percent(number - first + 0.5, count),
            y: 32,
            "text-anchor": "middle",
          },
          String(civil(number).day),
        ),
      ),
    estimate.steps.map((step, index) => bar(step, index, first, last, lang)),
    h("line", { key: "line", class: "due", x1: x(due + 1), x2: x(due + 1), y1: 18, y2: height }),
  );
}

function bar(
  { startsOn, endsOn, duration }: StepAnswer,
  index: number,
  first: number,
  last: number,
  lang: Lang,
): Child {
  const from = dayNumber(startsOn);
  const to = dayNumber(endsOn);
  if (from === null || to === null) return null;
  const count = last - first + 1;
  const y = HEAD + 4 + index * ROW;
  const title = h(
    "title",
    {},
    [
      `${texts[lang].stepBar(index + 1)}: ${span(startsOn, endsOn, lang)}`,
      duration === null ? "" : formatDuration(duration, lang),
    ]
      .filter(Boolean)
      .join(", "),
  );
  const brief = minutes(duration) !== null;
  return h(
    "g",
    { key: `step-${index}` },
    brief
      ? h("circle", { class: "dot", cx: percent(from - first + 0.5, count), cy: y + 7, r: 4.5 }, title)
      : h(
          "rect",
          {
            class: "bar",
            x: percent(from - first, count),
            width: percent(to - from + 1, count),
            y,
            height: ROW - 8,
            rx: 3,
          },
          title,
        ),
    label(index, (from - first) / count, (to - first + 1) / count, y),
  );
}

export function span(from: string, to: string, lang: Lang): string {
  return from === to ? formatDayShort(from, lang) : `${formatDayShort(from, lang)} – ${formatDayShort(to, lang)}`;
}

export function drawn(estimate: Estimate, submittedOn: string, lang: Lang): Child {
  const t = texts[lang];
  const oneDay =
    estimate.steps.length > 0 &&
    estimate.registeredOn === estimate.dueOn &&
    estimate.steps.every(({ duration }) => minutes(duration) !== null);
  if (oneDay)
    return h(
      "figure",
      { key: "minutes" },
      ofMinutes(estimate, lang),
      h("figcaption", {}, formatDuration(estimate.term, lang)),
    );
  // Where all happens on one day and no minutes are known, there is nothing to draw.
  const days = [submittedOn, estimate.dueOn, ...estimate.steps.flatMap(({ startsOn, endsOn }) => [startsOn, endsOn])];
  if (new Set(days).size === 1) return null;
  const legend = [
    ["off", t.legendOff],
    ["registered", t.legendRegistered],
    ["due", t.legendDue],
  ] as const;
  return h(
    "figure",
    { key: "days" },
    ofDays(estimate, submittedOn, lang),
    h(
      "figcaption",
      {},
      legend.map(([kind, text]) => h("span", { class: `key ${kind}` }, text)),
    ),
  );
}

/** Days that the count leaves out and that are no ordinary weekend. */
export function namedDaysOff({ registeredOn, dueOn }: Estimate, lang: Lang): { day: string; name: string }[] {
  const from = dayNumber(registeredOn);
  const to = dayNumber(dueOn);
  if (from === null || to === null || to - from > DAYS_DRAWN) return [];
  return Array.from({ length: to - from + 1 }, (_, index) => fromDayNumber(from + index)).flatMap((day) => {
    const about = ask(day, lang);
    return about === null || about.working || about.kind === "weekend"
      ? []
      : [{ day, name: about.name ?? texts[lang].dayOff }];
  });
}
