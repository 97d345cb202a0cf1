// Where the time goes, by function:
//   node scripts/profile.mjs [check|check-brief|ndjson|ndjson-brief]... [--seconds 5] [--top 25]
// The module is built once more, as the package's is, but its names stay. What the optimiser inlined counts for the caller.
// The names of JavaScript are short ones unless the package was assembled with READABLE=1 (scripts/package.mjs).

import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { table } from "./bench/table.mjs";

const root = new URL("../", import.meta.url).pathname;
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { seconds: { type: "string", default: "5" }, top: { type: "string", default: "25" } },
});
process.env.PATH = `${join(root, "node_modules", ".bin")}:${process.env.PATH}`;
const what = positionals.length ? positionals : ["check", "check-brief", "ndjson", "ndjson-brief"];

/** The module with names: as wasm-pack makes it, and wasm-opt with `-g`. */
function named() {
  const folder = join(root, ".cache", "profile");
  mkdirSync(folder, { recursive: true });
  const run = (command, ...given) =>
    execFileSync(command, given, { cwd: root, stdio: ["ignore", "ignore", "inherit"] });
  run("cargo", "build", "--locked", "--quiet", "--release", "--lib", "--target", "wasm32-unknown-unknown");
  const target = process.env.CARGO_TARGET_DIR ?? join(root, "target");
  const built = join(target, "wasm32-unknown-unknown", "release", "erezhe.wasm");
  run("wasm-bindgen", "--target", "web", "--no-typescript", "--out-dir", folder, "--out-name", "erezhe", built);
  const metadata = /\[package\.metadata\.wasm-pack\.profile\.release\]\s*wasm-opt = (\[[^\]]*\])/;
  const [, options] = metadata.exec(readFileSync(join(root, "Cargo.toml"), "utf8")) ?? [];
  if (!options) throw new Error("Cargo.toml says no more what wasm-opt is given");
  const file = join(folder, "named.wasm");
  run("wasm-opt", "-g", ...JSON.parse(options), "-o", file, join(folder, "erezhe_bg.wasm"));
  return file;
}

const plain = (name) =>
  name
    .replace(/::h[0-9a-f]{16}$/, "")
    .replaceAll(/\[[0-9a-f]{12,16}\]/g, "")
    .replace(/\[\d+\]$/, "");

/** What a call frame is: `wasm`, `js` or `engine`, and its name. */
function kindAndName({ functionName, url, lineNumber, columnNumber }) {
  if (url.startsWith("wasm:")) return ["wasm", plain(functionName)];
  if (!url.startsWith("file:")) return ["engine", functionName];
  return ["js", `${functionName || "(anonymous)"} ${url.split("/").at(-1)}:${lineNumber + 1}:${columnNumber + 1}`];
}

/** Microseconds: of each function by itself, and of each function of the house with the helpers that it calls. */
function times(profile) {
  const nodes = new Map(profile.nodes.map((node) => [node.id, node]));
  const parents = new Map(profile.nodes.flatMap(({ id, children }) => (children ?? []).map((child) => [child, id])));
  const isOfTheHouse = ([kind, name]) => (kind === "wasm" && /^<?erezhe/.test(name)) || kind === "js";
  const [alone, together] = [new Map(), new Map()];
  const add = (map, key, time) => map.set(key, (map.get(key) ?? 0) + time);
  profile.samples.forEach((id, i) => {
    const { functionName } = nodes.get(id).callFrame;
    if (functionName === "(idle)" || functionName === "(program)") return;
    add(alone, kindAndName(nodes.get(id).callFrame).join("\t"), profile.timeDeltas[i]);
    let at = id;
    while (at !== undefined && !isOfTheHouse(kindAndName(nodes.get(at).callFrame))) at = parents.get(at);
    const owner = at === undefined ? ["engine", "(none)"] : kindAndName(nodes.get(at).callFrame);
    add(together, owner.join("\t"), profile.timeDeltas[i]);
  });
  return { alone, together };
}

const module = named();
for (const one of what) {
  const folder = mkdtempSync(join(root, ".cache", "cpu-"));
  try {
    const worker = join(root, "scripts", "bench", "profiled.mjs");
    const given = ["--cpu-prof", `--cpu-prof-dir=${folder}`, worker, module, one, values.seconds];
    const counted = execFileSync(process.execPath, given, { encoding: "utf8" }).trim();
    const [file] = readdirSync(folder);
    const { alone, together } = times(JSON.parse(readFileSync(join(folder, file), "utf8")));
    const all = [...alone.values()].reduce((a, b) => a + b, 0);
    const percent = (time) => `${((100 * time) / all).toFixed(1)} %`;
    const kinds = ["wasm", "js", "engine"].map((kind) => {
      const sum = [...alone].reduce((total, [key, time]) => (key.startsWith(`${kind}\t`) ? total + time : total), 0);
      return `${kind} ${percent(sum)}`;
    });
    const shares = (map, head) =>
      table(
        ["share", "in", head],
        [...map]
          .sort(([, a], [, b]) => b - a)
          .slice(0, Number(values.top))
          .map(([key, time]) => [percent(time), ...key.split("\t")]),
        [0],
      );
    console.log(`## ${one}: ${counted}\n\n${kinds.join(", ")}\n`);
    console.log(`${shares(alone, "function by itself")}\n`);
    console.log(`${shares(together, "function of the house, with the library functions it calls")}\n`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
