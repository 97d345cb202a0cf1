// Answers as text for people.

import type {
  Citation,
  ComparedSide,
  Comparison,
  Duration,
  Estimate,
  EstimateAnswer,
  Finding,
  Lang,
  LawApplied,
  Report,
  Rulebook,
  RuleChange,
  RuleText,
} from "../src/wasm/types.js";
import { TEXTS } from "./cli-texts.js";

export interface Printer {
  report(report: Report): string;
  brief(report: Report, line: number): string;
  summary(decisions: ReadonlyMap<string, number>, codes: ReadonlyMap<string, number>): string;
  rulebook(rulebook: Rulebook): string;
  comparison(comparison: Comparison): string;
  estimate(answer: EstimateAnswer): string;
}

export function printer(lang: Lang): Printer {
  const texts = TEXTS[lang];
  const plural = new Intl.PluralRules(lang);
  const dates = new Intl.DateTimeFormat(lang, { dateStyle: "long", timeZone: "UTC" });

  const date = (day: string): string => {
    const [, civil, time] = /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}:\d{2}))?/.exec(day) ?? [];
    return civil ? dates.format(new Date(`${civil}T00:00:00Z`)) + (time ? `, ${time}` : "") : day;
  };
  const duration = ({ amount, unit }: Duration): string => {
    const forms = texts.unit[unit];
    return `${amount} ${forms[plural.select(amount)] ?? forms.other}`;
  };
  const section = (title: string, lines: string[]): string[] => (lines.length ? ["", `${title}:`, ...lines] : []);
  const citations = (list: readonly Citation[], indent: string): string[] =>
    list.flatMap(({ text, url, basis, reason }) => [
      `${indent}→ ${text} <${url}>`,
      ...(basis === "interpretation" ? [`${indent}  ${texts.interpretation}: ${reason ?? ""}`] : []),
    ]);

  const finding = (one: Finding): string[] => {
    const label = one.outcome === "met" ? texts.outcome.met : texts.severity[one.severity];
    return [
      `  ${mark(one)} ${label}: ${one.message} [${[one.code, one.path.join(".")].filter(Boolean).join(" ")}]`,
      ...citations(one.citations, "      "),
    ];
  };
  const estimate = (one: Estimate): string[] => [
    "",
    `${texts.registered}: ${date(one.registeredOn)}`,
    `${texts.due}: ${date(one.dueAt ?? one.dueOn)}${one.certainty === "estimated" ? ` (${texts.estimated}${one.reason ? `: ${one.reason}` : ""})` : ""}`,
    `${texts.term}: ${duration(one.term)}`,
    ...citations(one.citations, "      "),
    ...(one.keptUntil ? [`${texts.kept}: ${date(one.keptUntil)}`] : []),
    ...section(
      texts.steps,
      one.steps.flatMap((step, index) => {
        const days =
          step.startsOn === step.endsOn ? date(step.startsOn) : `${date(step.startsOn)} – ${date(step.endsOn)}`;
        const length = step.duration ? `, ${duration(step.duration)}` : "";
        return [
          `  ${index + 1}. ${step.actor}: ${step.action} (${days}${length})`,
          ...citations(step.citations, "      "),
        ];
      }),
    ),
  ];
  const law = ({ national, regional, unseen }: LawApplied): string[] =>
    section(texts.law, [
      ...[national, regional].flatMap((act) =>
        act ? [`  ${act.text}${act.approximate ? ` (${texts.approximate})` : ""} <${act.url}>`] : [],
      ),
      ...unseen.map(({ text, note, url }) => `  ! ${text}: ${note} <${url}>`),
    ]);
  const named = ({ region, day, law: applied }: ComparedSide): string[] => [
    `${region.name}, ${date(day)}`,
    ...[applied.national, applied.regional].flatMap((act) => (act ? [`    ${act.text} <${act.url}>`] : [])),
    ...(applied.national ? [] : [`    ${texts.law}: ${texts.none}`]),
  ];
  const oneOf = (mark: string, rule: RuleText | null): string[] =>
    rule ? [`    ${mark} ${rule.text}`, ...citations(rule.citations, "        ")] : [];
  const changed = ({ change, id, level, from, to }: RuleChange): string[] => [
    `  ${texts.change[change]}: ${id} (${texts.level[level]})`,
    ...oneOf("−", from),
    ...oneOf("+", to),
  ];

  return {
    report: (report) =>
      text([
        `${report.id === null ? "" : `${report.id}: `}${texts.decision[report.decision]}`,
        ...section(texts.findings, report.findings.flatMap(finding)),
        ...section(
          texts.questions,
          report.questions.map(({ question }) => `  ? ${question}`),
        ),
        ...section(
          texts.documents,
          report.documents.flatMap(({ name, status, why, citations: list }) => [
            `  ${status === "provided" ? "✓" : status === "missing" || status === "expired" ? "✗" : "·"} ${name}: ${texts.status[status]}${why ? `; ${why}` : ""}`,
            ...citations(list, "      "),
          ]),
        ),
        ...(report.estimate ? estimate(report.estimate) : []),
        ...law(report.law),
      ]),
    brief: (report, line) =>
      text([
        `${texts.line} ${line}${report.id === null ? "" : `, ${report.id}`}: ${texts.decision[report.decision]}`,
        ...report.findings.flatMap(finding),
        ...report.questions.map(({ question }) => `  ? ${question}`),
      ]),
    summary: (decisions, codes) =>
      text([
        "",
        `${texts.summary}:`,
        `  ${texts.applications}: ${[...decisions.values()].reduce((sum, count) => sum + count, 0)}`,
        ...(["accept", "refuse", "unknown"] as const).map(
          (key) => `  ${texts.decision[key]}: ${decisions.get(key) ?? 0}`,
        ),
        ...section(
          texts.mostFrequent,
          [...codes]
            .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
            .slice(0, 10)
            .map(([code, count]) => `  ${count} × ${code}`),
        ),
      ]),
    rulebook: ({ service, region, day, rules, conflicts, questions, law: applied }) =>
      text([
        `${service.name}; ${region.name}; ${date(day)}`,
        ...law(applied),
        ...section(
          texts.rules,
          rules.flatMap((rule) => [`  ${rule.text} [${rule.id}]`, ...citations(rule.citations, "      ")]),
        ),
        ...section(
          texts.conflicts,
          conflicts.flatMap((conflict) => [
            `  ! ${conflict.text}`,
            `    ${texts.reading}: ${conflict.reading}`,
            ...citations(conflict.citations, "      "),
          ]),
        ),
        ...section(
          texts.questions,
          questions.map(({ question }) => `  ? ${question}`),
        ),
      ]),
    comparison: ({ service, from, to, changes, unchanged }) =>
      text([
        service.name,
        ...named(from).map((line, index) => (index ? line : `− ${line}`)),
        ...named(to).map((line, index) => (index ? line : `+ ${line}`)),
        ...section(texts.changes, changes.length ? changes.flatMap(changed) : [`  ${texts.none}`]),
        "",
        `${texts.unchanged}: ${unchanged}`,
      ]),
    estimate: ({ estimate: one, findings, law: applied }) =>
      text([
        ...(one ? estimate(one) : [`${texts.due}: ${texts.none}`]),
        ...section(texts.findings, findings.flatMap(finding)),
        ...law(applied),
      ]).replace(/^\n/, ""),
  };
}

function mark({ outcome, severity }: Finding): string {
  return outcome === "met" ? "✓" : severity === "error" ? "✗" : outcome === "unknown" ? "?" : "!";
}

function text(lines: string[]): string {
  return `${lines.join("\n")}\n`;
}
