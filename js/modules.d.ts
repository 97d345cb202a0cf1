// What scripts/package.mjs puts in place.

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
