// Node 20 and 22 can abort on WebAssembly that is called often with changing objects: see ARCHITECTURE.md.
import assert from "node:assert/strict";
import { test } from "node:test";
import { run, ROOT } from "./support/project.mjs";

test("300,000 calls with objects of changing shapes", () => {
  const script = `
    import { check, addWorkingDays, parseIin, checkNdjson } from "./pkg/index.js";
    import { shifting, nonsense, APPLICATION } from "./tests/node/support/samples.mjs";
    const first = JSON.stringify(check(APPLICATION));
    const line = new TextEncoder().encode(JSON.stringify(APPLICATION));
    const odd = Object.entries(nonsense()).filter(([name]) => !/huge|deep|wide|many/.test(name)).map(([, value]) => value);
    let calls = 0;
    for (const object of shifting(300_000)) {
      const report = check(object, calls % 3 ? undefined : { lang: "kk", explain: calls % 2 === 0 });
      if (!report.decision) throw new Error("no decision");
      if (calls % 50 === 0) check(odd[(calls / 50) % odd.length]);
      if (calls % 100 === 0) { addWorkingDays("2016-12-01", calls % 300); parseIin(String(calls)); }
      if (calls % 1000 === 0) checkNdjson(line);
      calls++;
    }
    if (JSON.stringify(check(APPLICATION)) !== first) throw new Error("another answer");
    console.log(calls);`;
  const out = run(process.execPath, ["--input-type=module", "--max-old-space-size=256", "-e", script], {
    cwd: ROOT,
    timeout: 300_000,
  });
  assert.equal(out.trim(), "300000");
});
