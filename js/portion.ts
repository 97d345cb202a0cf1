/** How much is handed over at once, so that the memory of the module stays small: an answer can be long beside its line. */
export const PORTION = 1 << 15;
