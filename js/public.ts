// What every entry exports.

export {
  addWorkingDays,
  check,
  checkNdjson,
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
