// `erezhe`: the module is inlined, unpacked and started at first use.

import { packed, size } from "erezhe-packed";
import { provide } from "./api.js";
import { unpack } from "./unpack.js";

provide(() => unpack(packed, size));

export * from "./public.js";
