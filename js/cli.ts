// The command `erezhe`.

import { createReadStream } from "node:fs";
import { readFile } from "node:fs/promises";
import { once } from "node:events";
import { parseArgs } from "node:util";
import { checkNdjson, compare, estimate, parseIin, rulebook, version } from "./index.js";
import type {
  CalendarSupplement,
  Channel,
  CompareQuery,
  Lang,
  MisuseError,
  Options,
  Query,
  Report,
  Service,
} from "./index.js";
import { HELP } from "./cli-texts.js";
import { printer } from "./cli-print.js";

/** The command itself was wrong: exit code 2. */
class Wrong extends Error {}

const PORTION = 1 << 20;
/** A JSON text over several lines is one application up to this size. */
const MOST_FOR_ONE = 1 << 26;
const NEWLINE = 10;

const OPTIONS = {
  json: { type: "boolean" },
  lang: { type: "string" },
  explain: { type: "boolean" },
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
  check: ["json", "lang", "explain", "calendar"],
  rulebook: ["json", "lang", "service", "region", "channel", "day"],
  compare: ["json", "lang", "service", "channel", "from", "to"],
  estimate: ["json", "lang", "calendar", "service", "region", "channel", "at"],
};

async function main(): Promise<number> {
  const { values, positionals } = read();
  if (values.help) return print(HELP);
  if (values.version) {
    const { package: name, rules } = version();
    return print(`erezhe ${name}, rules of ${rules}\n`);
  }
  const [command, ...files] = positionals;
  const takes = command === undefined ? undefined : TAKES[command];
  if (!takes) throw new Wrong(command === undefined ? "a command is missing" : `no such command: ${command}`);
  for (const name of Object.keys(values) as Name[]) {
    if (!takes.includes(name)) throw new Wrong(`${command} has no option --${name}`);
  }
  const lang = language(values.lang);
  if (command === "check") {
    if (!files.length) throw new Wrong("check needs a file, or - for standard input");
    const options: Options = { lang, explain: values.explain === true, calendar: await calendar(values.calendar) };
    return check(files, options, lang, values.json === true);
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
    return print(values.json ? `${JSON.stringify(answer)}\n` : printer(lang).comparison(answer));
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
    return print(values.json ? `${JSON.stringify(answer)}\n` : printer(lang).estimate(answer));
  }
  const answer = rulebook(query);
  if (query.channel) {
    const { channel } = query;
    answer.rules = answer.rules.filter(({ channels }) => !channels.length || channels.includes(channel));
  }
  return print(values.json ? `${JSON.stringify(answer)}\n` : printer(lang).rulebook(answer));
}

function read(): { values: Values; positionals: string[] } {
  try {
    return parseArgs({ options: OPTIONS, allowPositionals: true });
  } catch (error) {
    throw new Wrong((error as Error).message);
  }
}

