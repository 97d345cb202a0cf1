// The three languages for `index.ts`.

import { create } from "erezhe-core";
import en from "erezhe-texts/en";
import enRulebook from "erezhe-texts/en/rulebook";
import kk from "erezhe-texts/kk";
import kkRulebook from "erezhe-texts/kk/rulebook";
import ru from "erezhe-texts/ru";
import ruRulebook from "erezhe-texts/ru/rulebook";
import type * as Contract from "../src/wasm/types.js";

let made: Contract.Erezhe | undefined;

export function all(): Contract.Erezhe {
  if (made) return made;
  made = create(en);
  [kk, ru].forEach(made.add);
  return made;
}

let whole = false;

/** With what only the rulebook and a comparison say: a bundle that asks for neither leaves it out. */
export function withRulebook(): Contract.Erezhe {
  const made = all();
  if (!whole) [kkRulebook, ruRulebook, enRulebook].forEach(made.add);
  whole = true;
  return made;
}
