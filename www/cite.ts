import type { Citation, Finding } from "erezhe";
import { formatDay } from "./dates.js";
import { h } from "./dom.js";
import type { Child } from "./dom.js";
import { texts } from "./i18n.js";
import type { State } from "./state.js";

type Lang = State["lang"];

/** Only an address of the web may become a link. */
export function link(url: string, text: string, lang: Lang): Child {
  if (!/^https:\/\//.test(url)) return null;
  const t = texts[lang];
  return h(
    "a",
    { href: url, target: "_blank", rel: "noopener noreferrer" },
    text,
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
      read && h("span", { class: "tag reading" }, t.interpretationShort),
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
            h("p", { class: "reason" }, h("span", { class: "tag reading" }, t.interpretation), " ", citation.reason),
          h(
            "p",
            { class: "meta" },
            citation.basis === "text" && h("span", { class: "tag" }, t.basisText),
            h("span", {}, h("code", {}, citation.place)),
            h("span", {}, t.editionOf(formatDay(citation.edition, lang))),
            link(citation.url, t.openSource, lang),
          ),
        ),
      ),
    ),
  );
}

export function findingClass({ outcome, severity }: Finding): string {
  return outcome === "unknown" ? "open" : severity;
}

function findingLabel({ outcome, severity }: Finding, lang: Lang): string | null {
  const t = texts[lang];
  if (outcome === "unknown") return null;
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
