// `erezhe/core`: the module is inlined, unpacked and started at first use; the caller brings the languages.

import { packed, size } from "erezhe-packed";
import type * as Contract from "../src/wasm/core.js";
import { make } from "./engine.js";
import { unpack } from "./unpack.js";

export type * from "../src/wasm/core.js";

export const create: typeof Contract.create = (texts) => make(() => unpack(packed, size), texts);
