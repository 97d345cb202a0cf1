// `erezhe/core` in Node: the module is read from the disk, where it is one that was made for speed and not for size. Bundlers
// are given `core.ts` (the condition `module`), since they leave files behind.

import type * as Contract from "../src/wasm/core.js";
import { make, misuse } from "./engine.js";

export type * from "../src/wasm/core.js";

/** A file of the package. */
export function file(name: string): Uint8Array {
  try {
    const fs = process.getBuiltinModule("node:fs");
    return fs.readFileSync(typeof __dirname === "string" ? `${__dirname}/${name}` : new URL(name, import.meta.url));
  } catch (error) {
    throw misuse("misuse.wasm-not-found", [], `erezhe: ${name} is not beside the package: was it bundled?`, error);
  }
}

const module = (): Uint8Array => file("./erezhe.node.wasm");

export const create: typeof Contract.create = (texts) => make(module, texts);

/** The same, with more texts that are read when something is asked in them. */
export function createWith(texts: Contract.Texts, more: (name: string) => Contract.Texts): Contract.Erezhe {
  return make(module, texts, more);
}
