// What every entry exports.

export {
  addWorkingDays,
  check,
  checkNdjson,
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
export type * from "../src/wasm/types.js";
