// Turns any JavaScript value into bytes for the module (src/check/packed.rs reads them), before the module is called: what
// a getter or a proxy does here can spoil no call, not even where it calls `check` itself.
//
// A value is taken as `JSON.stringify` sees it: enumerable fields of its own that have strings for names, `toJSON` honoured
// (a Date is its ISO text), boxed texts and numbers unpacked, a field that is undefined left out. What JSON would drop or
// make `null` in silence is named instead: functions, symbols, bigints, NaN, and bytes, maps and sets, which keep their
// data where JSON does not look. What throws when it is looked at is "unreadable", there and nowhere else.
//
// The limits are judged by the module, which counts the same for JSON; here the walk only ends after what goes over one.

import { LIMITS, NAMES } from "./known.js";

const NULL = 0;
const FALSE = 1;
const TRUE = 2;
const NUMBER = 3;
const SHORT_TEXT = 4;
const LONG_TEXT = 5;
const HALF_TEXT = 6;
const TOO_LONG = 7;
const LIST = 8;
const OBJECT = 9;
const NO_DATA = 10;
const UNREADABLE = 11;
const NAMED_BY_TEXT = 254;
const END = 255;

/** Longer texts are encoded by the platform: below it a loop is quicker. */
const SHORT = 64;
/** Free before each value: for it and the next name where they are short, and for the ends of all lists and objects. */
const MARGIN = 4 * SHORT;
const SMALLEST = 1 << 13;
/** More than this is not kept for the next walk. */
const LARGEST = 1 << 17;

const encoder = new TextEncoder();
const half = /\p{Surrogate}/u;
const plain = Object.prototype;
const HIDDEN = /^\[object (?:Array|Shared)?(?:ArrayBuffer|Map|Set|Weak\w+|Promise)\]$/;

class Walk {
  bytes = new Uint8Array(SMALLEST);
  at = 0;
  private values = 0;
  private text = 0;
  /** Whether somebody has added fields to all objects. */
  private inherits = false;

  start(): void {
    this.values = 0;
    this.text = 0;
    this.inherits = inherits(plain);
  }

  private reserve(count: number): void {
    if (this.at + count <= this.bytes.length) return;
    const larger = new Uint8Array(Math.max(this.bytes.length * 2, this.at + count));
    larger.set(this.bytes);
    this.bytes = larger;
  }

  /** Gives whether the walk goes on. */
  private put(tag: number): boolean {
    this.bytes[this.at++] = tag;
    return true;
  }

  /** `key` is what `toJSON` is told, as by `JSON.stringify`. */
  value(value: unknown, depth: number, key: string | number): boolean {
    this.reserve(MARGIN);
    if (++this.values > LIMITS.values) {
      // One value more than there may be: the module stops at it, whatever it is.
      this.put(NULL);
      return false;
    }
    switch (typeof value) {
      case "string":
        return this.string(value);
      case "boolean":
        return this.put(value ? TRUE : FALSE);
      case "number":
        return this.number(value);
      case "undefined":
        return this.put(NULL);
      case "object":
        return value === null ? this.put(NULL) : this.object(value, depth, key);
      default:
        return this.put(value === unreadable ? UNREADABLE : NO_DATA);
    }
  }

  private number(value: number): boolean {
    this.bytes[this.at++] = NUMBER;
    double[0] = value;
    for (let i = 0; i < 8; i++) this.bytes[this.at++] = eight[i]!;
    return true;
  }

  private string(text: string): boolean {
    const { length } = text;
    if (length <= SHORT) {
      const bytes = this.bytes;
      const at = this.at;
      let to = at + 2;
      let i = 0;
      for (; i < length; i++) {
        const unit = text.charCodeAt(i);
        if (unit > 127) break;
        bytes[to++] = unit;
      }
      if (i === length) {
        bytes[at] = SHORT_TEXT;
        bytes[at + 1] = length;
        this.at = to;
        this.text += length;
        return this.text <= LIMITS.text;
      }
    }
    return this.long(text);
  }

