/** `npm run data`: writes the generated modules from catalogs/. */
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import glob from "fast-glob";
import { assemble } from "../src/catalog/assemble.js";
import { generateModules } from "../src/catalog/modules.js";
import { catalogFiles } from "./catalog-files.js";

const OUT = "src/generated";

const modules = generateModules(assemble(catalogFiles("catalogs")));
for (const [path, text] of modules) {
  const file = join(OUT, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}
for (const stale of glob.sync("**", { cwd: OUT }).filter((path) => !modules.has(path)))
  rmSync(join(OUT, stale));
