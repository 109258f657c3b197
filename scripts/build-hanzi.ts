/** `npm run hanzi`: writes the tables of Chinese characters in src/text/. */
import { writeFileSync } from "node:fs";
import { hanziTables } from "./hanzi-tables.js";

for (const [path, text] of hanziTables()) writeFileSync(path, text);
