// What the command line reads: files of applications, as NDJSON of which each line is a row.
//
// What a file is, is decided by its beginning, after a byte order mark and blank lines:
//
// * `[`  one array; its items are the rows. Unless its first line is JSON by itself and another line with something in it
//        follows: then each line is a row. An item that is broken is one row, and so is what breaks the array: a bracket
//        that does not come, or anything behind it.
// * `{`  where the first line is not JSON by itself: one application over several lines, whether it is right or broken;
//        a broken one is one row. But where it is broken and a later line that is not indented begins with `{` and ends
//        with `}`, the file has one application a line, and the first one is bad.
// * else one application a line. Only "\n" ends a line, and blank ones are counted.
//
// Every byte is looked at a bounded number of times, and no more than `MOST` of them are held.

import { createReadStream } from "node:fs";
import { PORTION } from "./portion.js";

export interface Portion {
  /** Of NDJSON, cut anywhere. */
  bytes: Buffer;
  /** What a line of it is in the file. */
  rows: "lines" | "items";
}

/** More than a line of NDJSON may have, so that one that is cut here is too long as well. */
const MOST = 1 << 21;
/** How far is looked behind a first line that is an array. */
const LOOK = 1 << 20;

const [NEWLINE, QUOTE, COMMA, BACKSLASH] = [10, 34, 44, 92];
const [OPENING, CLOSING, OPENING_BRACE, CLOSING_BRACE] = [91, 93, 123, 125];
const SPACE = 32;
/** A line break inside a string is no JSON; neither is this, which is no line break. */
const NO_JSON = 1;

interface Reader {
  readonly rows: Portion["rows"];
  push(chunk: Buffer): Iterable<Buffer>;
  end(): Iterable<Buffer>;
}

export async function* portions(file: string): AsyncGenerator<Portion> {
  const stream: AsyncIterable<Buffer> =
    file === "-" ? process.stdin : createReadStream(file, { highWaterMark: 1 << 18 });
  const beginning = new Beginning();
  let reader: Reader | undefined;
  for await (const chunk of stream) {
    if (reader) yield* portioned(reader, reader.push(chunk));
    else {
      beginning.push(chunk);
      reader = beginning.reader(false);
      if (reader) yield* portioned(reader, reader.push(beginning.bytes(reader)));
    }
  }
  if (!reader) {
    reader = beginning.reader(true) ?? new Lines();
    yield* portioned(reader, reader.push(beginning.bytes(reader)));
  }
  yield* portioned(reader, reader.end());
}

/** Answers are written portion by portion; a short line can have a long one. */
function* portioned({ rows }: Reader, parts: Iterable<Buffer>): Iterable<Portion> {
  for (const part of parts) {
    for (let from = 0; from < part.length; from += PORTION) yield { bytes: part.subarray(from, from + PORTION), rows };
  }
}

/** What was read before it is known what the file is. */
class Beginning {
  private readonly chunks: Buffer[] = [];
  private size = 0;
  /** Size at which it is worth looking again; it doubles, so that a long first line is not read again and again. */
  private next = 0;

  push(chunk: Buffer): void {
    this.chunks.push(chunk);
    this.size += chunk.length;
    if (chunk.includes(NEWLINE)) this.next = Math.min(this.next, this.size);
  }

  /** Without a byte order mark, unless they are lines, where the module looks for it. */
  bytes(reader?: Reader): Buffer {
    if (this.chunks.length > 1) this.chunks.splice(0, this.chunks.length, Buffer.concat(this.chunks));
    const bytes = this.chunks[0] ?? Buffer.alloc(0);
    return reader instanceof Lines ? bytes : withoutMark(bytes);
  }

  reader(ended: boolean): Reader | undefined {
    if (!ended && this.size < this.next) return undefined;
    this.next = this.size * 2;
    const bytes = this.bytes();
    const from = bytes.findIndex((byte) => !isBlank(byte));
    if (from < 0) return bytes.length > LOOK ? new Lines() : undefined;
    const first = bytes[from];
    if (first !== OPENING && first !== OPENING_BRACE) return new Lines();
    const newline = bytes.indexOf(NEWLINE, from);
    if (newline < 0) {
      if (first === OPENING) return ended || bytes.length > LOOK ? new Items() : undefined;
      return ended || bytes.length > MOST ? new Lines() : undefined;
    }
    const alone = isJson(bytes.subarray(from, newline));
    if (first === OPENING_BRACE) return alone ? new Lines() : new One();
    if (!alone) return new Items();
    if (bytes.subarray(newline).some((byte) => !isBlank(byte))) return new Lines();
    return ended || bytes.length - newline > LOOK ? new Items() : undefined;
  }
}

class Lines implements Reader {
  readonly rows = "lines";

  *push(chunk: Buffer): Iterable<Buffer> {
    yield chunk;
  }

  *end(): Iterable<Buffer> {
    // The last line needs no end.
  }
}

