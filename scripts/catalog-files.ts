/** The files of a catalog folder, parsed and held against their schemas. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import glob from "fast-glob";
import type { CatalogFile } from "../src/model/index.js";
import { fileSchemas, kindOf } from "../src/validate/kinds.js";
import { parseYaml } from "../src/yaml/index.js";

export function catalogFiles(folder: string): CatalogFile[] {
  return glob
    .sync("**/*.yaml", { cwd: folder })
    .sort()
    .map((name) => {
      const file = join(folder, name);
      const text = readFileSync(file, "utf8");
      const kind = kindOf(text, file);
      if (!kind) throw new Error(`${file}: unknown kind`);
      return { file, kind, value: fileSchemas[kind].parse(parseYaml(text, file).value) } as CatalogFile;
    });
}
