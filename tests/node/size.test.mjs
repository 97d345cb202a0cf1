import assert from "node:assert/strict";
import { test } from "node:test";
import { bundle, gzip, parts } from "../../scripts/sizes.mjs";

// Budgets of the design beside what is: no budget is kept yet (BENCHMARKS.md). The ceilings stand a little above what is,
// so that nothing grows unnoticed; they only ever go down.
const LOADS = {
  "one language": {
    source:
      'import { create } from "erezhe/core"; import ru from "erezhe/texts/ru"; globalThis.check = create(ru).check;',
    budget: 72_000,
    ceiling: 223_600,
  },
  "three languages": {
    source: 'import { check } from "erezhe"; globalThis.check = check;',
    budget: 108_000,
    ceiling: 276_400,
  },
};
const CODE = { budget: 45_000, ceiling: 126_500 };
// The rows of the law as they stand in the memory of the module, and what else it holds there.
const DATA = { ceiling: 50_000 };

for (const [what, { source, budget, ceiling }] of Object.entries(LOADS)) {
  test(`what a browser loads for check, ${what}`, async (t) => {
    const bytes = gzip(await bundle(source));
    t.diagnostic(`gzip: ${bytes} bytes, budget ${budget}`);
    assert.ok(bytes <= ceiling, `${bytes} bytes`);
  });
}

test("each part", (t) => {
  const all = new Map(parts());
  for (const [part, bytes] of all) t.diagnostic(`gzip, ${part}: ${bytes} bytes`);
  assert.ok(all.get("code of the module") <= CODE.ceiling);
  assert.ok(all.get("tables of rules, with other data") <= DATA.ceiling);
});
