// The cases of tests/cases/*.toml through the built package; tests/cases.rs runs the same ones natively, with the same
// meaning of every key.

import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { check, checkNdjson } from "erezhe";
import { parse } from "smol-toml";

const FOLDER = join(import.meta.dirname, "..", "cases");
const LANGUAGES = ["en", "ru", "kk"];

const CASE_KEYS = ["name", "source", "base", "set", "unset", "json", "options", "expect"];
const KEYS = [
  ...["decision", "findings", "infos", "documents", "questions", "estimate", "registeredOn", "dueOn", "dueAt"],
  ...["keptUntil", "certainty", "term", "path", "params", "refusal", "outcome", "severity", "cites", "steps"],
  ...["national", "regional", "unseen", "asks", "says"],
];
/** The two texts in a report that are not the package's own words. */
const NOT_WORDS = ["id", "url"];

/** The texts in which a piece is looked for. */
const SPOKEN = ["message", "why", "question", "reason", "action"];

const isObject = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
/** TOML has no null: `"none"` stands for it. */
const orNull = (value) => (value === "none" ? null : value);
/** A path with dots: `documents.0.issuedOn`. */
const joined = (path) => path.join(".");
const same = (a, b) => JSON.stringify(a) === JSON.stringify(b);
const shown = (finding) => `${finding.code} (${joined(finding.path)})`;
const sorted = (values) => [...new Set(values)].sort();

/** Objects are merged, everything else is replaced. */
function merge(into, from) {
  if (!isObject(from) || !isObject(into)) return structuredClone(from);
  for (const [key, value] of Object.entries(from)) into[key] = merge(into[key], value);
  return into;
}

function remove(value, path) {
  const [head, ...rest] = path.split(".");
  assert.ok(isObject(value) && head in value, `nothing to unset at ${path}`);
  if (rest.length > 0) remove(value[head], rest.join("."));
  else delete value[head];
}

function application({ base, set = {}, unset = [] }, bases) {
  if (base !== undefined) assert.ok(bases[base], `there is no base ${base}`);
  const built = merge(structuredClone(bases[base] ?? {}), set);
  for (const path of unset) remove(built, path);
  return built;
}

/** The report; through NDJSON where the input may be no JSON at all. */
function report(one, bases, lang) {
  const options = { ...one.options, lang };
  if (one.json === undefined) return check(application(one, bases), options);
  return JSON.parse(new TextDecoder().decode(checkNdjson(new TextEncoder().encode(one.json.trim()), options)));
}

