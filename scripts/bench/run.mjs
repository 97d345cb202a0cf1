// Measures everything and says it in Markdown.

import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync } from "node:fs";
import { cpus, loadavg, totalmem } from "node:os";
import { addBusinessDays } from "date-fns";
import Holidays from "date-holidays";
import { bundle, gzip, parts } from "../sizes.mjs";
import { FILE, ROWS, readRows } from "./applications.mjs";
import { budgets } from "./budgets.mjs";
import { byHand, compareAnswers, rivals, wasmEngine } from "./contestants.mjs";
import * as erezhe from "./erezhe.mjs";
import { firstCalls } from "./first-call.mjs";
import { best, median, ratio, takeTurns } from "./measure.mjs";
import { native } from "./native.mjs";
import { table, wide } from "./table.mjs";

const rows = readRows();
const applications = rows.map((row) => JSON.parse(row));

function checks(say) {
  say("checks a second");
  const pass = (judge) => () => {
    for (const application of applications) judge(application);
  };
  const passInTurn = (judge) => async () => {
    for (const application of applications) await judge(application);
  };
  const contestants = [
    { name: "erezhe, full", run: pass(erezhe.full) },
    { name: "erezhe, brief", run: pass(erezhe.brief) },
    ...rivals.map(({ name, file, judge }) => ({
      name,
      run: file === "json-rules-engine" ? passInTurn(judge) : pass(judge),
    })),
  ];
  return takeTurns(contestants.map((contestant) => ({ ...contestant, units: ROWS })));
}

function ndjson(say) {
  say("NDJSON");
  const copies = 4;
  const bytes = Buffer.concat(Array.from({ length: copies }, () => readFileSync(FILE)));
  // Decoded line by line: a Cyrillic letter anywhere makes V8 keep a whole text in two bytes a letter, and read it slower.
  const plain = () => {
    let reports = "";
    for (let start = 0, end; (end = bytes.indexOf(10, start)) >= 0; start = end + 1)
      reports += `${JSON.stringify(byHand.judge(JSON.parse(bytes.toString("utf8", start, end))))}\n`;
    return Buffer.from(reports);
  };
  const contestants = [
    { name: "erezhe, brief", run: () => erezhe.ndjsonBrief(bytes) },
    { name: "erezhe, full", run: () => erezhe.ndjsonFull(bytes) },
    { name: byHand.name, run: plain },
  ].map((contestant) => ({ ...contestant, units: copies * ROWS }));
  const written = new Map(contestants.map(({ name, run, units }) => [name, run().length / units]));
  return takeTurns(contestants, { milliseconds: 120 }).then((rates) => ({ rates, written }));
}

function workingDays(say) {
  say("working days");
  const times = 500;
  const often = (run) => () => {
    for (let i = 0; i < times; i++) run();
  };
  const start = new Date(2016, 11, 1);
  const calendar = new Holidays("KZ");
  // The way its documentation shows: day by day, asking of each whether it is a holiday.
  function withHolidays(n) {
    const day = new Date(start);
    while (n > 0) {
      day.setDate(day.getDate() + 1);
      if (day.getDay() % 6 && !calendar.isHoliday(day)) n--;
    }
    return day;
  }
  return takeTurns(
    [
      { name: "erezhe, 15 days", units: times, run: often(() => erezhe.addWorkingDays("2016-12-01", 15)) },
      { name: "erezhe, 1,500 days", units: times, run: often(() => erezhe.addWorkingDays("2016-12-01", 1500)) },
      { name: "date-fns, 15 days, no holidays", units: times, run: often(() => addBusinessDays(start, 15)) },
      { name: "date-holidays, 15 days", units: 1, run: () => withHolidays(15) },
    ],
    { rounds: 11, milliseconds: 40 },
  );
}

async function answers(say) {
  say("compare and rulebook");
  const rates = await takeTurns(
    [
      { name: "compare", units: 1, run: erezhe.comparison },
      { name: "rulebook", units: 1, run: erezhe.rules },
    ],
    { rounds: 11, milliseconds: 40 },
  );
  return Object.fromEntries([...rates].map(([name, list]) => [name, 1000 / median(list)]));
}

function first(say) {
  say("first calls");
  const given = JSON.stringify(applications[0]);
  mkdirSync(new URL("../../.cache/", import.meta.url), { recursive: true });
  return firstCalls({
    erezhe: `import { check } from "erezhe"; check(${given});`,
    ...Object.fromEntries(
      rivals.map(({ name, url }) => [name, `import { judge } from ${JSON.stringify(url)}; await judge(${given});`]),
    ),
  });
}

async function sizes(say) {
  say("bytes");
  const code = Object.fromEntries(parts())["code of the module"];
  const load = async (source) => (source ? gzip(await bundle(source)) : null);
  const ofRivals = new Map();
  for (const { name, url, assets } of rivals) {
    const source = `import { judge } from ${JSON.stringify(new URL(url).pathname)}; console.log(judge({}));`;
    const loaded = assets.reduce((sum, asset) => sum + gzip(readFileSync(asset)), await load(source));
    ofRivals.set(name, loaded);
  }
  return { code, one: await load(erezhe.loads.one), three: await load(erezhe.loads.three), rivals: ofRivals };
}

