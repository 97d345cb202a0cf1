// `erezhe` on edge runtimes that want the module marked as one.

import module from "./erezhe.wasm?module";
import { provide } from "./api.js";

provide(() => module);

export * from "./public.js";
