/** The generated modules, made from catalogs/, in which validation must find no error. */
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import glob from "fast-glob";
import { assemble } from "../src/catalog/assemble.js";
import { allDomains, codeNames } from "../src/catalog/code-names.js";
import { ofKind } from "../src/catalog/files.js";
import { generateModules, generateReleases, namesModule, rubricsModule } from "../src/catalog/modules.js";
import { sameValue } from "../src/catalog/same.js";
import { searchModule } from "../src/search/module.js";
import { alsoOf, knowledgeModules } from "./knowledge-modules.js";
import { readSnapshots } from "./snapshots.js";
import { validFiles } from "./valid-files.js";

/**
 * Writes all generated modules.
 *
 * @param out the folder that they go to; files that are not among them are removed
 * @throws Error with the findings where the catalog is not valid
 */
export async function makeData(out: string): Promise<void> {
  const files = await validFiles({ withReleases: true });
  const data = assemble(files);
  const snapshots = readSnapshots();
  const earlier = snapshots.filter(({ release }) => release.release !== data.release.release);
  const made = snapshots.find(({ release }) => release.release === data.release.release);
  const knowledge = ofKind(files, "knowledge");
  write(
    out,
    new Map([
      ...generateModules(data),
      ...generateReleases(earlier, sameValue(made, data) ? undefined : made),
      ["names.ts", namesModule(codeNames({ ...data, domains: allDomains(data) }, alsoOf(knowledge)))],
      ["rubrics.ts", rubricsModule(ofKind(files, "rubric"))],
      ...knowledgeModules(knowledge),
      ["search.ts", searchModule(data, files)],
    ]),
  );
}

function write(out: string, modules: ReadonlyMap<string, string>): void {
  for (const [path, text] of modules) {
    const file = join(out, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  for (const path of glob.sync("**", { cwd: out })) if (!modules.has(path)) rmSync(join(out, path));
}
