/** `npm run data`: writes the generated modules from catalogs/, in which validation must find no error. */
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import glob from "fast-glob";
import { assemble } from "../src/catalog/assemble.js";
import { ofKind } from "../src/catalog/files.js";
import { generateModules, generateReleases, rubricsModule } from "../src/catalog/modules.js";
import { sameValue } from "../src/catalog/same.js";
import { searchModule } from "../src/search/module.js";
import { knowledgeModules } from "./knowledge-modules.js";
import { readSnapshots } from "./snapshots.js";
import { validFiles } from "./valid-files.js";

const OUT = "src/generated";

try {
  const files = await validFiles({ withReleases: true });
  const data = assemble(files);
  const snapshots = readSnapshots();
  const earlier = snapshots.filter(({ release }) => release.release !== data.release.release);
  const made = snapshots.find(({ release }) => release.release === data.release.release);
  write(
    new Map([
      ...generateModules(data),
      ...generateReleases(earlier, sameValue(made, data) ? undefined : made),
      ["rubrics.ts", rubricsModule(ofKind(files, "rubric"))],
      ...knowledgeModules(ofKind(files, "knowledge")),
      ["search.ts", searchModule(data, files)],
    ]),
  );
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

function write(modules: ReadonlyMap<string, string>): void {
  for (const [path, text] of modules) {
    const file = join(OUT, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  for (const path of glob.sync("**", { cwd: OUT })) if (!modules.has(path)) rmSync(join(OUT, path));
}
