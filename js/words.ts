// The words of a language, and putting together what the module says in numbers (src/check/numbers.rs).

import { law as LAW } from "erezhe-release";
import { WORDS } from "./known.js";
import type { Numbers } from "./numbers.js";

/** A template: texts, and between them the numbers of the values that stand there. */
type Template = readonly (string | number)[];

const HOURS = 60;

export class Words {
  private readonly lines: readonly string[];
  private readonly templates: (Template | undefined)[] = [];
  private readonly days = new Map<number, string>();

  constructor(
    said: string,
    private readonly quotes: boolean,
  ) {
    this.lines = said.split("\n");
  }

  /** A text of the law. */
  law(id: number): string {
    return this.lines[id] ?? "";
  }

  private word(id: number): string {
    return this.law(LAW + id);
  }

  private template(line: number): Template {
    return (this.templates[line] ??= this.law(line)
      .split(/\{(\d+)\}/)
      .map((part, index) => (index % 2 ? Number(part) : part)));
  }

  /** What is said next, behind what has been said. */
  said(numbers: Numbers, text = ""): string {
    for (let pieces = numbers.next(); pieces > 0; pieces--) {
      switch (numbers.next()) {
        case 0:
          text = this.filled(LAW + numbers.next(), numbers, text);
          break;
        case 1:
          text += this.law(numbers.next());
          break;
        case 2:
          text += numbers.name();
          break;
        case 3:
          text = this.filled(numbers.next(), numbers, text);
          break;
        default: {
          const judged = text.includes(this.word(WORDS.anOfficial));
          text += this.word(numbers.next()) + (judged ? "" : this.word(WORDS.judgedByOfficial));
        }
      }
    }
    return text;
  }

  private filled(line: number, numbers: Numbers, text: string): string {
    const template = this.template(line);
    const count = numbers.next();
    if (template.length === 2 * count + 1 && inOrder(template)) {
      // As nearly always: each value once, in the order in which they come.
      for (let index = 0; index < count; index++) text = this.value(numbers, text + (template[2 * index] as string));
      return text + (template[2 * count] as string);
    }
    const values: string[] = [];
    for (let index = 0; index < count; index++) values.push(this.value(numbers, ""));
    return template.reduce<string>((so, part) => so + (typeof part === "number" ? (values[part] ?? "") : part), text);
  }

  private value(numbers: Numbers, text: string): string {
    switch (numbers.next()) {
      case 0:
        return text + this.day(numbers.next());
      case 1: {
        const minutes = numbers.next();
        return `${text}${two(Math.floor(minutes / HOURS))}:${two(minutes % HOURS)}`;
      }
      case 2:
        return text + this.counted([WORDS.yearsOne, WORDS.yearsFew, WORDS.yearsMany], numbers.next() | 0);
      case 3:
        return text + this.counted([WORDS.yearsToOne, WORDS.yearsToMany, WORDS.yearsToMany], numbers.next() | 0);
      case 4:
        return text + String(numbers.next() | 0);
      case 5:
        return text + this.law(numbers.next());
      case 6:
        return text + this.law(numbers.next()).replace(/\.+$/, "");
      case 7:
        return text + this.quoted(this.law(numbers.next()));
      case 8:
        return text + this.word(numbers.next());
      case 9:
        return text + numbers.name();
      case 10:
        return text + numbers.name().replace(/\P{ASCII}/gu, this.word(WORDS.letterOfForms));
      case 11:
        return text + numbers.text();
      case 12:
        return this.list(numbers, text, ", ");
      case 13:
        return this.list(numbers, text, "; ");
      default:
        return this.said(numbers, text);
    }
  }

  private list(numbers: Numbers, text: string, between: string): string {
    const count = numbers.next();
    for (let index = 0; index < count; index++) text = this.value(numbers, index ? text + between : text);
    return text;
  }

  private form(id: number, ...values: readonly string[]): string {
    return this.template(LAW + id)
      .map((part) => (typeof part === "number" ? values[part] : part))
      .join("");
  }

  private day(day: number): string {
    let words = this.days.get(day);
    if (words === undefined) {
      const month = this.word(WORDS.january + ((day >> 8) & 255) - 1);
      words = this.form(WORDS.dayInWords, String(day >>> 16), `${day & 255} ${month}`);
      // A batch may name every day there is.
      if (this.days.size > 1000) this.days.clear();
      this.days.set(day, words);
    }
    return words;
  }

  private quoted(label: string): string {
    return this.form(WORDS.quoted, this.quotes ? label.replaceAll("«", "„").replaceAll("»", "“") : label);
  }

  /** One, few and many, by Russian; English, which has no few, has one for 1 alone. */
  private counted([one, few, many]: readonly [number, number, number], count: number): string {
    const [ten, hundred] = [count % 10, count % 100];
    const teen = hundred >= 11 && hundred <= 14;
    const single = this.quotes ? ten === 1 && !teen : count === 1;
    const form = single ? one : this.quotes && ten >= 2 && ten <= 4 && !teen ? few : many;
    return this.form(form, String(count));
  }
}

function inOrder(template: Template): boolean {
  for (let index = 1; index < template.length; index += 2) if (template[index] !== (index - 1) / 2) return false;
  return true;
}

export function two(number: number): string {
  return number < 10 ? `0${number}` : String(number);
}
