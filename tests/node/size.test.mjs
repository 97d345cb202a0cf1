import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { gzipSync } from "node:zlib";
import { PKG } from "./support/project.mjs";

// The budget of the design is 108,000 bytes for three languages. The texts of every edition since 2015 in three languages,
// those that only the rulebook tells among them, do not fit into it (BENCHMARKS.md); until they are loaded by language, this
// keeps the load from growing unnoticed. It is no budget that is kept.
const BUDGET = 108_000;
const CEILING = 440_000;
const gzip = (file) => gzipSync(readFileSync(`${PKG}/${file}`), { level: 9 }).length;

test("what a browser loads does not grow unnoticed", (t) => {
  const inlined = gzip("index.js");
  const slim = gzip("slim.js") + gzip("erezhe.wasm");
  t.diagnostic(`gzip: erezhe ${inlined} bytes, erezhe/slim with its module ${slim} bytes, budget ${BUDGET}`);
  assert.ok(inlined <= CEILING, `erezhe: ${inlined} bytes`);
  assert.ok(slim <= CEILING, `erezhe/slim: ${slim} bytes`);
});
