// What scripts/package.mjs puts in place.

declare module "erezhe-packed" {
  export const packed: string;
  export const size: number;
}

declare module "erezhe-release" {
  /** Of the rules that the module was built of. */
  export const hash: string;
  /** How many texts of the law an answer can say; the words of the judge stand behind them. */
  export const law: number;
}

declare module "erezhe-core" {
  import type { Erezhe, Texts } from "erezhe-contract";
  export function create(texts: Texts): Erezhe;
  /** In Node alone. */
  export function createWith(texts: Texts, more: (name: string) => Texts): Erezhe;
  export function file(name: string): Uint8Array;
}

declare module "erezhe-texts/*" {
  const texts: import("erezhe-contract").Texts;
  export default texts;
}

declare module "*.wasm" {
  const module: WebAssembly.Module;
  export default module;
}

declare module "*.wasm?module" {
  const module: WebAssembly.Module;
  export default module;
}
