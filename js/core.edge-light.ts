// `erezhe/core` on edge runtimes that want the module marked as one.

import module from "./erezhe.wasm?module";
import type * as Contract from "../src/wasm/core.js";
import { make } from "./engine.js";

export type * from "../src/wasm/core.js";

export const create: typeof Contract.create = (texts) => make(() => module, texts);
