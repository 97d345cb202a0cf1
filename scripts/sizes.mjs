// What a browser loads of the package, gzip, whole and by part; for the benchmark and for tests/node/size.test.mjs.

import { build } from "esbuild";
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { gzipSync } from "node:zlib";

const PKG = new URL("../pkg/", import.meta.url);
const read = (file) => readFileSync(new URL(file, PKG));

export const gzip = (bytes) => gzipSync(bytes, { level: 9 }).length;

/** A module's source and all that it imports, as a bundler makes it for a browser. */
export async function bundle(source) {
  const { outputFiles } = await build({
    stdin: { contents: source, resolveDir: new URL("../", import.meta.url).pathname },
    bundle: true,
    minify: true,
    write: false,
    format: "esm",
    platform: "browser",
    external: ["node:*"],
    legalComments: "none",
    logLevel: "error",
    logOverride: { "empty-import-meta": "silent" },
  });
  return outputFiles[0].contents;
}

/** The sections of a wasm file: what is program, what is data, and the rest (names and the like). */
export function sections(wasm) {
  const sums = { code: [], data: [], rest: [] };
  for (let at = 8; at < wasm.length;) {
    const start = at;
    const id = wasm[at++];
    let size = 0;
    for (let shift = 0, more = true; more; shift += 7) {
      more = wasm[at] >= 128;
      size |= (wasm[at++] & 127) << shift;
    }
    at += size;
    // 11 data: the tables, which are statics, and the names and numbers that the program holds besides. 12 how many data
    // segments, 0 custom; the others describe the program.
    sums[id === 11 ? "data" : id === 0 || id === 12 ? "rest" : "code"].push(wasm.subarray(start, at));
  }
  return Object.fromEntries(Object.entries(sums).map(([part, pieces]) => [part, Buffer.concat(pieces)]));
}

/** Bytes gzip of each part, by itself. */
export function parts() {
  const { code, data } = sections(read("erezhe.wasm"));
  const folder = new URL("texts/", PKG);
  const texts = existsSync(folder)
    ? readdirSync(folder, { recursive: true }).filter((file) => file.endsWith(".js"))
    : [];
  return [
    ["code of the module", gzip(code)],
    ["tables of rules, with other data", gzip(data)],
    ...texts.sort().map((file) => [`texts, ${file.slice(0, -3)}`, gzip(read(`texts/${file}`))]),
    ["JavaScript", gzip(read("engine.js")) + gzip(read("slim.js"))],
  ];
}
