// Batches of applications in NDJSON. The module takes and gives bytes and numbers alone here (src/wasm/ndjson.rs).

import type { InitOutput } from "erezhe-glue";
import type * as Contract from "../src/wasm/types.js";
import type { Asker } from "./engine.js";
import { number } from "./reader.js";
import { PORTION } from "./portion.js";
import { bytesOf, guarded, lent, misuse, start, taken } from "./module.js";

type Module = InitOutput;
/** An instance can be replaced by the next one, so a stream holds on to its own. */
interface Stream {
  module: Module;
  /** Its number there; 0 where it has ended. */
  handle: number;
  detail: "full" | "brief";
}

/** What is answered all at once: as much as an array of bytes holds with room to spare. A line ends with "\n". */
const MOST = {
  full: { lines: 1 << 16, bytes: 1 << 26 },
  brief: { lines: 1 << 20, bytes: 1 << 28 },
};
const [NEWLINE, RETURN] = [10, 13];

/** The two functions of the contract that answer batches. */
export function batches(asker: Asker): Pick<Contract.Erezhe, "ndjson" | "checkNdjson"> {
  return {
    ndjson: (options) => {
      const stream = open(asker, options);
      // The functions hold the stream, so that they can be taken out of the object.
      return {
        push: (bytes) => join(push(stream, bytesOf(bytes, "bytes"))),
        end: () => end(stream),
      };
    },
    checkNdjson: (bytes, options) => {
      const given = bytesOf(bytes, "bytes");
      const stream = open(asker, options);
      try {
        const most = MOST[stream.detail];
        if (given.length > most.bytes || hasMoreLines(given, most.lines)) {
          throw tooLarge(`at most ${most.lines} lines and ${most.bytes} bytes are answered at once`);
        }
        return join([...push(stream, given), end(stream)]);
      } finally {
        close(stream);
      }
    },
  };
}

function open(asker: Asker, options: unknown): Stream {
  const told = asker.ask("ndjsonBegin", number, options);
  const stream: Stream = { module: start(asker.source), handle: told >>> 1, detail: told & 1 ? "brief" : "full" };
  forgotten()?.register(stream, { ...stream }, stream);
  return stream;
}

function push(stream: Stream, bytes: Uint8Array): Uint8Array[] {
  const { module, handle } = stream;
  if (!handle) throw misuse("misuse.invalid-argument", ["bytes"], "bytes: the stream has ended");
  const answers: Uint8Array[] = [];
  for (let from = 0; from < bytes.length; from += PORTION) {
    const portion = bytes.subarray(from, from + PORTION);
    answers.push(guarded(() => taken(module, module.ndjsonPush(handle, ...lent(module, portion)))));
  }
  return answers;
}

function end(stream: Stream): Uint8Array {
  const { module, handle } = stream;
  if (!handle) return new Uint8Array();
  stream.handle = 0;
  forgotten()?.unregister(stream);
  return guarded(() => taken(module, module.ndjsonEnd(handle)));
}

/** Where it does not matter any more what would be answered. */
function close(stream: Stream): void {
  try {
    end(stream);
  } catch {
    // The instance has stopped, and its streams with it.
  }
}

let registry: FinalizationRegistry<Stream> | undefined;
/** Closes streams that nobody ends, where the runtime can tell. */
function forgotten(): FinalizationRegistry<Stream> | undefined {
  if (typeof FinalizationRegistry !== "undefined") registry ??= new FinalizationRegistry(close);
  return registry;
}

function hasMoreLines(bytes: Uint8Array, most: number): boolean {
  if (bytes.length <= most) return false;
  let lines = 0;
  let from = 0;
  for (;;) {
    const newline = bytes.indexOf(NEWLINE, from);
    const to = newline < 0 ? bytes.length : newline;
    const empty = to === from || (to - from === 1 && bytes[from] === RETURN);
    if (!empty && ++lines > most) return true;
    if (newline < 0) return false;
    from = newline + 1;
  }
}

function tooLarge(reason: string): Error {
  return misuse("misuse.too-large", ["bytes"], `bytes: ${reason}; ndjson() answers in portions`);
}

function join(parts: readonly Uint8Array[]): Uint8Array {
  const [first = new Uint8Array(), ...more] = parts.filter(({ length }) => length);
  if (!more.length) return first;
  let joined: Uint8Array;
  try {
    joined = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  } catch {
    throw tooLarge("the answers do not fit into memory");
  }
  let at = 0;
  for (const part of parts) {
    joined.set(part, at);
    at += part.length;
  }
  return joined;
}