  private long(text: string): boolean {
    // A text has at least as many bytes as units.
    if (text.length > LIMITS.text) {
      this.put(TOO_LONG);
      return false;
    }
    this.reserve(5 + 3 * text.length + MARGIN);
    const from = this.at + 5;
    const { written } = encoder.encodeInto(text, this.bytes.subarray(from));
    this.bytes[this.at++] = written > text.length && half.test(text) ? HALF_TEXT : LONG_TEXT;
    for (let shift = 0; shift < 32; shift += 8) this.bytes[this.at++] = (written >> shift) & 255;
    this.at += written;
    this.text += written;
    return this.text <= LIMITS.text;
  }

  private object(given: object, depth: number, key: string | number): boolean {
    const { at, text, values } = this;
    try {
      let value: unknown = given;
      const { toJSON } = given as { toJSON?: unknown };
      if (typeof toJSON === "function") value = Reflect.apply(toJSON, given, [String(key)]);
      if (Array.isArray(value)) return this.list(value as readonly unknown[], value.length, depth);
      const isPlain = typeof value === "object" && value !== null && Object.getPrototypeOf(value) === plain;
      if (!isPlain && typeof value === "object" && value !== null) value = unpacked(value);
      if (typeof value !== "object" || value === null) {
        this.values--;
        return this.value(value, depth, key);
      }
      return this.fields(value as Record<string, unknown>, isPlain && !this.inherits, depth);
    } catch {
      // What is in a list or an object has been taken care of where it stands: this one itself cannot be looked at.
      this.at = at;
      this.text = text;
      this.values = values;
      return this.put(UNREADABLE);
    }
  }

  private fields(object: Record<string, unknown>, isPlain: boolean, depth: number): boolean {
    this.put(OBJECT);
    if (depth >= LIMITS.depth) return false;
    if (isPlain) {
      // Nothing is inherited; this way an engine knows the place of each field.
      for (const name in object) {
        let field: unknown;
        try {
          field = object[name];
        } catch {
          field = unreadable;
        }
        if (field !== undefined && !this.field(name, field, depth)) return false;
      }
    } else {
      for (const name of Object.keys(object)) {
        let field: unknown;
        try {
          field = object[name];
        } catch {
          field = unreadable;
        }
        if (field !== undefined && !this.field(name, field, depth)) return false;
      }
    }
    return this.put(END);
  }

  private field(name: string, field: unknown, depth: number): boolean {
    return this.name(name) && this.value(field, depth + 1, name);
  }

  private name(name: string): boolean {
    const known = NAMES.get(name);
    if (known === undefined) {
      this.put(NAMED_BY_TEXT);
      return this.string(name);
    }
    this.put(known);
    this.text += name.length;
    return this.text <= LIMITS.text;
  }

  private list(list: readonly unknown[], length: number, depth: number): boolean {
    this.put(LIST);
    if (depth >= LIMITS.depth) return false;
    for (let i = 0; i < length; i++) {
      let item: unknown;
      try {
        item = list[i];
      } catch {
        item = unreadable;
      }
      if (!this.value(item, depth + 1, i)) return false;
    }
    return this.put(END);
  }
}

function inherits(prototype: object): boolean {
  let found = 0;
  for (const name in prototype) found += name.length + 1;
  return found > 0;
}

const eight = new Uint8Array(8);
const double = new Float64Array(eight.buffer);

/** What an object that is no plain one stands for. */
function unpacked(value: object): unknown {
  const tag = plain.toString.call(value);
  if (tag === "[object String]") return (value as { toString(): string }).toString();
  if (tag === "[object Number]") return Number(value);
  if (tag === "[object Boolean]") return Boolean.prototype.valueOf.call(value);
  return ArrayBuffer.isView(value) || HIDDEN.test(tag) ? hidden : value;
}

/** Stand for what cannot be handed on as it is. */
const hidden = Symbol("no data");
const unreadable = Symbol("unreadable");

let idle: Walk | undefined;

/** Values one after the other; the bytes hold until the next walk. */
export function pack(...values: readonly unknown[]): Uint8Array {
  // A walk that is begun inside of another, by a getter, finds none idle and has bytes of its own.
  const walk = idle ?? new Walk();
  idle = undefined;
  walk.at = 0;
  for (const value of values) {
    walk.start();
    walk.value(value, 0, "");
  }
  const packed = walk.bytes.subarray(0, walk.at);
  if (walk.bytes.length <= LARGEST) idle = walk;
  return packed;
}
