import type { Citation, Finding, FindingCode } from "erezhe";
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
export function source(url: string, lang: Lang): Child {
  const t = texts[lang];
  if (!/^https:\/\/[^/]+\/[^?#]/.test(url)) return h("span", { class: "no-address" }, t.noAddress);
  return h(
    "a",
    { href: url, target: "_blank", rel: "noopener noreferrer" },
    t.openSource,
    h("span", { class: "hidden" }, ` (${t.opensElsewhere})`),
    h("span", { "aria-hidden": "true" }, " ↗"),
  );
}

/** Opens what a statement stands on: the place, the act, and whether it is text or somebody's reading of it. */
export function cite(citations: readonly Citation[], lang: Lang, key: string): Child {
  if (citations.length === 0) return null;
  const t = texts[lang];
  const read = citations.some(({ basis }) => basis === "interpretation");
  return h(
    "details",
    { class: "cite", key: `cite-${key}` },
    h(
      "summary",
      {},
      h("span", { class: "sign", "aria-hidden": "true" }, "§"),
      " ",
      t.basis,
      citations.length > 1 && ` (${citations.length})`,
      read && [pause(), h("span", { class: "tag reading" }, t.interpretationShort)],
    ),
    h(
      "ul",
      {},
      citations.map((citation) =>
        h(
          "li",
          {},
          h("p", { class: "place" }, citation.text),
          citation.basis === "interpretation" &&
            citation.reason !== null &&
            h("p", { class: "reason" }, h("span", { class: "tag reading" }, t.interpretation), ": ", citation.reason),
          h(
            "p",
            { class: "meta" },
            citation.basis === "text" && h("span", { class: "tag" }, t.basisText),
            h("span", {}, h("code", {}, citation.place)),
            h("span", {}, t.editionOf(formatDay(citation.edition, lang))),
            source(citation.url, lang),
          ),
        ),
      ),
    ),
  );
}

/** Findings about what is not known of the law or the calendar: there is nothing in them for anybody to judge. */
const INEXACT: ReadonlySet<FindingCode> = new Set([
  "law.edition-unseen",
  "law.date-approximate",
  "law.not-in-force",
  "calendar.estimated",
]);

export function isInexact({ code, severity, outcome }: Finding): boolean {
  return INEXACT.has(code) && severity !== "error" && outcome !== "met";
}

export function findingClass({ outcome, severity }: Finding): string {
  return outcome === "unknown" ? "open" : severity;
}

function findingLabel(finding: Finding, lang: Lang): string | null {
  const t = texts[lang];
  const { outcome, severity } = finding;
  if (outcome === "unknown" || isInexact(finding)) return null;
  if (severity === "error") return t.error;
  return severity === "info" ? t.information : outcome === "judgement" ? t.judgement : t.warning;
}

/** A finding as it stands beside its field. */
export function findingView(finding: Finding, lang: Lang, key: string, id?: string): Child {
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
    cite(finding.citations, lang, key),
  );
}
