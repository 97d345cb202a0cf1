import type { Erezhe, Texts } from "./types.js";

export type * from "./types.js";

/**
 * The functions, for a language: a text, or the module whose default it is.
 *
 * ```js
 * import { create } from "erezhe/core";
 * import ru from "erezhe/texts/ru";
 *
 * const { check, add } = create(ru);
 * add(await import("erezhe/texts/kk"));
 * ```
 */
export function create(texts: Texts | { readonly default: Texts }): Erezhe;
