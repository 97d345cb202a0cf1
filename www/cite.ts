import type { Citations, Finding, FindingCode, Source } from "erezhe";
import { formatDay } from "./dates.js";
import { h } from "./dom.js";
import type { Child, VElement } from "./dom.js";
import { texts } from "./i18n.js";
import type { State } from "./state.js";

type Lang = State["lang"];

/** A pause between a text and its tag, for whoever hears or copies them. */
export function pause(): VElement {
  return h("span", { class: "hidden" }, ", ");
}

/** Leads to the text of an act. An address of a whole site opens no act, and only one of the web may become a link. */
export function link(url: string | null, lang: Lang): Child {
  const t = texts[lang];
  if (url === null || !/^https:\/\/[^/]+\/[^?#]/.test(url)) return h("span", { class: "no-address" }, t.noAddress);
  return h(
    "a",
    { href: url, target: "_blank", rel: "noopener noreferrer" },
    t.openSource,
    h("span", { class: "hidden" }, ` (${t.opensElsewhere})`),
    h("span", { "aria-hidden": "true" }, " ↗"),
  );
}

function sourceView({ text, place, edition, url, basis, reason }: Source, lang: Lang): VElement {
  const t = texts[lang];
  return h(
    "li",
    {},
    h("p", { class: "place" }, text),
    reason !== null && h("p", { class: "reason" }, h("span", { class: "tag reading" }, t.basisOf[basis]), ": ", reason),
    h(
      "p",
      { class: "meta" },
      reason === null && h("span", { class: basis === "text" ? "tag" : "tag reading" }, t.basisOf[basis]),
      // The short name of the place is English; what it says stands in the text, in every language.
      lang === "en" && place !== null && h("span", {}, h("code", {}, place)),
      edition !== null && h("span", {}, t.editionOf(formatDay(edition, lang))),
      link(url, lang),
    ),
  );
}

/** Opens what a statement stands on: the place, the act, and whether it is text or somebody's reading of it. */
export function cite(numbers: Citations, sources: readonly Source[], lang: Lang, key: string): Child {
  const cited = numbers.map((number) => sources[number]).filter((source) => source !== undefined);
  if (cited.length === 0) return null;
  const t = texts[lang];
  const unsure = (["reported", "interpretation"] as const).find((kind) => cited.some(({ basis }) => basis === kind));
  return h(
    "details",
    { class: "cite", key: `cite-${key}` },
    h(
      "summary",
      {},
      h("span", { class: "sign", "aria-hidden": "true" }, "§"),
      " ",
      t.basis,
      cited.length > 1 && ` (${cited.length})`,
      unsure !== undefined && [pause(), h("span", { class: "tag reading" }, t.basisOf[unsure])],
    ),
    h(
      "ul",
      {},
      cited.map((source) => sourceView(source, lang)),
    ),
  );
}

/** Findings about what is not known of the law or the calendar: there is nothing in them for anybody to judge. */
const INEXACT: ReadonlySet<FindingCode> = new Set(["law.edition-unseen", "law.date-approximate", "calendar.estimated"]);

export function isInexact({ code, severity }: Finding): boolean {
  return INEXACT.has(code) && severity === "info";
}

export function findingClass({ outcome, severity }: Finding): string {
  return outcome === "unknown" ? "open" : severity;
}

/** What kind of statement it is; nothing where the sentence says enough. */
function findingLabel(finding: Finding, lang: Lang): string | null {
  const t = texts[lang];
  const { outcome, severity } = finding;
  if (outcome === "unknown" || isInexact(finding)) return null;
  if (severity === "error") return t.error;
  return severity === "info" ? t.information : outcome === "judgement" ? t.judgement : t.warning;
}

/** A finding as it stands beside its field. */
export function findingView(
  finding: Finding,
  sources: readonly Source[],
  lang: Lang,
  key: string,
  id: string | null = null,
): Child {
  const t = texts[lang];
  const label = findingLabel(finding, lang);
  return h(
    "div",
    { class: `finding ${findingClass(finding)}`, key: `finding-${key}` },
    h(
      "p",
      { id },
      label !== null && h("span", { class: "kind" }, `${label}: `),
      finding.message,
      finding.refusal !== null && h("span", { class: "refusal" }, ` ${t.refusal[finding.refusal]}`),
    ),
    cite(finding.citations, sources, lang, key),
  );
}
