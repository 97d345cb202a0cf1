// NDJSON runs on memory and numbers alone: every import of the module is a stub that throws here, and none is called.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { checkNdjson } from "../../pkg/index.js";
import { PKG } from "./support/project.mjs";
import { APPLICATION } from "./support/samples.mjs";

const langs = ["kk", "ru", "en"];
const brought = await Promise.all(langs.map((lang) => import(`../../pkg/texts/${lang}.js`)));
const TEXTS = Object.fromEntries(brought.map(({ default: text }) => [text.lang, text]));
const compiled = new WebAssembly.Module(readFileSync(join(PKG, "erezhe.wasm")));

function alone() {
  const imports = {};
  for (const { module: from, name, kind } of WebAssembly.Module.imports(compiled)) {
    assert.equal(kind, "function", name);
    (imports[from] ??= {})[name] = () => {
      throw new Error(`${name} was called`);
    };
  }
  const { exports } = new WebAssembly.Instance(compiled, imports);
  const memory = () => new Uint8Array(exports.memory.buffer);
  const given = (bytes) => {
    const at = exports.__wbindgen_malloc(bytes.length, 1) >>> 0;
    memory().set(bytes, at);
    return [at, bytes.length];
  };
  const taken = ([at, length]) => {
    const bytes = memory().slice(at >>> 0, (at >>> 0) + length);
    exports.__wbindgen_free(at, length, 1);
    return Buffer.from(bytes);
  };
  for (const [number, lang] of langs.entries()) {
    exports.load(number, 0, ...given(Buffer.from(TEXTS[lang].said)));
  }
  const json = (value) => given(Buffer.from(JSON.stringify(value)));
  return {
    open: (options) => exports.ndjsonOpen(...json(options)),
    plain: () => exports.ndjsonOpen(...given(Buffer.alloc(0))),
    refusal: (options) => taken(exports.ndjsonRefusal(...json(options))).toString(),
    push: (stream, bytes) => taken(exports.ndjsonPush(stream, ...given(bytes))),
    end: (stream) => taken(exports.ndjsonEnd(stream)),
    size: () => exports.memory.buffer.byteLength,
  };
}

const LINES = Buffer.from(
  [
    `\ufeff${JSON.stringify({ ...APPLICATION, id: "ө😀" })}\r`,
    "",
    JSON.stringify({ ...APPLICATION, documents: "x".repeat(3000), [`${"я".repeat(50)}`]: [1e300, null] }),
    "{ not json",
    "[".repeat(500_000),
    `{"id":"${"long".repeat(1 << 19)}"}`,
    '{"id":"\\ud800","submittedAt":1e400,"facts":{"grade":-0.000001}}',
    '{"id":1,"id":2}',
    "\u00ff\u2028",
    JSON.stringify({ ...APPLICATION, submittedAt: "2033-01-01", region: "KZ-47" }),
  ].join("\n"),
);
LINES[LINES.indexOf("\u00ff")] = 0xff;

test("a batch, with every import a stub that throws", () => {
  const module = alone();
  for (const lang of ["kk", "ru", "en"]) {
    for (const [detail, explain] of [
      ["full", true],
      ["full", false],
      ["brief", false],
    ]) {
      const options = { lang, detail, explain, calendar: { daysOff: ["2033-12-01"], workingDays: null } };
      const expected = Buffer.from(checkNdjson(LINES, options));
      for (const size of [1 << 20, 997]) {
        const stream = module.open(options);
        assert.ok(stream);
        const answers = [];
        for (let at = 0; at < LINES.length; at += size) {
          answers.push(module.push(stream, LINES.subarray(at, at + size)));
        }
        answers.push(module.end(stream));
        assert.ok(Buffer.concat(answers).equals(expected));
      }
    }
  }
  const stream = module.plain();
  assert.ok(Buffer.concat([module.push(stream, LINES), module.end(stream)]).equals(checkNdjson(LINES)));
});

test("options that cannot be used are refused, streams do not mix, and what is closed answers nothing", () => {
  const module = alone();
  for (const options of [{ lang: "de" }, { langs: "ru" }, "ru", 1, [], { calendar: { daysOff: ["yesterday"] } }]) {
    assert.equal(module.open(options), 0);
    const { code, path, message } = JSON.parse(module.refusal(options));
    assert.throws(() => checkNdjson(LINES, options), { name: "MisuseError", code, path, message });
  }
  assert.equal(module.refusal({ lang: "ru" }), "");
  const [one, two] = [module.open({ detail: "brief" }), module.open({ detail: "brief", lang: "ru" })];
  assert.notEqual(one, two);
  module.push(one, Buffer.from('\n{"id":'));
  module.push(two, Buffer.from('\n\n\n{"id":'));
  assert.match(module.push(one, Buffer.from('"one"}\n')).toString(), /^\{"row":2,"id":"one",/);
  assert.match(module.push(two, Buffer.from('"two"}\n')).toString(), /^\{"row":4,"id":"two",/);
  assert.equal(module.end(one).length, 0);
  for (const closed of [0, one, 99]) {
    assert.equal(module.push(closed, Buffer.from("{}\n")).length, 0);
    assert.equal(module.end(closed).length, 0);
  }
  assert.equal(module.open({}), one);
});

test("memory does not grow with the input", () => {
  const module = alone();
  const lines = Buffer.from(`${JSON.stringify(APPLICATION)}\n`.repeat(50));
  const run = (times) => {
    const stream = module.open({ detail: "full" });
    for (let i = 0; i < times; i++) assert.ok(module.push(stream, lines).length);
    for (let i = 0; i < times; i++) module.push(stream, Buffer.alloc(1 << 17, "x"));
    module.end(stream);
  };
  run(20);
  const before = module.size();
  run(100);
  assert.equal(module.size(), before);
});
