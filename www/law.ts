import type { EditionDetails, LawInForce } from "erezhe";
import { link, pause } from "./cite.js";
import { formatDay } from "./dates.js";
import { h } from "./dom.js";
import type { Child } from "./dom.js";
import { texts } from "./i18n.js";
import type { Page } from "./page.js";

function act({ state, model }: Page, law: LawInForce, level: string): Child {
  const { lang } = state;
  const t = texts[lang];
  const on = (day: string | null): string => (day === null ? t.unknownDay : formatDay(day, lang));
  const details: EditionDetails | undefined = model.rulebook?.editions.find(
    (one) => one.act === law.act && one.edition === law.edition,
  );
  const days: [string, string | null][] =
    details === undefined
      ? []
      : [
          [t.adopted, details.adoptedOn],
          [t.registered, details.registeredOn],
          [t.published, details.publishedOn],
        ];
  return h(
    "li",
    { key: `${law.act}-${law.edition}` },
    h("p", { class: "level" }, level),
    details !== undefined && h("p", {}, h("strong", {}, details.title)),
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
    details !== undefined && details.basis !== null && h("p", { class: "hint" }, `${t.appliedBasis}: ${details.basis}`),
    h(
      "dl",
      { class: "dates" },
      [...days, [t.verified, law.verifiedOn] as const].map(([term, day]) =>
        h("div", {}, h("dt", {}, term), h("dd", {}, on(day))),
      ),
    ),
    h("p", {}, link(law.url, lang)),
  );
}

/** The acts that the answer is given by, and the editions of them that were not seen. */
export function lawView(page: Page): Child {
  const { lang } = page.state;
  const t = texts[lang];
  const law = page.model.report?.law;
  if (law === undefined) return null;
  return h(
    "section",
    { class: "card", key: "law", id: "law", "aria-labelledby": "law-title" },
    h("h3", { id: "law-title" }, t.law),
    law.national === null && law.regional === null && h("p", { class: "hint" }, t.noLaw),
    h(
      "ul",
      { class: "acts" },
      law.national !== null && act(page, law.national, t.national),
      law.beside.map((one) => act(page, one, t.beside)),
      law.regional !== null && act(page, law.regional, t.regional),
    ),
    law.unseen.length > 0 && [
      h("h4", { key: "unseen-title", id: "unseen", tabindex: "-1" }, t.unseen),
      h(
        "ul",
        { class: "acts", key: "unseen" },
        law.unseen.map(({ act: id, edition, text, note, url }) =>
          h(
            "li",
            { key: `${id}-${edition}` },
            h("p", {}, h("strong", {}, text)),
            h("p", {}, note),
            h("p", {}, link(url, lang)),
          ),
        ),
      ),
    ],
  );
}
