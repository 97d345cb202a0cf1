// Measures the package against the budgets of the design and against what a portal would use otherwise.
// Everything is measured in one run on one machine; the ratios are what can be compared.

import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { cpus, tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { brotliCompressSync, gzipSync } from "node:zlib";
import Ajv from "ajv";
import * as z from "zod";
import { addWorkingDays, check, checkNdjson, parseIin } from "../pkg/index.js";

const root = new URL("../", import.meta.url);
const application = {
  id: "A-1",
  service: "externat-permit",
  region: "KZ-75",
  channel: "portal",
  submittedAt: "2016-11-01T10:00+06:00",
  applicant: { role: "parent", iin: "850101300019" },
  person: { iin: "010514650012", birthDate: "2001-05-14", sex: "female" },
  facts: { ground: "health" },
  documents: [{ id: "medical-conclusion", issuedOn: "2016-10-01" }, { id: "birth-certificate" }],
  signature: { iin: "850101300019", validFrom: "2016-01-01", validTo: "2017-01-01", revoked: false },
  consent: true,
};

/** The best of five, in calls a second. */
function rate(run, calls) {
  for (let i = 0; i < calls; i++) run();
  let best = Infinity;
  for (let round = 0; round < 5; round++) {
    const start = performance.now();
    for (let i = 0; i < calls; i++) run();
    best = Math.min(best, performance.now() - start);
  }
  return (calls / best) * 1000;
}

/** The same form of data, without any law: codes only. */
const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
const zod = z.strictObject({
  id: z.string().nullish(),
  service: z.enum(["externat-permit", "education-document-duplicate", "preschool-queue", "kindergarten-admission"]),
  region: z.string().regex(/^KZ-\d\d$/),
  channel: z.enum(["office", "state-corporation", "portal"]),
  submittedAt: z.string().regex(/^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2})?(Z|[+-]\d{2}:\d{2})?)?$/),
  applicant: z.strictObject({
    role: z.enum(["self", "parent", "legal-representative", "proxy"]),
    iin: z.string().regex(/^\d{12}$/),
  }),
  person: z
    .strictObject({ iin: z.string().regex(/^\d{12}$/), birthDate: day, sex: z.enum(["female", "male"]) })
    .nullish(),
  facts: z
    .strictObject({ ground: z.enum(["health", "abroad-with-parents", "abroad-alone", "top-marks"]).nullish() })
    .nullish(),
  documents: z.array(z.union([z.string(), z.strictObject({ id: z.string(), issuedOn: day.nullish() })])).nullish(),
  signature: z
    .strictObject({ iin: z.string().regex(/^\d{12}$/), validFrom: day, validTo: day, revoked: z.boolean() })
    .nullish(),
  consent: z.boolean().nullish(),
});
const ajv = new Ajv({ allErrors: true }).compile(z.toJSONSchema(zod, { target: "draft-7" }));

/** What a portal writes by hand: the plain checks alone. */
function byHand(row) {
  const codes = [];
  if (row.service !== "externat-permit") codes.push("service");
  if (!/^KZ-\d\d$/.test(row.region)) codes.push("region");
  if (!["office", "state-corporation", "portal"].includes(row.channel)) codes.push("channel");
  for (const { iin } of [row.applicant ?? {}, row.person ?? {}, row.signature ?? {}]) {
    if (iin !== undefined && !checkDigit(iin)) codes.push("iin");
  }
  const given = new Set((row.documents ?? []).map((document) => document.id ?? document));
  for (const document of ["medical-conclusion", "birth-certificate"]) if (!given.has(document)) codes.push(document);
  const due = new Date(row.submittedAt.slice(0, 10) + "T00:00:00Z");
  for (let left = 15; left > 0;) {
    due.setUTCDate(due.getUTCDate() + 1);
    if (due.getUTCDay() % 6) left--;
  }
  return { id: row.id, codes, due: due.toISOString().slice(0, 10) };
}
function checkDigit(iin) {
  if (!/^\d{12}$/.test(iin)) return false;
  for (const shift of [0, 2]) {
    let sum = 0;
    for (let i = 0; i < 11; i++) sum += (iin.charCodeAt(i) - 48) * (((i + shift) % 11) + 1);
    if (sum % 11 < 10) return sum % 11 === iin.charCodeAt(11) - 48;
  }
  return false;
}

function plainAddWorkingDays(from, n) {
  const date = new Date(`${from}T00:00:00Z`);
  while (n > 0) {
    date.setUTCDate(date.getUTCDate() + 1);
    if (date.getUTCDay() % 6) n--;
  }
  return date.toISOString().slice(0, 10);
}

const rows = 2_000;
const ndjson = new TextEncoder().encode(
  Array.from({ length: rows }, (_, i) => JSON.stringify({ ...application, id: `A-${i}` })).join("\n"),
);
function ndjsonByHand() {
  const reports = [];
  for (const line of new TextDecoder().decode(ndjson).split("\n"))
    reports.push(JSON.stringify(byHand(JSON.parse(line))));
  return new TextEncoder().encode(reports.join("\n"));
}

