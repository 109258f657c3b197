/** `zwgk map <profile>`: writes or updates the sheet and the YAML of a mapping. */

import { printMapping } from "../../node/index.js";
import type { Context } from "../context.js";
import { printLines } from "../print.js";
import { resolveAt } from "../resolved.js";
import type { Leveled } from "../severity.js";
import { doubtfulLines, updateLines } from "./closing.js";
import { explain } from "./explain.js";
import { type AskedFiles, filesOf } from "./files.js";
import { projectOf } from "./project.js";
import { writeMapping } from "./write-mapping.js";

/** What was asked. */
export interface UpdateOptions extends AskedFiles {
  readonly json: boolean;
  readonly force: boolean;
  readonly leveled: Leveled;
}

/** Updates the mapping of a profile, or explains an item of it. */
export async function update(path: string, asked: UpdateOptions, context: Context): Promise<void> {
  const request = { failOn: "error", day: context.io.today(), leveled: asked.leveled } as const;
  const resolved = await resolveAt(path, request, context);
  if (!resolved) return;
  const files = filesOf(resolved, asked, context);
  // Items that wait in the check sheet keep what was decided about them.
  const list = resolved.whole;
  const project = await projectOf({ ...resolved, list }, files, asked.force, context);
  if (!project) return;
  const { createMapper } = await import("../../responsibilities/index.js");
  const mapper = createMapper(context.catalog);
  if (asked.explain !== undefined) return explain(asked.explain, mapper, project, asked.json, context);
  const { coverageLines, coverageOf, coverageTables, mergeMapping, propose, writeMappingSheet } =
    await import("../../responsibilities/index.js");
  const { powers, offices, grounds } = project;
  const proposals = propose(mapper, { list, ...project });
  const merged = mergeMapping(project.mapping, proposals, list, grounds);
  const { mapping } = merged;
  const coverage = coverageOf({ list, mapping, powers, offices, unused: proposals.unused });
  const sheet = await writeMappingSheet(
    { mapping, list, powers, offices, grounds },
    {
      // Whoever fills in the sheet need not have seen what the command said.
      lines: [...doubtfulLines(project.doubtful, context), ...coverageLines(coverage, "zh")],
      tables: coverageTables(coverage, "zh"),
    },
  );
  const yaml = printMapping(mapping, project.schema);
  const written = await writeMapping({ file: files.mapping, yaml, sheet, schema: project.schema }, context);
  printLines(context, updateLines({ resolved, files, project, merged, coverage, written }, context));
}
