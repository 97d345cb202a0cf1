// A project of its own, with the packed package installed as any other one.

import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

export const ROOT = fileURLToPath(new URL("../../../", import.meta.url));
export const PKG = join(ROOT, "pkg");

export function run(command, args, options = {}) {
  return execFileSync(command, args, { encoding: "utf8", stdio: ["ignore", "pipe", "pipe"], ...options });
}

/** Installs the package from its tarball, without a network; gives the folder. */
export function project() {
  const folder = mkdtempSync(join(tmpdir(), "erezhe-"));
  process.on("exit", () => rmSync(folder, { recursive: true, force: true }));
  run("npm", ["pack", "--silent", "--pack-destination", folder, PKG]);
  const [tarball] = readdirSync(folder);
  writeFileSync(join(folder, "package.json"), '{ "name": "user", "private": true, "type": "module" }\n');
  run("npm", ["install", "--offline", "--silent", "--no-audit", "--no-fund", join(folder, tarball)], { cwd: folder });
  return folder;
}
