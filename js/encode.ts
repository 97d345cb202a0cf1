// Writes arguments as the bytes that src/wasm/input.rs reads. Any value can be written: what is no data becomes a mark
// that says what it was, and the answer names the field.

const OTHER = [
  "undefined",
  "function",
  "symbol",
  "bigint",
  "date",
  "map",
  "set",
  "regexp",
  "bytes",
  "object",
  "cyclic",
  "too-deep",
  "too-large",
  "unreadable",
] as const;
type Other = (typeof OTHER)[number];

const TAGS: Record<string, Other> = {
  Date: "date",
  Map: "map",
  WeakMap: "map",
  Set: "set",
  WeakSet: "set",
  RegExp: "regexp",
  ArrayBuffer: "bytes",
  Uint8Array: "bytes",
};

const MOST_DEEP = 32;
const MOST_VALUES = 20_000;
const MOST_BYTES = 1 << 20;
const LONGEST_KEY = 256;

const encoder = new TextEncoder();

class Writer {
  bytes = new Uint8Array(4096);
  length = 0;
  private view = new DataView(this.bytes.buffer);
  private values = 0;
  private readonly ancestors: object[] = [];

  start(): void {
    this.length = this.values = 0;
    if (this.ancestors.length) this.ancestors.length = 0;
  }

  value(value: unknown): void {
    this.reserve(16);
    if (++this.values > MOST_VALUES) return this.other("too-large");
    switch (typeof value) {
      case "string":
        if (this.length + value.length > MOST_BYTES) return this.other("too-large");
        this.bytes[this.length++] = 4;
        return this.text(value);
      case "number":
        this.bytes[this.length++] = 3;
        this.view.setFloat64(this.length, value, true);
        this.length += 8;
        return;
      case "boolean":
        this.bytes[this.length++] = value ? 2 : 1;
        return;
      case "object":
        if (value === null) this.bytes[this.length++] = 0;
        else this.object(value);
        return;
      default:
        return this.other(typeof value as Other);
    }
  }

  private object(value: object): void {
    if (this.ancestors.includes(value)) return this.other("cyclic");
    if (this.ancestors.length >= MOST_DEEP) return this.other("too-deep");
    const start = this.length;
    const depth = this.ancestors.push(value);
    try {
      if (Array.isArray(value)) this.list(value as readonly unknown[]);
      else {
        const other = kind(value);
        if (other) this.other(other);
        else this.fields(value as Record<string, unknown>);
      }
    } catch {
      // A proxy that refuses.
      this.length = start;
      this.other("unreadable");
    }
    this.ancestors.length = depth - 1;
  }

  private list(list: readonly unknown[]): void {
    this.bytes[this.length++] = 5;
    const place = this.length;
    this.length += 4;
    let count = 0;
    for (const length = list.length; count < length && this.values <= MOST_VALUES; count++) {
      this.property(list, count);
    }
    this.view.setUint32(place, count, true);
  }

  private fields(object: Record<string, unknown>): void {
    this.bytes[this.length++] = 6;
    const place = this.length;
    this.length += 4;
    let count = 0;
    for (const key of Object.keys(object)) {
      if (this.values > MOST_VALUES || this.length > MOST_BYTES) break;
      const before = this.length;
      this.text(key.length > LONGEST_KEY ? key.slice(0, LONGEST_KEY) : key);
      if (this.property(object, key)) count++;
      else this.length = before;
    }
    this.view.setUint32(place, count, true);
  }

  /** Whether there is something: a field that is `undefined` is a field left out. */
  private property(holder: Record<string, unknown> | readonly unknown[], key: string | number): boolean {
    let value: unknown;
    try {
      value = (holder as Record<string | number, unknown>)[key];
    } catch {
      this.reserve(2);
      this.other("unreadable");
      return true;
    }
    if (value === undefined && typeof key === "string") return false;
    this.value(value);
    return true;
  }

  private text(text: string): void {
    const length = text.length;
    this.reserve(4 + length * 3);
    const bytes = this.bytes;
    const start = this.length + 4;
    let at = start;
    let i = 0;
    for (; i < length; i++) {
      const code = text.charCodeAt(i);
      if (code > 127) break;
      bytes[at++] = code;
    }
    if (i < length) at += encoder.encodeInto(i ? text.slice(i) : text, bytes.subarray(at)).written;
    this.view.setUint32(this.length, at - start, true);
    this.length = at;
  }

  private other(other: Other): void {
    this.bytes[this.length++] = 7;
    this.bytes[this.length++] = OTHER.indexOf(other);
  }

  private reserve(more: number): void {
    const needed = this.length + more;
    if (needed <= this.bytes.length) return;
    const bytes = new Uint8Array(Math.max(needed, this.bytes.length * 2));
    bytes.set(this.bytes);
    this.bytes = bytes;
    this.view = new DataView(bytes.buffer);
  }
}

/** What an object is if it is no bag of fields. */
function kind(value: object): Other | undefined {
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype === Object.prototype || prototype === null) return undefined;
  const tag = Object.prototype.toString.call(value).slice(8, -1);
  return tag === "Object" || tag === "Module"
    ? undefined
    : (TAGS[tag] ?? (ArrayBuffer.isView(value) ? "bytes" : "object"));
}

let spare: Writer | undefined;

/** Writes the arguments and hands the bytes on, of which the first `length` count until `use` returns. */
export function encode<T>(values: readonly unknown[], use: (bytes: Uint8Array, length: number) => T): T {
  // A getter of the caller may call this again: then the writer is out.
  const writer = spare ?? new Writer();
  spare = undefined;
  try {
    writer.start();
    for (let i = 0; i < values.length; i++) writer.value(values[i]);
    return use(writer.bytes, writer.length);
  } finally {
    spare = writer;
  }
}
