// @goplasmatic/datalogic: datalogic-rs, a rules engine in Rust and wasm. It takes and gives JSON texts; dates and digits by hand. Its
// entry for Node does not load as the ES module that its package says it is, so this is the one for browsers.

import { readFileSync } from "node:fs";
import { CompiledRule, initSync } from "@goplasmatic/datalogic/web";
import { RULE } from "../jsonlogic.mjs";
import { answer, withIinFacts } from "../subset.mjs";

export const name = "datalogic (Rust, wasm)";
/** What a browser loads besides the code. */
export const assets = [new URL("datalogic_wasm_bg.wasm", import.meta.resolve("@goplasmatic/datalogic/web"))];

initSync({ module: readFileSync(assets[0]) });
const rule = new CompiledRule(JSON.stringify(RULE), false);

export function judge(application) {
  return answer(
    application.id,
    JSON.parse(rule.evaluate(JSON.stringify(withIinFacts(application)))),
    application.submittedAt,
  );
}
