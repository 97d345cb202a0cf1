// What the documents show is run here, so that it stays true.

import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { test } from "node:test";
import { ROOT } from "./support/project.mjs";

const DOCUMENTS = ["README.md", "ARCHITECTURE.md", "CONTRIBUTING.md", "CHANGELOG.md", "LAW.md", "BENCHMARKS.md"].filter(
  (name) => existsSync(`${ROOT}/${name}`),
);
const readme = readFileSync(`${ROOT}/README.md`, "utf8");
const blocks = (language) =>
  [...readme.matchAll(new RegExp(`\`\`\`${language}\n([^]*?)\`\`\``, "g"))].map(([, code]) => code);

const script = (code, input = "") =>
  spawnSync("node", ["--input-type=module", "-e", code], { cwd: ROOT, encoding: "utf8", input });

for (const [index, code] of blocks("js").entries()) {
  test(`example ${index + 1} of the README prints what its comments say`, () => {
    const { stdout, stderr, status } = script(code);
    assert.equal(status, 0, stderr);
    const printed = stdout.trim().split("\n");
    const said = [...code.matchAll(/\/\/ (.*)$/gm)].map(([, comment]) => comment);
    assert.ok(said.length >= 3);
    for (const comment of said) {
      const [start] = comment.split(" …");
      assert.ok(
        printed.some((line) => line.startsWith(start)),
        `“${comment}” is not printed:\n${stdout}`,
      );
    }
  });
}

test("the example of the types runs", () => {
  const types = readFileSync(`${ROOT}/src/wasm/types.d.ts`, "utf8");
  const [[, example]] = types.matchAll(/```js\n([^]*?)```/g);
  const code = `import { ndjson } from "erezhe";\n${example.replace(/^ \* ?/gm, "")}`;
  const { stdout, stderr } = script(code, '{"id":"A-1"}\n\n{}');
  assert.match(stdout, /^\{"row":1,"id":"A-1",.*\n\{"row":3,"id":null,.*\n$/, stderr);
});

test("the commands of the README run", () => {
  const commands = blocks("sh")
    .flatMap((block) => block.split("\n"))
    .filter((line) => line.startsWith("npx erezhe"));
  assert.ok(commands.length >= 4);
  for (const command of commands) {
    const { status, stderr, stdout } = spawnSync("bash", ["-c", command.replace("npx erezhe", "node pkg/cli.js")], {
      cwd: ROOT,
      encoding: "utf8",
    });
    assert.ok(status === 0 || status === 1, `${command}: ${status} ${stderr}`);
    assert.ok(stdout.length > 100, command);
  }
});

test("the make targets that the documents name exist", () => {
  const makefile = readFileSync(`${ROOT}/Makefile`, "utf8");
  for (const name of DOCUMENTS) {
    for (const [, target] of readFileSync(`${ROOT}/${name}`, "utf8").matchAll(/`make ([a-z-]+)/g)) {
      assert.match(makefile, new RegExp(`^${target}:`, "m"), `${name}: make ${target}`);
    }
  }
});

test("the files that the documents name exist", () => {
  for (const name of DOCUMENTS) {
    const text = readFileSync(`${ROOT}/${name}`, "utf8");
    const links = [...text.matchAll(/\]\(([^)#:]+)\)/g)].map(([, to]) => to);
    for (const to of links) assert.ok(existsSync(`${ROOT}/${to}`), `${name}: ${to}`);
  }
});
