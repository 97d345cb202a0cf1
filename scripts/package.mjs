// Assembles the npm package in pkg/ from js/*.ts and what wasm-pack left in .cache/wasm.

import { build } from "esbuild";
import { chmod, copyFile, mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { existsSync } from "node:fs";
import { deflateRawSync } from "node:zlib";

const root = new URL("../", import.meta.url);
const at = (path) => new URL(path, root);
const wasm = await readFile(at(".cache/wasm/erezhe_bg.wasm"));
const { version, description, license } = cargo(await readFile(at("Cargo.toml"), "utf8"));

await rm(at("pkg"), { recursive: true, force: true });
await mkdir(at("pkg"));

const packed = {
  name: "packed",
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^erezhe-packed$/ }, () => ({ path: "packed", namespace: "packed" }));
    onLoad({ filter: /.*/, namespace: "packed" }, () => ({
      contents: `export const size = ${wasm.length};
export const packed = "${deflateRawSync(wasm, { level: 9, memLevel: 9 }).toString("base64")}";`,
    }));
    onResolve({ filter: /^erezhe-glue$/ }, () => ({ path: "glue", namespace: "glue", sideEffects: false }));
    onLoad({ filter: /.*/, namespace: "glue" }, async () => ({
      contents: glue(await readFile(at(".cache/wasm/erezhe.js"), "utf8")),
    }));
    // The module stays a file of its own.
    onResolve({ filter: /\.wasm(\?module)?$/ }, ({ path }) => ({ path, external: true }));
  },
};

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
  plugins: [packed],
  logLevel: "warning",
  // The glue can look for the module beside itself; the entries never ask it to.
  logOverride: { "empty-import-meta": "silent" },
};
const entry = (name, more) =>
  build({ ...common, entryPoints: [`js/${name}.ts`], format: "esm", outfile: `pkg/${name}.js`, ...more });
const cjs = (name) => entry(name, { format: "cjs", outfile: `pkg/${name}.cjs` });
await Promise.all([
  entry("index"),
  cjs("index"),
  entry("slim"),
  cjs("slim"),
  entry("workerd"),
  entry("edge-light"),
  entry("cli", { platform: "node", minify: false, banner: { js: "#!/usr/bin/env node" } }),
]);
await chmod(at("pkg/cli.js"), 0o755);
await writeFile(at("pkg/erezhe.wasm"), wasm);

const types = await readFile(at("src/wasm/types.d.ts"), "utf8");
const slim = (from) => `export * from "${from}";
/** Fetches and starts the module: the address of \`erezhe/wasm\`, or a response with it. A second call does nothing. */
export function init(from: string | URL | Request | Response | Promise<Response>): Promise<void>;
/** Starts the module from its bytes, or compiled. A second call does nothing. */
export function initSync(module: WebAssembly.Module | ArrayBuffer | ArrayBufferView<ArrayBuffer>): void;
`;
await writeFile(at("pkg/index.d.ts"), types);
await writeFile(at("pkg/index.d.cts"), types);
await writeFile(at("pkg/slim.d.ts"), slim("./index.js"));
await writeFile(at("pkg/slim.d.cts"), slim("./index.cjs"));

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
  main: "./index.cjs",
  module: "./index.js",
  types: "./index.d.cts",
  exports: {
    ".": {
      import: {
        types: "./index.d.ts",
        workerd: "./workerd.js",
        "edge-light": "./edge-light.js",
        node: "./index.js",
        browser: "./index.js",
        default: "./index.js",
      },
      require: { types: "./index.d.cts", default: "./index.cjs" },
    },
    "./slim": {
      import: { types: "./slim.d.ts", default: "./slim.js" },
      require: { types: "./slim.d.cts", default: "./slim.cjs" },
    },
    "./wasm": "./erezhe.wasm",
    "./package.json": "./package.json",
  },
};
await writeFile(at("pkg/package.json"), `${JSON.stringify(manifest, null, 2)}\n`);

/** What the two packages share is said once, in Cargo.toml. */
function cargo(text) {
  const field = (name) => new RegExp(`^${name} = "(.*)"$`, "m").exec(text)?.[1];
  return { version: field("version"), description: field("description"), license: field("license") };
}
