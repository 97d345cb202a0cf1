// Bundles the page into www/dist/, from the npm package as it is published (pkg/).
import { cp, mkdir, rm, symlink } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const www = dirname(fileURLToPath(import.meta.url));
const dist = join(www, "dist");

// The link that `npm install` would make, so that the bundler goes through the package's own `exports`.
const link = join(www, "node_modules", "erezhe");
await mkdir(dirname(link), { recursive: true });
await rm(link, { force: true, recursive: true });
await symlink(process.env["EREZHE_PKG"] ?? join("..", "..", "pkg"), link, "dir");

await rm(dist, { force: true, recursive: true });
await build({
  entryPoints: { app: join(www, "main.ts"), style: join(www, "style.css") },
  outdir: dist,
  bundle: true,
  minify: true,
  sourcemap: "linked",
  format: "esm",
  target: "es2022",
  charset: "utf8",
  legalComments: "none",
  logLevel: "warning",
});
for (const name of ["index.html", "icon.svg"]) await cp(join(www, name), join(dist, name));
// A licence has no ending of its own, and a browser shows text only where it is told that it is text.
for (const name of ["LICENSE-MIT", "LICENSE-APACHE"]) await cp(join(www, "..", name), join(dist, `${name}.txt`));
