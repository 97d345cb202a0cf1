import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { test } from "node:test";
import { ROOT } from "./support/project.mjs";

// The Rust side, that tests/types/rust.d.ts is fresh, is a test of the crate (src/contract.rs).
test("the types of the contract are those of the Rust code", () => {
  const { status, stdout } = spawnSync("npx", ["tsc", "-p", "."], { cwd: ROOT, encoding: "utf8" });
  assert.equal(status, 0, stdout);
});
