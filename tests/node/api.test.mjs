import assert from "node:assert/strict";
import { test } from "node:test";
import { runInNewContext } from "node:vm";
import * as erezhe from "../../pkg/index.js";
import { APPLICATION, COMPARED, QUERY, nonsense } from "./support/samples.mjs";

const { check, checkNdjson, ndjson } = erezhe;
const FIELDS = ["id", "decision", "findings", "documents", "questions", "estimate", "law", "sources", "version"];

/** Plain data: what JSON gives back as it is. */
function assertPlain(value) {
  assert.deepEqual(JSON.parse(JSON.stringify(value)), value);
}

function assertReport(report, fields = FIELDS) {
  assert.deepEqual(Object.keys(report), fields);
  assert.ok(["accept", "refuse", "unknown", "judgement"].includes(report.decision));
  for (const finding of report.findings) {
    assert.ok(finding.message);
    assert.ok(finding.code.startsWith("input.") || finding.citations.length, `${finding.code} cites nothing`);
  }
  assertPlain(report);
}

test("a report is plain data, the same each time", () => {
  const first = check(APPLICATION);
  assertReport(first);
  assert.equal(first.id, "A-1");
  for (let i = 0; i < 5; i++) assert.equal(JSON.stringify(check(APPLICATION)), JSON.stringify(first));
  assert.equal(JSON.stringify(check(APPLICATION, { explain: false })), JSON.stringify(first));
});

test("the object and the line get the same report, in each language; a line is told by its row", () => {
  for (const lang of ["kk", "ru", "en"]) {
    for (const explain of [false, true]) {
      for (const detail of ["full", "brief"]) {
        const options = { lang, explain, detail };
        const line = checkNdjson(new TextEncoder().encode(`\n${JSON.stringify(APPLICATION)}`), options);
        const [report, ...rest] = new TextDecoder().decode(line).split("\n");
        assert.deepEqual(rest, [""]);
        assert.equal(report, JSON.stringify({ row: 2, ...check(APPLICATION, options) }));
      }
    }
  }
});

test("in brief the findings are the same, without sentences", () => {
  const late = { ...APPLICATION, documents: [] };
  const full = check(late);
  const brief = check(late, { detail: "brief" });
  assert.deepEqual(Object.keys(brief), [
    ...["id", "decision", "findings", "questions", "registeredOn", "dueOn", "certainty"],
  ]);
  assert.equal(brief.decision, full.decision);
  const place = ({ act, edition, place }) => `${act}@${edition} ${place}`;
  assert.deepEqual(
    brief.findings,
    full.findings.map(({ code, severity, path, params, refusal, citations }) => ({
      ...{ code, severity, path: path.join("."), params, refusal },
      place: citations.length > 0 ? place(full.sources[citations[0]]) : null,
    })),
  );
  assert.deepEqual(
    brief.questions,
    full.questions.filter(({ decides }) => decides).map(({ path }) => path.join(".")),
  );
});

test("data from outside are checked by a function of their own, with the same answer", () => {
  assert.equal(JSON.stringify(erezhe.checkUnknown(APPLICATION)), JSON.stringify(check(APPLICATION)));
  assert.equal(erezhe.checkUnknown("no application").decision, "refuse");
});

test("what answers share is frozen, and the rest is the caller's own", () => {
  const [report, next] = [check(APPLICATION), check(APPLICATION)];
  assert.ok(report.sources.every(Object.isFrozen));
  const own = ({ sources, ...rest }) => [sources, rest, ...Object.values(rest), ...rest.documents, rest.law.national];
  own(report).forEach((part, index) => {
    if (typeof part !== "object" || part === null) return;
    assert.ok(!Object.isFrozen(part));
    assert.notEqual(part, own(next)[index]);
  });
});

test("the rule of a finding is one of the rulebook's, and no two rules have one name", () => {
  const asked = ["service", "region", "channel", "submittedAt"];
  const { rules, conflicts } = erezhe.rulebook(Object.fromEntries(asked.map((name) => [name, APPLICATION[name]])));
  const ids = [...rules, ...conflicts].map((rule) => rule.id);
  assert.equal(new Set(ids).size, ids.length);
  const named = check(APPLICATION, { explain: true }).findings.filter(({ rule }) => rule !== null);
  assert.ok(named.length > 3);
  for (const { rule } of named) assert.ok(ids.includes(rule), rule);
});

test("bad input is an answer", () => {
  for (const [name, value] of Object.entries(nonsense())) {
    const report = check(value);
    assertReport(report);
    assert.notEqual(report.decision, "accept", name);
    if (typeof value !== "object" || value === null) {
      assert.ok(
        report.findings.some(({ code }) => code.startsWith("input.")),
        name,
      );
    }
  }
  for (const value of Object.values(nonsense())) {
    assertReport(check({ ...APPLICATION, facts: value }));
    assertReport(check({ ...APPLICATION, documents: [value] }));
  }
});

