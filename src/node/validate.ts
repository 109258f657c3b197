/** Validation of files with all that is known about profiles: what `generate` refuses, this refuses. */

import { resolve } from "node:path";
import { createCatalog } from "../catalog/index.js";
import { withFurther } from "../catalog/widened.js";
import { agencySchema } from "../model/agency.js";
import { assertArgument, assertFields, listOf, TEXT } from "../model/argument.js";
import { domainChoicesSchema } from "../model/domain-choices.js";
import type { CatalogData, CatalogFile, Finding, Profile } from "../model/index.js";
import { CATALOG_DATA, YAML_SOURCE } from "../model/shapes.js";
import { checkProfile } from "../profile/index.js";
import { inCodes, inOrder, kindOf, type Validation, validateSources } from "../validate/index.js";
import type { YamlSource } from "../yaml/index.js";
import { withBureaus } from "./bureaus.js";
import { type BaseEditions, withBase } from "./own-editions.js";

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
  given: readonly YamlSource[],
  options: FileValidation,
): Promise<Validation> {
  assertArgument("validateFiles", given, listOf(YAML_SOURCE));
  assertFields("validateFiles", options, { reference: CATALOG_DATA, day: TEXT });
  const { reference, day, dataOf = async () => null } = options;
  const sources = given.map(sourceInCodes);
  const groups = new Map<CatalogData, YamlSource[]>();
  const loaded = new Map<string, CatalogData>();
  const more: Finding[] = [];
  for (const source of sources) {
    const release = releaseNamed(source);
    const released =
      release === null ? reference : (loaded.get(release) ?? (await dataOf(release)) ?? reference);
    if (release !== null) loaded.set(release, released);
    const data = widenedFor(source, released);
    const placed = await placedFor(source, data);
    more.push(...(placed?.findings ?? []));
    const against = placed?.data ?? data;
    groups.set(against, [...(groups.get(against) ?? []), source]);
  }
  const results: Validation[] = [];
  for (const [data, group] of groups) results.push(await validateGroup(group, data, day));
  const found = results.flatMap(({ findings }) => findings);
  const said = new Set(found.map(placeOf));
  return {
    findings: inOrder(
      [...more.filter((finding) => !said.has(placeOf(finding))), ...found],
      sources.map(({ file }) => file),
    ),
    files: results.flatMap(({ files }) => files),
  };
}

/** What tells a finding from others: an edition that is among those given is looked at again for the profile that stands on it. */
function placeOf({ rule, file, path }: Finding): string {
  return JSON.stringify([rule, file && resolve(file), path]);
}

/** A source with codes in the place of names; positions are those of what is written. */
export function sourceInCodes(source: YamlSource): YamlSource {
  return inCodes(source, kindOf(source.text, source.file, source.value)).source;
}

async function validateGroup(
  sources: readonly YamlSource[],
  data: CatalogData,
  day: string,
): Promise<Validation> {
  const { findings, files } = validateSources(sources, { reference: data, day });
  if (!files.some(isProfile)) return { findings, files };
  const catalog = createCatalog(data);
  const more: Finding[] = [];
  const whole: CatalogFile[] = [];
  for (const one of files) {
    if (!isProfile(one)) {
      whole.push(one);
      continue;
    }
    const { profile, findings: ofBureaus } = await withBureaus(one.value, one.file);
    const locate = sources.find((source) => source.file === one.file)?.locate;
    const checked = checkProfile(profile, catalog, { file: one.file, ...(locate ? { locate } : {}) });
    // A file of bureaus that is among those given was told of already.
    const news = ofBureaus.filter(({ file }) => sources.every((source) => source.file !== file));
    more.push(...news, ...checked);
    whole.push({ file: one.file, kind: "profile", value: profile });
  }
  return { findings: [...findings, ...more], files: whole };
}

function isProfile(file: CatalogFile): file is CatalogFile & { readonly value: Profile } {
  return file.kind === "profile";
}

/** The release with the domains of later waves that a profile names; the same one for any other file. */
function widenedFor({ text, file, value }: YamlSource, data: CatalogData): CatalogData {
  if (kindOf(text, file, value) !== "profile" || typeof value !== "object" || value === null) return data;
  const domains = "domains" in value ? domainChoicesSchema.safeParse(value.domains).data : undefined;
  return domains ? withFurther(data, { domains }) : data;
}

/** The release with the editions in place that a profile stands on; null for any other file. */
async function placedFor(source: YamlSource, data: CatalogData): Promise<BaseEditions | null> {
  const { text, file, value } = source;
  if (kindOf(text, file, value) !== "profile" || typeof value !== "object" || value === null) return null;
  const base = "base" in value ? value.base : undefined;
  const agency = "agency" in value ? agencySchema.safeParse(value.agency).data : undefined;
  return typeof base === "string" && base !== "" ? withBase(base, file, data, agency) : null;
}

function releaseNamed({ text, file, value }: YamlSource): string | null {
  if (kindOf(text, file, value) !== "profile" || typeof value !== "object" || value === null) return null;
  return "release" in value && typeof value.release === "string" ? value.release : null;
}
