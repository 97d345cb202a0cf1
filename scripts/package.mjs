// Assembles the npm package in pkg/ from js/*.ts and what wasm-pack left in .cache/wasm.

import { build } from "esbuild";
import { chmod, copyFile, mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { existsSync } from "node:fs";
import { deflateRawSync } from "node:zlib";

const root = new URL("../", import.meta.url);
const at = (path) => new URL(path, root);
const wasm = await readFile(at(".cache/wasm/erezhe_bg.wasm"));
const { version, description, license } = cargo(await readFile(at("Cargo.toml"), "utf8"));

const { hash, law, texts } = JSON.parse(await readFile(at(".cache/texts.json"), "utf8"));

await rm(at("pkg"), { recursive: true, force: true });
await mkdir(at("pkg/texts"), { recursive: true });

const packed = {
  name: "packed",
  setup({ onResolve, onLoad }) {
    const made = (name, contents) => {
      onResolve({ filter: new RegExp(`^erezhe-${name}$`) }, () => ({
        path: name,
        namespace: name,
        sideEffects: false,
      }));
      onLoad({ filter: /.*/, namespace: name }, async () => ({ contents: await contents() }));
    };
    made(
      "packed",
      () => `export const size = ${wasm.length};
export const packed = "${deflateRawSync(wasm, { level: 9, memLevel: 9 }).toString("base64")}";`,
    );
    made("release", () => `export const hash = "${hash}"; export const law = ${law};`);
    made("glue", async () => glue(await readFile(at(".cache/wasm/erezhe.js"), "utf8")));
    // The module stays a file of its own.
    onResolve({ filter: /\.wasm(\?module)?$/ }, ({ path }) => ({ path, external: true }));
  },
};

/** What one file of the package takes from another. */
const siblings = (variant, extension) => ({
  name: "siblings",
  setup({ onResolve }) {
    const sibling = (filter, path) => onResolve({ filter }, (found) => ({ path: path(found), external: true }));
    sibling(/^\.\/engine\.js$/, () => `./engine.${extension}`);
    sibling(/^\.\/index\.js$/, () => `./index.node.${extension}`);
    // In Node the texts are read from the disk.
    if (variant === ".node") onResolve({ filter: /^\.\/all\.js$/ }, () => ({ path: at("js/all.node.ts").pathname }));
    sibling(/^erezhe-core$/, () => `./core${variant}.${extension}`);
    sibling(/^erezhe-texts\//, ({ path }) => `./${path.slice("erezhe-".length)}.${extension}`);
  },
});

/** The glue of wasm-bindgen, which starts once and never again: an instance that stopped has to be replaced. */
function glue(source) {
  const once = /(function initSync\(module\) \{\s*)if \(wasm !== undefined\) return wasm;/;
  if (!once.test(source)) throw new Error("the glue of wasm-bindgen is not as scripts/package.mjs expects it");
  return source.replace(once, "$1");
}

const common = {
  bundle: true,
  absWorkingDir: at(".").pathname,
  target: "es2020",
  minify: !process.env.READABLE,
  legalComments: "none",
  logLevel: "warning",
  // The glue can look for the module beside itself; the entries never ask it to.
  logOverride: { "empty-import-meta": "silent" },
};
/** A file of the package from js/; `variant` is of the core that it takes. */
const file = (from, to, format, variant = "", more = {}) => {
  const extension = format === "esm" ? "js" : "cjs";
  return build({
    ...common,
    entryPoints: [`js/${from}.ts`],
    format,
    outfile: `pkg/${to}.${extension}`,
    plugins: [siblings(variant, extension), packed],
    ...more,
  });
};
await Promise.all([
  ...["esm", "cjs"].flatMap((format) => [
    file("engine", "engine", format),
    file("slim", "slim", format),
    file("core.node", "core.node", format),
    file("index", "index.node", format, ".node"),
  ]),
  file("core", "core", "esm"),
  file("index", "index", "esm"),
  ...["workerd", "edge-light"].flatMap((variant) => [
    file(`core.${variant}`, `core.${variant}`, "esm"),
    file("index", `index.${variant}`, "esm", `.${variant}`),
  ]),
  file("cli", "cli", "esm", ".node", { platform: "node", minify: false, banner: { js: "#!/usr/bin/env node" } }),
]);
await chmod(at("pkg/cli.js"), 0o755);
await writeFile(at("pkg/erezhe.wasm"), wasm);
await copyFile(at(".cache/wasm-fast/erezhe_bg.wasm"), at("pkg/erezhe.node.wasm"));

/** Texts of a language, as a module for each of the two ways to bring one. */
async function text(path, of) {
  const literal = JSON.stringify({ ...of, hash });
  await mkdir(at(`pkg/texts/${path}/..`), { recursive: true });
  await writeFile(at(`pkg/texts/${path}.js`), `export default ${literal};\n`);
  await writeFile(at(`pkg/texts/${path}.cjs`), `module.exports = ${literal};\n`);
  const up = "../".repeat(path.split("/").length);
  for (const [kind, from] of [
    ["d.ts", "index.js"],
    ["d.cts", "index.cjs"],
  ]) {
    const end = kind === "d.ts" ? "export default texts" : "export = texts";
    const types = `declare const texts: import("${up}${from}").Texts;\n${end};\n`;
    await writeFile(at(`pkg/texts/${path}.${kind}`), types);
  }
}
for (const [lang, { said, rulebook }] of Object.entries(texts)) {
  await text(lang, { lang, said });
  await text(`${lang}/rulebook`, { lang, rulebook });
}

const types = await readFile(at("src/wasm/types.d.ts"), "utf8");
const coreTypes = await readFile(at("src/wasm/core.d.ts"), "utf8");
const slimTypes = `/** Fetches and starts the module: the address of \`erezhe/wasm\`, or a response with it. A second call does nothing. */
export function init(from: string | URL | Request | Response | Promise<Response>): Promise<void>;
/** Starts the module from its bytes, or compiled. A second call does nothing. */
export function initSync(module: WebAssembly.Module | ArrayBuffer | ArrayBufferView<ArrayBuffer>): void;
`;
for (const [kind, from] of [
  ["d.ts", "./index.js"],
  ["d.cts", "./index.cjs"],
]) {
  const core = coreTypes.replaceAll("./types.js", from);
  await writeFile(at(`pkg/index.${kind}`), types);
  await writeFile(at(`pkg/core.${kind}`), core);
  await writeFile(at(`pkg/slim.${kind}`), core + slimTypes);
}

for (const file of ["README.md", "CHANGELOG.md", "LICENSE-MIT", "LICENSE-APACHE"]) {
  if (existsSync(at(file))) await copyFile(at(file), at(`pkg/${file}`));
}

const manifest = {
  name: "erezhe",
  version,
  description,
  license,
  keywords: ["kazakhstan", "iin", "validation", "rules", "public-services", "wasm"],
  type: "module",
  engines: { node: ">=20.19" },
  sideEffects: false,
  bin: { erezhe: "cli.js" },
  main: "./index.node.cjs",
  module: "./index.js",
  types: "./index.d.cts",
  exports: {
    ".": {
      import: conditions("index"),
      require: required("index"),
    },
    "./core": {
      import: conditions("core"),
      require: required("core"),
    },
    "./slim": {
      import: { types: "./slim.d.ts", default: "./slim.js" },
      require: { types: "./slim.d.cts", default: "./slim.cjs" },
    },
    ...Object.fromEntries(
      Object.keys(texts)
        .flatMap((lang) => [`./texts/${lang}`, `./texts/${lang}/rulebook`])
        .map((path) => [
          path,
          {
            import: { types: `${path}.d.ts`, default: `${path}.js` },
            require: { types: `${path}.d.cts`, default: `${path}.cjs` },
          },
        ]),
    ),
    "./wasm": "./erezhe.wasm",
    "./package.json": "./package.json",
  },
};
await writeFile(at("pkg/package.json"), `${JSON.stringify(manifest, null, 2)}\n`);

/** Where an entry is, by who asks. */
function conditions(entry) {
  return {
    types: `./${entry}.d.ts`,
    workerd: `./${entry}.workerd.js`,
    "edge-light": `./${entry}.edge-light.js`,
    node: { module: `./${entry}.js`, default: `./${entry}.node.js` },
    browser: `./${entry}.js`,
    default: `./${entry}.js`,
  };
}

/** The same for `require`; a bundler, which leaves files behind, is given what holds all in itself. */
function required(entry) {
  return { types: `./${entry}.d.cts`, module: `./${entry}.js`, default: `./${entry}.node.cjs` };
}

/** What the two packages share is said once, in Cargo.toml. */
function cargo(text) {
  const field = (name) => new RegExp(`^${name} = "(.*)"$`, "m").exec(text)?.[1];
  return { version: field("version"), description: field("description"), license: field("license") };
}
