/** Editions of one's own, as they lie in a locality's folder beside its profile, and the standard with them in place. */
import { stat } from "node:fs/promises";
import { dirname, join } from "node:path";
import glob from "fast-glob";
import type { SlipPlace } from "../fields/slips/index.js";
import type { CatalogData, Finding } from "../model/index.js";
import { placeBase } from "../project/index.js";
import type { YamlSource } from "../yaml/index.js";
import { fileFinding } from "./file-finding.js";
import { readSources } from "./read.js";

/** What came of loading the editions that a profile stands on. */
export interface BaseEditions {
  /** The release with these editions in the place of its own; as given where the findings have errors. */
  readonly data: CatalogData;
  readonly findings: readonly Finding[];
  readonly sources: readonly YamlSource[];
}

/**
 * Puts the editions that a profile names in the place of the release's.
 *
 * @param base as the profile names them: the name of an edition, all of whose domains stand in `editions/` beside the profile,
 *   or a file or folder
 * @param profile path of the profile
 * @param data the release that the profile names
 * @param agency whose profile it is
 */
export async function withBase(
  base: string,
  profile: string,
  data: CatalogData,
  agency: SlipPlace = {},
): Promise<BaseEditions> {
  const files = await baseFiles(base, dirname(profile));
  if (files.length === 0) {
    return { data, findings: [fileFinding("base-missing", profile, base)], sources: [] };
  }
  const sources = await readSources(files);
  const { data: placed, findings } = placeBase(sources, data, agency);
  return { data: placed, findings, sources };
}

/**
 * Paths of the files that a base is made of: editions, then their sources.
 *
 * @param base as a profile names it
 * @param folder of the profile
 */
export async function baseFiles(base: string, folder: string): Promise<string[]> {
  const path = join(folder, base);
  const found = await stat(path).catch(() => null);
  const editions = found?.isFile()
    ? [path]
    : found?.isDirectory()
      ? await globbed(path, ["**/*.yaml", "!**/sources/**"])
      : await globbed(folder, [`editions/*/${base}.yaml`]);
  return withSources(editions);
}

/**
 * Adds the files of the sources that editions name.
 *
 * @param editions paths of editions, `editions/<domain>/<edition>.yaml` beside `sources/<domain>.yaml`
 */
export async function withSources(editions: readonly string[]): Promise<string[]> {
  const sources = await Promise.all(
    editions.map(async (edition) => {
      const domain = dirname(edition);
      const file = join(domain, "..", "..", "sources", `${domain.split(/[\\/]/u).at(-1)}.yaml`);
      return (await stat(file).catch(() => null)) ? [file] : [];
    }),
  );
  return [...editions, ...new Set(sources.flat())];
}

async function globbed(cwd: string, patterns: string[]): Promise<string[]> {
  const names = await glob(patterns, { cwd, suppressErrors: true });
  return names.sort().map((name) => join(cwd, name));
}
