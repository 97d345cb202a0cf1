// Reads the answers that src/wasm/answer.rs writes, and keeps the same numbered lists of texts, shapes and pieces.

import type { MisuseError } from "../src/wasm/types.js";
import { maker, type Maker } from "./shapes.js";

const decoder = new TextDecoder();

let texts: string[] = [];
let makers: Maker[] = [];
let pieces: unknown[] = [];
let bytes: Uint8Array = new Uint8Array(0);
let at = 0;

/** The module starts anew: nothing is numbered. */
export function forget(): void {
  texts = [];
  makers = [];
  pieces = [];
}

/** The value of the answer in these bytes of `memory`; a misuse is thrown. */
export function decode(memory: Uint8Array, from: number, to: number): unknown {
  bytes = memory;
  at = from + 1;
  let kind = memory[from];
  let value: unknown;
  if (kind === 2) {
    kind = memory[at];
    forget();
    value = JSON.parse(decoder.decode(memory.subarray(at + 1, to)));
  } else value = read();
  if (kind === 1) throw misuse(value as Pick<MisuseError, "code" | "path" | "message">);
  return value;
}

export function misuse({ code, path, message }: Pick<MisuseError, "code" | "path" | "message">): MisuseError {
  return Object.assign(new Error(message), { name: "MisuseError" as const, code, path });
}

function read(): unknown {
  switch (bytes[at++]) {
    case 1:
      return false;
    case 2:
      return true;
    case 3:
      return count();
    case 4:
      at += 8;
      return new DataView(bytes.buffer, at - 8, 8).getFloat64(0, true);
    case 5:
      return text();
    case 6:
      return texts[count()];
    case 7: {
      const number = count();
      return (texts[number] = text());
    }
    case 8: {
      const list = [];
      for (let length = count(); length > 0; length--) list.push(read());
      return list;
    }
    case 9: {
      const map: Record<string, unknown> = {};
      for (let length = count(); length > 0; length--) {
        const key = read() as string;
        map[key] = read();
      }
      return map;
    }
    case 10:
      return makers[count()]!(read);
    case 11: {
      const number = count();
      const struct: Record<string, unknown> = {};
      for (let length = count(); length > 0; length--) {
        const key = text();
        struct[key] = read();
      }
      makers[number] = maker(Object.keys(struct));
      return struct;
    }
    case 12:
      return pieces[count()];
    case 13: {
      const number = count();
      return (pieces[number] = freeze(read()));
    }
    default:
      return null;
  }
}

function count(): number {
  let value = 0;
  let shift = 0;
  let byte: number;
  do {
    byte = bytes[at++]!;
    value |= (byte & 0x7f) << shift;
    shift += 7;
  } while (byte > 0x7f);
  return value;
}

function text(): string {
  const length = count();
  const start = at;
  at += length;
  if (length < 32) {
    let text = "";
    let i = start;
    for (; i < at; i++) {
      const byte = bytes[i]!;
      if (byte > 0x7f) break;
      text += String.fromCharCode(byte);
    }
    if (i === at) return text;
  }
  return decoder.decode(bytes.subarray(start, at));
}

/** A piece stands in many answers: nobody may change it. */
function freeze(value: unknown): unknown {
  if (typeof value === "object" && value !== null && !Object.isFrozen(value)) {
    for (const part of Object.values(value)) freeze(part);
    Object.freeze(value);
  }
  return value;
}
