// The command `erezhe`.

import { fstatSync, writeSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { once } from "node:events";
import { parseArgs } from "node:util";
import { compare, estimate, ndjson, rulebook, version } from "./index.js";
import type {
  BriefOptions,
  CalendarSupplement,
  Channel,
  CompareQuery,
  Detail,
  Lang,
  MisuseError,
  Options,
  Query,
  Report,
  Service,
} from "../src/wasm/types.js";
import { portions, type Portion } from "./cli-input.js";
import { cleaned, foreign, masked } from "./cli-layout.js";
import { printer, type Cite, type Place, type Printer } from "./cli-print.js";
import { HELP } from "./cli-texts.js";

/** The command itself was wrong: exit code 2. */
class Wrong extends Error {}

const OPTIONS = {
  json: { type: "boolean" },
  lang: { type: "string" },
  explain: { type: "boolean" },
  detail: { type: "string" },
  cite: { type: "string" },
  calendar: { type: "string" },
  service: { type: "string" },
  region: { type: "string" },
  channel: { type: "string" },
  day: { type: "string" },
  at: { type: "string" },
  from: { type: "string" },
  to: { type: "string" },
  help: { type: "boolean", short: "h" },
  version: { type: "boolean", short: "v" },
} as const;
type Name = keyof typeof OPTIONS;
type Values = Partial<Record<Name, string | boolean>>;

const TAKES: Record<string, readonly Name[]> = {
  check: ["json", "lang", "cite", "explain", "detail", "calendar"],
  rulebook: ["json", "lang", "cite", "service", "region", "channel", "day"],
  compare: ["json", "lang", "cite", "service", "channel", "from", "to"],
  estimate: ["json", "lang", "cite", "calendar", "service", "region", "channel", "at"],
};

/** What is known so far: the exit code does not forget it when the output ends early. */
const seen = { failed: false, refused: false };

async function main(): Promise<number> {
  const { values, positionals } = read();
  if (values.help) return print(HELP);
  if (values.version) {
    const { package: name, rules } = version();
    return print(`erezhe ${name}, rules of ${rules}\n`);
  }
  const [command, ...files] = positionals;
  const takes = command !== undefined && Object.hasOwn(TAKES, command) ? TAKES[command] : undefined;
  if (!takes) throw new Wrong(command === undefined ? "a command is missing" : `no such command: ${command}`);
  for (const name of Object.keys(values) as Name[]) {
    if (!takes.includes(name)) throw new Wrong(`${command} has no option --${name}`);
  }
  const json = values.json === true;
  if (json && values.cite !== undefined) throw new Wrong("--cite is for text, and has no meaning with --json");
  if (!json && values.detail !== undefined) throw new Wrong("--detail is for --json only");
  const lang = one<Lang>(values, "lang", ["kk", "ru", "en"]) ?? "en";
  const explain = values.explain === true;
  const people = printer({
    lang,
    explain,
    cite: one<Cite>(values, "cite", ["none", "short", "full"]) ?? "short",
    columns: process.stdout.isTTY ? Math.max(process.stdout.columns || 80, 20) : 80,
    colour: process.stdout.isTTY && !process.env["NO_COLOR"] && process.env["TERM"] !== "dumb",
  });
  if (command === "check") {
    if (!files.length) throw new Wrong("check needs a file, or - for standard input");
    const detail = one<Detail>(values, "detail", ["full", "brief"]) ?? "full";
    const options = { lang, explain, detail, calendar: await calendar(values.calendar) } as Options | BriefOptions;
    // Options that cannot be used are said before any file is opened.
    ndjson(options).end();
    await (json ? checkJson(files, options) : checkText(files, options, people));
    return code();
  }
  if (files.length) throw new Wrong(`${command} takes no files`);
  if (command === "compare") {
    const answer = compare({
      service: text(values, "service") as Service,
      from: side(values, "from"),
      to: side(values, "to"),
      channel: values.channel ? (text(values, "channel") as Channel) : null,
      lang,
    });
    return print(json ? `${JSON.stringify(answer)}\n` : people.comparison(answer));
  }
  const query: Query = {
    service: text(values, "service") as Service,
    region: text(values, "region"),
    submittedAt: text(values, command === "rulebook" ? "day" : "at"),
    channel: values.channel ? (text(values, "channel") as Channel) : null,
    lang,
    calendar: await calendar(values.calendar),
  };
  if (command === "estimate") {
    const answer = estimate({ ...query, channel: text(values, "channel") as Channel });
    return print(json ? `${JSON.stringify(answer)}\n` : people.estimate(answer));
  }
  const answer = rulebook(query);
  if (query.channel) {
    const { channel } = query;
    answer.rules = answer.rules.filter(({ channels }) => !channels.length || channels.includes(channel));
  }
  return print(json ? `${JSON.stringify(answer)}\n` : people.rulebook(answer));
}

function read(): { values: Values; positionals: string[] } {
  try {
    return parseArgs({ options: OPTIONS, allowPositionals: true });
  } catch (error) {
    throw new Wrong((error as Error).message);
  }
}

function one<T extends string>(values: Values, name: Name, of: readonly T[]): T | undefined {
  const value = values[name];
  const found = of.find((each) => each === value);
  if (value !== undefined && !found) throw new Wrong(`--${name} is one of ${of.join(", ")}`);
  return found;
}

function text(values: Values, name: Name): string {
  const value = values[name];
  if (typeof value !== "string" || !value) throw new Wrong(`--${name} is missing`);
  return value;
}

/** A region and a day, such as `KZ-75@2016-12-01`. */
function side(values: Values, name: "from" | "to"): CompareQuery["from"] {
  const [region, submittedAt, ...more] = text(values, name).split("@");
  if (!region || !submittedAt || more.length) throw new Wrong(`--${name} is REGION@DAY, such as KZ-75@2016-12-01`);
  return { region, submittedAt };
}

async function calendar(path: string | boolean | undefined): Promise<CalendarSupplement | null> {
  if (typeof path !== "string") return null;
  try {
    return JSON.parse(await readFile(path, "utf8")) as CalendarSupplement;
  } catch (error) {
    throw new Wrong(`${path}: ${(error as Error).message}`);
  }
}

type Take = (file: string, answers: Buffer, rows: Portion["rows"]) => Promise<number>;

/** Every file in turn; one that cannot be read, or has nothing in it, does not keep the others from being judged. */
async function each(files: readonly string[], options: Options | BriefOptions, take: Take): Promise<void> {
  for (const file of files) {
    const name = file === "-" ? "standard input" : file;
    const { push, end } = ndjson(options);
    let kind: Portion["rows"] = "lines";
    let found = 0;
    const answered = async (answers: Uint8Array): Promise<void> => {
      if (answers.length)
        found += await take(file, Buffer.from(answers.buffer, answers.byteOffset, answers.length), kind);
    };
    try {
      for await (const { bytes, rows } of portions(file)) {
        kind = rows;
        await answered(push(bytes));
      }
      await answered(end());
    } catch (error) {
      if (!isSystemError(error)) throw error;
      // What was begun of a line is none.
      end();
      seen.failed = true;
      complain(`${name}: ${error.message}`);
      continue;
    }
    if (found) continue;
    seen.failed = true;
    complain(`${name}: is empty, there is no application in it`);
  }
}

async function checkJson(files: readonly string[], options: Options | BriefOptions): Promise<void> {
  await each(files, options, async (file, answers) => {
    const count = occurrences(answers, '"decision":"');
    if (occurrences(answers, '"decision":"accept"') < count) seen.refused = true;
    await write(files.length > 1 ? withFile(answers, file) : answers);
    return count;
  });
}

/** Each answer begins with the name of its file. */
function withFile(answers: Buffer, file: string): Buffer {
  const name = Buffer.from(`{"file":${JSON.stringify(file)},`);
  const parts: Buffer[] = [];
  for (let from = 0; from < answers.length;) {
    const to = answers.indexOf("\n", from) + 1 || answers.length;
    parts.push(name, answers.subarray(from + 1, to));
    from = to;
  }
  return Buffer.concat(parts);
}

async function checkText(files: readonly string[], options: Options | BriefOptions, people: Printer): Promise<void> {
  const counts = { decisions: new Map<string, number>(), codes: new Map<string, number>() };
  const ids = new Ids();
  let total = 0;
  /** Held back until it is known whether another one follows. */
  let held: { report: Report; place: Place & { row: number }; file: string; several: boolean } | undefined;
  const row = ({ report, place, several }: NonNullable<typeof held>): string =>
    people.row(report, several ? place : { ...place, row: null });

  await each(files, options, async (file, answers, rows) => {
    const output: string[] = [];
    const lines = answers.toString().trimEnd().split("\n");
    for (const answer of lines) {
      const report = JSON.parse(answer) as Report & { row: number };
      total++;
      if (report.decision !== "accept") seen.refused = true;
      add(counts.decisions, report.decision);
      for (const { code, outcome, severity } of report.findings) {
        if (outcome !== "met" && severity !== "info") add(counts.codes, code);
      }
      for (const { decides, path } of report.questions) {
        if (decides) add(counts.codes, `? ${path.filter((key) => typeof key === "string").join(".")}`);
      }
      if (report.id !== null) ids.add(report.id);
      const several = held?.file === file;
      if (held) output.push(row({ ...held, several: held.several || several }));
      const place = { file: file === "-" && files.length === 1 ? null : file, row: report.row, rows };
      held = { report, place, file, several };
    }
    if (output.length) await write(output.join(""));
    return lines.length;
  });

  if (!held) return;
  if (total === 1 && files.length === 1) {
    await write(people.report(held.report, { ...held.place, row: null }));
    return;
  }
  await write(row(held) + people.sources() + people.summary({ ...counts, ...ids.counts() }));
}

/** Ids that stand in more than one application: as many different ones are remembered as fit into little memory. */
class Ids {
  private static readonly MOST = 1_000_000;
  private readonly known = new Set<string>();
  private readonly repeated = new Map<string, number>();
  private full = false;

  add(id: string): void {
    if (this.known.has(id)) this.repeated.set(id, (this.repeated.get(id) ?? 1) + 1);
    else if (this.known.size < Ids.MOST) this.known.add(id);
    else this.full = true;
  }

  counts(): { repeated: ReadonlyMap<string, number>; compared: number | null } {
    return { repeated: this.repeated, compared: this.full ? Ids.MOST : null };
  }
}

function occurrences(bytes: Buffer, text: string): number {
  let found = 0;
  for (let at = bytes.indexOf(text); at >= 0; at = bytes.indexOf(text, at + text.length)) found++;
  return found;
}

function add(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

async function print(output: string): Promise<number> {
  await write(output);
  return 0;
}

function code(): number {
  return seen.failed ? 2 : seen.refused ? 1 : 0;
}

/** Whether the output is a file or a device: Node does not say there when a disk is full. */
const direct = ((): boolean => {
  try {
    const about = fstatSync(1);
    return about.isFile() || (about.isCharacterDevice() && !process.stdout.isTTY);
  } catch {
    return false;
  }
})();

async function write(output: string | Buffer): Promise<void> {
  if (!direct) {
    if (!process.stdout.write(output)) await once(process.stdout, "drain");
    return;
  }
  try {
    let left = Buffer.from(output);
    while (left.length) left = left.subarray(writeSync(1, left));
  } catch (error) {
    unwritten(error as NodeJS.ErrnoException);
  }
}

/** Whoever reads the output may stop early, as `head` does; anything else is told. */
function unwritten(error: NodeJS.ErrnoException): never {
  if (error.code === "EPIPE") process.exit(code());
  complain(`the output could not be written: ${error.message}`);
  process.exit(2);
}

function complain(message: string): void {
  process.stderr.write(`erezhe: ${message.split("\n").map(masked).map(cleaned).join("\n")}\n`);
}

function isSystemError(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && "syscall" in error;
}

function isMisuse(error: unknown): error is MisuseError {
  return error instanceof Error && error.name === "MisuseError";
}

process.stdout.on("error", unwritten);
// There is nobody left to be told.
process.stderr.on("error", () => undefined);

main().then(
  (result) => {
    process.exitCode = result;
  },
  (error: unknown) => {
    if (error instanceof Wrong || isMisuse(error)) {
      complain(`${foreign(error.message)}\nTry: erezhe --help`);
    } else complain(error instanceof Error ? (error.stack ?? error.message) : String(error));
    process.exitCode = 2;
  },
);
