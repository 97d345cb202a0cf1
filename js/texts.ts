// The texts of the languages that somebody brought, in the order in which they came.

import type { Lang } from "../src/wasm/types.js";

/** The languages by their numbers in the module. */
export const LANGS: readonly Lang[] = ["kk", "ru", "en"];

/** What an answer to an application or a form can say, or what only the rulebook and a comparison do. */
export type Kind = "said" | "rulebook";

export interface Known {
  /** Of the language. */
  number: number;
  kind: Kind;
  /** A line for each text. */
  text: string;
}

export const texts: Known[] = [];

/** A text that was brought. */
export function known(number: number, kind: Kind): Known | undefined {
  return texts.find((one) => one.number === number && one.kind === kind);
}
