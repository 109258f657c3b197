/** `npm run docs:rules`: writes docs/rules.md and docs/diff-rules.md, made from the rules. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { diffRulesDoc } from "./diff-rules-doc.js";
import { rulesDoc } from "./rules-doc.js";

const docs = join(import.meta.dirname, "..", "docs");
writeFileSync(join(docs, "rules.md"), rulesDoc());
writeFileSync(join(docs, "diff-rules.md"), diffRulesDoc());
