// Objects of the contract, each made at once: several times quicker than key after key. A struct that is none of these,
// or whose fields come in another order, is read key after key, so nothing here can be wrong, only slow.

import type * as Contract from "../src/wasm/types.js";

type Next = () => unknown;
type Fields<T> = Record<keyof T, unknown>;
export type Maker = (next: Next) => Record<string, unknown>;

const finding = (n: Next): Fields<Contract.Finding> => ({
  code: n(),
  outcome: n(),
  severity: n(),
  path: n(),
  params: n(),
  message: n(),
  refusal: n(),
  citations: n(),
});
const documentAnswer = (n: Next): Fields<Contract.DocumentAnswer> => ({
  id: n(),
  name: n(),
  status: n(),
  why: n(),
  citations: n(),
});
const checklistItem = (n: Next): Fields<Contract.ChecklistItem> => ({
  id: n(),
  name: n(),
  need: n(),
  why: n(),
  citations: n(),
});
const question = (n: Next): Fields<Contract.Question> => ({ path: n(), question: n(), citations: n() });
const duration = (n: Next): Fields<Contract.Duration> => ({ amount: n(), unit: n() });
const step = (n: Next): Fields<Contract.StepAnswer> => ({
  actor: n(),
  action: n(),
  duration: n(),
  startsOn: n(),
  endsOn: n(),
  citations: n(),
});
const estimate = (n: Next): Fields<Contract.Estimate> => ({
  registeredOn: n(),
  dueOn: n(),
  dueAt: n(),
  term: n(),
  certainty: n(),
  reason: n(),
  citations: n(),
  steps: n(),
  keptUntil: n(),
});
const report = (n: Next): Fields<Contract.Report> => ({
  id: n(),
  decision: n(),
  findings: n(),
  documents: n(),
  questions: n(),
  estimate: n(),
  law: n(),
  version: n(),
});
const iin = (n: Next): Fields<Contract.IinParts> => ({ valid: n(), reason: n(), birthDate: n(), sex: n() });

const MAKERS: readonly Maker[] = [
  finding,
  documentAnswer,
  checklistItem,
  question,
  duration,
  step,
  estimate,
  report,
  iin,
];
let byKeys: Map<string, Maker> | undefined;

/** What makes objects with these keys, in this order. */
export function maker(keys: readonly string[]): Maker {
  byKeys ??= new Map(MAKERS.map((make) => [Object.keys(make(() => null)).join(), make]));
  return (
    byKeys.get(keys.join()) ??
    ((next) => {
      const object: Record<string, unknown> = {};
      for (const key of keys) object[key] = next();
      return object;
    })
  );
}
