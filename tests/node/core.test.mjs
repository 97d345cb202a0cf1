// `erezhe/core`: languages that are brought one by one, and never more than were.

import assert from "node:assert/strict";
import { test } from "node:test";
import { create } from "../../pkg/core.node.js";
import * as whole from "../../pkg/index.node.js";
import { APPLICATION, QUERY } from "./support/samples.mjs";

const LANGS = ["kk", "ru", "en"];
const [kk, ru, en] = await Promise.all(LANGS.map((lang) => import(`../../pkg/texts/${lang}.js`)));
const rulebooks = await Promise.all(LANGS.map((lang) => import(`../../pkg/texts/${lang}/rulebook.js`)));
const refused = (code, path, run) =>
  assert.throws(run, (error) => {
    assert.deepEqual([error.name, error.code, error.path], ["MisuseError", code, path], error.message);
    return true;
  });

test("each language answers as the whole package does in it, and is meant where none is named", () => {
  for (const text of [kk, ru, en]) {
    const { lang } = text.default;
    for (const given of [text, text.default]) {
      const one = create(given);
      for (const [name, ...args] of [
        ["check", APPLICATION],
        ["checkUnknown", [1]],
        ["check", APPLICATION, { explain: true }],
        ["check", APPLICATION, { detail: "brief" }],
        ["checklist", QUERY],
        ["estimate", QUERY],
      ]) {
        const [asked, options] = name.startsWith("check") && name !== "checklist" ? args : [args[0]];
        const there = options === undefined && !("lang" in Object(asked)) ? { lang } : { ...options, lang };
        const expected =
          name === "checklist" || name === "estimate" ? whole[name]({ ...asked, lang }) : whole[name](asked, there);
        assert.deepEqual(one[name](...args), expected, `${lang} ${name}`);
      }
      assert.deepEqual(one.vocabulary(), whole.vocabulary(lang));
      assert.deepEqual(one.describeDay("2026-12-16"), whole.describeDay("2026-12-16", lang));
      const line = Buffer.from(`${JSON.stringify(APPLICATION)}\n`);
      assert.deepEqual(one.checkNdjson(line), whole.checkNdjson(line, { lang }));
      const { push, end } = one.ndjson({ explain: true });
      assert.deepEqual(
        Buffer.concat([push(line), end()]),
        Buffer.from(whole.checkNdjson(line, { lang, explain: true })),
      );
    }
  }
});

test("a language that was not brought is misuse, for this one and whatever others have", () => {
  const one = create(ru);
  create(kk);
  const notLoaded = (run) => refused("misuse.language-not-loaded", ["lang"], run);
  for (const lang of ["kk", "en"]) {
    notLoaded(() => one.check(APPLICATION, { lang }));
    notLoaded(() => one.check(APPLICATION, { lang, detail: "brief" }));
    notLoaded(() => one.checklist({ ...QUERY, lang }));
    notLoaded(() => one.estimate({ ...QUERY, lang }));
    notLoaded(() => one.rulebook({ ...QUERY, lang }));
    notLoaded(() => one.vocabulary(lang));
    notLoaded(() => one.describeDay("2026-12-16", lang));
    notLoaded(() => one.ndjson({ lang }));
    notLoaded(() => one.checkNdjson(Buffer.from("{}"), { lang }));
  }
  one.add(kk.default);
  assert.deepEqual(one.check(APPLICATION, { lang: "kk" }), whole.check(APPLICATION, { lang: "kk" }));
  assert.deepEqual(one.check(APPLICATION), whole.check(APPLICATION, { lang: "ru" }));
  refused("misuse.invalid-argument", ["lang"], () => one.vocabulary("de"));
  refused("misuse.invalid-argument", ["lang"], () => one.check(APPLICATION, { lang: "de" }));
});

test("texts that are none, or of another release, are refused", () => {
  for (const wrong of [undefined, null, {}, "ru", { default: null }, { lang: "ru" }, { ...ru.default, lang: "de" }]) {
    refused("misuse.invalid-argument", ["texts"], () => create(wrong));
    refused("misuse.invalid-argument", ["texts"], () => create(ru).add(wrong));
  }
  const other = { ...ru.default, hash: "0123456789abcdef" };
  refused("misuse.texts-of-another-release", ["texts"], () => create(other));
  refused("misuse.texts-of-another-release", ["texts"], () => create(kk).add({ default: other }));
});

test("the rulebook needs texts of its own, which come after the others", () => {
  const query = { service: "externat-permit", region: "KZ-75", submittedAt: "2016-12-01" };
  const sides = { service: "externat-permit", from: query, to: { ...query, submittedAt: "2026-10-01" } };
  for (const side of [sides.from, sides.to]) delete side.service;
  const asked = { ...query, service: "externat-permit" };
  refused("misuse.language-not-loaded", ["texts"], () => create(rulebooks[1]));
  refused("misuse.language-not-loaded", ["texts"], () => create(ru).add(rulebooks[0]));
  for (const [nth, text] of [kk, ru, en].entries()) {
    const one = create(text);
    const { lang } = text.default;
    one.add(rulebooks[nth]);
    assert.deepEqual(one.rulebook(asked), whole.rulebook({ ...asked, lang }));
    assert.deepEqual(one.compare(sides), whole.compare({ ...sides, lang }));
  }
});

test("a rulebook that another has brought is not one's own", () => {
  const query = { service: "externat-permit", region: "KZ-75", submittedAt: "2016-12-01" };
  const [one, other] = [create(kk), create(kk)];
  other.add(rulebooks[0]);
  assert.ok(other.rulebook(query).rules.length);
  refused("misuse.language-not-loaded", ["lang"], () => one.rulebook(query));
});

test("in a process of its own, one language has no rulebook before it is added", async () => {
  const script = `
    import { create } from "erezhe/core";
    import ru from "erezhe/texts/ru";
    const one = create(ru);
    const from = { region: "KZ-75", submittedAt: "2016-12-01" };
    const [query, sides] = [{ service: "externat-permit", ...from }, { service: "externat-permit", from, to: { ...from, region: "KZ-47" } }];
    for (const ask of [() => one.rulebook(query), () => one.compare(sides)]) {
      try { ask(); throw new Error("answered"); } catch (error) { if (error.code !== "misuse.language-not-loaded") throw error; }
    }
    one.add(await import("erezhe/texts/ru/rulebook"));
    console.log(one.rulebook(query).rules.length > 50, one.compare(sides).unchanged > 10);`;
  const { run } = await import("./support/project.mjs");
  const said = run(process.execPath, ["--input-type=module", "-e", script], { cwd: new URL("../..", import.meta.url) });
  assert.equal(said.trim(), "true true");
});
