// `erezhe/slim`: the caller brings the module.

import { provide, start } from "./api.js";

export * from "./public.js";

/** Fetches and starts the module: the address of `erezhe/wasm`, or a response with it. A second call does nothing. */
export async function init(from: string | URL | Request | Response | Promise<Response>): Promise<void> {
  const awaited = await from;
  const response = awaited instanceof Response ? awaited : await fetch(awaited);
  if (!response.ok) throw new Error(`erezhe: ${response.url}: ${response.status} ${response.statusText}`);
  const bytes = new Uint8Array(await response.arrayBuffer());
  if (String(bytes.subarray(0, 4)) !== "0,97,115,109") {
    throw new Error(`erezhe: ${response.url} is no WebAssembly; a server often answers with its start page instead`);
  }
  initSync(await WebAssembly.compile(bytes));
}

/** Starts the module from its bytes, or compiled. A second call does nothing. */
export function initSync(module: WebAssembly.Module | ArrayBuffer | ArrayBufferView<ArrayBuffer>): void {
  provide(() => module);
  start();
}
