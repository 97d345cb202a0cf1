// The functions of the contract, over the generated glue. Each entry of the package says with `provide` where the
// WebAssembly comes from.

import * as glue from "erezhe-glue";
import type * as Contract from "../src/wasm/types.js";
import { decode, forget, misuse } from "./decode.js";
import { encode } from "./encode.js";

export type Source = () => WebAssembly.Module | ArrayBuffer | ArrayBufferView<ArrayBuffer>;

let source: Source = () => {
  throw new Error(
    'erezhe/slim was used before it was initialised: call `await init(url)` or `initSync(bytes)` first, or import from "erezhe", which needs neither',
  );
};
let module: WebAssembly.Module | undefined;
let memory: WebAssembly.Memory;
let view: Uint8Array;
let ready = false;

/** Says where the module comes from; nothing is loaded before the first use. */
export function provide(from: Source): void {
  source = from;
}

/** Compiles and starts the module, if that has not been done. */
export function start(): void {
  if (ready) return;
  if (!module) {
    const given = source();
    module = given instanceof WebAssembly.Module ? given : new WebAssembly.Module(given);
  }
  forget();
  memory = glue.initSync({ module }).memory;
  view = new Uint8Array(memory.buffer);
  ready = true;
}

type Export = (length: number) => number;

/** Calls the module with the arguments as bytes, and reads its answer. */
function ask(run: Export, ...values: readonly unknown[]): unknown {
  return call(run, values, undefined, decode);
}

/** Like `ask`, with bytes after the arguments, and whatever `read` makes of the answer. */
function call<T>(
  run: Export,
  values: readonly unknown[],
  more: Uint8Array | undefined,
  read: (memory: Uint8Array, from: number, to: number) => T,
): T {
  if (!ready) start();
  return encode(values, (bytes, length) => {
    try {
      const whole = more ? length + more.length : length;
      const at = glue.room(whole);
      let memory = seen();
      for (let i = 0; i < length; i++) memory[at + i] = bytes[i]!;
      if (more) memory.set(more, at + length);
      const answered = run(whole);
      const from = glue.answerAt();
      memory = seen();
      return read(memory, from, from + answered);
    } catch (error) {
      if (!(error instanceof WebAssembly.RuntimeError) && !(error instanceof RangeError)) throw error;
      // The instance stopped half-way and cannot be trusted; the next call starts another one.
      ready = false;
      throw new Error(`erezhe: internal error (${error.message}); please report it`, { cause: error });
    }
  });
}

/** The memory of the module, which is another object after it has grown. */
function seen(): Uint8Array {
  if (view.length === 0) view = new Uint8Array(memory.buffer);
  return view;
}

/** What stands for an argument left out. */
const none = null;

export function check(application: unknown, options?: Contract.Options): Contract.Report {
  return ask(glue.check, options ?? none, application) as Contract.Report;
}

export function checklist(query: Contract.Query): Contract.Checklist {
  return ask(glue.checklist, query) as Contract.Checklist;
}

export function estimate(query: Contract.Query): Contract.EstimateAnswer {
  return ask(glue.estimate, query) as Contract.EstimateAnswer;
}

export function rulebook(query: Contract.Query): Contract.Rulebook {
  return ask(glue.rulebook, query) as Contract.Rulebook;
}

export function vocabulary(lang?: Contract.Lang): Contract.Vocabulary {
  return ask(glue.vocabulary, lang ?? none) as Contract.Vocabulary;
}

export function parseIin(text: string): Contract.IinParts {
  return ask(glue.parseIin, text) as Contract.IinParts;
}

export function isWorkingDay(day: Contract.Day, calendar?: Contract.CalendarSupplement): boolean {
  return ask(glue.isWorkingDay, day, calendar ?? none) as boolean;
}

export function addWorkingDays(day: Contract.Day, n: number, calendar?: Contract.CalendarSupplement): Contract.Day {
  return ask(glue.addWorkingDays, day, n, calendar ?? none) as Contract.Day;
}

export function describeDay(
  day: Contract.Day,
  lang?: Contract.Lang,
  calendar?: Contract.CalendarSupplement,
): Contract.DayAnswer {
  return ask(glue.describeDay, day, lang ?? none, calendar ?? none) as Contract.DayAnswer;
}

/** How much is handed over at once, so that the memory of the module stays small. */
const PORTION = 1 << 18;
const NEWLINE = 10;

export function checkNdjson(bytes: Uint8Array, options?: Contract.Options): Uint8Array {
  if (!(bytes instanceof Uint8Array)) {
    throw misuse({ code: "argument.invalid", path: ["bytes"], message: "bytes: expected a Uint8Array" });
  }
  ask(glue.readOptions, options ?? none);
  const answers: Uint8Array[] = [];
  for (let from = 0; from < bytes.length;) {
    const newline = bytes.length - from > PORTION ? bytes.indexOf(NEWLINE, from + PORTION) : -1;
    const to = newline < 0 ? bytes.length : newline + 1;
    const lines = bytes.subarray(from, to);
    answers.push(call(glue.checkNdjson, [options ?? none], lines, (memory, from, to) => memory.slice(from, to)));
    from = to;
  }
  return join(answers);
}

export function version(): Contract.Version {
  return ask(glue.version) as Contract.Version;
}

function join(parts: readonly Uint8Array[]): Uint8Array {
  if (parts.length === 1) return parts[0]!;
  const joined = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    joined.set(part, at);
    at += part.length;
  }
  return joined;
}
