// Every day of 2015-2026 against the PyPI package `holidays`, written by others from the same acts.
//
//   python3 -m venv .cache/oracle && .cache/oracle/bin/pip install -r tests/oracle/requirements.txt
//
// EREZHE_PYTHON names another Python that has it.

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";

import { isWorkingDay } from "erezhe";

const root = join(import.meta.dirname, "..", "..");
const named = process.env.EREZHE_PYTHON;
const python = named ?? join(root, ".cache", "oracle", "bin", "python");

/**
 * Days on which the two differ, with what this package says and the source for it. Empty is the hope.
 * @type {Record<string, { working: boolean, source: string }>}
 */
const DIFFERENCES = {};

// Left out only where nobody asked for it: not where a Python is named, and not in continuous integration.
const skip =
  named === undefined && !process.env.CI && !existsSync(python)
    ? "no .cache/oracle: see the head of tests/node/calendar-oracle.test.mjs"
    : false;

test("every day of 2015-2026 is worked or off as in the PyPI package holidays", { skip }, () => {
  const script = join(root, "tests", "oracle", "working_days.py");
  const theirs = JSON.parse(execFileSync(python, [script], { encoding: "utf8", maxBuffer: 1 << 24 }));

  const days = Object.keys(theirs);
  assert.equal(days.length, 4383);
  assert.equal(days[0], "2015-01-01");
  assert.equal(days.at(-1), "2026-12-31");

  const found = {};
  for (const day of days) {
    const working = isWorkingDay(day);
    if (working !== theirs[day]) found[day] = working;
  }
  const expected = Object.fromEntries(Object.entries(DIFFERENCES).map(([day, { working }]) => [day, working]));
  assert.deepEqual(found, expected);
});
