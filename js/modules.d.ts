// What scripts/package.mjs puts in place.

declare module "erezhe-glue" {
  type Export = (bytes: Uint8Array) => Uint8Array;
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
  export function checkNdjson(options: Uint8Array, lines: Uint8Array): Uint8Array;
  export function version(): Uint8Array;
  export function initSync(from: { module: WebAssembly.Module }): unknown;
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
