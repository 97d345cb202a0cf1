import assert from "node:assert/strict";
import { spawn, spawnSync } from "node:child_process";
import { closeSync, existsSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { check, compare, parseIin, rulebook } from "../../pkg/index.js";
import { PKG, ROOT } from "./support/project.mjs";
import { APPLICATION, COMPARED } from "./support/samples.mjs";

const folder = mkdtempSync(join(tmpdir(), "erezhe-cli-"));
after(() => rmSync(folder, { recursive: true, force: true }));
const CLI = join(PKG, "cli.js");
const LANGS = ["kk", "ru", "en"];

function erezhe(args, input) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [CLI, ...args], {
    encoding: "utf8",
    input,
    maxBuffer: 1e9,
  });
  return { status, stdout, stderr, lines: stdout.split("\n").slice(0, -1) };
}
function file(name, text) {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}
/** Answers of `--json`, without what only some of the tests look at. */
const answers = ({ lines }) => lines.map((line) => JSON.parse(line));
const rowsAndIds = (result) => answers(result).map(({ row, id }) => [row, id]);
const isBroken = ({ findings }) => findings.length === 1 && findings[0].code === "input.invalid";
/** As one text again, wherever the lines were broken. */
const unwrapped = (text) => text.replace(/\s+/g, " ");

const ACCEPTED = JSON.parse(readFileSync(join(ROOT, "samples/1-almaty-externat.json"), "utf8"));
const pretty = file("one.json", `\ufeff${JSON.stringify(APPLICATION, null, 2)}\n`);
const accepted = file("accepted.json", JSON.stringify({ ...ACCEPTED, id: "GOOD" }));
/** A valid IIN, and twelve digits that are none. */
const IIN = "850101300013";
const HONEST = "850101300018";

test("one application over several lines, as JSON", () => {
  for (const lang of ["kk", "ru", "en"]) {
    const report = check(APPLICATION, { lang, explain: true });
    const { status, lines, stderr } = erezhe(["check", pretty, "--json", "--explain", "--lang", lang]);
    assert.deepEqual(lines, [JSON.stringify(report)], stderr);
    assert.equal(status, report.decision === "accept" ? 0 : 1);
  }
});

