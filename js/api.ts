// The functions of the contract, over the generated glue. Each entry of the package says with `provide` where the
// WebAssembly comes from.

import * as glue from "erezhe-glue";
import type * as Contract from "../src/wasm/types.js";

export type Source = () => WebAssembly.Module | ArrayBuffer | ArrayBufferView<ArrayBuffer>;

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

export function misuse(code: string, path: Contract.Path, message: string): Contract.MisuseError {
  return Object.assign(new Error(message), { name: "MisuseError" as const, code, path });
}

/** Says where the module comes from; nothing is loaded before the first use. */
export function provide(from: Source): void {
  source = from;
}

/** Compiles and starts the module, if that has not been done; gives what it exports. */
export function start(): glue.InitOutput {
  if (ready && started) return started;
  if (!module) {
    const given = source();
    module = given instanceof WebAssembly.Module ? given : new WebAssembly.Module(given);
  }
  started = glue.initSync({ module });
  ready = true;
  return started;
}

/** Runs an export. What is thrown is a misuse; anything else has stopped the instance, and the next call starts another. */
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

/** Whether the library itself has said what is wrong, and not an object that it looked at. */
function isOurs(error: unknown): boolean {
  return (
    error instanceof WebAssembly.CompileError ||
    (error instanceof Error && (error.name === "MisuseError" || error.message.startsWith("erezhe:")))
  );
}

function judge(
  value: unknown,
  options?: Contract.Options | Contract.BriefOptions,
): Contract.Report | Contract.BriefReport {
  try {
    return frozen(ask(() => glue.check(value, options)));
  } catch (error) {
    if (ready || isOurs(error)) throw error;
    // An object that throws when it is looked at, such as a revoked proxy, is no application either.
    return frozen(ask(() => glue.check(null, options)));
  }
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

function deepFreeze(value: unknown): void {
  if (typeof value !== "object" || value === null) return;
  Object.values(value).forEach(deepFreeze);
  Object.freeze(value);
}

export const check = judge as typeof Contract.check;
export const checkUnknown = judge as typeof Contract.checkUnknown;

export function checklist(query: Contract.ChannelQuery): Contract.Checklist {
  return frozen(ask(() => glue.checklist(query)));
}

export function estimate(query: Contract.ChannelQuery): Contract.EstimateAnswer {
  return frozen(ask(() => glue.estimate(query)));
}

export function rulebook(query: Contract.Query): Contract.Rulebook {
  return frozen(ask(() => glue.rulebook(query)));
}

export function compare(query: Contract.CompareQuery): Contract.Comparison {
  return frozen(ask(() => glue.compare(query)));
}

export function vocabulary(lang?: Contract.Lang): Contract.Vocabulary {
  return ask(() => glue.vocabulary(lang));
}

export function parseIin(text: string): Contract.IinParts {
  return ask(() => glue.parseIin(text));
}

export function isWorkingDay(day: Contract.Day, calendar?: Contract.CalendarSupplement): boolean {
  return ask(() => glue.isWorkingDay(day, calendar));
}

export function addWorkingDays(day: Contract.Day, n: number, calendar?: Contract.CalendarSupplement): Contract.Day {
  return ask(() => glue.addWorkingDays(day, n, calendar));
}

export function describeDay(
  day: Contract.Day,
  lang?: Contract.Lang,
  calendar?: Contract.CalendarSupplement,
): Contract.DayAnswer {
  return ask(() => glue.describeDay(day, lang, calendar));
}

export function version(): Contract.Version {
  return Object.freeze(ask(() => glue.version()));
}
