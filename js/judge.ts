// `check`: numbers out of the module, and the report of them in the words of a language.

import type * as Contract from "../src/wasm/types.js";
import { guarded, lent, start, taken, told, type Source } from "./module.js";
import { Numbers } from "./numbers.js";
import { Reporter } from "./report.js";
import { LANGS, texts } from "./texts.js";
import { Words } from "./words.js";

type Exports = ReturnType<typeof start>;

/** The first number of what is JSON; otherwise it is that of the language. */
const JSON_FOLLOWS = LANGS.length;

const numbers = new Numbers();
/** Whose constants are known. */
let known: Exports | undefined;

interface Spoken {
  reporter: Reporter;
  /** By the number of their spots, each frozen. */
  sources: Map<number, Contract.Source>;
}
const spoken: (Spoken | undefined)[] = [];

function speak(lang: number): Spoken {
  const said = texts.find((text) => text.number === lang && text.rulebook === undefined)?.said ?? "";
  return { reporter: new Reporter(numbers, new Words(said, LANGS[lang] !== "en")), sources: new Map() };
}

let version: Contract.Version | undefined;
function versionOf(module: Exports): Contract.Version {
  const { package: name, rules, hash } = told(taken(module, module.version())) as Contract.Release;
  return Object.freeze({ package: name, rules, hash });
}

/** Judges what was packed. */
export function judge(source: Source, packed: Uint8Array): unknown {
  const module = start(source);
  return guarded(() => {
    if (module !== known) numbers.forget();
    known = module;
    const [from, length] = module.check(...lent(module, packed));
    const start = from >>> 0;
    const lang = numbers.over(module.memory.buffer, start).next();
    if (lang === JSON_FOLLOWS) {
      const bytes = numbers.copy();
      module.__wbindgen_free(start, length * 4, 4);
      return told(bytes);
    }
    const { reporter, sources } = (spoken[lang] ??= speak(lang));
    const { report, spots } = reporter.report();
    module.__wbindgen_free(start, length * 4, 4);
    // Only now is the module asked again: that may move the memory which was read.
    report.version = version ??= versionOf(module);
    report.sources = spots.map((spot) => {
      let found = sources.get(spot);
      if (!found) {
        found = Object.freeze(told(taken(module, module.source(lang, spot))) as Contract.Source);
        sources.set(spot, found);
      }
      return found;
    });
    return report;
  });
}