test("a field left out, null and undefined are the same", () => {
  const without = { ...APPLICATION };
  delete without.consent;
  const expected = JSON.stringify(check(without));
  assert.equal(JSON.stringify(check({ ...without, consent: null })), expected);
  assert.equal(JSON.stringify(check({ ...without, consent: undefined })), expected);
  assert.equal(JSON.stringify(check({ ...without, unheardOf: undefined })), expected);
});

test("a getter may ask in the middle", () => {
  const application = {
    ...APPLICATION,
    get id() {
      return `${check({}).findings.length > 0}`;
    },
  };
  assert.equal(check(application).id, "true");
});

test("input is left as it was", () => {
  const frozen = structuredClone(APPLICATION);
  for (const part of Object.values(frozen)) Object.freeze(part);
  check(Object.freeze(frozen));
  assert.deepEqual(frozen, APPLICATION);
});

test("misuse throws an error with a code and a path", () => {
  const misuses = [
    () => check(APPLICATION, { lang: "xx" }),
    () => check(APPLICATION, "ru"),
    () => check(APPLICATION, { calendar: "2016-12-01" }),
    () => checkNdjson(new TextEncoder().encode("{}"), { lang: 1 }),
    () => checkNdjson("{}"),
    () => checkNdjson(undefined),
    () => erezhe.checklist({}),
    () => erezhe.checklist(),
    () => erezhe.estimate({ ...QUERY, region: 75 }),
    () => erezhe.rulebook({ ...QUERY, submittedAt: undefined }),
    () => erezhe.compare({ ...COMPARED, channels: "portal" }),
    () => erezhe.compare({ ...COMPARED, to: undefined }),
    () => erezhe.compare({ ...COMPARED, from: { region: "KZ-75", day: "2016-12-01" } }),
    () => erezhe.compare({ ...COMPARED, lang: "xx" }),
    () => erezhe.vocabulary("xx"),
    () => erezhe.parseIin(10514650017),
    () => erezhe.isWorkingDay("1 December"),
    () => erezhe.isWorkingDay(new Date()),
    () => erezhe.addWorkingDays("2016-12-01", 1.5),
    () => erezhe.addWorkingDays("2016-12-01", "1"),
    () => erezhe.addWorkingDays("2016-12-01", NaN),
    () => erezhe.addWorkingDays("2016-12-01", 2 ** 40),
    () => erezhe.describeDay("2016-12-01", "xx"),
  ];
  for (const misuse of misuses) {
    assert.throws(misuse, (error) => {
      assert.ok(error instanceof Error, String(misuse));
      assert.equal(error.name, "MisuseError", `${misuse}: ${error.stack}`);
      assert.match(error.code, /^[a-z]+(\.[a-z-]+)*$/);
      assert.ok(Array.isArray(error.path) && error.path.length, String(misuse));
      assert.ok(error.message);
      return true;
    });
  }
  assertReport(check(APPLICATION));
});

test("every function answers with plain data", () => {
  assertPlain(erezhe.checklist(QUERY));
  assertPlain(erezhe.estimate(QUERY));
  assertPlain(erezhe.rulebook(QUERY));
  assertPlain(erezhe.compare(COMPARED));
  for (const lang of [undefined, "kk", "ru", "en"]) assertPlain(erezhe.vocabulary(lang));
  assertPlain(erezhe.describeDay("2016-12-01", "ru"));
  assert.deepEqual(Object.keys(erezhe.version()), ["package", "rules", "hash", "limits"]);
  assert.equal(erezhe.isWorkingDay("2016-12-03"), false);
  assert.equal(erezhe.isWorkingDay("2016-12-06"), true);
  assert.match(erezhe.addWorkingDays("2016-12-01", 15), /^\d{4}-\d{2}-\d{2}$/);
  // A Sunday: no day added is the day itself, one the first working day after it.
  assert.equal(erezhe.addWorkingDays("2016-12-04", 0), "2016-12-04");
  assert.equal(erezhe.addWorkingDays("2016-12-04", 1), "2016-12-05");
  assert.deepEqual(Object.keys(erezhe.parseIin("")), ["valid", "reason", "birthDate", "sex"]);
  assert.equal(erezhe.parseIin("").valid, false);
});

test("the order and the kind of what was asked before change no answer", () => {
  const answers = () =>
    ["kk", "ru", "en"].map((lang) =>
      JSON.stringify([check(APPLICATION, { lang, explain: true }), erezhe.rulebook({ ...QUERY, lang })]),
    );
  const first = answers();
  erezhe.vocabulary("kk");
  erezhe.estimate(QUERY);
  for (let i = 0; i < 3; i++) assert.deepEqual(answers(), first);
});

