// `erezhe/core` on Cloudflare Workers, where bytes may not be compiled at run time: the module is imported.

import module from "./erezhe.wasm";
import type * as Contract from "../src/wasm/core.js";
import { make } from "./engine.js";

export type * from "../src/wasm/core.js";

export const create: typeof Contract.create = (texts) => make(() => module, texts);
