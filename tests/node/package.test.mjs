import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { before, test } from "node:test";
import * as esbuild from "esbuild";
import { inflateRawSync } from "node:zlib";
import { build } from "vite";
import { PKG, project, ROOT, run } from "./support/project.mjs";

const USE = `const report = check({ service: "externat-permit" });
console.log(report.decision, version().package, addWorkingDays("2016-12-01", 1).length);`;
const SAID = `refuse ${JSON.parse(readFileSync(`${PKG}/package.json`, "utf8")).version} 10`;
const NAMES =
  "addWorkingDays,check,checkNdjson,checkUnknown,checklist,compare,describeDay,estimate,isWorkingDay,ndjson,parseIin,rulebook,version,vocabulary";

let folder;
before(() => {
  folder = project();
  writeFileSync(join(folder, "main.mjs"), `import { check, version, addWorkingDays } from "erezhe";\n${USE}\n`);
  writeFileSync(join(folder, "main.cjs"), `const { check, version, addWorkingDays } = require("erezhe");\n${USE}\n`);
});
const node = (...args) => run(process.execPath, args, { cwd: folder }).trim();

test("the tarball holds the package", () => {
  const listed = JSON.parse(run("npm", ["pack", "--dry-run", "--json", "--silent"], { cwd: PKG }));
  const files = new Set(Object.values(listed)[0].files.map(({ path }) => path));
  for (const file of [
    ...["index", "core", "slim", "texts/kk", "texts/ru/rulebook"].flatMap((entry) =>
      [".d.ts", ".d.cts"].map((kind) => entry + kind),
    ),
    ...["index", "index.node", "index.workerd", "index.edge-light"].map((entry) => `${entry}.js`),
    ...["core", "core.node", "core.workerd", "core.edge-light", "engine", "slim"].map((entry) => `${entry}.js`),
    ...["index.node", "core.node", "engine", "slim", "texts/en", "texts/en/rulebook"].map((entry) => `${entry}.cjs`),
    "erezhe.wasm",
    "cli.js",
  ]) {
    assert.ok(files.has(file), file);
  }
  for (const file of ["README.md", "LICENSE-MIT", "LICENSE-APACHE", "CHANGELOG.md"]) {
    assert.equal(files.has(file), existsSync(join(ROOT, file)), file);
  }
});

test("import and require", () => {
  assert.equal(node("main.mjs"), SAID);
  assert.equal(node("main.cjs"), SAID);
  assert.equal(node("-p", "Object.keys(require('erezhe')).sort().join()"), NAMES);
  assert.equal(node("-p", "require('erezhe/package.json').name"), "erezhe");
  const names = 'import * as all from "erezhe"; console.log(Object.keys(all).sort().join());';
  assert.equal(node("--input-type=module", "-e", names), NAMES);
});

test("the installed command", () => {
  assert.equal(
    run("npx", ["--no-install", "erezhe", "--version"], { cwd: folder }).split(",")[0],
    `erezhe ${SAID.split(" ")[1]}`,
  );
});