test("each line that is not empty gets one report, in order", () => {
  const lines = [
    JSON.stringify({ ...APPLICATION, id: "first" }),
    "",
    "   \t",
    "{",
    "null",
    "42",
    '"text"',
    "[]",
    '{"id":"\ud83d\ude00"}',
    "not json",
    '{"id":"twice","id":"twice"}',
    `${"[".repeat(100_000)}`,
    JSON.stringify({ ...APPLICATION, id: "crlf" }) + "\r",
    "\r",
    JSON.stringify({ ...APPLICATION, id: "last" }),
  ];
  const given = lines.filter((line) => line.trim() !== "").length;
  for (const end of ["", "\n", "\n\n"]) {
    const reports = new TextDecoder().decode(checkNdjson(new TextEncoder().encode(lines.join("\n") + end))).split("\n");
    assert.equal(reports.pop(), "");
    const parsed = reports.map((line) => JSON.parse(line));
    assert.equal(parsed.length, given);
    for (const report of parsed) assertReport(report, ["row", ...FIELDS]);
    const filled = lines.flatMap((line, index) => (line.trim() === "" ? [] : [index + 1]));
    assert.deepEqual(
      parsed.map(({ row }) => row),
      filled,
    );
    assert.equal(parsed[0].id, "first");
    assert.equal(parsed.at(-1).id, "last");
    assert.equal(parsed.at(-2).id, "crlf");
  }
});

test("bytes that are no UTF-8 lose no line", () => {
  const bytes = Uint8Array.from([0xff, 0xfe, 10, 0xc3, 0x28, 10, 10, 0x7b, 0x7d, 10]);
  const lines = new TextDecoder().decode(checkNdjson(bytes)).trimEnd().split("\n");
  assert.equal(lines.length, 3);
  for (const line of lines) assertReport(JSON.parse(line), ["row", ...FIELDS]);
  assert.equal(checkNdjson(new Uint8Array()).length, 0);
});

test("a batch larger than what is handed over at once stays in order", () => {
  const rows = 5_000;
  let text = "";
  for (let i = 0; i < rows; i++) text += JSON.stringify({ ...APPLICATION, id: `A-${i}` }) + "\n";
  const reports = new TextDecoder()
    .decode(checkNdjson(new TextEncoder().encode(text)))
    .trimEnd()
    .split("\n");
  assert.equal(reports.length, rows);
  reports.forEach((line, i) => assert.ok(line.startsWith(`{"row":${i + 1},"id":"A-${i}",`)));
});

const bytesOf = (text) => new TextEncoder().encode(text);
const textOf = (...parts) => Buffer.concat(parts).toString();
const rowsOf = (answers) =>
  textOf(answers)
    .split("\n")
    .slice(0, -1)
    .map((line) => JSON.parse(line).row);

test("a stream answers what the whole input is answered, wherever it is cut", () => {
  const line = JSON.stringify({ ...APPLICATION, id: "ө😀" });
  const bytes = bytesOf(`\ufeff{"id":"қ"}\r\n\r\n\ufeff{}\n${line}\n \n{"id":"last"}`);
  for (const options of [undefined, { detail: "brief", lang: "kk" }]) {
    const whole = textOf(checkNdjson(bytes, options));
    assert.deepEqual(rowsOf(checkNdjson(bytes, options)), [1, 3, 4, 6]);
    for (let at = 0; at <= bytes.length; at++) {
      const { push, end } = ndjson(options);
      assert.equal(textOf(push(bytes.subarray(0, at)), push(bytes.subarray(at)), end()), whole, `cut at ${at}`);
    }
    const { push, end } = ndjson(options);
    assert.equal(textOf(...Array.from(bytes, (byte) => push(Uint8Array.of(byte))), end()), whole);
  }
});

