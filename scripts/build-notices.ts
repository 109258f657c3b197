/** `npm run notices`: writes NOTICE, of what the JavaScript of the package is built from. */
import { writeFileSync } from "node:fs";
import { bundle } from "./bundle.js";
import { noticesOf } from "./notices.js";

writeFileSync("NOTICE", noticesOf(await bundle()));