/** `code`, or `code(param=value)`. */
function fits(finding, expected) {
  const [, code, name, value] = /^([^(]+)(?:\(([^=]+)=(.*)\))?$/.exec(expected);
  return finding.code === code && (name === undefined || String(finding.params[name]) === value);
}

/** Pairs each expectation with a finding of its own; the ones that ask for a param choose first. */
function pair(expected, findings) {
  const left = [...findings];
  const lacking = [...expected]
    .sort((a, b) => Number(b.includes("(")) - Number(a.includes("(")))
    .filter((code) => {
      const index = left.findIndex((finding) => fits(finding, code));
      if (index >= 0) left.splice(index, 1);
      return index < 0;
    });
  return { lacking, left };
}

/** Every citation, wherever it stands. */
function citations(value) {
  if (Array.isArray(value)) return value.flatMap(citations);
  if (!isObject(value)) return [];
  return Object.entries(value).flatMap(([key, field]) => (key === "citations" ? field : citations(field)));
}

/** Every text, with the name of its field. */
function strings(value, key = "report") {
  if (typeof value === "string") return [[key, value]];
  if (Array.isArray(value)) return value.flatMap((item) => strings(item, key));
  return isObject(value) ? Object.entries(value).flatMap(([name, field]) => strings(field, name)) : [];
}

function compare(expect, report) {
  const faults = [];
  const equal = (what, expected, actual) => {
    if (!same(expected, actual))
      faults.push(`${what}: expected ${JSON.stringify(expected)}, got ${JSON.stringify(actual)}`);
  };
  const { estimate, law } = report;
  equal("decision", expect.decision, report.decision);
  for (const field of ["registeredOn", "dueOn", "dueAt", "keptUntil", "certainty"]) {
    if (field in expect) equal(field, orNull(expect[field]), estimate?.[field] ?? null);
  }
  if ("estimate" in expect) equal("estimate", expect.estimate, estimate !== null);
  if ("term" in expect) equal("term", expect.term, estimate && `${estimate.term.amount} ${estimate.term.unit}`);
  if ("steps" in expect) {
    const steps = estimate?.steps ?? [];
    equal(
      "steps",
      expect.steps,
      steps.map((step) => [step.startsOn, step.endsOn]),
    );
  }
  const named = ({ act, edition }) => `${act} ${edition}`;
  for (const level of ["national", "regional"]) {
    if (level in expect) equal(level, expect[level], law[level] ? named(law[level]) : "none");
  }
  if ("unseen" in expect) equal("unseen", expect.unseen, sorted(law.unseen.map(named)));
  for (const [id, expected] of Object.entries(expect.documents ?? {})) {
    const answer = report.documents.find((document) => document.id === id);
    equal(`document ${id}`, expected, answer?.status ?? "none");
  }
  const asked = (decides) =>
    report.questions.filter((question) => question.decides === decides).map((question) => joined(question.path));
  equal("questions", sorted(expect.questions ?? []), sorted(asked(true)));
  const others = asked(false);
  for (const path of expect.asks ?? []) if (!others.includes(path)) faults.push(`asks: no ${path} among ${others}`);

  const infos = report.findings.filter((finding) => finding.severity === "info");
  const findings = report.findings.filter((finding) => finding.severity !== "info");
  const { lacking, left } = pair(expect.findings ?? [], findings);
  for (const expected of lacking) faults.push(`findings: no ${expected}`);
  for (const finding of left) faults.push(`findings: not expected ${shown(finding)} ${JSON.stringify(finding.params)}`);
  for (const expected of pair(expect.infos ?? [], infos).lacking) faults.push(`infos: no ${expected}`);

  for (const key of ["path", "params", "refusal", "outcome", "severity"]) {
    for (const [code, expected] of Object.entries(expect[key] ?? {})) {
      const about = report.findings.filter((finding) => fits(finding, code));
      const matches = (finding) => {
        if (key === "path") return joined(finding.path) === expected;
        if (key === "params")
          return Object.entries(expected).every(([name, value]) => same(finding.params[name], value));
        return finding[key] === orNull(expected);
      };
      if (!about.some(matches)) {
        const got = JSON.stringify(about.map((finding) => finding[key]));
        faults.push(`${key} of ${code}: expected ${JSON.stringify(expected)}, got ${got}`);
      }
    }
  }

  const cited = new Set(report.sources.map((source) => `${source.act} ${source.place ?? ""}`.trimEnd()));
  for (const expected of expect.cites ?? []) {
    if (!cited.has(expected)) faults.push(`cites: no ${expected} among ${[...cited].join("; ")}`);
  }
  return faults;
}

/** What holds for every report, whatever it is about. */
function lookThrough(report) {
  const faults = [];
  for (const finding of report.findings) {
    const cited = finding.citations.length > 0;
    if (cited === finding.code.startsWith("input.")) faults.push(`${shown(finding)}: citations`);
    if (finding.message.trim() === "") faults.push(`${shown(finding)}: says nothing`);
  }
  for (const document of report.documents) {
    if (document.citations.length === 0) faults.push(`document ${document.id}: no citation`);
  }
  for (const source of report.sources) {
    if (Boolean(source.reason) !== (source.basis === "interpretation")) {
      faults.push(`${source.act} ${source.place}: an interpretation, and only that, has a reason`);
    }
  }
  const named = new Set(citations(report));
  if (named.size !== report.sources.length || [...named].some((number) => !(number in report.sources))) {
    faults.push(`${report.sources.length} sources, of which ${named.size} are named`);
  }
  for (const [key, words] of strings(report).filter(([name]) => !NOT_WORDS.includes(name))) {
    // The field of a fault of the whole application has no name.
    if (words.trim() === "" && !["field", "path"].includes(key)) faults.push(`${key} is empty`);
    if (/[{}]/.test(words)) faults.push(`${key} has a gap that nothing was put into: ${words}`);
    if (/\d{12}/.test(words)) faults.push(`${key} tells an IIN: ${words}`);
  }
  return faults;
}

const files = readdirSync(FOLDER)
  .filter((name) => name.endsWith(".toml"))
  .sort();
const names = new Set();
for (const file of files) {
  const { base: bases = {}, case: cases = [], ...others } = parse(readFileSync(join(FOLDER, file), "utf8"));
  assert.deepEqual(Object.keys(others), [], `${file}: unknown tables`);
  for (const one of cases) {
    test(`${file}: ${one.name}`, () => {
      assert.ok(!names.has(one.name), "the name is not unique");
      names.add(one.name);
      assert.deepEqual(
        Object.keys(one).filter((key) => !CASE_KEYS.includes(key)),
        [],
      );
      assert.deepEqual(
        Object.keys(one.expect).filter((key) => !KEYS.includes(key)),
        [],
      );
      assert.ok(one.source, "no source");
      assert.ok(one.expect.decision, "expects no decision");
      const faults = new Set();
      let said = "";
      for (const lang of LANGUAGES) {
        const judged = report(one, bases, lang);
        for (const [key, words] of strings(judged)) if (SPOKEN.includes(key)) said += `${words}\n`;
        for (const fault of compare(one.expect, judged)) faults.add(fault);
        for (const fault of lookThrough(judged)) faults.add(`${lang}: ${fault}`);
      }
      for (const piece of one.expect.says ?? []) if (!said.includes(piece)) faults.add(`says: nowhere ${piece}`);
      assert.equal([...faults].join("\n"), "");
    });
  }
}

test("there are cases", () => assert.ok(names.size > 0));
