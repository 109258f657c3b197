/** A profile's mapping as it stands on disk: lists, YAML, and the sheet with whatever a person changed in it. */
import { existsSync } from "node:fs";
import { basename, dirname, extname, join } from "node:path";
import type { Finding, Mapping } from "../../model/index.js";
import { loadMapping, MAPPING_SCHEMA } from "../../node/index.js";
import type { MapContext, MappingGrounds, Office, ReadSheetOptions } from "../../responsibilities/index.js";
import type { ListedPower } from "../../responsibilities/read/index.js";
import { formatText, modeline } from "../../validate/index.js";
import type { YamlSource } from "../../yaml/index.js";
import type { Context } from "../context.js";
import { EXIT_BAD_INPUT, Failure } from "../exit.js";
import { paintOf } from "../paint.js";
import type { Resolved } from "../resolved.js";
import { gridsOf } from "../table-file.js";
import type { ColumnChoices } from "./columns.js";
import { readLists } from "./lists.js";

/** Files of a mapping. */
export interface ProjectFiles {
  readonly responsibilities: string;
  readonly offices: string | undefined;
  readonly columns: ColumnChoices;
  /** The YAML; the sheet is the xlsx of the same name. */
  readonly mapping: string;
}

/** A mapping as a person left it, before anything is proposed anew. */
export interface Project {
  readonly powers: readonly ListedPower[];
  /** Of the lists, of the profile, and those that powers name; no two of one name. */
  readonly offices: readonly Office[];
  readonly rules: NonNullable<MapContext["rules"]>;
  readonly grounds: MappingGrounds;
  /** With the edits of the sheet; null where there is neither YAML nor sheet. */
  readonly mapping: Mapping | null;
  /** The schema that the YAML names, relative to it. */
  readonly schema: string;
  /** Rows of the sheet that a person changed since it was written. */
  readonly edits: number;
}

/** The sheet that people edit, beside the YAML. */
export function sheetOf(mapping: string): string {
  return join(dirname(mapping), `${basename(mapping, extname(mapping))}.xlsx`);
}

/**
 * Loads a project.
 *
 * @param force take a file in the sheet's place that is no mapping sheet for none
 * @returns null where something is wrong with a file; that was said, and the exit code is set
 * @throws Failure `not-a-mapping-sheet`, and those of reading files
 */
export async function loadProject(
  { list, profile }: Pick<Resolved, "list" | "profile">,
  files: ProjectFiles,
  force: boolean,
  context: Context,
): Promise<Project | null> {
  const lists = await readLists(files, context);
  if (!lists) return null;
  const loaded = await loadMapping(files.mapping);
  if (loaded.mapping === undefined) return refuse(loaded.findings, [loaded.source], context);

  const { allOffices, applyEdits, groundsOf, officesByPower } = await import(
    "../../responsibilities/index.js"
  );
  const { powers } = lists;
  const offices = allOffices({ stated: profile.offices ?? [], listed: lists.offices, powers });
  const grounds = groundsOf(list, powers);
  const officeOf = officesByPower(powers);
  const named =
    loaded.mapping?.items.flatMap(({ links }) => links.flatMap(({ office }) => office ?? [])) ?? [];
  const choices = {
    powers: new Set(grounds.powers.keys()),
    offices: new Set([...offices.map(({ name }) => name), ...named]),
  };
  const sheet = sheetOf(files.mapping);
  const whole = loaded.mapping === null;
  const read = await readSheet(sheet, { ...choices, whole }, force, context);
  if (read.problems.length > 0) {
    return refuse(
      read.problems.map((problem) => ({ ...problem, file: sheet })),
      [],
      context,
    );
  }
  const mapping =
    loaded.mapping === null && read.edits.length === 0
      ? null
      : applyEdits(loaded.mapping, read.edits, grounds, (key) => officeOf.get(key), list.release.version);
  const rules = profile.responsibilities?.rules ?? [];
  const schema = modeline(loaded.source.text) ?? MAPPING_SCHEMA;
  return { powers, offices, rules: rules.map(asRule), grounds, mapping, schema, edits: read.edits.length };
}

async function readSheet(file: string, options: ReadSheetOptions, force: boolean, context: Context) {
  const { readMappingSheet } = await import("../../responsibilities/index.js");
  const none = { isSheet: false, edits: [], problems: [] };
  if (!existsSync(file)) return none;
  const grids = await gridsOf(file, context).catch((error: unknown) => {
    if (force && error instanceof Failure) return [];
    throw error;
  });
  const read = readMappingSheet(grids, options);
  if (read.isSheet || force) return read;
  throw new Failure("not-a-mapping-sheet", context.messages.map.failures["not-a-mapping-sheet"](file));
}

function refuse(findings: readonly Finding[], sources: readonly YamlSource[], context: Context): null {
  const { io, language } = context;
  io.err(formatText(findings, { language, sources, paint: paintOf(io) }));
  context.finish(EXIT_BAD_INPUT);
  return null;
}

/** The schema's optional keys as the mapper has them. */
function asRule({ power, office, items, reason }: Project["rules"][number] | ProfileRule) {
  return {
    ...(power === undefined ? {} : { power }),
    ...(office === undefined ? {} : { office }),
    items,
    reason,
  };
}

interface ProfileRule {
  readonly power?: string | undefined;
  readonly office?: string | undefined;
  readonly items: readonly string[];
  readonly reason: string;
}
