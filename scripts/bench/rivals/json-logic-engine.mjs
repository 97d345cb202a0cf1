// json-logic-engine: the rule compiled to a JavaScript function; dates and digits by hand.

import { LogicEngine } from "json-logic-engine";
import { RULE } from "../jsonlogic.mjs";
import { answer, withIinFacts } from "../subset.mjs";

export const name = "json-logic-engine";

const evaluate = new LogicEngine().build(RULE);

export function judge(application) {
  return answer(application.id, evaluate(withIinFacts(application)), application.submittedAt);
}
