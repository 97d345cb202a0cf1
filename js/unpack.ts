// The inlined module: base64 of raw DEFLATE, which is a third smaller on its way to a browser than base64 alone.

import { inflateSync } from "fflate";

interface Host {
  Buffer?: { from(text: string, encoding: "base64"): Uint8Array };
  process?: {
    getBuiltinModule?(name: string): { inflateRawSync?(bytes: Uint8Array): Uint8Array<ArrayBuffer> } | undefined;
  };
}
// Named through `globalThis`, so that no bundler brings a stand-in for them.
const host = globalThis as unknown as Host;

function fromBase64(text: string): Uint8Array {
  const bytes = Uint8Array as { fromBase64?(text: string): Uint8Array };
  if (bytes.fromBase64) return bytes.fromBase64(text);
  if (host.Buffer) return host.Buffer.from(text, "base64");
  return Uint8Array.from(atob(text), (char) => char.charCodeAt(0));
}

export function unpack(packed: string, size: number): Uint8Array<ArrayBuffer> {
  const bytes = fromBase64(packed);
  // Node's own is quicker, and is there without being loaded.
  const zlib = host.process?.getBuiltinModule?.("node:zlib");
  if (zlib?.inflateRawSync) return zlib.inflateRawSync(bytes);
  const out = new Uint8Array(size);
  inflateSync(bytes, { out });
  return out;
}
