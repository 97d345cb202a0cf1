import type { DocumentAnswer } from "erezhe";
import { cite } from "./cite.js";
import { h } from "./dom.js";
import type { Child, VElement } from "./dom.js";
import { texts } from "./i18n.js";
import type { Page } from "./page.js";
import { isGivenByForm } from "./state.js";

/** How a paper stands, and what that is called. One that nobody was asked about yet is no fault. */
function standing({ state, model }: Page, { id, status }: DocumentAnswer): { kind: string; label: string } {
  const t = texts[state.lang];
  if (isGivenByForm(id, state.channel)) return { kind: "provided", label: t.givenByForm };
  const need = model.items.find((item) => item.id === id)?.need;
  if (status === "missing" && need === "disputed") return { kind: "disputed", label: t.need.disputed };
  const waiting = status === "missing" && !state.checked && !state.touched.has(`documents.${id}`);
  return waiting ? { kind: "waiting", label: t.toBring } : { kind: status, label: t.status[status] };
}

function paper(page: Page, answer: DocumentAnswer): VElement {
  const { id, name, why, citations } = answer;
  const { lang } = page.state;
  const { kind, label } = standing(page, answer);
  return h(
    "li",
    { key: id, class: `paper ${kind}` },
    h("p", { class: "row" }, h("span", { class: "name" }, name), h("span", { class: "status" }, label)),
    why !== "" && h("p", { class: "hint" }, why),
    cite(citations, page.model.report?.sources ?? [], lang, `paper-${id}`),
  );
}

/** The papers of this case. */
export function papersView(page: Page): Child {
  const t = texts[page.state.lang];
  const answers = page.model.report?.documents ?? [];
  const others = answers.filter(({ status }) => status === "not-needed");
  return h(
    "section",
    { class: "card", key: "documents", "aria-labelledby": "documents-title" },
    h("h3", { id: "documents-title" }, t.documentList),
    answers.length === 0 && h("p", { class: "hint" }, t.noDocuments),
    h(
      "ul",
      { class: "papers" },
      answers.filter((answer) => !others.includes(answer)).map((answer) => paper(page, answer)),
    ),
    others.length > 0 &&
      h(
        "details",
        { class: "more", key: "others" },
        h("summary", {}, t.notNeeded(others.length)),
        h(
          "ul",
          { class: "papers" },
          others.map((answer) => paper(page, answer)),
        ),
      ),
  );
}
