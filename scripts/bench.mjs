// Measures the package against the budgets of the design and against what a portal would use otherwise, in one run.
//   node scripts/bench.mjs [--write] [--no-native]
// --write puts the tables into BENCHMARKS.md too; --no-native leaves out `cargo bench`, some minutes of building.

import { readFileSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { run } from "./bench/run.mjs";

const { values } = parseArgs({
  options: { write: { type: "boolean", default: false }, native: { type: "boolean", default: true } },
  allowNegative: true,
});

const text = await run({ withNative: values.native, say: (what) => console.error(`bench: ${what}`) });
console.log(text);

if (values.write) {
  const file = new URL("../BENCHMARKS.md", import.meta.url);
  const between = /(<!-- measured: [^\n]*-->\n)[^]*(\n<!-- end of what was measured -->)/;
  const page = readFileSync(file, "utf8");
  if (!between.test(page)) throw new Error("BENCHMARKS.md has no place for what was measured");
  writeFileSync(
    file,
    page.replace(between, (_, head, tail) => `${head}\n${text}${tail}`),
  );
}
