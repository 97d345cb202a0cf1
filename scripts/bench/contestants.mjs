// Everyone that is compared: this package in full and in brief, and the rivals.

import * as erezhe from "./erezhe.mjs";
import { generate } from "./applications.mjs";

const files = ["by-hand", "ajv", "zod", "valibot", "json-logic-engine", "json-rules-engine", "datalogic"];

export const rivals = await Promise.all(
  files.map(async (file) => {
    const url = new URL(`rivals/${file}.mjs`, import.meta.url);
    return { file, url: url.href, assets: [], ...(await import(url.href)) };
  }),
);
export const byHand = rivals[0];
/** The engine whose speed the budget names. */
export const wasmEngine = rivals.find(({ file }) => file === "datalogic");

const told = (answer) => JSON.stringify({ ...answer, findings: [...answer.findings].sort() });

/** Throws unless all answer alike; gives how many applications were judged, by decision. */
export async function compareAnswers(count = 2000, seed = 11) {
  const applications = generate(count, seed);
  const lines = Buffer.from(applications.map((application) => `${JSON.stringify(application)}\n`).join(""));
  const reports = (bytes) => Buffer.from(bytes).toString().trimEnd().split("\n");
  const full = reports(erezhe.ndjsonFull(lines));
  const brief = reports(erezhe.ndjsonBrief(lines));

  const decisions = { accept: 0, judgement: 0, refuse: 0 };
  for (const [i, application] of applications.entries()) {
    const ours = erezhe.answerOf(erezhe.full(application));
    const others = [
      { name: "erezhe, brief", answer: erezhe.answerOf(erezhe.brief(application)) },
      { name: "erezhe, NDJSON full", answer: erezhe.answerOf(JSON.parse(full[i])) },
      { name: "erezhe, NDJSON brief", answer: erezhe.answerOf(JSON.parse(brief[i])) },
    ];
    for (const { name, judge } of rivals) others.push({ name, answer: await judge(application) });
    for (const { name, answer } of others) {
      if (told(answer) === told(ours)) continue;
      const both = `${told(answer)}\nerezhe: ${told(ours)}`;
      throw new Error(`another answer to ${JSON.stringify(application)}\n${name}: ${both}`);
    }
    decisions[ours.decision]++;
  }
  return decisions;
}
