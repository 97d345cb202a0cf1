// What the command line reads: files of applications, as portions of lines with the number of their first row.
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
// No more than `MOST` bytes are held of a line, an item, or an application over several lines; a longer one is cut there,
// which makes it a bad row.

import { createReadStream } from "node:fs";

export interface Portion {
  lines: Buffer;
  /** Number of the first line. */
  first: number;
  /** What is numbered. */
  rows: "lines" | "items";
}

const MOST = 1 << 24;
/** How far is looked behind a first line that is an array. */
const LOOK = 1 << 20;
/** A portion ends with the line in which it reaches one of these. */
const BYTES = 1 << 18;
const LINES = 1000;

const [NEWLINE, QUOTE, COMMA, BACKSLASH] = [10, 34, 44, 92];
const [OPENING, CLOSING, OPENING_BRACE, CLOSING_BRACE] = [91, 93, 123, 125];
const SPACE = 32;
/** A line break inside a string is no JSON; neither is this, which is no line break. */
const NO_JSON = 1;

interface Reader {
  push(chunk: Buffer): Iterable<Portion>;
  end(): Iterable<Portion>;
}

export async function* portions(file: string): AsyncGenerator<Portion> {
  const stream: AsyncIterable<Buffer> =
    file === "-" ? process.stdin : createReadStream(file, { highWaterMark: 1 << 20 });
  const beginning = new Beginning();
  let reader: Reader | undefined;
  for await (const chunk of stream) {
    if (reader) yield* reader.push(chunk);
    else {
      beginning.push(chunk);
      reader = beginning.reader(false);
      if (reader) yield* reader.push(beginning.bytes(reader));
    }
  }
  if (!reader) {
    reader = beginning.reader(true) ?? new Lines();
    yield* reader.push(beginning.bytes(reader));
  }
  yield* reader.end();
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
  private row = 1;
  private held: Buffer[] = [];
  private size = 0;

  *push(chunk: Buffer): Iterable<Portion> {
    const end = chunk.lastIndexOf(NEWLINE) + 1;
    if (!end) {
      this.hold(chunk);
      return;
    }
    const next = chunk.indexOf(NEWLINE) + 1;
    // Only the first line can have begun before.
    this.hold(chunk.subarray(0, next));
    yield* this.portions(Buffer.concat(this.take()));
    yield* this.portions(chunk.subarray(next, end));
    this.hold(chunk.subarray(end));
  }

  *end(): Iterable<Portion> {
    yield* this.portions(Buffer.concat(this.take()));
  }

  private hold(part: Buffer): void {
    if (this.size < MOST) this.held.push(part.subarray(0, MOST - this.size));
    this.size += part.length;
  }

  private take(): Buffer[] {
    const { held } = this;
    this.held = [];
    this.size = 0;
    return held;
  }

  private *portions(lines: Buffer): Iterable<Portion> {
    for (let from = 0; from < lines.length;) {
      let to = from;
      const first = this.row;
      while (to < lines.length && to - from < BYTES && this.row - first < LINES) {
        to = lines.indexOf(NEWLINE, to) + 1 || lines.length;
        this.row++;
      }
      yield { lines: lines.subarray(from, to), first, rows: "lines" };
      from = to;
    }
  }
}

/** The items of an array, each on a line. */
class Items implements Reader {
  private row = 1;
  private depth = 0;
  private readonly text = new Text();
  private item: Buffer[] = [];
  private size = 0;
  private blank = true;
  /** Whether the array has been closed, and whether something stood behind it. */
  private closed = false;
  private behind = false;
  /** Finished items. */
  private ready: Buffer[] = [];
  private readySize = 0;
  private readyFrom = 1;

  *push(chunk: Buffer): Iterable<Portion> {
    let from = 0;
    for (let at = 0; at < chunk.length && !this.behind; at++) {
      const byte = this.text.next(chunk, at);
      if (isBlank(byte)) continue;
      if (this.closed) this.behind = true;
      else if (this.text.inside) this.blank = false;
      else if (this.depth === 0) {
        // The bracket with which it all begins.
        this.depth = 1;
        from = at + 1;
      } else if (this.depth === 1 && (byte === COMMA || byte === CLOSING)) {
        this.hold(chunk.subarray(from, at));
        from = at + 1;
        this.closed = byte === CLOSING;
        // Nothing at all between the brackets is no item.
        if (!this.blank || !this.closed || this.row > 1) this.finish();
        if (this.ready.length >= LINES || this.readySize >= BYTES) yield this.portion();
      } else {
        this.blank = false;
        if (byte === OPENING || byte === OPENING_BRACE) this.depth++;
        else if (byte === CLOSING || byte === CLOSING_BRACE) this.depth = Math.max(1, this.depth - 1);
      }
    }
    if (!this.closed) this.hold(chunk.subarray(from));
  }

  *end(): Iterable<Portion> {
    const whole = this.depth === 1 && !this.text.inside;
    if (!this.closed && !this.blank) this.finish();
    // An item that ends in its middle is bad enough.
    if (this.behind || (!this.closed && whole)) {
      this.hold(Buffer.from(this.closed ? "]" : "["));
      this.blank = false;
      this.finish();
    }
    if (this.ready.length) yield this.portion();
  }

  private hold(part: Buffer): void {
    if (this.size < MOST) this.item.push(part.subarray(0, MOST - this.size));
    this.size += part.length;
  }

  private finish(): void {
    // An item that is not there is a comma too much; the space keeps a byte order mark from being the first of the input.
    const line = [Buffer.from(this.blank ? " ," : " "), ...this.item, Buffer.from("\n")];
    this.ready.push(Buffer.concat(line));
    this.readySize += this.size;
    this.row++;
    this.item = [];
    this.size = 0;
    this.blank = true;
  }

  private portion(): Portion {
    const portion: Portion = { lines: Buffer.concat(this.ready), first: this.readyFrom, rows: "items" };
    this.ready = [];
    this.readySize = 0;
    this.readyFrom = this.row;
    return portion;
  }
}

/** One application over several lines. */
class One implements Reader {
  private held: Buffer[] = [];
  private size = 0;
  private lines: Lines | undefined;
  private over = false;

  *push(chunk: Buffer): Iterable<Portion> {
    if (this.over) return;
    if (this.lines) {
      yield* this.lines.push(chunk);
      return;
    }
    this.held.push(chunk);
    this.size += chunk.length;
    if (this.size > MOST) yield* this.decide(false);
  }

  *end(): Iterable<Portion> {
    if (!this.lines && !this.over) yield* this.decide(true);
    if (this.lines) yield* this.lines.end();
  }

  private *decide(ended: boolean): Iterable<Portion> {
    const bytes = Buffer.concat(this.held);
    this.held = [];
    if (!(ended && isJson(bytes)) && hasLines(bytes)) {
      this.lines = new Lines();
      yield* this.lines.push(bytes);
      return;
    }
    this.over = true;
    const line = bytes.subarray(0, MOST);
    const text = new Text();
    for (let at = 0; at < line.length; at++) text.next(line, at);
    yield { lines: line, first: 1, rows: "lines" };
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
