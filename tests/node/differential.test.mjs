// A sample of `make differential`: the same answers natively, through `check`, NDJSON and `erezhe/core` in each language.

import assert from "node:assert/strict";
import { test } from "node:test";
import { compare } from "../../scripts/differential.mjs";

test("every way to an answer gives the same bytes", async () => {
  assert.ok((await compare(400, 20261125)) > 8000);
});