/** Milliseconds from before the import to after the first call, in a fresh Node, over an empty module: medians. */
function firstCall(modules) {
  const folder = mkdtempSync(join(tmpdir(), "erezhe-bench-"));
  try {
    const times = modules.map(() => []);
    const files = modules.map((source, i) => {
      const inner = join(folder, `inner-${i}.mjs`);
      writeFileSync(inner, source);
      const outer = join(folder, `outer-${i}.mjs`);
      writeFileSync(
        outer,
        `const start = performance.now(); await import(${JSON.stringify(pathToFileURL(inner).href)}); console.log(performance.now() - start);`,
      );
      return outer;
    });
    for (let round = 0; round < 15; round++) {
      files.forEach((file, i) => times[i].push(Number(execFileSync(process.execPath, [file], { encoding: "utf8" }))));
    }
    const medians = times.map((list) => list.sort((a, b) => a - b)[list.length >> 1]);
    return medians.slice(1).map((median) => median - medians[0]);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const here = (specifier) => JSON.stringify(pathToFileURL(createRequire(import.meta.url).resolve(specifier)).href);
const pkg = JSON.stringify(new URL("pkg/index.js", root).href);
const [first, firstZod, firstAjv] = firstCall([
  "",
  `import { check } from ${pkg}; check(${JSON.stringify(application)});`,
  `import * as z from ${here("zod")}; z.object({ a: z.string() }).safeParse({});`,
  `import Ajv from ${here("ajv")}; new Ajv().compile({ type: "object" })({});`,
]);

const wide = (value) => Math.round(value).toLocaleString("en");
const size = (...files) =>
  files
    .map((file) => readFileSync(new URL(`pkg/${file}`, root)))
    .reduce((sum, bytes) => sum + gzipSync(bytes, { level: 9 }).length, 0);
const brotli = (...files) =>
  files
    .map((file) => readFileSync(new URL(`pkg/${file}`, root)))
    .reduce((sum, bytes) => sum + brotliCompressSync(bytes).length, 0);

const checks = rate(() => check(application), 20_000);
const zods = rate(() => zod.safeParse(application), 20_000);
const ajvs = rate(() => ajv(application), 20_000);
const rowsASecond = rate(() => checkNdjson(ndjson), 3) * rows;
const byHandASecond = rate(ndjsonByHand, 3) * rows;
const days = rate(() => addWorkingDays("2016-12-01", 15), 200_000);
const longer = rate(() => addWorkingDays("2016-12-01", 1500), 200_000);
const plain = rate(() => plainAddWorkingDays("2016-12-01", 15), 200_000);
const iins = rate(() => parseIin("850101300019"), 200_000);

const table = [
  ["what", "measured", "budget", "kept", "for comparison"],
  [
    "gzip, everything, inlined",
    `${wide(size("index.js"))} B`,
    "60,000 B",
    size("index.js") <= 60_000,
    `brotli ${wide(brotli("index.js"))} B`,
  ],
  [
    "gzip, slim and its module",
    `${wide(size("slim.js", "erezhe.wasm"))} B`,
    "60,000 B",
    size("slim.js", "erezhe.wasm") <= 60_000,
    `brotli ${wide(brotli("slim.js", "erezhe.wasm"))} B`,
  ],
  [
    "check(), full report",
    `${wide(checks)}/s`,
    "200,000/s",
    checks >= 200_000,
    `zod ${wide(zods)}/s, ajv ${wide(ajvs)}/s: form only, no texts`,
  ],
  [
    "checkNdjson",
    `${wide(rowsASecond)} rows/s`,
    "2 × by hand",
    rowsASecond >= 2 * byHandASecond,
    `by hand ${wide(byHandASecond)}/s: ${(rowsASecond / byHandASecond).toFixed(2)} ×`,
  ],
  [
    "addWorkingDays(15)",
    `${wide(days)}/s`,
    "constant",
    longer >= days / 1.5,
    `1500 days ${wide(longer)}/s; plain loop without holidays ${wide(plain)}/s`,
  ],
  ["parseIin", `${wide(iins)}/s`, "", "", ""],
  [
    "import and first call",
    `${first.toFixed(1)} ms`,
    "10 ms",
    first <= 10,
    `zod ${firstZod.toFixed(1)} ms, ajv ${firstAjv.toFixed(1)} ms`,
  ],
].map((row) => row.map((cell) => (cell === true ? "yes" : cell === false ? "no" : cell)));
const widths = table[0].map((_, column) => Math.max(...table.map((row) => row[column].length)));
console.log(
  `Node ${process.version}, ${cpus()[0]?.model.trim() ?? "unknown processor"}; ${new Date().toISOString().slice(0, 10)}; report of ${wide(JSON.stringify(check(application)).length)} characters\n`,
);
table.forEach((row, i) => {
  console.log(`| ${row.map((cell, column) => cell.padEnd(widths[column])).join(" | ")} |`);
  if (i === 0) console.log(`| ${widths.map((width) => "-".repeat(width)).join(" | ")} |`);
});