function language(value: string | boolean | undefined): Lang {
  if (value === undefined) return "en";
  if (value === "kk" || value === "ru" || value === "en") return value;
  throw new Wrong("--lang is kk, ru or en");
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

async function check(files: readonly string[], options: Options, lang: Lang, json: boolean): Promise<number> {
  const decisions = new Map<string, number>();
  const codes = new Map<string, number>();
  const people = printer(lang);
  let failed = false;
  let total = 0;
  let accepted = 0;
  /** Held back until it is known whether another one follows. */
  let first: { report: Report; line: number } | undefined;

  const show = async (report: Report, line: number): Promise<void> => {
    count(decisions, report.decision);
    for (const { code, outcome } of report.findings) if (outcome !== "met") count(codes, code);
    if (decisions.size === 1 && decisions.get(report.decision) === 1) {
      first = { report, line };
      return;
    }
    if (first) await batch(first.report, first.line);
    first = undefined;
    await batch(report, line);
  };
  const batch = async (report: Report, line: number): Promise<void> => {
    if (report.decision !== "accept") await write(mask(people.brief(report, line)));
  };

  // Options that cannot be used are said before any file is opened.
  checkNdjson(new Uint8Array(), options);
  for (const file of files) {
    let line = 0;
    try {
      for await (const lines of portions(file)) {
        const answers = Buffer.from(checkNdjson(lines, options));
        total += occurrences(answers, '"decision":"');
        accepted += occurrences(answers, '"decision":"accept"');
        if (json) {
          // Latin 1 keeps every byte as it is.
          await write(Buffer.from(mask(answers.toString("latin1")), "latin1"));
          continue;
        }
        const reports = answers.toString("utf8").split("\n");
        for (const given of split(lines)) {
          line++;
          if (!given) continue;
          const report = reports.shift();
          if (report) await show(JSON.parse(report) as Report, line);
        }
      }
    } catch (error) {
      if (!isSystemError(error)) throw error;
      failed = true;
      complain(`${file}: ${error.message}`);
    }
  }
  if (!json) {
    if (first) await write(mask(people.report(first.report)));
    else if (total || !failed) await write(people.summary(decisions, codes));
  }
  return failed ? 2 : accepted === total ? 0 : 1;
}

/** Whether each line of the input has something in it. */
function* split(lines: Buffer): Generator<boolean> {
  for (let from = 0; from < lines.length;) {
    const newline = lines.indexOf(NEWLINE, from);
    const to = newline < 0 ? lines.length : newline;
    yield lines.subarray(from, to).some((byte) => byte !== 32 && byte !== 9 && byte !== 13);
    from = to + 1;
  }
}

/** The input in portions of whole lines; a JSON text that goes over several lines becomes one line. */
async function* portions(file: string): AsyncGenerator<Buffer> {
  const stream: AsyncIterable<Buffer> =
    file === "-" ? process.stdin : createReadStream(file, { highWaterMark: PORTION });
  let held: Buffer[] = [];
  let size = 0;
  let begun = false;
  let whole = false;
  for await (const chunk of stream) {
    held.push(chunk);
    size += chunk.length;
    if (whole && size <= MOST_FOR_ONE) continue;
    if (!begun) {
      const start = withoutMark(Buffer.concat(held));
      const kind = beginning(start);
      if (kind === "unclear") continue;
      begun = true;
      held = [start];
      size = start.length;
      if ((whole = kind === "several-lines")) continue;
    }
    whole = false;
    if (size < PORTION && file !== "-") continue;
    const all = Buffer.concat(held);
    const end = all.lastIndexOf(NEWLINE) + 1;
    if (!end) continue;
    yield all.subarray(0, end);
    held = [all.subarray(end)];
    size = all.length - end;
  }
  const rest = begun ? Buffer.concat(held) : withoutMark(Buffer.concat(held));
  if (rest.length) yield (whole || !begun) && isJson(rest) ? oneLine(rest) : rest;
}

function withoutMark(bytes: Buffer): Buffer {
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? bytes.subarray(3) : bytes;
}

/** What the first line that is not empty says of the input. */
function beginning(bytes: Buffer): "lines" | "several-lines" | "unclear" {
  for (let from = 0; ;) {
    const newline = bytes.indexOf(NEWLINE, from);
    if (newline < 0) return "unclear";
    const line = bytes.subarray(from, newline).toString("utf8").trim();
    if (line) return isJson(line) || !/^[[{]/.test(line) ? "lines" : "several-lines";
    from = newline + 1;
  }
}

function isJson(given: string | Buffer): boolean {
  try {
    JSON.parse(given.toString());
    return true;
  } catch {
    return false;
  }
}

/** A line break in a JSON text is never more than a space. */
function oneLine(bytes: Buffer): Buffer {
  const line = Buffer.from(bytes);
  for (let i = 0; i < line.length; i++) if (line[i] === NEWLINE || line[i] === 13) line[i] = 32;
  return line;
}

/** Whoever uses an IIN as the number of an application, right or mistyped, does not find it in the output. */
function mask(output: string): string {
  return output.replace(/(?<!\d)\d{12}(?!\d)/g, (digits) =>
    LIKE_AN_IIN.test(digits) || parseIin(digits).valid ? `${digits.slice(0, 4)}********` : digits,
  );
}

const LIKE_AN_IIN = /^\d\d(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])[0-6]/;

function occurrences(bytes: Buffer, text: string): number {
  let found = 0;
  for (let at = bytes.indexOf(text); at >= 0; at = bytes.indexOf(text, at + text.length)) found++;
  return found;
}

function count(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

async function print(text: string): Promise<number> {
  await write(text);
  return 0;
}

async function write(output: string | Buffer): Promise<void> {
  if (!process.stdout.write(output)) await once(process.stdout, "drain");
}

function complain(message: string): void {
  process.stderr.write(`erezhe: ${mask(message)}\n`);
}

function isSystemError(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && "syscall" in error;
}

function isMisuse(error: unknown): error is MisuseError {
  return error instanceof Error && error.name === "MisuseError";
}

// Whoever reads the output may stop early, as `head` does.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  process.exit(error.code === "EPIPE" ? 0 : 2);
});

main().then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    if (error instanceof Wrong || isMisuse(error)) complain(`${error.message}\nTry: erezhe --help`);
    else complain(error instanceof Error ? (error.stack ?? error.message) : String(error));
    process.exitCode = 2;
  },
);
