// What scripts/package.mjs puts in place.

declare module "erezhe-glue" {
  type Export = (length: number) => number;
  export const addWorkingDays: Export;
  export const check: Export;
  export const checklist: Export;
  export const describeDay: Export;
  export const estimate: Export;
  export const isWorkingDay: Export;
  export const parseIin: Export;
  export const readOptions: Export;
  export const rulebook: Export;
  export const vocabulary: Export;
  export const version: Export;
  export const checkNdjson: Export;
  export const room: Export;
  export function answerAt(): number;
  export function initSync(from: { module: WebAssembly.Module }): { memory: WebAssembly.Memory };
}

declare module "erezhe-packed" {
  export const packed: string;
  export const size: number;
}

declare module "*.wasm" {
  const module: WebAssembly.Module;
  export default module;
}

declare module "*.wasm?module" {
  const module: WebAssembly.Module;
  export default module;
}
