// What every entry exports.

export {
  addWorkingDays,
  check,
  checkUnknown,
  checklist,
  compare,
  describeDay,
  estimate,
  isWorkingDay,
  parseIin,
  rulebook,
  version,
  vocabulary,
} from "./api.js";
export { checkNdjson, ndjson } from "./ndjson.js";
export type * from "../src/wasm/types.js";
