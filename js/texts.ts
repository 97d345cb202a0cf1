// The texts of the languages that somebody brought, in the order in which they came.

import type { Lang } from "../src/wasm/types.js";

/** The languages by their numbers in the module. */
export const LANGS: readonly Lang[] = ["kk", "ru", "en"];

export interface Known {
  /** Of the language. */
  number: number;
  /** What an answer to an application or a form can say, a line for each text. */
  said: string;
  /** What only the rulebook and a comparison say; then there is nothing else in it. */
  rulebook?: string;
}

export const texts: Known[] = [];
