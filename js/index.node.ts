// `erezhe` in Node: as `index.ts`, with the texts read from the disk when something is asked in them.

import { createWith, file } from "erezhe-core";
import type * as Contract from "../src/wasm/types.js";

export type * from "../src/wasm/types.js";

/** As scripts/package.mjs writes them. */
const [START, END] = ["export default ", ";\n"];

function read(name: string): Contract.Texts {
  const source = new TextDecoder().decode(file(`./${name}.js`));
  return JSON.parse(source.slice(START.length, -END.length)) as Contract.Texts;
}

let made: Contract.Erezhe | undefined;

function all(): Contract.Erezhe {
  return (made ??= createWith(read("texts/en"), read));
}

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
export const rulebook: typeof Contract.rulebook = (query) => all().rulebook(query);
export const compare: typeof Contract.compare = (query) => all().compare(query);