test("importing does nothing yet", () => {
  const script = `
    const names = () => Reflect.ownKeys(globalThis).map(String).sort().join();
    const before = names();
    let compiled = 0;
    WebAssembly.Module = class extends WebAssembly.Module { constructor(...args) { super(...args); compiled++; } };
    globalThis.fetch = () => { throw new Error("fetch"); };
    const { check } = await import("erezhe");
    if (compiled) throw new Error("compiled at import");
    check({});
    check({});
    if (compiled !== 1) throw new Error("compiled " + compiled + " times");
    if (names() !== before) throw new Error("a global more");`;
  node("--input-type=module", "-e", script);
  assert.doesNotMatch(readFileSync(`${PKG}/index.js`, "utf8"), /\bfetch\(|import\.meta/);
});

test("esbuild, for Node, for browsers, as one script", async () => {
  for (const options of [
    { platform: "node", format: "esm", outfile: "out/esbuild-node.mjs" },
    { platform: "node", format: "cjs", outfile: "out/esbuild-node.cjs" },
    { platform: "browser", format: "esm", outfile: "out/esbuild-browser.mjs", minify: true },
    { platform: "browser", format: "iife", outfile: "out/esbuild-script.cjs", minify: true },
  ]) {
    await esbuild.build({
      absWorkingDir: folder,
      entryPoints: ["main.mjs"],
      bundle: true,
      logLevel: "error",
      ...options,
    });
    assert.equal(node(options.outfile), SAID, options.outfile);
  }
});

test("a bundler drops what is not used", async () => {
  writeFileSync(join(folder, "unused.mjs"), 'import { check } from "erezhe";\nconsole.log(1);\n');
  const { outputFiles } = await esbuild.build({
    absWorkingDir: folder,
    entryPoints: ["unused.mjs"],
    bundle: true,
    format: "esm",
    write: false,
    logLevel: "silent",
  });
  assert.ok(outputFiles[0].contents.length < 200);
});

test("Vite, for browsers and for the server", async () => {
  for (const ssr of [false, true]) {
    const outDir = join(folder, `out/vite-${ssr ? "server" : "browser"}`);
    await build({
      root: folder,
      configFile: false,
      logLevel: "error",
      ssr: ssr ? { noExternal: true } : undefined,
      build: ssr
        ? { ssr: "main.mjs", outDir }
        : { outDir, rollupOptions: { input: "main.mjs", output: { entryFileNames: "main.js" } }, modulePreload: false },
    });
    const file = ["main.js", "main.mjs"].map((name) => join(outDir, name)).find(existsSync);
    assert.equal(node(file), SAID);
  }
});

test("slim brings nothing and says so until it is given its module", () => {
  const script = `
    import { readFileSync } from "node:fs";
    import { create, init, initSync } from "erezhe/slim";
    import en from "erezhe/texts/en";
    const { check } = create(en);
    const path = new URL(import.meta.resolve("erezhe/wasm"));
    let message;
    try { check({}); } catch (error) { message = error.message; }
    if (!/initSync/.test(message)) throw new Error(message);
    const html = new Response("<!doctype html>", { headers: { "content-type": "text/html" } });
    message = await init(html).catch((error) => error.message);
    if (!/no WebAssembly/.test(message)) throw new Error(message);
    message = await init(new Response("", { status: 404 })).catch((error) => error.message);
    if (!/404/.test(message)) throw new Error(message);
    WAY
    console.log(check({ service: "externat-permit" }).decision);`;
  for (const way of [
    "initSync(readFileSync(path));",
    "initSync(new WebAssembly.Module(readFileSync(path))); initSync(readFileSync(path));",
    'await init(new Response(readFileSync(path), { headers: { "content-type": "application/wasm" } }));',
    "await init(Promise.resolve(new Response(readFileSync(path))));",
  ]) {
    assert.equal(node("--input-type=module", "-e", script.replace("WAY", way)), "refuse");
  }
  const required = `const { create, initSync } = require("erezhe/slim");
    const { check } = create(require("erezhe/texts/en"));
    initSync(require("node:fs").readFileSync(require.resolve("erezhe/wasm"))); console.log(check({}).decision);`;
  assert.equal(node("-e", required), "refuse");
});

test("edge runtimes get a compiled module and compile nothing", async () => {
  for (const condition of ["workerd", "edge-light"]) {
    const outfile = join(folder, `out/${condition}.mjs`);
    await esbuild.build({
      absWorkingDir: folder,
      entryPoints: ["main.mjs"],
      bundle: true,
      format: "esm",
      conditions: [condition],
      outfile,
      logLevel: "error",
      plugins: [
        {
          name: "module",
          setup({ onResolve, onLoad }) {
            onResolve({ filter: /\.wasm(\?module)?$/ }, ({ path }) => ({ path, namespace: "module" }));
            onLoad({ filter: /.*/, namespace: "module" }, () => ({
              contents: `const module = new WebAssembly.Module(Buffer.from("${readFileSync(`${PKG}/erezhe.wasm`, "base64")}", "base64"));
                WebAssembly.Module = new Proxy(WebAssembly.Module, { construct() { throw new Error("compiled") } });
                export default module;`,
            }));
          },
        },
      ],
    });
    assert.equal(node(outfile), SAID);
  }
});

test("without Buffer and zlib, as in a browser", () => {
  const script = `
    delete globalThis.Buffer;
    process.getBuiltinModule = undefined;
    const { check } = await import("./node_modules/erezhe/index.js");
    console.log(check({ service: "externat-permit" }).decision);`;
  assert.equal(node("--input-type=module", "-e", script), "refuse");
});

test("Node reads the module and each text when it needs them, and says what is not there", () => {
  const script = `
    const fs = process.getBuiltinModule("node:fs");
    const { readFileSync } = fs;
    const read = [];
    fs.readFileSync = (file, ...more) => {
      read.push(String(file).split("/erezhe/")[1]);
      if (read.at(-1) === process.env.MISSING) throw new Error("missing");
      return readFileSync(file, ...more);
    };
    const { check, checkNdjson, rulebook } = await import("erezhe");
    const told = [read.length];
    try {
      check({});
      told.push(read.length);
      let looked = 0;
      for (const lang of ["ru", "ru", "en"]) check({ get id() { return String(++looked); } }, { lang });
      told.push(read.length, looked);
      checkNdjson(new TextEncoder().encode("{}"), { lang: "kk" });
      rulebook({ service: "externat-permit", region: "KZ-75", submittedAt: "2016-12-01", lang: "kk" });
      console.log(told.join(), read.join());
    } catch (error) { console.log(error.code, error.message); }`;
  const asked = (MISSING) =>
    run(process.execPath, ["--input-type=module", "-e", script], { cwd: folder, env: { ...process.env, MISSING } });
  assert.equal(asked("").trim(), "0,2,3,3 texts/en.js,erezhe.node.wasm,texts/ru.js,texts/kk.js,texts/kk/rulebook.js");
  for (const file of ["erezhe.node.wasm", "texts/en.js", "texts/ru.js", "texts/kk/rulebook.js"]) {
    assert.match(asked(file), /^misuse\.wasm-not-found erezhe: .*was it bundled/, file);
  }
});

test("the inlined module is the raw one", () => {
  const wasm = readFileSync(`${PKG}/erezhe.wasm`);
  for (const file of ["core.js"]) {
    const [packed] = /[A-Za-z0-9+/]{1000,}={0,2}/.exec(readFileSync(`${PKG}/${file}`, "utf8"));
    assert.ok(inflateRawSync(Buffer.from(packed, "base64")).equals(wasm), file);
  }
});

test("an instance that stopped is replaced", () => {
  const script = `
    let broken = true;
    const Instance = WebAssembly.Instance;
    WebAssembly.Instance = function (...args) {
      const { exports } = new Instance(...args);
      if (!broken) return { exports };
      return { exports: { ...exports, check() { broken = false; throw new WebAssembly.RuntimeError("unreachable"); } } };
    };
    const { check, version } = await import("erezhe");
    version();
    let message;
    try { check({}); } catch (error) { message = error.message; }
    if (!/internal error/.test(message)) throw new Error(message);
    console.log(check({ service: "externat-permit" }).decision, version().package.length > 0);`;
  assert.equal(node("--input-type=module", "-e", script), "refuse true");
});

test("types", () => {
  const source = readFileSync(join(ROOT, "tests/types/use.mts"), "utf8");
  for (const kind of ["mts", "cts"]) writeFileSync(join(folder, `use.${kind}`), source);
  const tsc = join(ROOT, "node_modules/.bin/tsc");
  const compilerOptions = {
    noEmit: true,
    strict: true,
    exactOptionalPropertyTypes: true,
    types: [],
    lib: ["es2022", "dom"],
  };
  for (const [module, files] of [
    ["nodenext", ["use.mts", "use.cts"]],
    ["preserve", ["use.mts"]],
  ]) {
    writeFileSync(
      join(folder, "tsconfig.json"),
      JSON.stringify({ compilerOptions: { ...compilerOptions, module }, files }),
    );
    const { status, stdout } = spawnSync(tsc, { cwd: folder, encoding: "utf8" });
    assert.equal(status, 0, stdout);
  }
});
