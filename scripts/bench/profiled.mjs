// What scripts/profile.mjs looks at: node scripts/bench/profiled.mjs MODULE WHAT SECONDS

import { readFileSync } from "node:fs";
import { create, initSync } from "../../pkg/slim.js";
import en from "../../pkg/texts/en.js";
import { FILE, ROWS, readRows } from "./applications.mjs";

const [file, what, seconds] = process.argv.slice(2);
initSync(readFileSync(file));
const { check, checkNdjson } = create(en);

const applications = readRows().map((row) => JSON.parse(row));
const bytes = readFileSync(FILE);
const each = (options) => () => applications.forEach((application) => check(application, options));
const brief = { detail: "brief" };
const runs = {
  check: each(undefined),
  "check-brief": each(brief),
  ndjson: () => checkNdjson(bytes),
  "ndjson-brief": () => checkNdjson(bytes, brief),
};
const run = runs[what];
if (!run) throw new Error(`${what}: one of ${Object.keys(runs).join(", ")}`);

let done = 0;
const start = performance.now();
for (const end = start + Number(seconds) * 1000; performance.now() < end; done += ROWS) run();
console.log(`${Math.round((done * 1000) / (performance.now() - start)).toLocaleString("en")} a second`);
