// What comes over the border, whatever it is, is an answer or a misuse with a code; the same in every way in.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { createRequire } from "node:module";
import { test } from "node:test";
import vm from "node:vm";
import { APPLICATION, QUERY } from "./support/samples.mjs";

const memories = new Set();
const { Instance } = WebAssembly;
WebAssembly.Instance = function (...args) {
  const instance = new Instance(...args);
  memories.add(instance.exports.memory);
  return instance;
};
const { addWorkingDays, check, checkNdjson, checklist, compare, estimate, isWorkingDay, rulebook, version } =
  await import("../../pkg/index.js");
const { default: en } = await import("../../pkg/texts/en.js");
const WASM = readFileSync(new URL("../../pkg/erezhe.wasm", import.meta.url));

const { limits } = version();
const utf8 = (text) => new TextEncoder().encode(text);
const judged = (bytes, options) => new TextDecoder().decode(checkNdjson(bytes, options));
const told = (value, options) => JSON.stringify(check(value, options));
/** The answer to a line, as `check` gives it. */
const line = (text, options) => judged(utf8(text), options).replace('{"row":1,', "{").trimEnd();
const require = createRequire(import.meta.url);
/** An entry of the package with a module of its own. */
function fresh(entry) {
  for (const file of Object.keys(require.cache)) if (file.includes("/pkg/")) delete require.cache[file];
  return require(`../../pkg/${entry}.cjs`);
}

function finding(value, path) {
  const found = check(value).findings.find((one) => one.path.join(".") === path && one.code.startsWith("input."));
  assert.ok(found, path);
  return found;
}

function misuse(code, path, run) {
  assert.throws(run, (error) => {
    assert.equal(error.name, "MisuseError", error.stack);
    assert.deepEqual([error.code, error.path], [code, path], error.message);
    return true;
  });
}

test("fault 1: fields that are not enumerable are not there, nor those that are inherited", () => {
  const form = Object.defineProperty({ ...APPLICATION }, "__ob__", { value: { dep: {} } });
  assert.equal(told(form), told(APPLICATION));
  class Form {
    constructor() {
      Object.assign(this, APPLICATION);
    }
    get service() {
      return "none";
    }
    set service(_) {
      // As a class that guards a field has it.
    }
  }
  assert.equal(check(new Form()).findings[0].path[0], "service");
  assert.equal(told(Object.assign(Object.create({ inherited: 1 }), APPLICATION)), told(APPLICATION));
  assert.equal(told(Object.assign(Object.create(null), APPLICATION)), told(APPLICATION));
  Object.prototype.polluted = 1;
  try {
    assert.equal(told(APPLICATION), told(structuredClone(APPLICATION)));
    assert.equal(line(JSON.stringify(APPLICATION)), told(APPLICATION));
  } finally {
    delete Object.prototype.polluted;
  }
});

test("fault 1: a value is what JSON.stringify makes of it, in the order of its fields", () => {
  const moment = new Date("2016-12-01T04:00:00Z");
  const alike = [
    { ...APPLICATION, submittedAt: moment },
    { ...APPLICATION, person: { birthDate: new Date(NaN), sex: undefined } },
    { ...APPLICATION, service: new String("externat-permit"), id: new Number(7), consent: new Boolean(true) },
    { ...APPLICATION, person: { toJSON: (key) => ({ birthDate: "2001-05-14", [key]: 1 }) } },
    { ...APPLICATION, documents: [{ toJSON: (key) => key }, undefined, new Array(2)] },
    { toJSON: () => APPLICATION },
    { ...APPLICATION, id: -0 },
    JSON.parse('{"__proto__":{"service":"externat-permit"},"constructor":1,"":2,"7":3}'),
  ];
  for (const value of alike) assert.equal(told(value), line(JSON.stringify(value)));
  assert.equal(check(alike[0]).estimate.registeredOn, check(APPLICATION).estimate.registeredOn);
});

test("what JSON leaves out in silence is told where it stands", () => {
  const none = [() => 1, Symbol("s"), 10n, new Map([["lang", "kk"]]), new Set(), new Uint8Array(3), new ArrayBuffer(3)];
  for (const value of none) {
    assert.match(finding({ ...APPLICATION, facts: value }, "facts").message, /this is no data/);
    assert.match(finding(value, "").message, /this is no data/);
  }
  for (const value of [NaN, Infinity, -Infinity])
    assert.match(finding({ id: value }, "id").message, /too large|no number/);
});

