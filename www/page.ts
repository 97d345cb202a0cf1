import type { Vocabulary } from "erezhe";
import type { Model } from "./model.js";
import type { State } from "./state.js";

/** What a view is given. */
export interface Page {
  state: State;
  model: Model;
  vocabulary: Vocabulary;
  /** Changes the state and renders anew. */
  change: (what: (state: State) => void) => void;
}

export function fieldId(key: string): string {
  return `field-${key.replaceAll(".", "-")}`;
}

/** Shows a place of the page and leads the keyboard there. */
export function goTo(id: string): (event: Event) => void {
  return (event) => {
    const target = document.getElementById(id);
    if (target === null) return;
    event.preventDefault();
    (target.closest("fieldset, .field") ?? target).scrollIntoView({ block: "start" });
    target.focus({ preventScroll: true });
  };
}
