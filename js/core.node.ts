// `erezhe/core` in Node: the module is read from the disk, where it is one that was made for speed and not for size. Where a bundler has left it behind, the inlined one is unpacked.

import { packed, size } from "erezhe-packed";
import type * as Contract from "../src/wasm/core.js";
import { make } from "./engine.js";
import { unpack } from "./unpack.js";

export type * from "../src/wasm/core.js";

function read(): Uint8Array {
  try {
    const fs = process.getBuiltinModule("node:fs");
    return fs.readFileSync(
      typeof __dirname === "string" ? `${__dirname}/erezhe.node.wasm` : new URL("./erezhe.node.wasm", import.meta.url),
    );
  } catch {
    return unpack(packed, size);
  }
}

export const create: typeof Contract.create = (texts) => make(read, texts);
