// Milliseconds from before the import to after the first call, each time in a fresh Node, over the import of an empty module.

import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { median } from "./measure.mjs";

/** @param {Record<string, string>} sources of modules that import something and call it once */
export function firstCalls(sources, rounds = 15) {
  // Below node_modules of the project, so that the package is found by its name.
  const folder = mkdtempSync(new URL("../../.cache/first-call-", import.meta.url).pathname);
  try {
    const files = Object.entries({ ...sources, empty: "" }).map(([name, source], i) => {
      const inner = join(folder, `inner-${i}.mjs`);
      const outer = join(folder, `outer-${i}.mjs`);
      writeFileSync(inner, source);
      const url = JSON.stringify(pathToFileURL(inner).href);
      writeFileSync(
        outer,
        `const start = performance.now(); await import(${url}); console.log(performance.now() - start);`,
      );
      return { name, outer, times: [] };
    });
    for (let round = 0; round < rounds; round++) {
      for (const { outer, times } of files)
        times.push(Number(execFileSync(process.execPath, [outer], { encoding: "utf8" })));
    }
    const medians = Object.fromEntries(files.map(({ name, times }) => [name, median(times)]));
    return Object.fromEntries(Object.keys(sources).map((name) => [name, medians[name] - medians.empty]));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
