// Answers as text for people.

import type {
  ComparedSide,
  Comparison,
  Decision,
  DocumentStatus,
  Duration,
  Estimate,
  EstimateAnswer,
  Finding,
  Lang,
  LawApplied,
  Question,
  Report,
  Rule,
  Rulebook,
  RuleChange,
  RuleText,
  Source,
} from "../src/wasm/types.js";
import { cleaned, clip, foreign, masked, pad, painter, width, wrap, type Paint } from "./cli-layout.js";
import { TEXTS } from "./cli-texts.js";

export type Cite = "none" | "short" | "full";
export interface Style {
  lang: Lang;
  columns: number;
  colour: boolean;
  cite: Cite;
  explain: boolean;
}

/** Where an application stands: `row` only where its file has several. */
export interface Place {
  file: string | null;
  row: number | null;
  rows: "lines" | "items";
}

export interface Counts {
  decisions: ReadonlyMap<string, number>;
  /** Codes of what is wrong or to be judged, and paths of questions, with a question mark. */
  codes: ReadonlyMap<string, number>;
  /** Ids that stand in more than one application. */
  repeated: ReadonlyMap<string, number>;
  /** How many ids were compared, where there are more of them. */
  compared: number | null;
}

export interface Printer {
  /** One application of one. */
  report(report: Report, place: Place): string;
  /** One application of several. */
  row(report: Report, place: Place): string;
  /** What was cited so far. */
  sources(): string;
  summary(counts: Counts): string;
  rulebook(rulebook: Rulebook): string;
  comparison(comparison: Comparison): string;
  estimate(answer: EstimateAnswer): string;
}

type Tone = Exclude<keyof Paint, "bold">;
const DECISIONS: Record<Decision, [mark: string, tone: Tone]> = {
  accept: ["✓", "green"],
  judgement: ["!", "yellow"],
  unknown: ["?", "cyan"],
  refuse: ["✗", "red"],
};
const STATUSES: Record<DocumentStatus, [mark: string, tone: Tone]> = {
  provided: ["✓", "green"],
  missing: ["✗", "red"],
  expired: ["✗", "red"],
  later: ["·", "dim"],
  "not-needed": ["·", "dim"],
  "from-state-systems": ["·", "dim"],
  "if-any": ["·", "dim"],
  unknown: ["?", "cyan"],
};
const REPEATED = 5;
const FREQUENT = 10;
const ID = 40;