test("fault 2: after a long line the memory is what it was, and the lines behind it are judged", () => {
  const good = JSON.stringify(APPLICATION);
  judged(utf8(`${good}\n`.repeat(2_000)));
  const size = () => [...memories].reduce((sum, { buffer }) => sum + buffer.byteLength, 0);
  const before = size();
  const repeats = `{${'"id":1,'.repeat(4_000_000)}"id":1}`;
  const [long, ...rest] = judged(utf8(`${repeats}\n${good}\nx\n`), { detail: "brief" })
    .trimEnd()
    .split("\n");
  assert.deepEqual(JSON.parse(long).findings[0].params, { field: "", limit: "line", most: limits.line });
  assert.equal(rest[0], JSON.stringify({ row: 2, ...check(APPLICATION, { detail: "brief" }) }));
  assert.equal(JSON.parse(rest[1]).row, 3);
  assert.ok(size() - before < 8 << 20, `${size() - before} bytes more`);
  // A text that stands in many places is counted in each.
  const shared = "x".repeat(1_000_000);
  assert.equal(finding(Array(5_000).fill(shared), "").params.limit, "text");
  const padded = (length) => good + " ".repeat(length - good.length);
  assert.equal(line(padded(limits.line)), told(APPLICATION));
  assert.match(line(padded(limits.line + 1)), /"limit":"line"/);
});

test("fault 5: no key that may be a personal number is in a message or a path", () => {
  for (const key of ["890402315838", "890402 315838", "89-04-02-3-15838", "８９０４０２３１５８３８"]) {
    const calls = [
      () => check({}, { [key]: 1 }),
      () => check({}, { calendar: { [key]: 1 } }),
      () => checkNdjson(utf8("{}"), { [key]: 1 }),
      () => isWorkingDay("2026-01-05", { [key]: [] }),
      () => checklist({ ...QUERY, [key]: 1 }),
      () => rulebook({ ...QUERY, facts: { [key]: 1 } }),
      () => compare({ [key]: 1 }),
      () => estimate({ ...QUERY, region: key }),
      () => isWorkingDay(key),
    ];
    for (const call of calls) {
      assert.throws(call, (error) => {
        assert.match(error.code, /^misuse\./);
        assert.ok(!JSON.stringify([error.message, error.path, error.stack]).includes(key), error.message);
        return true;
      });
    }
    const report = told({ ...APPLICATION, [key]: 1, facts: { [key]: 1 }, region: key });
    assert.ok(!report.includes(key), report);
  }
});

