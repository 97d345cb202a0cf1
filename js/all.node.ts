// The three languages for `index.ts` in Node: the texts are read from the disk when something is asked in them.

import { createWith, file } from "erezhe-core";
import type * as Contract from "../src/wasm/types.js";

/** As scripts/package.mjs writes them. */
const [START, END] = ["export default ", ";\n"];

function read(name: string): Contract.Texts {
  const source = new TextDecoder().decode(file(`./${name}.js`));
  return JSON.parse(source.slice(START.length, -END.length)) as Contract.Texts;
}

let made: Contract.Erezhe | undefined;

export function all(): Contract.Erezhe {
  return (made ??= createWith(read("texts/en"), read));
}

/** What only the rulebook says is read as the rest is. */
export const withRulebook = all;
