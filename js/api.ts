// The functions of the contract, over the generated glue. Each entry of the package says with `provide` where the
// WebAssembly comes from.

import * as glue from "erezhe-glue";
import type * as Contract from "../src/wasm/types.js";
import { pack } from "./walker.js";

export type Source = () => unknown;

let source: Source = () => {
  throw misuse(
    "misuse.not-initialised",
    [],
    'erezhe/slim was used before it was initialised: call `await init(url)` or `initSync(bytes)` first, or import from "erezhe", which needs neither',
  );
};
let module: WebAssembly.Module | undefined;
let ready = false;
let started: glue.InitOutput | undefined;

export function misuse(code: string, path: Contract.Path, message: string, cause?: unknown): Contract.MisuseError {
  const error = cause === undefined ? new Error(message) : new Error(message, { cause });
  return Object.assign(error, { name: "MisuseError" as const, code, path });
}

/** Says where the module comes from; nothing is loaded before the first use. */
export function provide(from: Source): void {
  source = from;
}

/** Whether there is a module, so that no other one is looked for. */
export function isProvided(): boolean {
  return module !== undefined;
}

/** Compiles and starts the module, if that has not been done, and gives what it exports; one that cannot be started is not kept. */
export function start(from: Source = source): glue.InitOutput {
  if (ready && started) return started;
  const found = module ?? compiled(from());
  try {
    started = glue.initSync({ module: found });
  } catch (error) {
    if (error instanceof RangeError) throw error;
    throw misuse(
      "misuse.wrong-bytes",
      ["module"],
      "erezhe: this is another WebAssembly module, or another release",
      error,
    );
  }
  module = found;
  ready = true;
  return started;
}

function compiled(given: unknown): WebAssembly.Module {
  if (Object.prototype.toString.call(given) === "[object WebAssembly.Module]") return given as WebAssembly.Module;
  const bytes = bytesOf(given, "module");
  try {
    return new WebAssembly.Module(checked(bytes, "the bytes given"));
  } catch (error) {
    throw uncompiled(error);
  }
}

/** The bytes, if they begin as WebAssembly does. */
export function checked(bytes: Uint8Array<ArrayBuffer>, origin: string): Uint8Array<ArrayBuffer> {
  if (String(bytes.subarray(0, 4)) === "0,97,115,109") return bytes;
  const message = `erezhe: ${origin}: no WebAssembly; a server often answers with its start page instead`;
  throw misuse("misuse.wrong-bytes", ["module"], message);
}

/** Says why bytes could not be compiled. */
export function uncompiled(error: unknown): unknown {
  if (error instanceof RangeError || (error instanceof Error && error.name === "MisuseError")) return error;
  const reason = error instanceof Error ? error.message : "";
  // There is no WebAssembly at all, or a policy does not let it be compiled.
  if (typeof WebAssembly === "undefined" || /disallowed|security policy|csp|unsafe-eval/i.test(reason)) {
    const message = `erezhe: WebAssembly is forbidden here (a page needs 'wasm-unsafe-eval' in script-src): ${reason}`;
    return misuse("misuse.wasm-forbidden", [], message, error);
  }
  return misuse("misuse.wrong-bytes", ["module"], `erezhe: the bytes are damaged: ${reason}`, error);
}

/**
 * Runs an export. Nothing of the caller's runs inside of it: arguments are packed before. So what is thrown is a misuse;
 * anything else has stopped the instance, and the next call starts another.
 */
export function ask<T>(run: () => T): T {
  start();
  try {
    return run();
  } catch (error) {
    if (error instanceof Error && error.name === "MisuseError") throw error;
    ready = false;
    if (error instanceof WebAssembly.RuntimeError || error instanceof RangeError) {
      throw new Error(`erezhe: internal error (${error.message}); please report it`, { cause: error });
    }
    throw error;
  }
}

/** The same with one argument that is packed. */
function asked<T>(value: unknown, run: (packed: Uint8Array) => T): T {
  start();
  const packed = pack(value);
  return ask(() => run(packed));
}

/** Options by the rules of `check`, whatever they are. */
export function refuseWrongOptions(options: unknown): void {
  asked(options, glue.checkOptions);
}

function judge(
  value: unknown,
  options?: Contract.Options | Contract.BriefOptions,
): Contract.Report | Contract.BriefReport {
  start();
  // Options first: where the application is cut at a limit, they are whole.
  const packed = pack(options, value);
  return frozen(ask(() => glue.check(packed)));
}

/** Parts of an answer that say the same in many answers; the answer itself is the caller's. */
const SHARED = ["sources", "documents", "rules", "conflicts", "editions"];

/** Freezes the parts of an answer that nobody has a reason to change: each source and document, the law, the version. */
function frozen<T extends object>(answer: T): T {
  for (const [key, value] of Object.entries(answer)) {
    if (key === "law" || key === "version") deepFreeze(value);
    else if (SHARED.includes(key) && Array.isArray(value)) value.forEach(deepFreeze);
  }
  return answer;
}

function deepFreeze<T>(value: T): T {
  if (typeof value !== "object" || value === null) return value;
  Object.values(value).forEach(deepFreeze);
  return Object.freeze(value);
}

export const check = judge as typeof Contract.check;
export const checkUnknown = judge as typeof Contract.checkUnknown;

export function checklist(query: Contract.ChannelQuery): Contract.Checklist {
  return frozen(asked(query, glue.checklist));
}

export function estimate(query: Contract.ChannelQuery): Contract.EstimateAnswer {
  return frozen(asked(query, glue.estimate));
}

export function rulebook(query: Contract.Query): Contract.Rulebook {
  return frozen(asked(query, glue.rulebook));
}

export function compare(query: Contract.CompareQuery): Contract.Comparison {
  return frozen(asked(query, glue.compare));
}

export function vocabulary(lang?: Contract.Lang): Contract.Vocabulary {
  return ask(() => glue.vocabulary(lang));
}

export function parseIin(text: string): Contract.IinParts {
  return ask(() => glue.parseIin(text));
}

export function isWorkingDay(day: Contract.Day, calendar?: Contract.CalendarSupplement): boolean {
  return asked(calendar, (packed) => glue.isWorkingDay(day, packed));
}

export function addWorkingDays(day: Contract.Day, n: number, calendar?: Contract.CalendarSupplement): Contract.Day {
  return asked(calendar, (packed) => glue.addWorkingDays(day, n, packed));
}

export function describeDay(
  day: Contract.Day,
  lang?: Contract.Lang,
  calendar?: Contract.CalendarSupplement,
): Contract.DayAnswer {
  return asked(calendar, (packed) => glue.describeDay(day, lang, packed));
}

/** Any view of bytes, or the buffer itself, of any realm. */
export function bytesOf(given: unknown, argument: string): Uint8Array<ArrayBuffer> {
  try {
    // Throws where the buffer is no longer the caller's.
    if (ArrayBuffer.isView(given))
      return new Uint8Array(given.buffer as ArrayBuffer, given.byteOffset, given.byteLength);
    if (/^\[object (Shared)?ArrayBuffer\]$/.test(Object.prototype.toString.call(given))) {
      return new Uint8Array(given as ArrayBuffer);
    }
  } catch {
    throw misuse("misuse.invalid-argument", [argument], `${argument}: the buffer is detached, or cannot be read`);
  }
  throw misuse("misuse.invalid-argument", [argument], `${argument}: expected bytes, such as a Uint8Array`);
}

export function version(): Contract.Release {
  return deepFreeze(ask(() => glue.version()));
}
