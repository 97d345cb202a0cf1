// Text for a terminal: how wide it is, where a line breaks, what of foreign text is shown.

import { parseIin } from "./index.js";

const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f200}-\u{1f2ff}\u{20000}-\u{3fffd}]|\p{Emoji_Presentation}/u;
const NO_WIDTH = /[\p{Mn}\p{Me}\p{Cf}]/u;

function columns(char: string): number {
  if (char < "\u0300") return 1;
  return NO_WIDTH.test(char) ? 0 : WIDE.test(char) ? 2 : 1;
}

export function width(text: string): number {
  let sum = 0;
  for (const char of text) sum += columns(char);
  return sum;
}

export function pad(text: string, to: number): string {
  return text + " ".repeat(Math.max(0, to - width(text)));
}

/** Lines no wider than asked for: the first begins with `first`, the others with as many spaces as `rest` says. */
export function wrap(text: string, most: number, first: string, rest: number): string[] {
  const indent = " ".repeat(Math.min(rest, most >> 1));
  const lines: string[] = [];
  let line = first;
  let used = width(first);
  let empty = true;
  const next = (): void => {
    lines.push(line);
    line = indent;
    used = indent.length;
    empty = true;
  };
  for (const word of text.split(" ")) {
    if (!word) continue;
    const size = width(word);
    if (!empty && used + 1 + size > most) next();
    if (!empty) {
      line += " ";
      used++;
    }
    if (used + size <= most) {
      line += word;
      used += size;
    } else {
      for (const char of word) {
        const own = columns(char);
        if (used + own > most && used > indent.length) next();
        line += char;
        used += own;
      }
    }
    empty = false;
  }
  lines.push(line);
  return lines;
}

/** At most so many columns of it. */
export function clip(text: string, most: number): string {
  let used = 0;
  let end = 0;
  for (const char of text) {
    used += columns(char);
    if (used > most) return `${text.slice(0, end)}…`;
    end += char.length;
  }
  return text;
}

/** Text of somebody else, such as a file name: without what moves the cursor or turns the writing, and without an IIN. */
export function foreign(text: string): string {
  return cleaned(masked(text.length > LONGEST ? text.slice(0, LONGEST) : text));
}

const LONGEST = 4096;
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;

export function cleaned(text: string): string {
  return text.replace(INVISIBLE, "\ufffd");
}

const IIN = 12;
/** As much as this between two digits still lets them be read as one number. */
const BETWEEN = 3;
const SHOWN = 2;

/** With every IIN hidden, however it is spelled: with spaces or dashes, in digits of any script. */
export function masked(text: string): string {
  if (text.length < IIN) return text;
  const chars = Array.from(text);
  const digits = chars.map(digit);
  /** Digits without anything between them. */
  const groups: { from: number; to: number }[] = [];
  for (let at = 0; at < chars.length;) {
    const from = at;
    while (digits[at] !== undefined && at < chars.length) at++;
    if (at > from) groups.push({ from, to: at });
    else at++;
  }
  let output = "";
  let shown = 0;
  for (let first = 0; first < groups.length; first++) {
    let length = 0;
    for (let last = first; last < groups.length && length < IIN; last++) {
      if (last > first && !together(chars, groups[last - 1]!.to, groups[last]!.from)) break;
      length += groups[last]!.to - groups[last]!.from;
      if (length !== IIN) continue;
      const { from } = groups[first]!;
      const { to } = groups[last]!;
      const number = digits.slice(from, to).join("");
      if (!parseIin(number).valid) continue;
      output += chars.slice(shown, from).join("") + "*".repeat(IIN - SHOWN) + number.slice(-SHOWN);
      shown = to;
      first = last;
    }
  }
  return shown ? output + chars.slice(shown).join("") : text;
}

function together(chars: readonly string[], from: number, to: number): boolean {
  return to - from <= BETWEEN && chars.slice(from, to).every((char) => !/[\p{L}\p{N}]/u.test(char));
}

/** The value of a digit of any script, raised or in a circle too. */
function digit(char: string): string | undefined {
  if (char >= "0" && char <= "9") return char;
  if (char < "\u0080") return undefined;
  const plain = char.normalize("NFKC");
  if (/^[0-9]$/.test(plain)) return plain;
  if (!/^\p{Nd}$/u.test(plain)) return undefined;
  // The digits of a script stand in a row, from its zero.
  let code = plain.codePointAt(0)!;
  const own = code;
  while (/^\p{Nd}$/u.test(String.fromCodePoint(code - 1))) code--;
  return String((own - code) % 10);
}

/** Colours, or none. */
export type Paint = Record<"red" | "green" | "yellow" | "cyan" | "bold" | "dim", (text: string) => string>;

export function painter(colour: boolean): Paint {
  const code = (on: number, off: number) => (text: string) =>
    colour && text ? `\u001b[${on}m${text}\u001b[${off}m` : text;
  return {
    red: code(31, 39),
    green: code(32, 39),
    yellow: code(33, 39),
    cyan: code(36, 39),
    bold: code(1, 22),
    dim: code(2, 22),
  };
}
