/** `npm run docs:rules`: writes docs/rules.md, made from the rules. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { rulesDoc } from "./rules-doc.js";

writeFileSync(join(import.meta.dirname, "..", "docs", "rules.md"), rulesDoc());
