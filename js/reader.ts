// Reads the numbers that the module gives (src/shape/numbers.rs), where they lie in its memory.

import type * as Contract from "../src/wasm/types.js";
import { wordsOf, two, type Words } from "./words.js";

const decoder = new TextDecoder();
const DAYS_KEPT = 1000;
const days = new Map<number, string>();

export class Reader {
  /** Of the language in which sentences are read. */
  words!: Words;
  lang = 0;
  /** The sources that were met: a list, and the numbers of the spots that are to stand in it. */
  sources: { list: Contract.Source[]; spots: number[] }[] = [];
  private numbers = new Uint32Array();
  private bytes = new Uint8Array();
  private at = 0;
  /** Constants of the module by where they lie: they never move. */
  private readonly names = new Map<number, string>();

  /** From where in the memory; which of the answers it is. */
  over(memory: ArrayBuffer, from: number): number {
    if (this.bytes.buffer !== memory) {
      this.bytes = new Uint8Array(memory);
      this.numbers = new Uint32Array(memory);
    }
    this.at = from >>> 2;
    const what = this.next();
    this.lang = this.next();
    this.words = wordsOf(this.lang);
    this.sources = [];
    return what;
  }

  next(): number {
    return this.numbers[this.at++] ?? 0;
  }

  name(): string {
    const from = this.next();
    const length = this.next();
    // Two constants may begin alike, so that where one lies does not tell it; together they are still a whole number.
    const key = from * 0x100000 + length;
    let name = this.names.get(key);
    if (name === undefined) {
      name = decoder.decode(this.bytes.subarray(from, from + length));
      this.names.set(key, name);
    }
    return name;
  }

  text(): string {
    const length = this.next();
    const from = this.at * 4;
    this.at += (length + 3) >>> 2;
    return decoder.decode(this.bytes.subarray(from, from + length));
  }
}

export const number = (r: Reader): number => r.next();

export const flag = (r: Reader): boolean => r.next() !== 0;

/** A constant: a text of the law, or of the judge. */
export const name = (r: Reader): string => r.name();

/** An identifier of the contract. */
export const id = name;

/** A text that was made for the answer: what the applicant wrote, a place, a local time. */
export const text = (r: Reader): string => r.text();

export const words = (r: Reader): string => (flag(r) ? r.name() : r.text());

export const said = (r: Reader): string => r.words.said(r);

export function optional<T>(r: Reader, read: (r: Reader) => T): T | null {
  return r.next() ? read(r) : null;
}

export function all<T>(r: Reader, read: (r: Reader) => T): T[] {
  const count = r.next();
  const list: T[] = [];
  for (let index = 0; index < count; index++) list.push(read(r));
  return list;
}

export function day(r: Reader): string {
  const day = r.next();
  let text = days.get(day);
  if (text === undefined) {
    text = `${String(day >>> 16).padStart(4, "0")}-${two((day >> 8) & 255)}-${two(day & 255)}`;
    // A batch may name every day there is.
    if (days.size > DAYS_KEPT) days.clear();
    days.set(day, text);
  }
  return text;
}

export const part = (r: Reader): string | number => (flag(r) ? r.next() : words(r));

export const dotted = (r: Reader): string => all(r, part).join(".");

export function param(r: Reader): string | number {
  const kind = r.next();
  return kind === 0 ? words(r) : kind === 1 ? r.next() : day(r);
}

export function params(r: Reader): Record<string, string | number> {
  const params: Record<string, string | number> = {};
  for (let count = r.next(); count > 0; count--) params[r.name()] = param(r);
  return params;
}

export const ruleId = (r: Reader): string => `${r.name()}/${day(r)}/${r.name()}/${words(r)}`;

/** A list that is empty yet: a source is asked of the module, which would move what is being read. */
export function sources(r: Reader): Contract.Source[] {
  const list: Contract.Source[] = [];
  r.sources.push({ list, spots: all(r, number) });
  return list;
}
