/** Loads what lies in YAML files: a whole catalog, or a profile. */

import { assemble } from "../catalog/index.js";
import { today } from "../deadlines/today.js";
import { assertArgument, optional, TEXT } from "../model/argument.js";
import { ZwgkError } from "../model/error.js";
import type { CatalogData, Finding, Profile } from "../model/index.js";
import { CATALOG_DATA } from "../model/shapes.js";
import { profileRules } from "../profile/index.js";
import { validateSources } from "../validate/index.js";
import type { YamlSource } from "../yaml/index.js";
import { readSource, readSources } from "./read.js";
import { sourceInCodes, validateFiles } from "./validate.js";

/** A folder does not hold a valid catalog. */
export class InvalidCatalogError extends ZwgkError<"catalog-invalid"> {
  override readonly name = "InvalidCatalogError";
  /** Everything found, those that are no errors too. */
  readonly findings: readonly Finding[];

  constructor(folder: string, findings: readonly Finding[]) {
    const errors = findings.filter(({ level }) => level === "error");
    const places = errors
      .slice(0, 3)
      .map(({ file, position, rule }) => `${file}:${position?.line ?? 1} ${rule}`);
    const shown = `${places.join("; ")}${errors.length > 3 ? "; …" : ""}`;
    super("catalog-invalid", {
      text: {
        zh: `${folder}：${errors.length} 处错误（${shown}）`,
        en: `${folder}: ${errors.length} errors (${shown})`,
      },
      hint: {
        zh: "用 zwgk validate 看每一处，改正后再装载",
        en: "see each with zwgk validate, correct them and load it again",
      },
    });
    this.findings = findings;
  }
}

/**
 * Loads and validates a folder of catalog YAML, laid out as `catalogs/` of this package is.
 *
 * @param folder path of the folder
 * @param release version to load; the latest one without it
 * @returns plain data; `createCatalog` makes a catalog of it
 * @throws InvalidCatalogError where anything in the folder is an error by `zwgk validate`
 */
export async function loadCatalog(folder: string, release?: string): Promise<CatalogData> {
  assertArgument("loadCatalog", folder, TEXT);
  assertArgument("loadCatalog", release, optional(TEXT));
  const { findings, files } = validateSources(await readSources([folder]));
  if (findings.some(({ level }) => level === "error")) throw new InvalidCatalogError(folder, findings);
  return assemble(files, release);
}

/** What came of loading a profile. */
export interface LoadedProfile {
  /** Undefined where the findings have errors by other rules than those of `checkProfile`. */
  readonly profile: Profile | undefined;
  /** Text and positions, for findings and origins. */
  readonly source: YamlSource;
  readonly findings: readonly Finding[];
}

/**
 * Loads and validates a profile.
 *
 * @param file path of the profile
 * @param reference the release that it names; without it, what it refers to is not checked
 * @param day on which the instruments that it cites have to be in force, `YYYY-MM-DD`; today unless stated
 * @returns the profile where the file is valid by itself and names what there is; findings hold those of `checkProfile` too
 */
export async function loadProfile(
  file: string,
  reference?: CatalogData,
  day: string = today(),
): Promise<LoadedProfile> {
  assertArgument("loadProfile", file, TEXT);
  assertArgument("loadProfile", reference, optional(CATALOG_DATA));
  assertArgument("loadProfile", day, TEXT);
  const source = sourceInCodes(await readSource(file));
  const { findings, files } = reference
    ? await validateFiles([source], { reference, day })
    : validateSources([source], { day });
  const [found] = files;
  const isSound = findings.every(({ level, rule }) => level !== "error" || CHECKS.has(rule));
  const profile = found?.kind === "profile" && isSound ? found.value : undefined;
  return { profile, source, findings };
}

/** Rules against which a list can still be made, for whoever asks for it. */
const CHECKS = new Set(profileRules.map(({ id }) => id));
