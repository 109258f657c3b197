/** What `zwgk generate` takes from a profile's mapping: the offices of the items, and how far they are covered. */
import type { OfficeKnowledge } from "../../check-sheet/index.js";
import type { DisclosureList } from "../../model/list.js";
import { sheetOf } from "../../node/index.js";
import type { Coverage } from "../../responsibilities/index.js";
import type { Context } from "../context.js";
import { Failure } from "../exit.js";
import type { Resolved } from "../resolved.js";
import { goneLines, movedLines } from "./closing.js";
import { filesOf } from "./files.js";
import { projectOf } from "./project.js";

/** A list with its offices. */
export interface Assigned {
  readonly list: DisclosureList;
  /** With what this run alone leaves out. */
  readonly whole: DisclosureList;
  /** Null where the profile knows of no mapping. */
  readonly coverage: Coverage | null;
  /** Its mapping, and names that may be one office; null where the profile knows of no mapping. */
  readonly offices: OfficeKnowledge | null;
  /** What a person should know. */
  readonly lines: readonly string[];
}

/**
 * Fills the offices of a list by the mapping that its profile names, with the edits of the sheet that were not read
 * back yet. Writes nothing.
 *
 * @returns null where something is wrong with a file; that was said, and the exit code is set
 * @throws Failure `mapping-missing`, and those of reading files
 */
export async function assign(resolved: Resolved, context: Context): Promise<Assigned | null> {
  const { messages, catalog } = context;
  const files = filesOf(resolved, { columns: [] }, context);
  const { list, whole } = resolved;
  const project = await projectOf({ ...resolved, list: whole }, files, false, context);
  if (!project) return null;
  const { failures, say } = messages.map;
  if (!project.mapping) throw new Failure("mapping-missing", failures["mapping-missing"](files.mapping));
  const { assignOffices, coverageLines, coverageOf, createMapper, goneOffices, mergeMapping, propose } =
    await import("../../responsibilities/index.js");
  const { powers, offices, grounds } = project;
  const proposals = propose(createMapper(catalog), { list: whole, ...project });
  const { mapping, moved } = mergeMapping(project.mapping, proposals, whole, grounds);
  const coverage = coverageOf({ list, mapping, powers, offices, unused: proposals.unused });
  return {
    list: assignOffices(list, mapping),
    whole: assignOffices(whole, mapping),
    coverage,
    offices: { mapping, doubtful: project.doubtful },
    lines: [
      ...coverageLines(coverage, context.language),
      ...(project.edits === 0 ? [] : [say.unsaved(project.edits, sheetOf(files.mapping))]),
      ...movedLines(moved, context),
      ...goneLines(goneOffices(mapping, offices), context),
    ],
  };
}