test("one application as text, in three languages", () => {
  const outputs = ["kk", "ru", "en"].map((lang) => {
    const report = check(APPLICATION, { lang });
    const { status, stdout, stderr } = erezhe(["check", "-", "--lang", lang], JSON.stringify(APPLICATION, null, 2));
    assert.equal(stderr, "");
    assert.equal(status, report.decision === "accept" ? 0 : 1);
    for (const { message, citations } of report.findings) {
      assert.ok(stdout.includes(message), message);
      for (const { text, reason } of citations) {
        assert.ok(stdout.includes(text), text);
        if (reason) assert.ok(stdout.includes(reason), reason);
      }
    }
    for (const { name } of report.documents) assert.ok(stdout.includes(name), name);
    for (const { question } of report.questions) assert.ok(stdout.includes(question), question);
    for (const { action } of report.estimate?.steps ?? []) assert.ok(stdout.includes(action), action);
    assert.doesNotMatch(stdout, /undefined|\[object|null/);
    return stdout;
  });
  assert.equal(new Set(outputs).size, 3);
});

test("NDJSON: a report for each line that is not empty, bad ones included", () => {
  const batch = [JSON.stringify(APPLICATION), "", "{ bad", '{"id":"B"}', "  ", "null"].join("\n");
  for (const end of ["", "\n", "\r\n"]) {
    const { status, lines } = erezhe(["check", "--json", "-"], batch + end);
    assert.equal(status, 1);
    assert.deepEqual(
      lines.map((line) => JSON.parse(line).id),
      ["A-1", null, "B", null],
    );
  }
  const { status, stdout } = erezhe(["check", "-"], batch);
  assert.equal(status, 1);
  assert.match(stdout, /line 3: /);
  assert.match(stdout, /line 4, B: /);
  assert.match(stdout, /Applications: 4\n/);
});

test("a first line that is bad does not make the rest one application", () => {
  const { lines } = erezhe(["check", "-", "--json"], '{\n{"id":"B"}\n');
  assert.deepEqual(
    lines.map((line) => JSON.parse(line).id),
    [null, "B"],
  );
});

test("several files, in order; one that cannot be read", () => {
  const second = file("two.ndjson", '{"id":"C"}\n{"id":"D"}');
  const both = erezhe(["check", "--json", pretty, second]);
  assert.deepEqual(
    both.lines.map((line) => JSON.parse(line).id),
    ["A-1", "C", "D"],
  );
  const { status, lines, stderr } = erezhe(["check", "--json", join(folder, "none.json"), second]);
  assert.equal(status, 2);
  assert.equal(lines.length, 2);
  assert.match(stderr, /none\.json/);
  assert.equal(erezhe(["check", folder]).status, 2);
});

test("large input is streamed, whole and in order", () => {
  let text = "";
  for (let i = 0; i < 20_000; i++)
    text += `{"id":"${i}","service":"externat-permit","facts":{"ground":"${"x".repeat(i % 300)}"}}\n`;
  const path = file("large.ndjson", text);
  for (const args of [[path], ["-"]]) {
    const { lines, status } = erezhe(["check", "--json", ...args], args[0] === "-" ? text : undefined);
    assert.equal(status, 1);
    assert.equal(lines.length, 20_000);
    lines.forEach((line, i) => assert.ok(line.startsWith(`{"id":"${i}",`)));
  }
});

test("nothing to judge is nothing refused", () => {
  assert.equal(erezhe(["check", "-"], "").status, 0);
  assert.deepEqual(erezhe(["check", "-", "--json"], "\n \n").lines, []);
});

test("no IIN is printed in full", () => {
  const iins = ["850101300018", "010514650017", "990231400000"];
  const text = iins
    .map((iin) =>
      JSON.stringify({
        ...APPLICATION,
        id: iin,
        applicant: { role: "parent", iin },
        person: { iin },
        signature: { iin },
        [iin]: iin,
      }),
    )
    .join("\n");
  for (const args of [["--json"], ["--json", "--explain"], ["--explain"], ["--lang", "kk"]]) {
    const { stdout, stderr } = erezhe(["check", "-", ...args], text);
    for (const iin of iins) assert.ok(!stdout.includes(iin) && !stderr.includes(iin), `${iin} ${args}`);
  }
});

test("rulebook and estimate", () => {
  const of = ["--service", "externat-permit", "--region", "KZ-75"];
  for (const lang of ["kk", "ru", "en"]) {
    const rules = erezhe(["rulebook", ...of, "--day", "2016-12-01", "--lang", lang]);
    assert.equal(rules.status, 0, rules.stderr);
    assert.match(rules.stdout, /adilet\.zan\.kz/);
    const due = erezhe(["estimate", ...of, "--channel", "portal", "--at", "2016-12-01", "--lang", lang]);
    assert.equal(due.status, 0, due.stderr);
    assert.match(due.stdout, /2016/);
    assert.doesNotMatch(rules.stdout + due.stdout, /undefined|\[object|null/);
  }
  const json = erezhe(["rulebook", ...of, "--channel", "portal", "--day", "2016-12-01", "--json"]);
  assert.equal(json.lines.length, 1);
  for (const { channels } of JSON.parse(json.stdout).rules) assert.ok(!channels.length || channels.includes("portal"));
  assert.ok(
    "estimate" in JSON.parse(erezhe(["estimate", ...of, "--channel", "portal", "--at", "2016-12-01", "--json"]).stdout),
  );
});

test("what changed between two days", () => {
  const of = ["compare", "--service", "externat-permit", "--from", "KZ-75@2016-12-01"];
  const outputs = ["kk", "ru", "en"].map((lang) => {
    const { status, stdout, stderr } = erezhe([...of, "--to", "KZ-75@2026-10-01", "--lang", lang]);
    assert.equal(status, 0, stderr);
    const answer = compare({ ...COMPARED, lang });
    for (const { id, from, to } of answer.changes) {
      assert.ok(stdout.includes(id), id);
      for (const side of [from, to]) {
        if (!side) continue;
        assert.ok(stdout.includes(side.text), side.text);
        for (const { text } of side.citations) assert.ok(stdout.includes(text), text);
      }
    }
    assert.doesNotMatch(stdout, /undefined|\[object|null/);
    return stdout;
  });
  assert.equal(new Set(outputs).size, 3);
  const json = erezhe([...of, "--to", "KZ-75@2016-12-02", "--channel", "portal", "--json"]);
  assert.deepEqual(JSON.parse(json.stdout).changes, []);
  assert.match(erezhe([...of, "--to", "KZ-75@2016-12-02"]).stdout, /none/);
});

test("a calendar supplement", () => {
  const calendar = file("calendar.json", '{ "daysOff": ["2016-12-02"] }');
  assert.notEqual(erezhe(["check", pretty, "--calendar", calendar]).status, 2);
  assert.equal(erezhe(["check", pretty, "--calendar", file("bad.json", "{")]).status, 2);
  assert.equal(erezhe(["check", pretty, "--calendar", join(folder, "none.json")]).status, 2);
  assert.equal(erezhe(["check", pretty, "--calendar", file("worse.json", '"2016-12-02"')]).status, 2);
});

test("a wrong command is 2 and says why", () => {
  for (const args of [
    [],
    ["check"],
    ["judge", pretty],
    ["check", pretty, "--lang", "de"],
    ["check", pretty, "--lang"],
    ["check", pretty, "--colour"],
    ["check", pretty, "--service", "externat-permit"],
    ["rulebook", "--service", "externat-permit", "--region", "KZ-75"],
    ["rulebook", "--service", "externat-permit", "--region", "KZ-75", "--day", "2016-12-01", pretty],
    ["estimate", "--service", "externat-permit", "--region", "KZ-75", "--at", "2016-12-01"],
    ["compare", "--service", "externat-permit", "--from", "KZ-75@2016-12-01"],
    ["compare", "--service", "externat-permit", "--from", "KZ-75@2016-12-01", "--to", "KZ-75"],
    ["compare", "--service", "externat-permit", "--from", "KZ-75@2016-12-01", "--to", "KZ-75@yesterday"],
  ]) {
    const { status, stdout, stderr } = erezhe(args, "");
    assert.equal(status, 2, args.join(" "));
    assert.equal(stdout, "", args.join(" "));
    assert.match(stderr, /^erezhe: .+\nTry: erezhe --help\n$/, args.join(" "));
  }
  assert.match(erezhe(["--help"]).stdout, /Usage:/);
  assert.match(erezhe(["--version"]).stdout, /^erezhe \d+\.\d+\.\d+/);
});

test("a reader that stops early stops it in peace", async () => {
  const path = file("many.ndjson", `${JSON.stringify(APPLICATION)}\n`.repeat(20_000));
  const child = spawn(process.execPath, [CLI, "check", "--json", path], { stdio: ["ignore", "pipe", "pipe"] });
  let complaint = "";
  child.stderr.on("data", (data) => (complaint += data));
  child.stdout.once("data", () => child.stdout.destroy());
  const [code, signal] = await new Promise((resolve) => child.on("close", (...ended) => resolve(ended)));
  assert.deepEqual([code, signal, complaint], [0, null, ""]);
});
