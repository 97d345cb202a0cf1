// The WebAssembly module: where it comes from, starting it, and asking it. Bytes and numbers alone cross the border.

import * as glue from "erezhe-glue";
import { hash as RELEASE } from "erezhe-release";
import type * as Contract from "../src/wasm/types.js";
import { all, name, part, Reader, text } from "./reader.js";
import { briefReport, release, source } from "./shapes.js";
import { LANGS, texts, type Known } from "./texts.js";

/** Gives the module, or its bytes. */
export type Source = () => unknown;
export type Exports = glue.InitOutput;
/** What takes packed arguments and gives an answer in numbers. */
export type PlainQuestion = Taking<[at: number, length: number]>;
/** The same, with who asks before them. */
export type SpokenQuestion = Taking<[asker: number, at: number, length: number]>;
type Taking<Args extends unknown[]> = {
  [Name in keyof Exports]: Exports[Name] extends (...args: infer Own) => number
    ? Own extends Args
      ? Args extends Own
        ? Name
        : never
      : never
    : never;
}[keyof Exports];

/** The first number of an answer (src/wasm/mod.rs). */
const [MISUSE, BRIEF] = [1, 2];

let compiled: WebAssembly.Module | undefined;
/** What runs; nothing after it has stopped, until the next call starts another. */
let running: Exports | undefined;
/** Of what runs. */
let reader: Reader | undefined;
/** Sources that were asked for once: each is frozen, and shared by answers. */
const shared: (readonly Contract.Source[])[] = [];
const encoder = new TextEncoder();

export function misuse(code: string, path: Contract.Path, message: string, cause?: unknown): Contract.MisuseError {
  const error = cause === undefined ? new Error(message) : new Error(message, { cause });
  return Object.assign(error, { name: "MisuseError" as const, code, path });
}

/** Whether there is a module, so that no other one is looked for. */
export function isProvided(): boolean {
  return compiled !== undefined;
}

/** Compiles and starts the module, if that has not been done, and gives what it exports; one that cannot be started is not kept. */
export function start(source: Source): Exports {
  if (running) return running;
  const found = compiled ?? compile(source());
  let started: Exports;
  try {
    started = glue.initSync({ module: found });
    reader = undefined;
    if (answered(started, started.version(), release).hash !== RELEASE) throw new Error("of another release");
  } catch (error) {
    if (error instanceof RangeError) throw error;
    const message = "erezhe: this is another WebAssembly module, or another release";
    throw misuse("misuse.wrong-bytes", ["module"], message, error);
  }
  compiled = found;
  running = started;
  texts.forEach(load);
  return started;
}

/** Hands texts of a language to the module, if it runs; one that is started later is given all that are known. */
export function load({ number, kind, text }: Known): void {
  if (running) running.load(number, kind === "rulebook" ? 1 : 0, ...lent(running, encoder.encode(text)));
}

function compile(given: unknown): WebAssembly.Module {
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
 * Runs something of the module. Nothing of the caller's runs inside of it, so whatever is thrown but a misuse has stopped
 * the instance, and the next call starts another.
 */
export function guarded<T>(run: () => T): T {
  try {
    return run();
  } catch (error) {
    if (error instanceof Error && error.name === "MisuseError") throw error;
    running = undefined;
    if (error instanceof WebAssembly.RuntimeError || error instanceof RangeError) {
      throw new Error(`erezhe: internal error (${error.message}); please report it`, { cause: error });
    }
    throw error;
  }
}

/** Asks with packed arguments, and reads the answer. */
export function ask<T>(
  source: Source,
  question: (module: Exports, at: number, length: number) => number,
  read: (r: Reader) => T,
  packed: Uint8Array,
): T {
  const module = start(source);
  return guarded(() => answered(module, question(module, ...lent(module, packed)), read));
}

/** Reads an answer where it lies, until the module is asked again; a misuse is thrown. */
export function answered<T>(module: Exports, at: number, read: (r: Reader) => T): T {
  reader ??= new Reader();
  const what = reader.over(module.memory.buffer, at);
  const lang = reader.lang;
  if (what === MISUSE) throw misuse(name(reader), all(reader, part), text(reader));
  const answer = (what === BRIEF ? briefReport : read)(reader);
  const met = reader.sources;
  for (const { list, spots } of met) {
    for (const spot of spots) list.push(...sourceOf(module, lang, spot));
  }
  return answer as T;
}

/** The source of a spot, if there is such a one. */
function sourceOf(module: Exports, lang: number, spot: number): readonly Contract.Source[] {
  const key = spot * LANGS.length + lang;
  return (shared[key] ??= answered(module, module.source(lang, spot), (r) => all(r, source)));
}

type Memory = Pick<Exports, "memory" | "__wbindgen_malloc" | "__wbindgen_free">;

/** Bytes in the memory of the module, which frees them: where, and how many. */
export function lent(module: Memory, bytes: Uint8Array): [from: number, length: number] {
  const from = module.__wbindgen_malloc(bytes.length, 1) >>> 0;
  new Uint8Array(module.memory.buffer).set(bytes, from);
  return [from, bytes.length];
}

export function taken(module: Memory, [from, length]: readonly [number, number]): Uint8Array<ArrayBuffer> {
  const start = from >>> 0;
  const bytes = new Uint8Array(module.memory.buffer).slice(start, start + length);
  module.__wbindgen_free(from, length, 1);
  return bytes;
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