export function printer({ lang, columns, colour, cite, explain }: Style): Printer {
  const texts = TEXTS[lang];
  const plural = new Intl.PluralRules(lang);
  const dates = new Intl.DateTimeFormat(lang === "en" ? "en-GB" : lang, { dateStyle: "long", timeZone: "UTC" });
  const paint = painter(colour);
  const widest = Math.max(...Object.values(texts.decision).map(width));

  // The number of a source is the same in the whole output; sources that would be printed alike are one.
  const numbers = new Map<string, number>();
  const listed: string[][] = [];

  const source = ({ text, url, basis, reason }: Source): string[] => {
    if (cite === "short") return [basis === "text" ? text : `${text} (${texts.basis[basis]})`];
    return [text, ...(url === null ? [] : [url]), texts.basis[basis] + (reason === null ? "" : `: ${reason}`)];
  };
  const cited = (sources: readonly Source[], citations: readonly number[]): string => {
    if (cite === "none") return "";
    const found = new Set<number>();
    for (const index of citations) {
      const one = sources[index];
      if (!one) continue;
      const said = source(one);
      const key = said.join("\n");
      let number = numbers.get(key);
      if (number === undefined) {
        listed.push(said);
        numbers.set(key, (number = listed.length));
      }
      found.add(number);
    }
    return [...found].map((number) => ` [${number}]`).join("");
  };

  /** A text behind a mark, at an indent, with the numbers of its sources. */
  const item = (indent: number, [mark, tone]: readonly [string, Tone], body: string, numbered = ""): string[] => {
    const lead = " ".repeat(indent) + mark + " ";
    const lines = wrap(cleaned(body) + numbered, columns, lead, width(lead));
    lines[0] = " ".repeat(indent) + paint[tone](mark) + " " + lines[0]!.slice(lead.length);
    return numbered ? faint(lines, numbered) : lines;
  };
  /** The numbers stand at the end, and may go over to further lines. */
  const faint = (lines: string[], numbered: string): string[] => {
    if (!colour) return lines;
    let left = numbered.trim().split(" ").length;
    for (let at = lines.length - 1; at >= 0 && left; at--) {
      const tail = new RegExp(`(?:(?:^| )\\[\\d+\\]){1,${left}}$`).exec(lines[at]!)?.[0];
      if (!tail) break;
      left -= tail.split("[").length - 1;
      lines[at] = lines[at]!.slice(0, -tail.length) + paint.dim(tail);
    }
    return lines;
  };
  const plain = (indent: number, body: string): string[] => wrap(cleaned(body), columns, " ".repeat(indent), indent);
  /** An address or an id: whole, so that it can be copied. */
  const whole = (indent: number, body: string): string => " ".repeat(indent) + paint.dim(cleaned(body));
  const section = (title: string, lines: string[]): string[] =>
    lines.length ? ["", ...wrap(title, columns, "", 0).map(paint.bold), ...lines] : [];
  const labelled = (pairs: readonly (readonly [label: string, value: string, numbered?: string])[]): string[] => {
    const most = Math.max(...pairs.map(([label]) => width(label)));
    return pairs.flatMap(([label, value, numbered = ""]) => {
      const lead = `  ${pad(label, most)}  `;
      return faint(wrap(cleaned(value) + numbered, columns, lead, width(lead)), numbered);
    });
  };

  const date = (day: string): string => {
    const [, civil, time] = /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}:\d{2}))?/.exec(day) ?? [];
    return civil ? dates.format(new Date(`${civil}T00:00:00Z`)) + (time ? `, ${time}` : "") : day;
  };
  const duration = ({ amount, unit }: Duration): string => {
    const forms = texts.unit[unit];
    return `${amount} ${forms[plural.select(amount)] ?? forms.other}`;
  };

  const finding = (one: Finding, sources: readonly Source[], indent: number): string[] => [
    ...item(indent, markOf(one), hidden(one.message), cited(sources, one.citations)),
    ...(explain
      ? [
          whole(indent + 2, [one.code, foreign(one.path.join("."))].filter(Boolean).join("  ")),
          ...(one.rule === null ? [] : [whole(indent + 2, one.rule)]),
        ]
      : []),
  ];
  const question = (one: Question, sources: readonly Source[], indent: number): string[] =>
    item(indent, one.decides ? ["?", "cyan"] : ["·", "dim"], one.question, cited(sources, one.citations));

  const head = (report: Report, { file, row, rows }: Place, columned: boolean): string[] => {
    const [mark, tone] = DECISIONS[report.decision];
    const word = texts.decision[report.decision];
    const rest = [
      file === null ? "" : foreign(file),
      row === null ? "" : texts[rows === "lines" ? "line" : "item"](row),
      report.id === null ? "" : `id ${clip(foreign(report.id), ID)}`,
    ].filter(Boolean);
    const start = `${mark} ${word}`;
    const line = [columned ? `${mark} ${pad(word, widest)}` : start, ...rest].join("  ").trimEnd();
    const lines =
      width(line) <= columns
        ? [line]
        : [...wrap(start, columns, "", 2), ...rest.flatMap((part) => wrap(part, columns, "    ", 4))];
    if (lines[0]!.startsWith(start)) lines[0] = paint[tone](start) + lines[0]!.slice(start.length);
    return lines;
  };

  const law = ({ national, regional, beside, unseen }: LawApplied): string[] =>
    section(texts.law, [
      ...[national, ...beside, regional].flatMap((act) =>
        act
          ? [
              ...item(2, ["·", "dim"], act.text + (act.approximate ? ` (${texts.approximate})` : "")),
              ...(cite === "full" && act.url !== null ? [whole(4, act.url)] : []),
            ]
          : [],
      ),
      ...(national ? [] : item(2, ["?", "cyan"], texts.noAct)),
      ...unseen.flatMap(({ text, note, url }) => [
        ...item(2, ["!", "yellow"], `${text}: ${texts.unseen}. ${note}`),
        ...(cite === "full" && url !== null ? [whole(4, url)] : []),
      ]),
    ]);
  const due = (one: Estimate, sources: readonly Source[], steps: boolean, condition: string): string[] => [
    ...section(
      texts.dates + condition,
      labelled([
        [texts.registered, date(one.registeredOn)],
        [texts.due, date(one.dueAt ?? one.dueOn)],
        ...(one.keptUntil === null ? [] : [[texts.kept, date(one.keptUntil)] as const]),
        [texts.term, duration(one.term), cited(sources, one.citations)],
        [texts.exactness, texts.certainty[one.certainty] + (one.reason === null ? "" : `: ${one.reason}`)],
      ]),
    ),
    ...section(
      texts.steps,
      steps
        ? one.steps.flatMap((step, index) => {
            const days =
              step.startsOn === step.endsOn ? date(step.startsOn) : `${date(step.startsOn)} – ${date(step.endsOn)}`;
            const length = step.duration ? `, ${duration(step.duration)}` : "";
            return item(
              2,
              [`${index + 1}.`, "dim"],
              `${step.actor}: ${step.action} (${days}${length})`,
              cited(sources, step.citations),
            );
          })
        : [],
    ),
  ];

  const sources = (): string[] =>
    section(
      texts.sources,
      listed.flatMap(([said, ...more], index) => {
        const lead = `  [${index + 1}] `;
        return [
          ...wrap(cleaned(said!), columns, lead, width(lead)),
          ...more.flatMap((line) => (line.startsWith("http") ? [whole(width(lead), line)] : plain(width(lead), line))),
        ];
      }),
    );

  const rule = ({ text, id, citations }: Rule, from: readonly Source[]): string[] => [
    ...item(2, ["·", "dim"], text, cited(from, citations)),
    whole(4, id),
  ];
  const side = (mark: string, tone: Tone, { region, day, law: applied }: ComparedSide): string[] => [
    ...item(0, [mark, tone], `${region.name}, ${date(day)}`),
    ...[applied.national, ...applied.beside, applied.regional].flatMap((act) => (act ? plain(4, act.text) : [])),
    ...(applied.national ? [] : plain(4, texts.noAct)),
  ];
  const oneOf = (mark: string, tone: Tone, given: RuleText | null, from: readonly Source[]): string[] =>
    given ? item(4, [mark, tone], given.text, cited(from, given.citations)) : [];
  const changed = ({ change, id, level, from, to }: RuleChange, all: readonly Source[]): string[] => [
    `  ${texts.change[change]} (${texts.level[level]})`,
    whole(4, id),
    ...oneOf("−", "red", from, all),
    ...oneOf("+", "green", to, all),
  ];

  return {
    report: (report, place) => {
      const { findings, questions, documents, estimate } = report;
      const condition = report.decision === "refuse" ? ` (${texts.ifAccepted})` : "";
      const shown = findings.filter(({ outcome }) => explain || outcome !== "met");
      return text([
        ...head(report, place, false),
        ...(shown.length ? [""] : []),
        ...shown.flatMap((one) => finding(one, report.sources, 2)),
        ...section(
          texts.questions,
          questions.flatMap((one) => question(one, report.sources, 2)),
        ),
        ...section(
          texts.documents,
          documents.flatMap(({ name, status, why, citations }) =>
            item(
              2,
              STATUSES[status],
              `${name}: ${texts.status[status]}${why && (explain || OPEN.has(status)) ? `. ${why}` : ""}`,
              cited(report.sources, citations),
            ),
          ),
        ),
        ...(estimate ? due(estimate, report.sources, explain, condition) : []),
        ...(explain ? law(report.law) : []),
        ...sources(),
      ]);
    },
    row: (report, place) =>
      text([
        ...head(report, place, true),
        ...report.findings
          .filter(({ outcome, severity }) => explain || (outcome !== "met" && severity !== "info"))
          .flatMap((one) => finding(one, report.sources, 4)),
        ...report.questions
          .filter(({ decides }) => explain || decides)
          .flatMap((one) => question(one, report.sources, 4)),
      ]),
    sources: () => (listed.length ? text(sources()) : ""),
    summary: ({ decisions, codes, repeated, compared }) => {
      const total = [...decisions.values()].reduce((sum, count) => sum + count, 0);
      const digits = String(total).length;
      const counted = (count: number, what: string): string => `  ${String(count).padStart(digits)}  ${what}`;
      const often = [...codes].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).slice(0, FREQUENT);
      const twice = [...repeated].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
      const limit = compared === null ? "" : ` (${texts.ofTheFirst(compared)})`;
      return text([
        ...section(texts.summary, [
          ...(Object.keys(DECISIONS) as Decision[]).map((key) => {
            const [mark, tone] = DECISIONS[key];
            return counted(decisions.get(key) ?? 0, `${paint[tone](mark)} ${texts.decision[key]}`);
          }),
          counted(total, texts.applications),
        ]),
        ...section(
          texts.mostFrequent,
          often.map(([code, count]) => counted(count, cleaned(code))),
        ),
        ...section(
          twice.length ? `${texts.repeated}: ${twice.length}${limit}` : "",
          twice
            .slice(0, REPEATED)
            .map(([id, count]) => counted(count, clip(foreign(id), ID)))
            .concat(twice.length > REPEATED ? ["  …"] : []),
        ),
      ]);
    },
    rulebook: ({ service, region, day, rules, conflicts, questions, law: applied, sources: from }) =>
      text([
        ...plain(0, `${service.name}; ${region.name}; ${date(day)}`),
        ...law(applied),
        ...(["national", "regional"] as const).flatMap((which) =>
          section(
            texts.rules[which],
            rules.filter(({ level }) => level === which).flatMap((one) => rule(one, from)),
          ),
        ),
        ...section(
          texts.conflicts,
          conflicts.flatMap(({ id, text: said, reading, citations }) => [
            ...item(2, ["!", "yellow"], said, cited(from, citations)),
            ...plain(4, `${texts.reading}: ${reading}`),
            whole(4, id),
          ]),
        ),
        ...section(
          texts.questions,
          questions.flatMap((one) => item(2, one.asked ? ["?", "cyan"] : ["·", "dim"], one.question)),
        ),
        ...sources(),
      ]),
    comparison: ({ service, from, to, changes, unchanged, sources: all }) =>
      text([
        ...plain(0, service.name),
        ...side("−", "red", from),
        ...side("+", "green", to),
        ...(changes.length
          ? section(
              texts.changes,
              changes.flatMap((one) => changed(one, all)),
            )
          : ["", texts.noChanges]),
        "",
        `${texts.unchanged}: ${unchanged}`,
        ...sources(),
      ]),
    estimate: ({ estimate: one, findings, law: applied, sources: from }) =>
      text([
        ...findings.filter(({ outcome }) => outcome !== "met").flatMap((each) => finding(each, from, 0)),
        ...(one ? due(one, from, true, "") : ["", texts.nothingDue]),
        ...law(applied),
        ...sources(),
      ]).replace(/^\n/, ""),
  };
}

/** Statuses that leave something to do, so that it is said why. */
const OPEN = new Set<DocumentStatus>(["missing", "expired", "later", "unknown"]);

function markOf({ outcome, severity }: Finding): [string, Tone] {
  if (outcome === "met") return DECISIONS.accept;
  if (severity === "error") return DECISIONS.refuse;
  if (severity === "info") return ["·", "dim"];
  return outcome === "unknown" ? DECISIONS.unknown : DECISIONS.judgement;
}

/** The module hides every IIN in what it says; this is for one that stands as it is. */
function hidden(message: string): string {
  return message.replace(/(?<!\d)\d{12}(?!\d)/g, masked);
}

function text(lines: string[]): string {
  return `${lines.join("\n")}\n`;
}
