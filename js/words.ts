// The words of a language, and putting together what the module says in numbers (src/shape/numbers.rs).

import { law as LAW } from "erezhe-release";
import { WORDS } from "./known.js";
import type { Reader } from "./reader.js";
import { known, LANGS } from "./texts.js";

/** A template: texts, and between them the numbers of the values that stand there. */
type Template = readonly (string | number)[];

const HOURS = 60;

const spoken: (Words | undefined)[] = [];

/** The words of a language, by its number. */
export function wordsOf(lang: number): Words {
  return (spoken[lang] ??= new Words(lang));
}

export class Words {
  /** Of the law that an answer to an application can say, then of the judge. */
  private lines: readonly string[] | undefined;
  /** Of the law that only the rulebook says, where they were brought. */
  private rest: readonly string[] | undefined;
  private readonly templates: (Template | undefined)[] = [];
  private readonly days = new Map<number, string>();

  private readonly quotes: boolean;

  constructor(private readonly lang: number) {
    this.quotes = LANGS[lang] !== "en";
  }

  /** A text of the law. */
  private law(id: number): string {
    if (id < LAW) return this.line(id);
    // Its first line is for the module.
    this.rest ??= known(this.lang, "rulebook")?.text.split("\n");
    return this.rest?.[id - LAW + 1] ?? "";
  }

  private line(at: number): string {
    // Its texts may be brought only when something of it was read already.
    this.lines ??= known(this.lang, "said")?.text.split("\n");
    return this.lines?.[at] ?? "";
  }

  private word(id: number): string {
    return this.line(LAW + id);
  }

  private template(line: number): Template {
    return (this.templates[line] ??= this.line(line)
      .split(/\{(\d+)\}/)
      .map((part, index) => (index % 2 ? Number(part) : part)));
  }

  /** What is said next, behind what has been said. */
  said(r: Reader, text = ""): string {
    for (let pieces = r.next(); pieces > 0; pieces--) {
      switch (r.next()) {
        case 0:
          text = this.filled(LAW + r.next(), r, text);
          break;
        case 1:
          text += this.law(r.next());
          break;
        case 2:
          text += r.name();
          break;
        case 3:
          text = this.filled(r.next(), r, text);
          break;
        default: {
          const judged = text.includes(this.word(WORDS.anOfficial));
          text += this.word(r.next()) + (judged ? "" : this.word(WORDS.judgedByOfficial));
        }
      }
    }
    return text;
  }

  private filled(line: number, r: Reader, text: string): string {
    const template = this.template(line);
    const count = r.next();
    if (template.length === 2 * count + 1 && inOrder(template)) {
      // As nearly always: each value once, in the order in which they come.
      for (let index = 0; index < count; index++) text = this.value(r, text + (template[2 * index] as string));
      return text + (template[2 * count] as string);
    }
    const values: string[] = [];
    for (let index = 0; index < count; index++) values.push(this.value(r, ""));
    return template.reduce<string>((so, part) => so + (typeof part === "number" ? (values[part] ?? "") : part), text);
  }

  private value(r: Reader, text: string): string {
    switch (r.next()) {
      case 0:
        return text + this.day(r.next());
      case 1: {
        const minutes = r.next();
        return `${text}${two(Math.floor(minutes / HOURS))}:${two(minutes % HOURS)}`;
      }
      case 2:
        return text + this.counted([WORDS.yearsOne, WORDS.yearsFew, WORDS.yearsMany], r.next() | 0);
      case 3:
        return text + this.counted([WORDS.yearsToOne, WORDS.yearsToMany, WORDS.yearsToMany], r.next() | 0);
      case 4:
        return text + String(r.next() | 0);
      case 5:
        return text + this.law(r.next());
      case 6:
        return text + this.law(r.next()).replace(/\.+$/, "");
      case 7:
        return text + this.quoted(this.law(r.next()));
      case 8:
        return text + this.word(r.next());
      case 9:
        return text + r.name();
      case 10:
        return text + r.name().replace(/\P{ASCII}/gu, this.word(WORDS.letterOfForms));
      case 11:
        return text + r.text();
      case 12:
        return this.list(r, text, ", ");
      case 13:
        return this.list(r, text, "; ");
      default:
        return this.said(r, text);
    }
  }

  private list(r: Reader, text: string, between: string): string {
    const count = r.next();
    for (let index = 0; index < count; index++) text = this.value(r, index ? text + between : text);
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
