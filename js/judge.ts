// `check`: numbers out of the module, and the report of them in the words of a language.

import type * as Contract from "../src/wasm/types.js";
import { guarded, lent, start, taken, told, type Exports, type Source } from "./module.js";
import { Numbers } from "./numbers.js";
import { Reporter } from "./report.js";
import { known, LANGS } from "./texts.js";
import { Words } from "./words.js";

/** The first number of what is JSON; otherwise it is that of the language. */
const JSON_FOLLOWS = LANGS.length;

const numbers = new Numbers();
/** Whose constants are known. */
let last: Exports | undefined;

interface Spoken {
  reporter: Reporter;
  /** By the number of their spots, each frozen. */
  sources: Map<number, Contract.Source>;
}
const spoken: (Spoken | undefined)[] = [];

function speak(lang: number): Spoken {
  const said = known(lang, "said")?.text ?? "";
  return { reporter: new Reporter(numbers, new Words(said, LANGS[lang] !== "en")), sources: new Map() };
}

/** The version of the module that runs, with the limits that it keeps. */
export function versionOf(source: Source): Contract.Release {
  const module = start(source);
  return guarded(() => told(taken(module, module.version())) as Contract.Release);
}

/** What stands in a report of it. */
let version: Contract.Version | undefined;
function versioned(source: Source): Contract.Version {
  const { package: name, rules, hash } = versionOf(source);
  return Object.freeze({ package: name, rules, hash });
}

/** Judges what was packed. */
export function judge(source: Source, asker: number, packed: Uint8Array): unknown {
  const module = start(source);
  return guarded(() => {
    if (module !== last) numbers.forget();
    last = module;
    const [from, length] = module.check(asker, ...lent(module, packed));
    const at = from >>> 0;
    const lang = numbers.over(module.memory.buffer, at).next();
    if (lang === JSON_FOLLOWS) {
      const bytes = numbers.copy();
      module.__wbindgen_free(at, length * 4, 4);
      return told(bytes);
    }
    const { reporter, sources } = (spoken[lang] ??= speak(lang));
    const { report, spots } = reporter.report();
    module.__wbindgen_free(at, length * 4, 4);
    // Only now is the module asked again: that may move the memory which was read.
    report.version = version ??= versioned(source);
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
