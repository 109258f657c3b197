/** A profile's mapping as it stands on disk: lists, YAML, and the sheet with whatever a person changed in it. */

import { existsSync } from "node:fs";
import { basename, dirname, extname, join } from "node:path";
import type { Catalog } from "../catalog/index.js";
import { assertArgument, assertFields, OBJECT, OPTIONS, TEXT } from "../model/argument.js";
import type { DisclosureList, Finding, Mapping, Profile } from "../model/index.js";
import { CATALOG, DISCLOSURE_LIST, PROFILE } from "../model/shapes.js";
import type {
  DoubtfulOffice,
  MapContext,
  MappingGrounds,
  Office,
  ReadSheetOptions,
} from "../responsibilities/index.js";
import type { ListedPower } from "../responsibilities/read/index.js";
import { modeline } from "../validate/index.js";
import type { YamlSource } from "../yaml/index.js";
import { type ListFiles, loadLists } from "./lists.js";
import { loadMapping, MAPPING_SCHEMA } from "./mapping.js";
import { readTableFile } from "./table-file.js";

/** Files of a mapping. */
export interface ProjectFiles extends ListFiles {
  readonly responsibilities: string;
  /** The YAML; the sheet is the xlsx of the same name. */
  readonly mapping: string;
}

/** A mapping as a person left it, before anything is proposed anew. */
export interface Project {
  readonly powers: readonly ListedPower[];
  /** Of the lists, of the profile, and those that powers name; no two of one name. */
  readonly offices: readonly Office[];
  /** Offices that might be others, spelled differently. */
  readonly doubtful: readonly DoubtfulOffice[];
  readonly rules: NonNullable<MapContext["rules"]>;
  readonly grounds: MappingGrounds;
  /** With the edits of the sheet; null where there is neither YAML nor sheet. */
  readonly mapping: Mapping | null;
  /** The schema that the YAML names, relative to it. */
  readonly schema: string;
  /** Rows of the sheet that a person changed since it was written. */
  readonly edits: number;
}

/** What came of loading a project. */
export interface LoadedProject {
  /** Undefined where the findings have errors. */
  readonly project: Project | undefined;
  readonly findings: readonly Finding[];
  /** Texts of the files, for findings. */
  readonly sources: readonly YamlSource[];
}

/** The sheet that people edit, beside the YAML. */
export function sheetOf(mapping: string): string {
  return join(dirname(mapping), `${basename(mapping, extname(mapping))}.xlsx`);
}

/**
 * Loads the mapping of a profile with the lists that it rests on. Writes nothing.
 *
 * @param resolved the profile and its list
 * @param standard from which the profile takes its items
 * @param options `force`: take a file in the sheet's place that is no mapping sheet for none
 * @returns a project, or findings: those of reading lists, tables and YAML, and `not-a-mapping-sheet`
 */
export async function loadProject(
  resolved: { readonly list: DisclosureList; readonly profile: Profile },
  standard: Pick<Catalog, "item">,
  files: ProjectFiles,
  options: { readonly force?: boolean } = {},
): Promise<LoadedProject> {
  assertFields("loadProject", resolved, { list: DISCLOSURE_LIST, profile: PROFILE });
  assertArgument("loadProject", standard, CATALOG);
  assertFields("loadProject", files, { responsibilities: TEXT, mapping: TEXT, columns: OBJECT });
  assertArgument("loadProject", options, OPTIONS);
  const { list, profile } = resolved;
  const { force = false } = options;
  const lists = await loadLists(files);
  if (hasErrors(lists.findings)) return { project: undefined, findings: lists.findings, sources: [] };
  const { mapping: stated, source, findings } = await loadMapping(files.mapping);
  const refused = (more: readonly Finding[], sources: readonly YamlSource[] = []): LoadedProject => ({
    project: undefined,
    findings: [...lists.findings, ...more],
    sources,
  });
  if (stated === undefined) return refused(findings, [source]);

  const { allOffices, applyEdits, doubtfulOffices, groundsOf, officeNamer, officesByPower, respelled } =
    await import("../responsibilities/index.js");
  const { powers } = lists;
  const agency = list.agency.name;
  const named = { stated: profile.offices ?? [], listed: lists.offices, powers, agency };
  const offices = allOffices(named);
  const nameOf = officeNamer(offices, agency);
  const grounds = groundsOf(list, powers, standard);
  const officeOf = officesByPower(powers, nameOf);
  const before = stated?.items.flatMap(({ links }) => links.flatMap(({ office }) => office ?? [])) ?? [];
  const choices = {
    powers: new Set(grounds.powers.keys()),
    offices: new Set([...offices.map(({ name }) => name), ...before]),
    nameOf,
  };
  const sheet = await readSheet(sheetOf(files.mapping), { ...choices, whole: stated === null }, force);
  if (sheet.findings.length > 0) return refused(sheet.findings);
  const { edits } = sheet;
  const mapping =
    stated === null && edits.length === 0
      ? null
      : respelled(
          applyEdits(stated, edits, grounds, (key) => officeOf.get(key), list.release.version),
          nameOf,
        );
  const rules = (profile.responsibilities?.rules ?? []).map(asRule);
  const schema = modeline(source.text) ?? MAPPING_SCHEMA;
  const doubtful = doubtfulOffices(named);
  const project = { powers, offices, doubtful, rules, grounds, mapping, schema, edits: edits.length };
  return { project, findings: lists.findings, sources: [] };
}

async function readSheet(file: string, options: ReadSheetOptions, force: boolean) {
  const { readMappingSheet } = await import("../responsibilities/index.js");
  if (!existsSync(file)) return { edits: [], findings: [] };
  const { grids, findings } = await readTableFile(file);
  if (findings.length > 0 && !force) return { edits: [], findings };
  const { isSheet, edits, problems } = readMappingSheet(grids, options);
  if (!isSheet && !force) return { edits: [], findings: [noSheet(file)] };
  return { edits, findings: problems.map((problem): Finding => ({ ...problem, file })) };
}

function hasErrors(findings: readonly Finding[]): boolean {
  return findings.some(({ level }) => level === "error");
}

function noSheet(file: string): Finding {
  return {
    rule: "not-a-mapping-sheet",
    level: "error",
    file,
    position: null,
    path: [],
    message: { zh: "不是对应表，不覆盖", en: "is no mapping sheet and was not overwritten" },
    hint: {
      zh: "换一个文件名；确认可以覆盖，再加 --force",
      en: "use another name, or --force to overwrite it",
    },
  };
}

interface ProfileRule {
  readonly power?: string | undefined;
  readonly office?: string | undefined;
  readonly items: readonly string[];
  readonly reason: string;
}

/** The schema's optional keys as the mapper has them. */
function asRule({ power, office, items, reason }: ProfileRule): Project["rules"][number] {
  return {
    ...(power === undefined ? {} : { power }),
    ...(office === undefined ? {} : { office }),
    items,
    reason,
  };
}
