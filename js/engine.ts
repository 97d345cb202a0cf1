// What every entry makes for its languages: the functions of the contract.

import { hash as RELEASE } from "erezhe-release";
import type * as Contract from "../src/wasm/types.js";
import { judge } from "./judge.js";
import { LIMITS } from "./known.js";
import { ask, load, misuse, type Question, type Source } from "./module.js";
import { batches } from "./ndjson.js";
import { LANGS, texts } from "./texts.js";
import { pack } from "./walker.js";

export { checked, isProvided, misuse, start, uncompiled } from "./module.js";
export type * from "../src/wasm/types.js";

/** Texts of a language, or the module whose default they are. */
type Given = Contract.Texts | { readonly default: Contract.Texts };

/** Brings texts by their name in the package. */
type More = (name: string) => Contract.Texts;
/** What the module says that has to be added (src/wasm/mod.rs). */
const LACKING = /add "erezhe\/(texts\/[a-z/]+)"$/;

/** Who asks: the language that is meant where none is named, and a bit for each that is loaded (src/wasm/mod.rs). */
export class Asker {
  private loaded = 0;

  constructor(
    readonly source: Source,
    private readonly lang: number,
    private readonly more: More | undefined,
  ) {}

  get bits(): number {
    return this.lang + this.loaded * 4;
  }

  get default(): Contract.Lang {
    return LANGS[this.lang] ?? "en";
  }

  has(lang: Contract.Lang): boolean {
    return (this.loaded & (1 << LANGS.indexOf(lang))) !== 0;
  }

  add(given: Given): void {
    const text = textsOf(given);
    const number = LANGS.indexOf(text.lang);
    const of = (key: "said" | "rulebook") => texts.some((known) => known.number === number && key in known);
    if (text.said !== undefined) {
      this.loaded |= 1 << number;
      if (!of("said")) know({ number, said: text.said });
    } else if (text.rulebook !== undefined) {
      if (!this.has(text.lang)) {
        const message = `texts: add "erezhe/texts/${text.lang}" before its rulebook`;
        throw misuse("misuse.language-not-loaded", ["texts"], message);
      }
      if (!of("rulebook")) know({ number, rulebook: text.rulebook });
    }
  }

  ask(question: Question, ...args: readonly unknown[]): unknown {
    // Packed first: what a getter does here can spoil no call.
    return this.loading(() => ask(this.source, question, pack(this.bits, ...args)));
  }

  judge(options: unknown, value: unknown): unknown {
    // Options first: where the application is cut at a limit, they are whole.
    return this.loading(() => judge(this.source, pack(this.bits, options, value)));
  }

  /** Runs something, and once more for each text that it lacks and that can be brought. */
  private loading(run: () => unknown): unknown {
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

function know(known: { number: number; said: string } | { number: number; rulebook: string }): void {
  texts.push(known as (typeof texts)[number]);
  load(known as (typeof texts)[number]);
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

/** Parts of an answer that say the same in many answers; the answer itself is the caller's. */
const SHARED = ["sources", "documents", "rules", "conflicts", "editions"];

/** Freezes the parts of an answer that nobody has a reason to change: each source and document, the law, the version. */
function frozen<T extends object>(answer: T): T {
  for (const [key, value] of Object.entries(answer)) {
    if (key === "law" || key === "version") deepFreeze(value);
    else if (SHARED.includes(key) && Array.isArray(value)) value.forEach(deepFreeze);
  }
  return answer;
}

function deepFreeze<T>(value: T): T {
  if (typeof value !== "object" || value === null) return value;
  Object.values(value).forEach(deepFreeze);
  return Object.freeze(value);
}

/** The functions of the contract, for a language and those that are added to it. */
export function make(source: Source, given: Given, more?: More): Contract.Erezhe {
  const asker = new Asker(source, LANGS.indexOf(textsOf(given).lang), more);
  asker.add(given);
  const check = (value: unknown, options?: unknown) => asker.judge(options, value);
  const of = (question: Question) => (query: unknown) => frozen(asker.ask(question, query) as object);
  const functions = {
    add: (more: Given) => {
      asker.add(more);
    },
    check,
    checkUnknown: check,
    checklist: of("checklist"),
    estimate: of("estimate"),
    rulebook: of("rulebook"),
    compare: of("compare"),
    vocabulary: (lang: unknown) => asker.ask("vocabulary", lang),
    // No more of a text than one argument may have: what it is not, it is not before.
    parseIin: (text: unknown) => asker.ask("parseIin", typeof text === "string" ? text.slice(0, LIMITS.text) : text),
    isWorkingDay: (day: unknown, calendar: unknown) => asker.ask("isWorkingDay", day, calendar),
    addWorkingDays: (day: unknown, n: unknown, calendar: unknown) => asker.ask("addWorkingDays", day, n, calendar),
    describeDay: (day: unknown, lang: unknown, calendar: unknown) => asker.ask("describeDay", day, lang, calendar),
    version: () => deepFreeze(asker.ask("version")),
    ...batches(asker),
  };
  return functions as Contract.Erezhe;
}
