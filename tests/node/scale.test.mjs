import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { test } from "node:test";
import { ROOT } from "./support/project.mjs";

// `make test-scale` runs a million.
test("a sample of many rows: each answered, in order", (t) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ["scripts/scale.mjs", "5000", "1000"], {
    cwd: ROOT,
    encoding: "utf8",
  });
  t.diagnostic(stdout);
  assert.equal(status, 0, stdout + stderr);
});
