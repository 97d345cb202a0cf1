// `erezhe`: the three languages at once, English where none is named. Each function stands for itself, so that a bundle leaves out
// what it does not ask for.

import type * as Contract from "../src/wasm/types.js";
import { all, withRulebook } from "./all.js";

export type * from "../src/wasm/types.js";

export const check = ((application: never, options: never) =>
  all().check(application, options)) as typeof Contract.check;
export const checkUnknown = ((value: unknown, options: never) =>
  all().checkUnknown(value, options)) as typeof Contract.checkUnknown;
export const checklist: typeof Contract.checklist = (...args) => all().checklist(...args);
export const estimate: typeof Contract.estimate = (...args) => all().estimate(...args);
export const vocabulary: typeof Contract.vocabulary = (...args) => all().vocabulary(...args);
export const parseIin: typeof Contract.parseIin = (...args) => all().parseIin(...args);
export const isWorkingDay: typeof Contract.isWorkingDay = (...args) => all().isWorkingDay(...args);
export const addWorkingDays: typeof Contract.addWorkingDays = (...args) => all().addWorkingDays(...args);
export const describeDay: typeof Contract.describeDay = (...args) => all().describeDay(...args);
export const version: typeof Contract.version = (...args) => all().version(...args);
export const ndjson: typeof Contract.ndjson = (...args) => all().ndjson(...args);
export const checkNdjson: typeof Contract.checkNdjson = (...args) => all().checkNdjson(...args);
export const rulebook: typeof Contract.rulebook = (query) => withRulebook().rulebook(query);
export const compare: typeof Contract.compare = (query) => withRulebook().compare(query);