test("an answer comes with the end of its line", () => {
  const { push, end } = ndjson({ detail: "brief" });
  assert.equal(push(bytesOf('{"id":')).length, 0);
  assert.match(textOf(push(bytesOf('"a"}\n{"id":"b"}'))), /^\{"row":1,"id":"a",.*\n$/);
  assert.match(textOf(end()), /^\{"row":2,"id":"b",.*\n$/);
  assert.equal(end().length, 0);
});

test("streams do not mix, whatever happens to other calls meanwhile", () => {
  const streams = ["kk", "ru", "en"].map((lang) => ({ lang, ...ndjson({ lang }) }));
  const answers = streams.map(() => []);
  const bytes = bytesOf(`${JSON.stringify(APPLICATION)}\n`.repeat(3));
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  for (let at = 0; at < bytes.length; at += 50) {
    check(proxy);
    assert.throws(() => ndjson({ lang: "de" }), { name: "MisuseError" });
    streams.forEach(({ push }, index) => answers[index].push(push(bytes.subarray(at, at + 50))));
  }
  streams.forEach(({ lang, end }, index) =>
    assert.equal(textOf(...answers[index], end()), textOf(checkNdjson(bytes, { lang }))),
  );
});

test("a line that is too long is one answer, and the next ones are judged", () => {
  const answers = checkNdjson(
    bytesOf(`{"id":"a"}\n{"id":"${"x".repeat(8 << 20)}"}\n\n{"id":"${"x".repeat(1 << 20)}"}\n{"id":"b"}`),
  );
  const [first, long, longer, last, ...rest] = textOf(answers).split("\n").slice(0, -1).map(JSON.parse);
  assert.deepEqual(rest, []);
  assert.deepEqual([first.row, first.id, last.row, last.id], [1, "a", 5, "b"]);
  for (const [report, row] of [
    [long, 2],
    [longer, 4],
  ]) {
    assertReport(report, ["row", ...FIELDS]);
    assert.deepEqual([report.row, report.id, report.findings.length], [row, null, 1]);
    assert.equal(report.findings[0].code, "input.invalid");
    assert.deepEqual(report.findings[0].path, []);
  }
});

test("any view of bytes is taken, of any realm", () => {
  const bytes = bytesOf('{"id":"a"}\n');
  const expected = textOf(checkNdjson(bytes));
  const buffer = new ArrayBuffer(bytes.length + 2);
  new Uint8Array(buffer).set(bytes, 1);
  for (const view of [
    Buffer.from(bytes),
    new DataView(buffer, 1, bytes.length),
    new Uint8Array(buffer, 1, bytes.length),
    runInNewContext("Uint8Array.from(bytes)", { bytes }),
  ]) {
    assert.equal(textOf(checkNdjson(view)), expected);
    const { push, end } = ndjson();
    assert.equal(textOf(push(view), end()), expected);
  }
});

test("misuse of a stream, and of options that cross as JSON", () => {
  const detached = new Uint8Array(8);
  structuredClone(detached.buffer, { transfer: [detached.buffer] });
  const ended = ndjson();
  ended.end();
  const cyclic = {};
  cyclic.calendar = cyclic;
  const refusing = {
    get lang() {
      throw new Error("no");
    },
  };
  const open = ndjson();
  for (const [misuse, path, code = "misuse.invalid-argument"] of [
    [() => open.push("{}"), ["bytes"]],
    [() => open.push(null), ["bytes"]],
    [() => open.push([123, 125]), ["bytes"]],
    [() => open.push(detached), ["bytes"]],
    [() => checkNdjson(detached), ["bytes"]],
    [() => ended.push(bytesOf("{}")), ["bytes"]],
    [() => ndjson("ru"), ["options"]],
    [() => ndjson(() => "ru"), ["options"]],
    [() => ndjson([]), ["options"]],
    [() => ndjson(cyclic), ["options"], "misuse.too-large"],
    [() => ndjson(refusing), ["lang"]],
    [() => ndjson({ lang: () => "ru" }), ["lang"]],
    [() => ndjson({ explain: 1n }), ["explain"]],
    [() => ndjson({ explain: NaN }), ["explain"]],
    [() => ndjson({ detail: Symbol("brief") }), ["detail"]],
  ]) {
    assert.throws(misuse, { name: "MisuseError", code, path }, String(misuse));
  }
  assert.match(textOf(open.push(bytesOf("{}\n"))), /^\{"row":1,/);
});

test("more than fits into one answer is told before the work", () => {
  const lines = (count) => new Uint8Array(2 * count).fill(10).map((byte, index) => (index % 2 ? byte : 120));
  const tooLarge = { name: "MisuseError", code: "misuse.too-large", path: ["bytes"] };
  const start = performance.now();
  for (const [bytes, options] of [
    [lines((1 << 16) + 1)],
    [lines((1 << 20) + 1), { detail: "brief" }],
    [new Uint8Array((1 << 26) + 1)],
    [new Uint8Array((1 << 28) + 1), { detail: "brief" }],
  ]) {
    assert.throws(() => checkNdjson(bytes, options), tooLarge);
  }
  assert.ok(performance.now() - start < 3000);
  // Empty lines get no answer, and a stream has no such bound.
  assert.equal(checkNdjson(new Uint8Array(1 << 22).fill(10)).length, 0);
  assert.equal(checkNdjson(bytesOf("\r\n".repeat(1 << 20))).length, 0);
  const { push, end } = ndjson({ detail: "brief" });
  let rows = 0;
  for (let i = 0; i < 3; i++) rows += push(lines(1 << 15)).filter((byte) => byte === 10).length;
  end();
  assert.equal(rows, 3 << 15);
});
