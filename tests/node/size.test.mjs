import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { gzipSync } from "node:zlib";
import { PKG } from "./support/project.mjs";

const BUDGET = 60_000;
const gzip = (file) => gzipSync(readFileSync(`${PKG}/${file}`), { level: 9 }).length;

test("what a browser loads fits into the budget", (t) => {
  const inlined = gzip("index.js");
  const slim = gzip("slim.js") + gzip("erezhe.wasm");
  t.diagnostic(`gzip: erezhe ${inlined} bytes, erezhe/slim with its module ${slim} bytes, budget ${BUDGET}`);
  assert.ok(inlined <= BUDGET, `erezhe: ${inlined} bytes`);
  assert.ok(slim <= BUDGET, `erezhe/slim: ${slim} bytes`);
});
