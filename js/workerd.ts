// `erezhe` on Cloudflare Workers, where bytes may not be compiled at run time: the module is imported.

import module from "./erezhe.wasm";
import { provide } from "./api.js";

provide(() => module);

export * from "./public.js";
