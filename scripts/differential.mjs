// The same answers by every way to them: natively, through `check`, through NDJSON, and through `erezhe/core` in each
// language, on applications made at random, with odd values and cut bytes among them.
//
//   node scripts/differential.mjs [applications, 100,000] [seed, 1] [another package to compare with: its index.js]

import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { pathToFileURL } from "node:url";
import { create } from "../pkg/core.node.js";
import { check, checkNdjson, vocabulary } from "../pkg/index.node.js";

const ROOT = new URL("..", import.meta.url).pathname;
const LANGS = ["kk", "ru", "en"];
const WAYS = LANGS.flatMap((lang) => [{ lang }, { lang, explain: true }, { lang, detail: "brief" }]);
/** Applications that are answered at once. */
const BLOCK = 500;

/** mulberry32 */
export function random(seed) {
  return () => {
    seed = (seed + 0x6d2b79f5) | 0;
    let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** Makes lines of NDJSON: applications with anything given or left out, odd ones, and bytes that are none. */
export function maker(seed) {
  const next = random(seed);
  const below = (n) => Math.floor(next() * n);
  const pick = (list) => list[below(list.length)];
  const words = vocabulary("en");
  const ids = (list) => list.map(({ id, code }) => id ?? code);
  const [services, regions, channels] = [words.services, words.regions, words.channels].map(ids);
  const [roles, documents] = [words.roles, words.documents].map(ids);
  const special = ["2015-06-01", "2016-05-20", "2016-12-01", "2016-12-02", "2017-08-31", "2018-12-03", "2020-06-16"];
  special.push("2021-06-19", "2022-11-20", "2024-03-01", "2026-01-01", "2026-03-24", "2033-01-02", "2014-02-29");
  const two = (n) => String(n).padStart(2, "0");
  const day = (from = 2014, to = 2027) =>
    next() < 0.3 ? pick(special) : `${from + below(to - from)}-${two(1 + below(12))}-${two(1 + below(30))}`;
  const moment = () => {
    const at = `${day()}T${two(below(24))}:${two(below(60))}`;
    return pick([day(), day(), at, at, `${at}+05:00`, `${at}:30Z`, `${at}+06:00`]);
  };
  const odd = () =>
    pick([
      null,
      "",
      0,
      -1.5,
      1e300,
      true,
      [],
      {},
      "x",
      "ө😀",
      "850314300122",
      "x".repeat(50),
      [[]],
      { a: { b: [1] } },
      "\ud800",
    ]);
  const iin = () =>
    pick([
      "850314300122",
      "160901600227",
      "010514600015",
      "750203400025",
      "000000000000",
      "8503143001",
      "85031430012x",
      "850314300123",
    ]);
  const maybe = (value, chance = 0.6) => (next() < chance ? value() : undefined);
  const fact = ({ kind, choices }) => {
    const values = choices.map(({ value }) => value);
    if (kind === "flag") return next() < 0.5;
    if (kind === "day") return day();
    if (kind === "number") return pick([below(14), String(below(14))]);
    return kind === "choices" && next() < 0.5 ? values.filter(() => next() < 0.4) : pick(values);
  };
  const document = () => {
    const id = pick(documents);
    return next() < 0.5
      ? id
      : {
          id,
          issuedOn: maybe(day),
          form: maybe(() => pick(["035-1/у", "26/у-3", "9"]), 0.2),
          prolongedUntil: maybe(day, 0.1),
        };
  };
  const somebody = () => ({
    iin: maybe(iin),
    birthDate: maybe(() => day(1985, 2022)),
    sex: maybe(() => pick(["female", "male"]), 0.4),
  });
  const signature = () =>
    pick([
      { intended: true },
      { oneTimePassword: true },
      { iin: iin(), validFrom: day(2014, 2017), validTo: day(2016, 2027), revoked: maybe(() => next() < 0.2) },
    ]);

  function application() {
    const made = {
      id: maybe(() => pick(["A-1", 7, "ө", "x".repeat(90)]), 0.5),
      service: pick(services),
      region: next() < 0.7 ? pick(["KZ-75", "KZ-47", "KZ-63", "KZ-31", "KZ-39"]) : pick(regions),
      channel: pick(channels),
      submittedAt: moment(),
      applicant: maybe(() => ({ role: pick(roles), ...somebody() }), 0.9),
      person: maybe(somebody, 0.8),
      facts: maybe(
        () => Object.fromEntries(words.facts.filter(() => next() < 0.6).map((one) => [one.path.at(-1), fact(one)])),
        0.9,
      ),
      documents: maybe(
        () =>
          documents
            .filter(() => next() < 0.3)
            .concat(Array.from({ length: below(4) }, document))
            .slice(0, 12),
        0.9,
      ),
      signature: maybe(signature),
      powerOfAttorney: maybe(() => ({ notarised: maybe(() => next() < 0.5) }), 0.3),
      consent: maybe(() => next() < 0.8),
    };
    while (next() < 0.15) {
      const holder = pick(
        [made, made.applicant, made.person, made.facts, made.signature].filter(
          (one) => typeof one === "object" && one !== null,
        ),
      );
      holder[pick([...Object.keys(holder), "unknown", "Service", "birthdate"])] = odd();
    }
    return made;
  }
  return () => {
    const made = next() < 0.03 ? odd() : application();
    const text = JSON.stringify(made) ?? "null";
    const cut = next() < 0.03;
    return { value: cut ? undefined : made, text: cut ? text.slice(0, below(text.length)) : text };
  };
}

function native(input, options) {
  const child = spawnSync(`${ROOT}target/debug/examples/batch`, [JSON.stringify(options)], {
    input,
    maxBuffer: 1 << 30,
  });
  if (child.status !== 0) throw new Error(String(child.stderr));
  return child.stdout.toString();
}

async function build() {
  const child = spawn("cargo", ["build", "--quiet", "--locked", "--example", "batch"], { cwd: ROOT, stdio: "inherit" });
  const [status] = await once(child, "exit");
  if (status !== 0) throw new Error("cargo build failed");
}

/** An answer without its row, which only a batch has. */
const bare = (line) => line.replace(/^\{"row":\d+,/, "{");

/** Gives how many answers were compared; the first that differ are thrown. */
export async function compare(count, seed, against) {
  await build();
  const texts = await Promise.all(LANGS.map((lang) => import(`../pkg/texts/${lang}.js`)));
  const cores = new Map(texts.map((text, index) => [LANGS[index], create(text)]));
  const other = against === undefined ? undefined : await import(pathToFileURL(against).href);
  const make = maker(seed);
  let compared = 0;
  for (let done = 0; done < count; done += BLOCK) {
    const rows = Array.from({ length: Math.min(BLOCK, count - done) }, make).filter(({ text }) => text !== "");
    const input = Buffer.from(`${rows.map(({ text }) => text).join("\n")}\n`);
    for (const options of WAYS) {
      const batch = Buffer.from(checkNdjson(input, options)).toString();
      const same = (name, answer, expected, row) => {
        compared++;
        if (answer !== expected) throw new Error(`${name}, ${JSON.stringify(options)}: ${row}\n${answer}\n${expected}`);
      };
      const lines = batch.split("\n");
      const own = native(input, options).split("\n");
      const before = other && Buffer.from(other.checkNdjson(input, options)).toString().split("\n");
      rows.forEach(({ value, text }, index) => {
        const line = lines[index];
        same("natively", own[index], line, text);
        if (before) {
          const unversioned = (one) => one.replace(/"hash":"\w+"/, "");
          same("another package", unversioned(before[index]), unversioned(line), text);
        }
        if (value === undefined) return;
        same("check", JSON.stringify(check(value, options)), bare(line), text);
        const { lang, ...rest } = options;
        same("core", JSON.stringify(cores.get(lang).check(value, rest)), bare(line), text);
      });
    }
  }
  return compared;
}

if (process.argv[1] === new URL(import.meta.url).pathname) {
  const [count = "100000", seed = "1", against] = process.argv.slice(2);
  const start = performance.now();
  const compared = await compare(Number(count), Number(seed), against);
  console.log(
    `${compared} answers to ${count} applications: no difference, ${((performance.now() - start) / 1000).toFixed(0)} s`,
  );
}
