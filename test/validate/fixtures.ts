/** The small valid catalog of test/fixtures/valid, and the broken files of test/fixtures/broken. */
import { readdirSync, readFileSync } from "node:fs";
import { basename, join, relative } from "node:path";
import glob from "fast-glob";
import { assemble } from "../../src/catalog/index.js";
import type { CatalogData } from "../../src/model/index.js";
import { validateSources } from "../../src/validate/index.js";
import { parseYaml, type YamlSource } from "../../src/yaml/index.js";

export const FIXTURES = join(import.meta.dirname, "..", "fixtures");
export const CATALOGS = join(import.meta.dirname, "..", "..", "catalogs");

/** Parses a file, or all YAML files of a folder; their names begin at `root`. */
export function parseFiles(target: string, root = target): YamlSource[] {
  const files = /\.ya?ml$/u.test(target) ? [target] : glob.sync("**/*.yaml", { cwd: target, absolute: true });
  return files.sort().map((file) => parseYaml(readFileSync(file, "utf8"), relative(root, file)));
}

/** The valid catalog of the fixtures as data. */
export function validCatalog(): CatalogData {
  const sources = parseFiles(join(FIXTURES, "valid")).filter(({ file }) => file !== "profile.yaml");
  return assemble(validateSources(sources).files);
}

/** A broken file, or a folder of files one of which is broken. */
export interface Case {
  readonly name: string;
  readonly sources: readonly YamlSource[];
  /** What the heads of the files ask for: `file rule line:column`. */
  readonly expected: readonly string[];
  /** Sets bring everything they refer to; single files are held against the valid catalog. */
  readonly isSet: boolean;
}

/** Every case of the corpus. */
export function cases(): Case[] {
  const root = join(FIXTURES, "broken");
  return readdirSync(root).flatMap((kind) =>
    readdirSync(join(root, kind)).map((entry): Case => {
      const path = join(root, kind, entry);
      const sources = parseFiles(path, kind === "sets" ? path : join(root, kind));
      return {
        name: `${kind}/${basename(entry, ".yaml")}`,
        sources,
        expected: sources.flatMap(({ file, text }) =>
          Array.from(text.matchAll(/^# expect: (\S+ \d+:\d+)$/gmu), ([, place]) => `${file} ${place}`),
        ),
        isSet: kind === "sets",
      };
    }),
  );
}
