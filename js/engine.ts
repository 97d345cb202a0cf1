// What every entry makes for its languages: the functions of the contract.

import { hash as RELEASE } from "erezhe-release";
import type * as Contract from "../src/wasm/types.js";
import { LIMITS } from "./known.js";
import {
  answered,
  ask,
  guarded,
  load,
  misuse,
  start,
  type PlainQuestion,
  type Source,
  type SpokenQuestion,
} from "./module.js";
import { batches } from "./ndjson.js";
import { flag, text, type Reader } from "./reader.js";
import * as shapes from "./shapes.js";
import { known, LANGS, texts, type Kind } from "./texts.js";
import { pack } from "./walker.js";

export { checked, isProvided, misuse, start, uncompiled } from "./module.js";
export type * from "../src/wasm/types.js";

/** Texts of a language, or the module whose default they are. */
type Given = Contract.Texts | { readonly default: Contract.Texts };

/** Brings texts by their name in the package. */
type More = (name: string) => Contract.Texts;
/** What the module says that has to be added (src/wasm/mod.rs). */
const LACKING = /add "erezhe\/(texts\/[a-z/]+)"$/;

/** Who asks: the language that is meant where none is named, and those whose texts it has brought (src/wasm/mod.rs). */
export class Asker {
  /** A bit for each language. */
  private readonly brought = { said: 0, rulebook: 0 };

  constructor(
    readonly source: Source,
    private readonly lang: number,
    private readonly more: More | undefined,
  ) {}

  private get bits(): number {
    return this.lang | (this.brought.said << 2) | (this.brought.rulebook << 5);
  }

  get default(): Contract.Lang {
    return LANGS[this.lang] ?? "en";
  }

  add(given: Given): void {
    const { lang, said, rulebook } = textsOf(given);
    const number = LANGS.indexOf(lang);
    if (said !== undefined) return this.bring(number, "said", said);
    if (!(this.brought.said & (1 << number))) {
      const message = `texts: add "erezhe/texts/${lang}" before its rulebook`;
      throw misuse("misuse.language-not-loaded", ["texts"], message);
    }
    if (rulebook !== undefined) this.bring(number, "rulebook", rulebook);
  }

  private bring(number: number, kind: Kind, text: string): void {
    this.brought[kind] |= 1 << number;
    if (known(number, kind)) return;
    const brought = { number, kind, text };
    texts.push(brought);
    load(brought);
  }

  /** Asks what is answered in a language. */
  ask<T>(question: SpokenQuestion, read: (r: Reader) => T, ...args: readonly unknown[]): T {
    // Packed before anything is called: what a getter does here can spoil no call.
    const packed = pack(...args);
    return this.loading(() =>
      ask(this.source, (module, ...lent) => module[question](this.bits, ...lent), read, packed),
    );
  }

  /** Asks what is the same in each. */
  plain<T>(question: PlainQuestion, read: (r: Reader) => T, ...args: readonly unknown[]): T {
    return ask(this.source, (module, ...lent) => module[question](...lent), read, pack(...args));
  }

  /** Runs something, and once more for each text that it lacks and that can be brought. */
  private loading<T>(run: () => T): T {
    for (;;) {
      try {
        return run();
      } catch (error) {
        const { code, message } = error as Contract.MisuseError;
        const name = code === "misuse.language-not-loaded" ? LACKING.exec(message)?.[1] : undefined;
        if (!this.more || name === undefined) throw error;
        this.add(this.more(name));
      }
    }
  }
}

function textsOf(given: unknown): Contract.Texts {
  const looked = (value: unknown, key: string): unknown =>
    typeof value === "object" && value !== null ? (value as Record<string, unknown>)[key] : undefined;
  const text = looked(given, "default") ?? given;
  const [lang, hash] = [looked(text, "lang"), looked(text, "hash")];
  const there = typeof looked(text, "said") === "string" || typeof looked(text, "rulebook") === "string";
  if (!LANGS.includes(lang as Contract.Lang) || !there) {
    const message = 'texts: expected the texts of a language, such as the default of "erezhe/texts/kk"';
    throw misuse("misuse.invalid-argument", ["texts"], message);
  }
  if (hash !== RELEASE) {
    const message = `texts: these are of another release (${String(hash)}, and not ${RELEASE})`;
    throw misuse("misuse.texts-of-another-release", ["texts"], message);
  }
  return text as Contract.Texts;
}

/** The functions of the contract, for a language and those that are added to it. */
export function make(source: Source, given: Given, more?: More): Contract.Erezhe {
  const asker = new Asker(source, LANGS.indexOf(textsOf(given).lang), more);
  asker.add(given);
  // Options first: where the application is cut at a limit, they are whole.
  const check = (value: unknown, options?: unknown) => asker.ask("check", shapes.report, options, value);
  const functions = {
    add: (more: Given) => {
      asker.add(more);
    },
    check,
    checkUnknown: check,
    checklist: (query: unknown) => asker.ask("checklist", shapes.checklist, query),
    estimate: (query: unknown) => asker.ask("estimate", shapes.estimateAnswer, query),
    rulebook: (query: unknown) => asker.ask("rulebook", shapes.rulebookAnswer, query),
    compare: (query: unknown) => asker.ask("compare", shapes.comparison, query),
    vocabulary: (lang: unknown) => asker.ask("vocabulary", shapes.vocabulary, lang),
    // No more of a text than one argument may have: what it is not, it is not before.
    parseIin: (given: unknown) =>
      asker.plain("parseIin", shapes.iinParts, typeof given === "string" ? given.slice(0, LIMITS.text) : given),
    isWorkingDay: (day: unknown, calendar: unknown) => asker.plain("isWorkingDay", flag, day, calendar),
    addWorkingDays: (day: unknown, n: unknown, calendar: unknown) =>
      asker.plain("addWorkingDays", text, day, n, calendar),
    describeDay: (day: unknown, lang: unknown, calendar: unknown) =>
      asker.ask("describeDay", shapes.dayAnswer, day, lang, calendar),
    version: () => {
      const module = start(source);
      return guarded(() => answered(module, module.version(), shapes.release));
    },
    ...batches(asker),
  };
  return functions as Contract.Erezhe;
}