function memory(say, rowsToJudge, seconds) {
  say("memory");
  const script = new URL("memory.mjs", import.meta.url).pathname;
  const given = ["--expose-gc", script, String(rowsToJudge), String(seconds)];
  return JSON.parse(execFileSync(process.execPath, given, { encoding: "utf8" }));
}

const share = (value) => value.toFixed(value < 0.1 ? 4 : 2);

/** @returns {Promise<string>} Markdown */
export async function run({ withNative, say }) {
  const [load] = loadavg();
  say("the same answers");
  const decisions = await compareAnswers();
  const judged = Object.values(decisions).reduce((a, b) => a + b);

  const checkRates = await checks(say);
  const { rates: rowRates, written } = await ndjson(say);
  const dayRates = await workingDays(say);
  const answerTimes = await answers(say);
  const firstTimes = await first(say);
  const bytes = await sizes(say);
  const rss = memory(say, 1_000_000, 60);
  if (withNative) say("natively, by cargo bench");
  const natively = withNative ? native() : null;

  const hand = checkRates.get(byHand.name);
  const contestants = table(
    ["contestant", "checks/s, median", "best", "× by hand", "first call, ms", "gzip, bytes"],
    [...checkRates].map(([name, rates]) => {
      const ours = name.startsWith("erezhe");
      return [
        name,
        wide(median(rates)),
        wide(best(rates)),
        share(ratio(rates, hand)),
        firstTimes[ours ? "erezhe" : name].toFixed(1),
        wide(ours ? bytes.three : bytes.rivals.get(name)),
      ];
    }),
    [1, 2, 3, 4, 5],
  );
  const rowsTable = table(
    ["NDJSON", "rows/s, median", "best", "× by hand", "bytes a row written"],
    [...rowRates].map(([name, rates]) => [
      name,
      wide(median(rates)),
      wide(best(rates)),
      share(ratio(rates, rowRates.get(byHand.name))),
      wide(written.get(name)),
    ]),
    [1, 2, 3, 4],
  );
  const daysTable = table(
    ["n working days after a day", "a second, median", "best"],
    [...dayRates].map(([name, rates]) => [name, wide(median(rates)), wide(best(rates))]),
    [1, 2],
  );
  const kept = budgets({
    sizes: bytes,
    checks: { full: median(checkRates.get("erezhe, full")), wasmEngine: median(checkRates.get(wasmEngine.name)) },
    ndjson: {
      brief: median(rowRates.get("erezhe, brief")),
      full: median(rowRates.get("erezhe, full")),
      byHand: median(rowRates.get(byHand.name)),
    },
    days: { longer: ratio(dayRates.get("erezhe, 15 days"), dayRates.get("erezhe, 1,500 days")) },
    answers: answerTimes,
    first: firstTimes.erezhe,
    memory: rss,
  });
  const budgetTable = table(
    ["budget", "must", "aim", "measured", "÷ must", "kept"],
    kept.map(({ what, must, aim, value, show, ratio, kept }) => [
      what,
      show(must),
      aim === must ? "" : show(aim),
      value === null ? "" : show(value),
      ratio,
      kept,
    ]),
    [1, 2, 3, 4],
  );
  const partsTable = table(
    ["part", "gzip, bytes"],
    parts().map(([part, size]) => [part, wide(size)]),
    [1],
  );
  const MiB = (value) => `${(value / 2 ** 20).toFixed(0)} MiB`;

  const [{ model }] = cpus();
  const machine = `${model.trim()}, ${cpus().length} processors, ${MiB(totalmem())}; Node ${process.version}`;
  return `${machine}; ${new Date().toISOString().slice(0, 10)}; load ${load.toFixed(1)} when it began.

${budgetTable}

Rates are medians of rounds in which all took turns; ratios are medians of the rounds' own ratios. ${wide(judged)} generated
applications (${wide(decisions.accept)} to accept, ${wide(decisions.judgement)} for an official, ${wide(decisions.refuse)} to refuse) were answered alike by all of these first:

${contestants}

${rowsTable}

${daysTable}

\`compare()\` ${answerTimes.compare.toFixed(2)} ms, \`rulebook()\` ${answerTimes.rulebook.toFixed(2)} ms. Memory of the process that judged ${wide(rss.rows)} rows in brief: ${MiB(rss.early)} after
the first tenth, ${MiB(rss.late)} after the last.

${natively ? nativeText(natively, checkRates, rowRates) : "Natively: not measured in this run."}

${partsTable}
`;
}

function nativeText(natively, checkRates, rowRates) {
  const wasm = {
    "check full": median(checkRates.get("erezhe, full")),
    "check brief": median(checkRates.get("erezhe, brief")),
    "ndjson full": median(rowRates.get("erezhe, full")),
    "ndjson brief": median(rowRates.get("erezhe, brief")),
  };
  return table(
    ["the same core on the same bytes", "native, a second", "wasm in Node, a second", "share of native"],
    Object.entries(natively).map(([name, rate]) => [
      name,
      wide(rate),
      wide(wasm[name]),
      `${((100 * wasm[name]) / rate).toFixed(0)} %`,
    ]),
    [1, 2, 3],
  );
}