/** The items of an array, each on a line: what stands between them is replaced in the bytes. */
class Items implements Reader {
  readonly rows = "items";
  private depth = 0;
  private readonly text = new Text();
  /** Of the item that is being read. */
  private blank = true;
  private first = true;
  /** Whether the array has been closed, and whether something stood behind it. */
  private closed = false;
  private behind = false;

  *push(chunk: Buffer): Iterable<Buffer> {
    let from = 0;
    for (let at = 0; at < chunk.length && !this.closed; at++) {
      const byte = this.text.next(chunk, at);
      if (isBlank(byte)) continue;
      if (this.text.inside) this.blank = false;
      else if (this.depth === 0) {
        // The bracket with which it all begins; a space keeps a byte order mark from being the first of the input.
        this.depth = 1;
        chunk[at] = SPACE;
      } else if (this.depth === 1 && (byte === COMMA || byte === CLOSING)) {
        this.closed = byte === CLOSING;
        chunk[at] = SPACE;
        yield chunk.subarray(from, at);
        from = at + 1;
        // Nothing at all between the brackets is no item.
        if (!this.blank || !this.closed || !this.first) yield this.finish();
      } else {
        this.blank = false;
        if (byte === OPENING || byte === OPENING_BRACE) this.depth++;
        else if (byte === CLOSING || byte === CLOSING_BRACE) this.depth = Math.max(1, this.depth - 1);
      }
    }
    const rest = chunk.subarray(from);
    if (!this.closed) yield rest;
    else this.behind ||= rest.some((byte) => !isBlank(byte));
  }

  *end(): Iterable<Buffer> {
    const whole = this.depth === 1 && !this.text.inside;
    if (!this.closed && !this.blank) yield this.finish();
    // An item that ends in its middle is bad enough.
    if (this.behind) yield Buffer.from("]");
    else if (!this.closed && whole) yield Buffer.from("[");
  }

  private finish(): Buffer {
    // An item that is not there is a comma too much.
    const end = Buffer.from(this.blank ? ",\n" : "\n");
    this.blank = true;
    this.first = false;
    return end;
  }
}

/** One application over several lines. */
class One implements Reader {
  readonly rows = "lines";
  private held: Buffer[] = [];
  private size = 0;
  /** Whether the file has lines after all. */
  private lines = false;
  private over = false;

  *push(chunk: Buffer): Iterable<Buffer> {
    if (this.lines) yield chunk;
    else if (!this.over) {
      this.held.push(chunk);
      this.size += chunk.length;
      if (this.size > MOST) yield this.decide(false);
    }
  }

  *end(): Iterable<Buffer> {
    if (!this.lines && !this.over) yield this.decide(true);
  }

  private decide(ended: boolean): Buffer {
    const bytes = Buffer.concat(this.held);
    this.held = [];
    this.lines = !(ended && isJson(bytes)) && hasLines(bytes);
    if (this.lines) return bytes;
    this.over = true;
    let to = Math.min(bytes.length, MOST);
    while (to > 0 && isBlank(bytes[to - 1]!)) to--;
    const text = new Text();
    for (let at = 0; at < to; at++) text.next(bytes, at);
    return bytes.subarray(0, to);
  }
}

/** Follows a JSON text byte by byte: what is inside of a string, and what is not. */
class Text {
  inside = false;
  private escaped = false;

  /** The byte there; a line break is replaced in the bytes, so that they are one line. */
  next(bytes: Buffer, at: number): number {
    const byte = bytes[at]!;
    if (byte === NEWLINE) {
      this.escaped = false;
      return (bytes[at] = this.inside ? NO_JSON : SPACE);
    }
    if (!this.inside) this.inside = byte === QUOTE;
    else if (this.escaped) this.escaped = false;
    else if (byte === BACKSLASH) this.escaped = true;
    else if (byte === QUOTE) this.inside = false;
    return byte;
  }
}

/** Whether a line after the first, not indented, looks like an object by itself. */
function hasLines(bytes: Buffer): boolean {
  for (let from = bytes.indexOf(NEWLINE) + 1; from > 0;) {
    const newline = bytes.indexOf(NEWLINE, from);
    let to = newline < 0 ? bytes.length : newline;
    while (to > from && isBlank(bytes[to - 1]!)) to--;
    if (bytes[from] === OPENING_BRACE && bytes[to - 1] === CLOSING_BRACE) return true;
    from = newline + 1;
  }
  return false;
}

function isJson(bytes: Buffer): boolean {
  try {
    JSON.parse(bytes.toString());
    return true;
  } catch {
    return false;
  }
}

/** As the module sees it: a line with nothing else in it is no row. */
function isBlank(byte: number): boolean {
  return byte === 32 || (byte >= 9 && byte <= 13 && byte !== 11);
}

function withoutMark(bytes: Buffer): Buffer {
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? bytes.subarray(3) : bytes;
}
