// The same rows natively, by `cargo bench`: units a second, by the names of benches/judge.rs.

import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { ROWS } from "./applications.mjs";

const NAMES = ["check full", "check brief", "ndjson full", "ndjson brief"];

export function native() {
  const root = new URL("../../", import.meta.url).pathname;
  execFileSync("cargo", ["bench", "--locked", "--quiet", "--bench", "judge"], { cwd: root, stdio: "ignore" });
  const folder = join(process.env.CARGO_TARGET_DIR ?? join(root, "target"), "criterion", "judge");
  return Object.fromEntries(
    NAMES.map((name) => {
      const estimates = JSON.parse(readFileSync(join(folder, name, "new", "estimates.json"), "utf8"));
      return [name, (ROWS * 1e9) / estimates.median.point_estimate];
    }),
  );
}
