/** Validation of files with all that is known about profiles: what `generate` refuses, this refuses. */
import { createCatalog } from "../catalog/index.js";
import type { CatalogData, CatalogFile, Finding, Profile } from "../model/index.js";
import { checkProfile } from "../profile/index.js";
import { inOrder, kindOf, type Validation, validateSources } from "../validate/index.js";
import type { YamlSource } from "../yaml/index.js";

/** What profiles and the other files are held against. */
export interface FileValidation {
  /** The catalog that the files are to fit into; of a profile, unless `dataOf` has the release that it names. */
  readonly reference: CatalogData;
  /** The day on which the instruments that rows cite have to be in force, `YYYY-MM-DD`. */
  readonly day: string;
  /** An earlier release that a profile may name. */
  readonly dataOf?: (release: string) => Promise<CatalogData | null>;
}

/**
 * Validates files together, as {@link validateSources} does, each profile against the release that it names, and runs
 * the rules of `checkProfile` on the profiles that are valid by their schema.
 *
 * @returns findings by file in the order given, then by position
 */
export async function validateFiles(
  sources: readonly YamlSource[],
  { reference, day, dataOf = async () => null }: FileValidation,
): Promise<Validation> {
  const groups = new Map<CatalogData, YamlSource[]>();
  const loaded = new Map<string, CatalogData>();
  for (const source of sources) {
    const release = releaseNamed(source);
    const data = release === null ? reference : (loaded.get(release) ?? (await dataOf(release)) ?? reference);
    if (release !== null) loaded.set(release, data);
    groups.set(data, [...(groups.get(data) ?? []), source]);
  }
  const results = Array.from(groups, ([data, group]) => validateGroup(group, data, day));
  return {
    findings: inOrder(
      results.flatMap(({ findings }) => findings),
      sources.map(({ file }) => file),
    ),
    files: results.flatMap(({ files }) => files),
  };
}

function validateGroup(sources: readonly YamlSource[], data: CatalogData, day: string): Validation {
  const { findings, files } = validateSources(sources, { reference: data, day });
  const profiles = files.filter(isProfile);
  if (profiles.length === 0) return { findings, files };
  const catalog = createCatalog(data);
  const more = profiles.flatMap(({ file, value }): Finding[] => {
    const locate = sources.find((source) => source.file === file)?.locate;
    return checkProfile(value, catalog, { file, ...(locate ? { locate } : {}) });
  });
  return { findings: [...findings, ...more], files };
}

function isProfile(file: CatalogFile): file is CatalogFile & { readonly value: Profile } {
  return file.kind === "profile";
}

function releaseNamed({ text, file, value }: YamlSource): string | null {
  if (kindOf(text, file, value) !== "profile" || typeof value !== "object" || value === null) return null;
  return "release" in value && typeof value.release === "string" ? value.release : null;
}
