import assert from "node:assert/strict";
import { spawn, spawnSync } from "node:child_process";
import {
  closeSync,
  existsSync,
  mkdtempSync,
  openSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { setTimeout } from "node:timers";
import { check, compare, parseIin, rulebook } from "../../pkg/index.js";
import { PKG, ROOT } from "./support/project.mjs";
import { APPLICATION, COMPARED } from "./support/samples.mjs";

const folder = mkdtempSync(join(tmpdir(), "erezhe-cli-"));
after(() => rmSync(folder, { recursive: true, force: true }));
const CLI = join(PKG, "cli.js");
const SAMPLES = readdirSync(join(ROOT, "samples"));
const COLOUR = new RegExp(`${String.fromCharCode(27)}\\[\\d+m`, "g");
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

/** A sample of each decision that there is one of. */
const DECIDED = new Map(
  SAMPLES.map((name) => {
    const path = join(ROOT, "samples", name);
    return [check(JSON.parse(readFileSync(path, "utf8"))).decision, path];
  }),
);
const ACCEPTED = JSON.parse(readFileSync(DECIDED.get("accept"), "utf8"));
const pretty = file("one.json", `\ufeff${JSON.stringify(APPLICATION, null, 2)}\n`);
const accepted = file("accepted.json", JSON.stringify({ ...ACCEPTED, id: "GOOD" }));
/** A valid IIN, and twelve digits that are none. */
const IIN = "850101300015";
const HONEST = "850101300018";

test("one application over several lines, as JSON", () => {
  for (const lang of LANGS) {
    const report = { row: 1, ...check(APPLICATION, { lang, explain: true }) };
    const { status, lines, stderr } = erezhe(["check", pretty, "--json", "--explain", "--lang", lang]);
    assert.deepEqual(lines, [JSON.stringify(report)], stderr);
    assert.equal(status, report.decision === "accept" ? 0 : 1);
  }
});

test("as JSON, in brief", () => {
  const brief = { row: 1, ...check(APPLICATION, { lang: "ru", detail: "brief" }) };
  const { lines } = erezhe(["check", pretty, "--json", "--detail", "brief", "--lang", "ru"]);
  assert.deepEqual(lines, [JSON.stringify(brief)]);
  const full = erezhe(["check", pretty, "--json", "--detail", "full"]);
  assert.deepEqual(full.lines, erezhe(["check", pretty, "--json"]).lines);
});

test("one application as text, in three languages", () => {
  const outputs = LANGS.map((lang) => {
    const report = check(APPLICATION, { lang });
    const { status, stdout, stderr } = erezhe(["check", "-", "--lang", lang], JSON.stringify(APPLICATION, null, 2));
    assert.equal(stderr, "");
    assert.equal(status, report.decision === "accept" ? 0 : 1);
    const text = unwrapped(stdout);
    for (const { message } of report.findings) assert.ok(text.includes(message), message);
    for (const { name } of report.documents) assert.ok(text.includes(name), name);
    for (const { question } of report.questions) assert.ok(text.includes(question), question);
    for (const { action } of report.estimate?.steps ?? []) assert.ok(!text.includes(action), action);
    assert.match(text, /2016/);
    const explained = unwrapped(erezhe(["check", pretty, "--lang", lang, "--explain"]).stdout);
    for (const { action } of report.estimate?.steps ?? []) assert.ok(explained.includes(action), action);
    for (const { code, rule } of report.findings) {
      assert.ok(explained.includes(code), code);
      if (rule) assert.ok(explained.includes(rule), rule);
    }
    assert.ok(explained.includes(report.law.national.text));
    for (const each of [text, explained]) assert.doesNotMatch(each, /undefined|\[object|null/);
    return stdout;
  });
  assert.equal(new Set(outputs).size, 3);
});

test("no line is wider than 80 columns in a pipe, but for addresses and ids", () => {
  const commands = [
    ["check", ...[1, 3, 6, 8].map((at) => join(ROOT, `samples/${SAMPLES[at - 1]}`))],
    ["check", join(ROOT, `samples/${SAMPLES[3]}`)],
    ["check", pretty, "--explain", "--cite", "full"],
    ["rulebook", "--service", "preschool-queue", "--region", "KZ-39", "--day", "2019-05-06"],
    ["estimate", "--service", "externat-permit", "--region", "KZ-75", "--channel", "portal", "--at", "2016-12-02"],
    ["compare", "--service", "externat-permit", "--from", "KZ-75@2016-12-01", "--to", "KZ-75@2026-10-01"],
  ];
  for (const lang of LANGS) {
    for (const command of commands) {
      const { lines, stdout } = erezhe([...command, "--lang", lang]);
      assert.ok(lines.length > 10);
      assert.ok(!stdout.includes("\u001b"));
      for (const line of lines) if (line.length > 80) assert.match(line, /^ *\S+$/);
    }
  }
});

test("sources: a number beside what is said, each once at the end", () => {
  for (const lang of LANGS) {
    const report = check(APPLICATION, { lang });
    const cited = report.findings.flatMap(({ citations }) => citations.map((index) => report.sources[index]));
    const [none, short, full] = ["none", "short", "full"].map((cite) =>
      unwrapped(erezhe(["check", pretty, "--lang", lang, "--cite", cite]).stdout),
    );
    assert.equal(unwrapped(erezhe(["check", pretty, "--lang", lang]).stdout), short);
    for (const { text, url, reason } of cited) {
      assert.ok(!none.includes(`] ${text}`), text);
      assert.ok(short.includes(`] ${text}`), text);
      assert.ok(full.includes(`] ${text}`), text);
      if (url) assert.ok(full.includes(url) && !short.includes(url), url);
      if (reason) assert.ok(full.includes(reason) && !short.includes(reason), reason);
    }
    assert.doesNotMatch(none, /\[\d/);
    // Numbers of one output are never two sources, and none is left out.
    const { stdout } = erezhe([
      ...["check", "--lang", lang],
      ...[3, 6, 8].map((at) => join(ROOT, "samples", SAMPLES[at - 1])),
    ]);
    const used = new Set([...stdout.matchAll(/\[(\d+)\]/g)].map(([, number]) => Number(number)));
    const listed = [...stdout.matchAll(/^ {2}\[(\d+)\] /gm)].map(([, number]) => Number(number));
    assert.deepEqual(
      listed,
      [...used].sort((a, b) => a - b),
    );
    assert.deepEqual(
      listed,
      listed.map((_, index) => index + 1),
    );
  }
});

test("several applications: a row each, accepted ones too, and a summary", () => {
  const batch = file(
    "batch.ndjson",
    [JSON.stringify({ ...ACCEPTED, id: "GOOD" }), "", "{ bad", '{"id":"B"}', '{"id":"B"}'].join("\n"),
  );
  const { status, stdout, lines } = erezhe(["check", batch, accepted]);
  assert.equal(status, 1);
  const heads = lines.filter((line) => /^[✓✗!?] /.test(line)).map((line) => line.split(/ {2,}/));
  assert.deepEqual(heads, [
    ["✓ can be accepted", batch, "row 1", "id GOOD"],
    ["✗ cannot be accepted", batch, "row 3"],
    ["✗ cannot be accepted", batch, "row 4", "id B"],
    ["✗ cannot be accepted", batch, "row 5", "id B"],
    ["✓ can be accepted", accepted, "id GOOD"],
  ]);
  assert.match(stdout, /\n {2}2 {2}✓ can be accepted\n/);
  assert.match(stdout, /\n {2}3 {2}✗ cannot be accepted\n/);
  assert.match(stdout, /\n {2}5 {2}applications in all\n/);
  assert.match(stdout, /\d {2}input\.invalid\n/);
  assert.match(stdout, /Repeated ids: 2\n {2}2 {2}B\n {2}2 {2}GOOD\n/);
  for (const lang of LANGS) {
    const text = unwrapped(erezhe(["check", batch, "--lang", lang]).stdout);
    const { findings } = check({ id: "B" }, { lang });
    for (const { message } of findings) assert.ok(text.includes(message), message);
    assert.doesNotMatch(text, /undefined|\[object|null/);
  }
  const good = erezhe(["check", accepted, accepted]);
  assert.equal(good.status, 0);
  assert.match(good.stdout, /\n {2}2 {2}✓ can be accepted\n/);
});

test("the four decisions, in words of their own in each language", () => {
  const heads = LANGS.flatMap((lang) =>
    [...DECIDED].map(([decision, path]) => {
      const { lines, status } = erezhe(["check", path, "--lang", lang]);
      assert.equal(status, decision === "accept" ? 0 : 1);
      return lines[0].split("  ")[0];
    }),
  );
  assert.ok(DECIDED.size >= 3);
  assert.equal(new Set(heads).size, 3 * DECIDED.size);
  for (const [, mark, word] of heads.map((head) => /^([✓✗!?]) (.+)$/.exec(head))) assert.ok(mark && word);
});

test("NDJSON: an answer for each line that is not empty, bad ones included, by its number", () => {
  const batch = [JSON.stringify(APPLICATION), "", "{ bad", '{"id":"B"}', "  ", "null", "\f", "\u2028"].join("\n");
  for (const end of ["", "\n", "\r\n"]) {
    const result = erezhe(["check", "--json", "-"], batch + end);
    assert.equal(result.status, 1);
    assert.deepEqual(rowsAndIds(result), [
      [1, "A-1"],
      [3, null],
      [4, "B"],
      [6, null],
      [8, null],
    ]);
  }
});

test("rows are those of the whole input, whatever separates words inside of a line", () => {
  const line = (id) => `{"id":"${id}",\f"x":"\u2028\u0085\u000b"\r}`;
  let text = "\n\n";
  for (let i = 3; i < 6000; i++) text += i % 7 ? `${line(i)}\n` : "\n";
  const result = erezhe(["check", "--json", "--detail", "brief", file("odd.ndjson", text)]);
  const rows = answers(result).map(({ row }) => row);
  assert.deepEqual(
    rows,
    Array.from({ length: 6000 }, (_, i) => i).filter((i) => i > 2 && i % 7),
  );
});

test("an array is read as its items", () => {
  const items = [{ ...ACCEPTED, id: "a]},{[" }, { id: 'b"\\' }, null, [{ id: "c" }], "],", 7, { ...ACCEPTED, id: "z" }];
  const expected = [
    [1, "a]},{["],
    [2, 'b"\\'],
    [3, null],
    [4, null],
    [5, null],
    [6, null],
    [7, "z"],
  ];
  for (const text of [JSON.stringify(items), `\ufeff\n ${JSON.stringify(items, null, 2)}\n\n`]) {
    assert.deepEqual(rowsAndIds(erezhe(["check", "-", "--json"], text)), expected);
    assert.deepEqual(rowsAndIds(erezhe(["check", file("array.json", text), "--json"])), expected);
  }
  const { stdout } = erezhe(["check", file("array.json", JSON.stringify(items))]);
  assert.match(stdout, /array\.json {2}item 7 {2}id z/);
  assert.deepEqual(answers(erezhe(["check", "-", "--json"], JSON.stringify([ACCEPTED]))), [
    { row: 1, ...check(ACCEPTED) },
  ]);
  // Lines that are arrays are lines.
  assert.deepEqual(rowsAndIds(erezhe(["check", "-", "--json"], '[{"id":"a"}]\n{"id":"b"}\n')), [
    [1, null],
    [2, "b"],
  ]);
});

test("an array in portions", () => {
  const items = Array.from({ length: 9000 }, (_, i) => ({ id: `${i}`, facts: { ground: "é,]".repeat(i % 200) } }));
  const result = erezhe(["check", "--json", "--detail", "brief", "-"], JSON.stringify(items, null, 1));
  assert.deepEqual(
    rowsAndIds(result),
    items.map(({ id }, index) => [index + 1, id]),
  );
});

test("a broken JSON over several lines is one answer, and later files are judged", () => {
  const whole = JSON.stringify(APPLICATION, null, 2);
  for (const text of [
    whole.slice(0, -1),
    whole.slice(0, 100),
    whole.replace(":", ""),
    `${whole}}`,
    whole.replace('"health"', '"hea\nlth"'),
    whole.replace('"documents": [', '"documents": [\n    {"id":"application"}\n'),
    "{\n",
    "[\n",
    '[\n  {\n    "id": "a"\n    "service": 1\n  }\n]',
  ]) {
    const { status, lines, stderr } = erezhe(["check", "--json", file("broken.json", text), pretty]);
    assert.equal(status, 1, stderr);
    assert.equal(lines.length, 2, text);
    const [broken, next] = lines.map((line) => JSON.parse(line));
    assert.deepEqual([broken.row, broken.id, next.row, next.id], [1, null, 1, "A-1"]);
    assert.ok(isBroken(broken), text);
  }
});

test("a broken array: its items are judged all the same", () => {
  for (const [text, ids] of [
    ['[{"id":"a"},\n{"id":"b"}', ["a", "b", null]],
    ['[{"id":"a"},\n{"id":"b"', ["a", null]],
    ['[{"id":"a"},\n{"id" "b"},\n{"id":"c"}]', ["a", null, "c"]],
    ['[{"id":"a"},\n{"id":"b"}}, {"id":"c"}]', ["a", null, "c"]],
    ['[{"id":"a"},\n]', ["a", null]],
    ['[{"id":"a"}\n]\n{"id":"b"}\n{"id":"c"}', ["a", null]],
    ['[{"id":"a\nb"}\n]', [null]],
  ]) {
    const result = erezhe(["check", "-", "--json"], text);
    assert.equal(result.status, 1);
    assert.deepEqual(
      rowsAndIds(result),
      ids.map((id, index) => [index + 1, id]),
      text,
    );
  }
});

test("a first line that is bad does not make the rest one application", () => {
  for (const first of ["{", "{ bad", '{"id":', "{]", "{'id': 1}"]) {
    assert.deepEqual(rowsAndIds(erezhe(["check", "-", "--json"], `${first}\n{"id":"B"}\n`)), [
      [1, null],
      [2, "B"],
    ]);
  }
});

test("several files, in order; one that cannot be read", () => {
  const second = file("two.ndjson", '{"id":"C"}\n{"id":"D"}');
  const both = erezhe(["check", "--json", pretty, second]);
  assert.deepEqual(
    answers(both).map(({ file: name, row, id }) => [name, row, id]),
    [
      [pretty, 1, "A-1"],
      [second, 1, "C"],
      [second, 2, "D"],
    ],
  );
  for (const line of both.lines) assert.deepEqual(Object.keys(JSON.parse(line)).slice(0, 3), ["file", "row", "id"]);
  for (const line of erezhe(["check", "--json", second]).lines) assert.ok(!("file" in JSON.parse(line)));
  const brief = erezhe(["check", "--json", "--detail", "brief", pretty, second]);
  assert.equal(answers(brief)[2].file, second);
  const { status, lines, stderr } = erezhe(["check", "--json", join(folder, "none.json"), second]);
  assert.equal(status, 2);
  assert.equal(lines.length, 2);
  assert.match(stderr, /none\.json/);
  const text = erezhe(["check", join(folder, "none.json"), second]);
  assert.equal(text.status, 2);
  assert.match(text.stdout, /row 2 {2}id D/);
  assert.equal(erezhe(["check", folder]).status, 2);
});

test("an empty file is said to be empty", () => {
  for (const text of ["", "\n \n", "\ufeff", "\r\n\t\f", "[]", "[\n]"]) {
    const empty = file("empty.json", text);
    for (const args of [["--json"], []]) {
      const { status, lines, stderr } = erezhe(["check", empty, ...args]);
      assert.equal(status, 2, JSON.stringify(text));
      assert.deepEqual(lines, []);
      assert.match(stderr, /^erezhe: .*empty\.json: .*empty.*\n$/);
      const both = erezhe(["check", empty, accepted, ...args]);
      assert.equal(both.status, 2);
      assert.match(both.stdout, /GOOD/);
    }
  }
  const { status, stderr } = erezhe(["check", "-"], "\n");
  assert.equal(status, 2);
  assert.match(stderr, /standard input: .*empty/);
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
    lines.forEach((line, i) => assert.ok(line.startsWith(`{"row":${i + 1},"id":"${i}",`)));
  }
});

/** Milliseconds that a command takes, the shortest of some runs. */
function time(args, expected) {
  const runs = Array.from({ length: 3 }, () => {
    const start = performance.now();
    assert.match(erezhe(args).stdout, expected);
    return performance.now() - start;
  });
  return Math.min(...runs);
}

test("one long line, a long item, and many lines of text take no more than their share of time", () => {
  const long = (name, size, [before, behind]) => file(name, `${before}${"x".repeat(size)}${behind}`);
  for (const ends of [
    ['{"id":"', '"}\n{"id":"B"}\n'],
    ["\n x", '\n{"id":"B"}\n'],
    ['[{"id":"', '"},{"id":"B"}]'],
    ['{"id":\n"', '"}'],
  ]) {
    const [little, much] = [1 << 22, 1 << 26].map((size) => [
      "check",
      "--json",
      "--detail",
      "brief",
      long(`long-${size}.json`, size, ends),
    ]);
    assert.ok(time(much, /"id":null,"decision":"refuse"/) < 100 + 16 * time(little, /"input\.invalid"/), ends[0]);
  }
  const lines = (count) => {
    const many = file("many-lines.ndjson", "{}\n".repeat(count));
    return time(["check", many, "--cite", "none"], new RegExp(`\n {2}${count} {2}applications in all`));
  };
  assert.ok(lines(20_000) < 100 + 10 * lines(2000));
});

test("a line, an item or an application that is too long is one answer, and the others are judged", () => {
  const long = (size) => `{"id":"${"x".repeat(size - 9)}"}`;
  const most = 1 << 20;
  const options = ["--json", "--detail", "brief", "-"];
  for (const size of [most + 1, 2 * most, 2 * most + 100, 7 * most]) {
    for (const [text, rows] of [
      [`{"id":"a"}\n${long(size)}\n\n{"id":"b"}`, ["1 a", "2 null", "4 b"]],
      [`${long(size)}\n{"id":"b"}`, ["1 null", "2 b"]],
      [`[{"id":"a"},${long(size)},{"id":"b"}]`, ["1 a", "2 null", "3 b"]],
      [long(size).replace(":", ":\n"), ["1 null"]],
      [`{\n${" ".repeat(size)}}`, ["1 null"]],
    ]) {
      const result = erezhe(["check", ...options], text);
      assert.deepEqual(
        rowsAndIds(result).map(([row, id]) => `${row} ${id}`),
        rows,
      );
      assert.ok(isBroken(answers(result)[rows.findIndex((row) => row.endsWith("null"))]));
    }
  }
  const whole = answers(erezhe(["check", ...options], `{\n"consent":true${" ".repeat(most - 20)}}\n\n`));
  assert.ok(!isBroken(whole[0]));
});

test("input that comes in pieces is read as it is whole", async () => {
  const one = { ...ACCEPTED, id: "ө😀,]}" };
  const texts = [
    `\ufeff${JSON.stringify(one)}\r\n\r\n{"id":"b"}\r\n`,
    `\ufeff\n${JSON.stringify([one, { id: "b" }, null], null, 2)}`,
    `\ufeff${JSON.stringify(one, null, 2)}\r\n`,
    '[{"id":"a"},\n,{"id" "b"}] x',
  ];
  for (const text of texts) {
    const whole = erezhe(["check", "--json", "-"], text).stdout;
    const bytes = Buffer.from(text);
    const child = spawn(process.execPath, [CLI, "check", "--json", "-"], { stdio: ["pipe", "pipe", "inherit"] });
    let output = "";
    child.stdout.setEncoding("utf8").on("data", (data) => (output += data));
    const ended = new Promise((resolve) => child.on("close", resolve));
    for (let at = 0; at < bytes.length; at += 7) {
      child.stdin.write(bytes.subarray(at, at + 7));
      await new Promise((resolve) => setTimeout(resolve, 1));
    }
    child.stdin.end();
    await ended;
    assert.equal(output, whole);
  }
});

test("a byte order mark begins each file, and no line behind the first", () => {
  const marked = (name, text) => file(name, `\ufeff${text}`);
  const first = marked("first.ndjson", '{"id":"a"}\n\ufeff{"id":"b"}\n');
  const second = marked("second.ndjson", '{"id":"c"}\n');
  assert.deepEqual(rowsAndIds(erezhe(["check", "--json", first, second])), [
    [1, "a"],
    [2, null],
    [1, "c"],
  ]);
  // Behind as many lines as were once read at a time.
  const { lines } = erezhe(["check", "--json", "-"], `${"{}\n".repeat(87_381)}\n\ufeff{"id":"b"}\n{"id":"c"}\n`);
  assert.match(lines.at(-2), /^\{"row":87383,"id":null,/);
  assert.match(lines.at(-1), /^\{"row":87384,"id":"c",/);
});

test("an IIN is printed in no spelling, and comes back as it was given in JSON", () => {
  assert.ok(parseIin(IIN).valid && !parseIin(HONEST).valid);
  const arabic = [...IIN].map((digit) => String.fromCodePoint(0x660 + Number(digit))).join("");
  const wide = [...IIN].map((digit) => String.fromCodePoint(0xff10 + Number(digit))).join("");
  const bold = [...IIN].map((digit) => String.fromCodePoint(0x1d7ce + Number(digit))).join("");
  const spellings = [
    IIN,
    `IIN ${IIN}`,
    `ИИН${IIN}№1`,
    `2016-${IIN}`,
    `${IIN}-2`,
    [...IIN].join(" "),
    [...IIN].join("\u00a0"),
    [...IIN].join("\u200b"),
    `${IIN.slice(0, 6)} ${IIN.slice(6)}`,
    `${IIN.slice(0, 6)}-${IIN.slice(6)}`,
    `${IIN.slice(0, 6)} – ${IIN.slice(6)}`,
    `${IIN.slice(0, 4)}/${IIN.slice(4, 8)}.${IIN.slice(8)}`,
    `${IIN.slice(0, 6)}_${IIN.slice(6)}`,
    arabic,
    wide,
    bold,
    `${arabic.slice(0, 6)} ${IIN.slice(6)}`,
    Number(IIN),
  ];
  const text = spellings.map((id) => JSON.stringify({ ...APPLICATION, id })).join("\n");
  const shown = (output) =>
    output.normalize("NFKC").replace(/[\u0660-\u0669]/g, (digit) => digit.charCodeAt(0) - 0x660);
  for (const args of [[], ["--explain"], ["--lang", "kk"]]) {
    const { stdout } = erezhe(["check", "-", ...args], text);
    for (const line of stdout.split("\n")) {
      assert.ok(
        !shown(line)
          .replace(/[^0-9]/g, "")
          .includes(IIN),
        line,
      );
    }
    assert.equal(stdout.match(/\*{10}15/g).length, spellings.length + 1);
  }
  const alone = erezhe(["check", "-"], JSON.stringify({ ...APPLICATION, id: arabic })).stdout;
  assert.match(alone, /id \*{10}15\n/);
  assert.deepEqual(
    answers(erezhe(["check", "-", "--json"], text)).map(({ id }) => id),
    spellings.map(String),
  );
  const other = { applicant: { role: "parent", iin: IIN }, person: { iin: IIN }, signature: { iin: IIN }, [IIN]: IIN };
  for (const args of [["--json"], ["--json", "--explain"], ["--explain"], []]) {
    const { stdout, stderr } = erezhe(["check", "-", ...args], JSON.stringify({ ...APPLICATION, ...other }));
    assert.ok(!stdout.includes(IIN) && !stderr.includes(IIN), args.join(" "));
  }
});

test("twelve digits that are no IIN are not spoilt", () => {
  const ids = [HONEST, "202611220001", "1234567890123", "2026-11-22/0001", "N-000000000001"].filter(
    (id) => !parseIin(id.replace(/\D/g, "")).valid,
  );
  assert.ok(ids.length >= 4);
  const { stdout } = erezhe(["check", "-"], ids.map((id) => JSON.stringify({ id })).join("\n"));
  for (const id of ids) assert.ok(stdout.includes(`id ${id}\n`), id);
});

test("file names: an IIN is hidden, and in JSON they are as given", () => {
  const named = file(`${IIN}.json`, JSON.stringify(ACCEPTED));
  const { stdout } = erezhe(["check", named, accepted]);
  assert.ok(!stdout.includes(IIN));
  assert.match(stdout, /\*{10}15\.json/);
  assert.equal(JSON.parse(erezhe(["check", named, accepted, "--json"]).lines[0]).file, named);
  for (const args of [[`${IIN}-none.json`], [file(`${IIN}-empty.json`, "")]]) {
    const { stderr, status } = erezhe(["check", ...args]);
    assert.equal(status, 2);
    assert.match(stderr, /\*{10}15-/);
    assert.ok(!stderr.includes(IIN));
  }
});

test("control characters and marks of direction do not reach the terminal", () => {
  const id = "a\u001b[2J\u0007\u202e\u2066b\r\nc\u2028d\u009be\u200f";
  const named = file("x\u202e\u001b[31m.json", JSON.stringify({ id }));
  for (const args of [[named], [named, accepted], [named, "--explain"]]) {
    const { stdout } = erezhe(["check", ...args]);
    assert.doesNotMatch(stdout.replaceAll("\n", ""), /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u);
    assert.match(stdout, /id a\ufffd\[2J/);
  }
  assert.equal(JSON.parse(erezhe(["check", named, "--json"]).lines[0]).id, id);
  assert.doesNotMatch(erezhe(["check", "\u001b[31m\u202e"]).stderr.replaceAll("\n", ""), /[\p{Cc}\p{Cf}]/u);
});

test("a long id is cut in text", () => {
  const { stdout } = erezhe(["check", "-"], JSON.stringify({ id: "界".repeat(100) }));
  assert.match(stdout, /id 界{20}…\n/);
});

test("colours and the width of a terminal", { skip: !existsSync("/usr/bin/script") }, () => {
  const wide = { ...ACCEPTED, id: "界".repeat(30), documents: [] };
  const path = file("wide.json", JSON.stringify(wide));
  const terminal = (columns, env, args = "") => {
    const { stdout } = spawnSync(
      "script",
      ["-qec", `stty cols ${columns}; ${process.execPath} ${CLI} check ${path} ${accepted} ${args}`, "/dev/null"],
      { encoding: "utf8", env: { ...process.env, TERM: "xterm", NO_COLOR: "", ...env } },
    );
    return stdout.replaceAll("\r", "");
  };
  const plain = (text) => text.replace(COLOUR, "");
  const coloured = terminal(100, {});
  assert.ok(coloured.includes("\u001b[31m✗ cannot be accepted\u001b[39m"));
  assert.equal(terminal(100, { NO_COLOR: "1" }), plain(coloured));
  assert.equal(terminal(100, { TERM: "dumb" }), plain(coloured));
  assert.ok(!terminal(100, {}, "--json").includes("\u001b"));
  for (const columns of [40, 80, 120]) {
    const widths = plain(terminal(columns, {}))
      .split("\n")
      .map((line) => [...line].reduce((sum, char) => sum + (char === "界" ? 2 : 1), 0));
    assert.ok(Math.max(...widths) <= columns);
    assert.ok(Math.max(...widths) > columns - 15);
  }
});

test("rulebook and estimate", () => {
  const of = ["--service", "externat-permit", "--region", "KZ-75"];
  for (const lang of LANGS) {
    const answer = rulebook({ service: "externat-permit", region: "KZ-75", submittedAt: "2016-12-01", lang });
    const rules = erezhe(["rulebook", ...of, "--day", "2016-12-01", "--lang", lang]);
    assert.equal(rules.status, 0, rules.stderr);
    const text = unwrapped(rules.stdout);
    for (const rule of answer.rules) {
      assert.ok(text.includes(rule.text), rule.text);
      assert.ok(rules.lines.includes(`    ${rule.id}`), rule.id);
      for (const index of rule.citations) assert.ok(text.includes(`] ${answer.sources[index].text}`));
    }
    assert.doesNotMatch(rules.stdout, /https?:/);
    assert.match(erezhe(["rulebook", ...of, "--day", "2016-12-01", "--cite", "full"]).stdout, /adilet\.zan\.kz/);
    const due = erezhe(["estimate", ...of, "--channel", "portal", "--at", "2016-12-01", "--lang", lang]);
    assert.equal(due.status, 0, due.stderr);
    assert.match(due.stdout, /2016/);
    assert.match(due.stdout, /\n {2}1\. /);
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
  const outputs = LANGS.map((lang) => {
    const { status, stdout, stderr } = erezhe([...of, "--to", "KZ-75@2026-10-01", "--lang", lang]);
    assert.equal(status, 0, stderr);
    const answer = compare({ ...COMPARED, lang });
    const text = unwrapped(stdout);
    for (const { id, from, to } of answer.changes) {
      assert.ok(stdout.includes(id), id);
      for (const side of [from, to]) {
        if (!side) continue;
        assert.ok(text.includes(unwrapped(side.text)), side.text);
        for (const index of side.citations) assert.ok(text.includes(`] ${answer.sources[index].text}`));
      }
    }
    assert.doesNotMatch(stdout, /undefined|\[object|null/);
    return stdout;
  });
  assert.equal(new Set(outputs).size, 3);
  const json = erezhe([...of, "--to", "KZ-75@2016-12-02", "--channel", "portal", "--json"]);
  assert.deepEqual(JSON.parse(json.stdout).changes, []);
  assert.match(erezhe([...of, "--to", "KZ-75@2016-12-02"]).stdout, /No differences/);
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
    ["check", pretty, "--detail", "brief"],
    ["check", pretty, "--json", "--detail", "short"],
    ["check", pretty, "--json", "--cite", "full"],
    ["check", pretty, "--cite", "long"],
    ["constructor", pretty],
    ["estimate", "--json", "--detail", "brief"],
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

test("a reader that stops early stops it in peace; the exit code is that of what was judged", async () => {
  const many = (name, application) => file(name, `${JSON.stringify(application)}\n`.repeat(20_000));
  const refused = many("refused.ndjson", APPLICATION);
  const good = many("good.ndjson", ACCEPTED);
  for (const [args, expected, complaints] of [
    [[good], 0, /^$/],
    [[refused], 1, /^$/],
    [["--json", refused], 1, /^$/],
    [["--json", join(folder, "none.json"), good], 2, /^erezhe: [^\n]*none\.json[^\n]*\n$/],
    [[join(folder, "none.json"), good], 2, /^erezhe: [^\n]*none\.json[^\n]*\n$/],
  ]) {
    const child = spawn(process.execPath, [CLI, "check", ...args], { stdio: ["ignore", "pipe", "pipe"] });
    let complaint = "";
    child.stderr.on("data", (data) => (complaint += data));
    child.stdout.once("data", () => child.stdout.destroy());
    const ended = await new Promise((resolve) => child.on("close", (...all) => resolve(all)));
    assert.deepEqual(ended, [expected, null]);
    assert.match(complaint, complaints);
  }
});

test("an output that cannot be written is told", { skip: !existsSync("/dev/full") }, () => {
  const full = openSync("/dev/full", "w");
  after(() => closeSync(full));
  for (const args of [
    ["check", accepted],
    ["check", accepted, "--json"],
    ["check", accepted, accepted],
    ["--help"],
    ["rulebook", "--service", "externat-permit", "--region", "KZ-75", "--day", "2016-12-01"],
  ]) {
    const { status, stderr } = spawnSync(process.execPath, [CLI, ...args], {
      encoding: "utf8",
      stdio: ["ignore", full, "pipe"],
    });
    assert.equal(status, 2, args.join(" "));
    assert.match(stderr, /^erezhe: the output could not be written: ENOSPC.*\n$/);
  }
});

test("the output may be a file", () => {
  const path = join(folder, "output.ndjson");
  const output = openSync(path, "w");
  const { status } = spawnSync(process.execPath, [CLI, "check", "--json", pretty, accepted], {
    stdio: ["ignore", output, "pipe"],
  });
  closeSync(output);
  assert.equal(status, 1);
  assert.equal(readFileSync(path, "utf8"), erezhe(["check", "--json", pretty, accepted]).stdout);
});
