// Memory of a process that judges rows, portion after portion:
//   node --expose-gc scripts/bench/memory.mjs ROWS SECONDS    prints { rows, early, late } as JSON
// `early` is the memory after a tenth of the rows, `late` after the last; after so many seconds it stops where it is.

import { readFileSync } from "node:fs";
import { FILE, ROWS } from "./applications.mjs";
import { ndjsonBrief } from "./erezhe.mjs";

const [rows, seconds] = process.argv.slice(2).map(Number);
const copies = 8;
const file = readFileSync(FILE);
const portion = Buffer.concat(Array.from({ length: copies }, () => file));

const taken = [];
const end = performance.now() + seconds * 1000;
let done = 0;
while (done < rows && performance.now() < end) {
  ndjsonBrief(portion);
  done += copies * ROWS;
  globalThis.gc();
  taken.push(process.memoryUsage().rss);
}
const early = Math.max(...taken.slice(0, Math.max(1, Math.ceil(taken.length / 10))));
console.log(JSON.stringify({ rows: done, early, late: taken.at(-1) }));
