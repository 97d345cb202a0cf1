import { texts } from "./i18n.js";
import { CHOICES } from "./model.js";
import { fieldName, inside } from "./names.js";
import { chosen } from "./state.js";
import type { Page } from "./page.js";

/** The four decisions, the page before anything is answered, and `look`: no obstacle, but something does not fit. */
export interface Verdict {
  kind: "accept" | "look" | "judgement" | "refuse" | "unknown" | "pristine";
  title: string;
  text: string;
}

/** Numbers that were left out, and so are not part of the answer. */
function notGiven({ state, vocabulary }: Page): string {
  const whose = state.role === "self" ? (["applicant"] as const) : (["applicant", "person"] as const);
  const names = whose
    .filter((at) => state[at].iin === "")
    .map((at) => inside(fieldName(vocabulary, `${at}.iin`), state.lang));
  return names.length === 0 ? "" : texts[state.lang].notGiven(names.join(", "));
}

/** What the banner says: errors only where they are shown, so that an empty form is incomplete and not wrong. */
export function verdict(page: Page): Verdict {
  const { state, model } = page;
  const t = texts[state.lang];
  const { shown, waiting, report, blocking, unanswerable, attention, lacking } = model;
  if (model.failed) return { kind: "unknown", title: t.failed, text: t.failedText };
  if (unanswerable !== null) return { kind: "unknown", title: t.unanswerable, text: unanswerable.message };
  if (blocking.length > 0)
    return { kind: "refuse", title: t.impossible, text: blocking.map(({ message }) => message).join(" ") };
  const faults = shown.errors.length + (state.checked ? shown.documents.length : 0);
  if (faults > 0) return { kind: "refuse", title: t.faulty, text: t.faultyText(faults) };
  if (!state.checked && [...state.touched].every((key) => CHOICES.has(key)))
    return {
      kind: "pristine",
      ...(chosen(state) !== null
        ? { title: t.pristine, text: t.pristineText }
        : {
            title: lacking.join() === "submittedAt" ? t.enterField(inside(t.day, state.lang)) : t.choose,
            text: t.chooseText,
          }),
    };

  const judged = attention.filter(({ finding }) => finding.outcome === "judgement").length;
  if (lacking.length === 0 && report?.decision === "judgement")
    return { kind: "judgement", title: t.judged, text: judged > 0 ? t.judgedText(judged) : t.judgedUnseenText };
  if (lacking.length === 0 && report?.decision === "accept") {
    const text = [t.acceptedText, notGiven(page)].filter(Boolean).join(" ");
    return attention.length > 0 ? { kind: "look", title: t.look, text } : { kind: "accept", title: t.accepted, text };
  }
  const documents = shown.documents.length + waiting.documents.length;
  const fields = shown.open.length + waiting.open.length + waiting.errors.length;
  return { kind: "unknown", title: t.incomplete, text: t.incompleteText(fields, documents) };
}
