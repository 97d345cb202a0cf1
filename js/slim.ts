// `erezhe/slim`: `erezhe/core` without its module, which the caller brings.

import type * as Contract from "../src/wasm/core.js";
import { checked, isProvided, make, misuse, start, uncompiled } from "./engine.js";

export type * from "../src/wasm/core.js";

function none(): never {
  throw misuse(
    "misuse.not-initialised",
    [],
    'erezhe/slim was used before it was initialised: call `await init(url)` or `initSync(bytes)` first, or import from "erezhe", which needs neither',
  );
}

export const create: typeof Contract.create = (texts) => make(none, texts);

type From = string | URL | Request | Response;

let loading: Promise<void> | undefined;

/**
 * Fetches and starts the module: the address of `erezhe/wasm`, or a response with it. Once that has been done, a further
 * call does nothing; while it is being done, it waits for it; where it failed, it tries anew.
 */
export async function init(from: From | Promise<Response>): Promise<void> {
  if (isProvided() || loading) {
    // Not needed, and so nobody has to hear that it failed.
    void Promise.resolve(from).catch(() => undefined);
    return loading;
  }
  loading = load(from).finally(() => {
    loading = undefined;
  });
  return loading;
}

/** Starts the module from its bytes, or compiled. A second call does nothing. */
export function initSync(module: WebAssembly.Module | ArrayBuffer | ArrayBufferView<ArrayBuffer>): void {
  start(() => module);
}

async function load(from: From | Promise<Response>): Promise<void> {
  const response = await respond(from);
  let bytes;
  try {
    bytes = new Uint8Array(await response.arrayBuffer());
  } catch (error) {
    throw notFound(response.url, "the response could not be read", error);
  }
  let module;
  try {
    module = await WebAssembly.compile(checked(bytes, response.url));
  } catch (error) {
    throw uncompiled(error);
  }
  start(() => module);
}

async function respond(from: unknown): Promise<Response> {
  let response;
  try {
    response = await from;
    if (typeof response === "string" || isA("URL", response) || isA("Request", response)) {
      response = await fetch(response as string | URL | Request);
    }
  } catch (error) {
    throw notFound(
      typeof from === "string" ? from : "",
      "not loaded; in Node give the bytes of the file to initSync",
      error,
    );
  }
  if (!isA("Response", response)) {
    throw misuse(
      "misuse.invalid-argument",
      ["from"],
      "from: expected the address of the module, or a response with it",
    );
  }
  const { ok, url, status, statusText } = response as Response;
  if (!ok) throw notFound(url, `${status} ${statusText}`);
  return response as Response;
}

function isA(kind: string, value: unknown): boolean {
  return Object.prototype.toString.call(value) === `[object ${kind}]`;
}

function notFound(url: string, reason: string, cause?: unknown): Error {
  return misuse("misuse.wasm-not-found", ["from"], `erezhe: ${url || "the module"}: ${reason}`, cause);
}