/** The same numbers each time. */
function random(seed) {
  return () => {
    seed = (seed + 0x6d2b79f5) | 0;
    let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

function* odd(count) {
  const next = random(7);
  const below = (n) => Math.floor(next() * n);
  const pick = (list) => list[below(list.length)];
  const texts = [
    "",
    "health",
    "ө",
    "😀",
    "\ud800",
    "a\udc00b",
    "\ud83d\ud83d\ude00",
    "2001-05-14",
    "850321400127",
    '"\\\n',
  ];
  const names = [
    ...[
      "id",
      "service",
      "region",
      "facts",
      "documents",
      "person",
      "applicant",
      "signature",
      "iin",
      "birthDate",
      "form",
    ],
    ...["grade", "reason", "x", "", "ө", "\ud800", "7", "__proto__", "toString", "servce", "890402315838"],
  ];
  const scalars = () =>
    pick([
      () => pick(texts),
      () => pick(texts).repeat(below(80)),
      () => "ө".repeat(pick([31, 32, 33, 63, 64, 65, 300])),
      () => pick([0, -0, 7, 1.5, 1e21, 2 ** 53, 2 ** 53 - 1, -1e-7, 5e-324, 1.7976931348623157e308, 8.5]),
      () => below(20),
      () => next() * 10 ** below(18),
      () => next() < 0.5,
      () => null,
      () => undefined,
      () => new Date(below(2 ** 31) * 1000),
      () => new String(pick(texts)),
    ])();
  const any = (depth) => {
    if (depth > 18 || next() < 0.3) return scalars();
    const size = below(next() < 0.02 ? 40 : 4);
    if (next() < 0.4) return Array.from({ length: size }, () => any(depth + 1));
    return Object.fromEntries(Array.from({ length: size }, () => [pick(names), any(depth + 1)]));
  };
  const large = [
    () => ({ id: "x".repeat(limits.text - 2 - below(2)), x: "" }),
    () => ({ id: "ө".repeat(limits.text / 2 - below(3)) }),
    () => ({ ["x".repeat(limits.text - below(3))]: pick(["", "x"]) }),
    () => ({ id: "\ud800".repeat(Math.floor(limits.text / 3) - below(2)) }),
    () => ({ documents: Array(limits.values - 3 + below(3)).fill(pick([1, null, "application", {}])) }),
    () => Object.fromEntries(Array.from({ length: limits.values - 2 + below(3) }, (_, i) => [`k${i}`, i])),
    () => ({ documents: Array(limits.values - 1), ["ө".repeat(limits.text / 2)]: 1 }),
    () => Array.from({ length: limits.depth - 2 + below(4) }).reduce((inner) => pick([[inner], { facts: inner }]), 1),
    () => Array(100).fill(Object.fromEntries(Array.from({ length: 18 }, (_, i) => [`x${i}`, 1]))),
    () => ({ documents: Array(100).fill({ a: 1, b: 2, c: 3 }) }),
  ];
  for (let i = 0; i < count; i++) {
    if (i % 40 === 0) yield pick(large)();
    else if (i % 3 === 0) yield any(0);
    else {
      const value = structuredClone(APPLICATION);
      for (let k = below(4); k >= 0; k--) {
        const at = pick([value, value, value.person, value.facts, value.applicant, value.documents[0]]);
        if (typeof at === "object" && at !== null) {
          const field = { value: any(1), enumerable: true, configurable: true, writable: true };
          Reflect.defineProperty(at, pick([...Object.keys(at), pick(names)]), field);
        }
        if (typeof value.documents !== "object" || value.documents === null) break;
      }
      yield value;
    }
  }
}

test("fault 6: an object and its JSON get the same answer, byte for byte, in 6,000 odd values", () => {
  const seen = { text: 0, values: 0, depth: 0, half: 0 };
  let count = 0;
  for (const value of odd(6_000)) {
    const options = {
      lang: ["kk", "ru", "en"][count % 3],
      detail: count % 2 ? "brief" : "full",
      explain: count % 5 === 0,
    };
    const text = JSON.stringify(value) ?? "null";
    const report = told(value, options);
    assert.equal(report, line(text, options), text.slice(0, 300));
    const { findings } = JSON.parse(report);
    assert.ok(findings.length <= limits.findings);
    const { limit } = findings[0]?.params ?? {};
    if (limit) seen[limit]++;
    if (/surrogate/.test(report)) seen.half++;
    count++;
  }
  assert.equal(count, 6_000);
  for (const [limit, times] of Object.entries(seen)) assert.ok(times > 5, `${limit}: ${times}`);
});

test("fault 6: one rule for what JSON alone can say", () => {
  assert.equal(line('{"id":1e999}'), told({ id: Infinity }));
  assert.equal(line('{"id":-1e999}'), told({ id: -Infinity }));
  assert.equal(line('{"id":1e-999}'), told({ id: 0 }));
  assert.match(line('{"id":1,"id":2}'), /given twice/);
  // A field that does not exist is told once, however often it stands there.
  assert.equal(line('{"x":1,"x":2}'), told({ x: 2 }));
  for (const text of ["[".repeat(20), "[".repeat(2_000_000)])
    assert.match(line(text.slice(0, 1_000_000)), /"limit":"depth"/);
});

test("fault 8: whoever calls in the middle of a call disturbs neither", () => {
  const other = {
    ...APPLICATION,
    id: "other",
    documents: Array(50).fill({ id: "application", form: "ө".repeat(500) }),
  };
  const [expected, within] = [told({ ...APPLICATION, id: "x" }), told(other)];
  const inner = [];
  const ask = () => {
    inner.push(told(other), told(new Proxy(other, {})), addWorkingDays("2016-12-01", 1, { daysOff: ["2016-12-02"] }));
    return "x";
  };
  const traps = [
    Object.defineProperty({ ...APPLICATION }, "id", { get: ask, enumerable: true }),
    new Proxy({ ...APPLICATION, id: "x" }, { ownKeys: (target) => (ask(), Reflect.ownKeys(target)) }),
    new Proxy({ ...APPLICATION, id: "x" }, { get: (target, key) => (ask(), target[key]) }),
    { toJSON: () => ({ ...APPLICATION, id: ask() }) },
  ];
  for (const trap of traps) {
    for (let i = 0; i < 3; i++) assert.equal(told(trap), expected);
    assert.equal(told({ ...APPLICATION, id: "x" }), expected);
  }
  assert.ok(inner.length > 30);
  inner.forEach((answer, i) => assert.equal(answer, i % 3 < 2 ? within : "2016-12-05"));
  const runaway = {
    get id() {
      return check(runaway).id;
    },
  };
  assert.equal(check(runaway).decision, "refuse");
  assert.equal(told({ ...APPLICATION, id: "x" }), expected);
});

test("fault 9: what an applicant's object throws is an answer, however it is named", () => {
  const named = Object.assign(new Error("mine"), { name: "MisuseError", code: "misuse.mine", path: [] });
  const thrown = [named, new RangeError("mine"), new WebAssembly.RuntimeError("mine"), null, "mine"];
  const expected = told(APPLICATION);
  for (let i = 0; i < 500; i++) {
    const raise = () => {
      throw thrown[i % thrown.length];
    };
    const value = { ...APPLICATION, facts: Object.defineProperty({}, "ground", { get: raise, enumerable: true }) };
    assert.match(finding(value, "facts.ground").message, /could not be read/);
    for (const trap of ["ownKeys", "get", "getPrototypeOf"]) {
      assert.match(
        finding({ ...APPLICATION, facts: new Proxy({}, { [trap]: raise }) }, "facts").message,
        /could not be read/,
      );
    }
    const documents = new Proxy(["application"], { get: (target, key) => (key === "0" ? raise() : target[key]) });
    assert.match(finding({ ...APPLICATION, documents }, "documents.0").message, /could not be read/);
    assert.match(finding({ toJSON: raise }, "").message, /could not be read/);
  }
  assert.equal(told(APPLICATION), expected);
});

test("cycles and what is too deep or too large are named", () => {
  const cyclic = { ...APPLICATION };
  cyclic.facts = cyclic;
  assert.equal(finding(cyclic, "").params.limit, "depth");
  let wide = "x";
  for (let i = 0; i < 14; i++) wide = { left: wide, right: wide };
  assert.equal(finding(wide, "").params.limit, "values");
  assert.equal(finding({ id: "x".repeat(1e6) }, "").params.limit, "text");
  assert.equal(finding(new Array(2 ** 32 - 1), "").params.limit, "values");
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  assert.match(finding(proxy, "").message, /could not be read/);
  // Where the application is cut, the options behind it are not.
  assert.match(check(cyclic, { lang: "ru" }).findings[0].message, /вложенность/);
});

test("fault 11: options that are none are misuse, with code and path", () => {
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  const detached = new ArrayBuffer(8);
  structuredClone(detached, { transfer: [detached] });
  const raising = new Proxy({}, { ownKeys: () => assert.fail("mine") });
  for (const options of [proxy, raising, detached, new Uint8Array(2), new Map(), () => 1, 1, "ru", [1]]) {
    misuse("misuse.invalid-argument", ["options"], () => check(APPLICATION, options));
    misuse("misuse.invalid-argument", ["options"], () => checkNdjson(utf8("{}"), options));
  }
  misuse("misuse.invalid-argument", ["calendar"], () => isWorkingDay("2026-01-05", proxy) && assert.fail());
  misuse("misuse.invalid-argument", ["query"], () => checklist(proxy));
  misuse("misuse.invalid-argument", ["lang"], () => check({}, { lang: "\ud800" }));
  misuse("misuse.too-large", ["options"], () => check({}, { calendar: { daysOff: Array(8_000).fill("2026-01-02") } }));
  misuse("misuse.too-large", ["query"], () => rulebook({ ...QUERY, lang: "x".repeat(1e6) }));
  const lang = new Proxy({ lang: "kk" }, {});
  assert.equal(told(APPLICATION, lang), told(APPLICATION, { lang: "kk" }));
});

test("fault 11: any view of bytes is taken, of any realm", () => {
  const bytes = utf8(`${JSON.stringify(APPLICATION)}\n`);
  const expected = judged(bytes);
  const padded = new ArrayBuffer(bytes.length + 16);
  new Uint8Array(padded, 8).set(bytes);
  const shared = new SharedArrayBuffer(bytes.length);
  new Uint8Array(shared).set(bytes);
  const views = [
    Buffer.from(bytes),
    new DataView(padded, 8, bytes.length),
    new Uint8ClampedArray(bytes),
    bytes.buffer.slice(0, bytes.length),
    shared,
    new Uint8Array(shared),
    vm.runInNewContext("Uint8Array.from(list)", { list: [...bytes] }),
    vm.runInNewContext("Uint8Array.from(list).buffer", { list: [...bytes] }),
  ];
  for (const view of views) assert.equal(judged(view), expected);
  const detached = Uint8Array.from(bytes);
  structuredClone(detached.buffer, { transfer: [detached.buffer] });
  class Hostile extends Uint8Array {
    get buffer() {
      throw new Error("mine");
    }
  }
  for (const none of [
    detached,
    detached.buffer,
    new Proxy(bytes, {}),
    new Hostile(2),
    "{}",
    [123, 125],
    {},
    null,
    undefined,
  ]) {
    misuse("misuse.invalid-argument", ["bytes"], () => checkNdjson(none));
  }
});

test("fault 12: slim keeps no module that is none, and loads once", async (t) => {
  let asked = 0;
  const server = createServer((request, response) => {
    asked++;
    if (request.url === "/wasm") response.end(WASM);
    else if (request.url === "/page") response.end("<!doctype html>");
    else response.writeHead(404).end();
  });
  await new Promise((resolve) => server.listen(0, resolve));
  t.after(() => server.close());
  const url = (path) => new URL(path, `http://localhost:${server.address().port}`);
  const slim = fresh("slim");
  const { check } = slim.create(en);
  misuse("misuse.not-initialised", [], () => check({}));

  const empty = Uint8Array.of(0, 97, 115, 109, 1, 0, 0, 0);
  const damaged = WASM.subarray(0, 5_000);
  for (const wrong of [empty, damaged, utf8("<!doctype html>"), new WebAssembly.Module(empty)]) {
    misuse("misuse.wrong-bytes", ["module"], () => slim.initSync(wrong));
  }
  for (const wrong of ["/wasm", null, {}]) misuse("misuse.invalid-argument", ["module"], () => slim.initSync(wrong));
  for (const [from, code, path] of [
    [url("/page"), "misuse.wrong-bytes", "module"],
    [url("/none").href, "misuse.wasm-not-found", "from"],
    [new Response(empty), "misuse.wrong-bytes", "module"],
    [new URL("file:///none"), "misuse.wasm-not-found", "from"],
    [() => Promise.reject(new Error("mine")), "misuse.wasm-not-found", "from"],
    [7, "misuse.invalid-argument", "from"],
    [undefined, "misuse.invalid-argument", "from"],
  ]) {
    await assert.rejects(slim.init(typeof from === "function" ? from() : from), {
      name: "MisuseError",
      code,
      path: [path],
    });
  }
  misuse("misuse.not-initialised", [], () => check({}));

  asked = 0;
  await Promise.all([slim.init(url("/wasm")), slim.init(url("/wasm")), slim.init(url("/none"))]);
  await slim.init(url("/none"));
  await slim.init(Promise.reject(new Error("not needed any more")));
  slim.initSync(empty);
  assert.equal(asked, 1);
  assert.equal(JSON.stringify(check(APPLICATION)), told(APPLICATION));
});

test("fault 12: where WebAssembly is forbidden it is said so", () => {
  const source = (file) => readFileSync(new URL(`../../pkg/${file}.cjs`, import.meta.url), "utf8");
  const load = (codeGeneration, also = "") => {
    const context = vm.createContext({ TextEncoder, TextDecoder }, { codeGeneration });
    vm.runInContext(also, context);
    const required = (path) => {
      const module = { exports: {} };
      Object.assign(context, { module, exports: module.exports, require: required });
      vm.runInContext(`(() => {${source(path.slice(2).replace(".cjs", ""))}})()`, context);
      return module.exports;
    };
    return required("./slim.cjs");
  };
  const misused = (slim) => {
    try {
      return slim.initSync(WASM);
    } catch (error) {
      return error.code;
    }
  };
  assert.equal(misused(load({ wasm: false })), "misuse.wasm-forbidden");
  assert.equal(misused(load({}, "delete globalThis.WebAssembly;")), "misuse.wasm-forbidden");
  const slim = load({});
  assert.equal(misused(slim), undefined);
  assert.equal(JSON.stringify(slim.create(en).check(APPLICATION)), told(APPLICATION));
});

test("fault 18: a field without a name, and one of half a character, have one in the answer", () => {
  assert.match(finding({ "": 1 }, "").message, /^Field “""”/);
  assert.match(finding({ "\ud800": 1 }, "\ufffd").message, /^Field “\ufffd”/);
});

test("limits are told, and frozen", () => {
  assert.deepEqual(limits, { text: 65_536, values: 2_000, depth: 16, findings: 200, line: 1_048_576 });
  assert.ok(Object.isFrozen(limits));
});
