// Many applications through the command line: every row answered, in order, in memory that does not grow with them.
//
//   node scripts/scale.mjs [rows in brief, 1,000,000] [rows in full, 100,000]

import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync, readdirSync } from "node:fs";
import { clearInterval, setInterval } from "node:timers";
import { fileURLToPath } from "node:url";

const at = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));
const CLI = at("pkg/cli.js");
const APPLICATIONS = readdirSync(at("samples"))
  .filter((name) => name.endsWith(".json"))
  .map((name) => JSON.parse(readFileSync(at(`samples/${name}`), "utf8")));
const MIB = 1 << 20;
/** Rows that are written at once. */
const BLOCK = 1000;
/** Every so many rows something is wrong: an empty line before it, no JSON, or a line that is too long. */
const [EMPTY, BROKEN, LONG] = [97, 89, 2503];
/** What may come on top of the first half's peak. */
const [SHARE, SLACK] = [1.1, 16 * MIB];

/** A row of the input with what stands before it: `text`, and the `id` that is to come back. */
function* input(rows) {
  let line = 0;
  for (let index = 0; index < rows; index++) {
    const empty = index % EMPTY === EMPTY - 1 ? "\n" : "";
    line += empty.length + 1;
    const id = `R-${index}`;
    if (index % LONG === LONG - 1) yield { text: `${empty}{"id":"${"x".repeat(MIB)}"}\n`, line, id: null };
    else if (index % BROKEN === BROKEN - 1) yield { text: `${empty}{"id":"${id}",\n`, line, id: null };
    else {
      const application = APPLICATIONS[index % APPLICATIONS.length];
      yield { text: `${empty}${JSON.stringify({ ...application, id })}\n`, line, id };
    }
  }
}

function memory(pid) {
  try {
    const kilobytes = /^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1];
    return kilobytes === undefined ? undefined : Number(kilobytes) * 1024;
  } catch {
    return undefined;
  }
}

async function run(detail, rows) {
  const child = spawn(process.execPath, [CLI, "check", "--json", "--detail", detail, "-"], {
    stdio: ["pipe", "pipe", "inherit"],
  });
  const start = performance.now();
  /** Of the answers so far. */
  const seen = { rows: 0, bytes: 0, faults: [] };
  /** Memory of the command line, by the rows that were answered then. */
  const samples = [];
  const sample = () => {
    const bytes = memory(child.pid);
    if (bytes !== undefined) samples.push({ rows: seen.rows, bytes, at: performance.now() });
  };
  const timer = setInterval(sample, 50);

  const expected = input(rows);
  let held = [];
  const answered = (answer) => {
    const { value } = expected.next();
    seen.rows++;
    if (!value) return seen.faults.push(`more answers than rows: ${answer.slice(0, 80)}`);
    const head = `{"row":${value.line},"id":${JSON.stringify(value.id)},"decision":"`;
    if (!answer.startsWith(head)) seen.faults.push(`expected ${head}, got ${answer.slice(0, 80)}`);
    return undefined;
  };
  child.stdout.on("data", (chunk) => {
    seen.bytes += chunk.length;
    let from = 0;
    for (let to = chunk.indexOf(10); to >= 0; to = chunk.indexOf(10, from)) {
      const head = held.length ? Buffer.concat([...held, chunk.subarray(from, to)]) : chunk.subarray(from, to);
      answered(head.subarray(0, 200).toString());
      held = [];
      from = to + 1;
    }
    if (from < chunk.length) held.push(chunk.subarray(from));
  });
  const ended = once(child, "close");

  // Whoever stops reading is told of by its exit code.
  child.stdin.on("error", () => undefined);
  let block = [];
  const write = async () => {
    const bytes = Buffer.from(block.join(""));
    block = [];
    if (!child.stdin.write(bytes)) await Promise.race([once(child.stdin, "drain"), ended]);
  };
  for (const { text } of input(rows)) {
    block.push(text);
    if (block.length === BLOCK) await write();
  }
  await write();
  child.stdin.end();
  const [status] = await ended;
  clearInterval(timer);
  const seconds = (performance.now() - start) / 1000;

  const { faults } = seen;
  if (status !== 1) faults.push(`exit code ${status}, expected 1`);
  if (seen.rows !== rows) faults.push(`${seen.rows} answers on ${rows} rows`);
  const peaks = [0, 1, 2, 3].map((quarter) => {
    const own = samples.filter((one) => Math.min(3, Math.floor((4 * one.rows) / rows)) === quarter);
    return Math.max(...own.map(({ bytes }) => bytes));
  });
  const [first, second, ...later] = peaks;
  // Where there is no /proc, or the run is too short to be looked at in each quarter, memory is not judged.
  const measured = peaks.every(Number.isFinite);
  if (measured && Math.max(...later) > Math.max(first, second) * SHARE + SLACK) faults.push("memory grows");
  const mib = (bytes) => (Number.isFinite(bytes) ? `${Math.round(bytes / MIB)}` : "?");
  console.log(
    `${detail.padEnd(5)}  ${rows} rows  ${seconds.toFixed(1)} s  ${Math.round(rows / seconds)} rows/s  ` +
      `${mib(seen.bytes)} MiB out  memory by quarter, peak: ${peaks.map(mib).join(", ")} MiB`,
  );
  for (const fault of faults.slice(0, 5)) console.log(`  ${fault}`);
  return faults.length === 0;
}

const count = (given, otherwise) => (given === undefined ? otherwise : Number(given));
const [, , brief, full] = process.argv;
const kept = [await run("brief", count(brief, 1_000_000)), await run("full", count(full, 100_000))];
process.exitCode = kept.every(Boolean) ? 0 : 1;
