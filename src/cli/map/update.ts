/** `zwgk map <profile>`: writes or updates the sheet and the YAML of a mapping. */

import { readFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import {
  MAPPING_SCHEMA_FILE,
  type Output,
  printMapping,
  standing,
  writeAtomic,
  writeOutputs,
} from "../../node/index.js";
import type { Context } from "../context.js";
import { reportingFileErrors } from "../file-errors.js";
import { printLines } from "../print.js";
import { resolveAt } from "../resolved.js";
import { updateLines, type WrittenMapping } from "./closing.js";
import { explain } from "./explain.js";
import { type AskedFiles, filesOf } from "./files.js";
import { loadProject, sheetOf } from "./project.js";

/** What was asked. */
export interface UpdateOptions extends AskedFiles {
  readonly explain?: string | undefined;
  readonly json: boolean;
  readonly force: boolean;
}

/** Updates the mapping of a profile, or explains an item of it. */
export async function update(path: string, asked: UpdateOptions, context: Context): Promise<void> {
  const resolved = await resolveAt(path, { failOn: "error", day: context.io.today() }, context);
  if (!resolved) return;
  const files = filesOf(resolved, asked, context);
  const project = await loadProject(resolved, files, asked.force, context);
  if (!project) return;
  const { createMapper } = await import("../../responsibilities/index.js");
  const mapper = createMapper(context.catalog);
  if (asked.explain !== undefined) return explain(asked.explain, mapper, project, asked.json, context);
  const { coverageLines, coverageOf, coverageTables, mergeMapping, propose, writeMappingSheet } =
    await import("../../responsibilities/index.js");
  const { list } = resolved;
  const { powers, offices, grounds } = project;
  const proposals = propose(mapper, { list, ...project });
  const merged = mergeMapping(project.mapping, proposals, list, grounds);
  const { mapping } = merged;
  const coverage = coverageOf({ list, mapping, powers, offices, unused: proposals.unused });
  const sheet = await writeMappingSheet(
    { mapping, list, powers, offices, grounds },
    { lines: coverageLines(coverage, "zh"), tables: coverageTables(coverage, "zh") },
  );
  const written = await write(files.mapping, sheet, printMapping(mapping), context);
  printLines(context, updateLines({ resolved, files, project, merged, coverage, written }, context));
}

/**
 * Writes both files and the schema that the YAML names. A sheet that a person changed is copied first, since columns
 * and colours that are not ours are lost; where there is nothing new to say it is left alone.
 *
 */
async function write(
  yaml: string,
  sheet: Uint8Array,
  text: string,
  { messages, shipped }: Context,
): Promise<WrittenMapping> {
  const folder = dirname(yaml);
  const file = sheetOf(yaml);
  const drawn: Output = { name: basename(file), content: sheet };
  return reportingFileErrors(file, messages, async () => {
    const { edited, repeated } = await standing(folder, drawn);
    const copy = edited && !repeated ? copyName(file, messages.map.say.copy) : null;
    if (copy !== null) await writeAtomic(copy, await readFile(file));
    const schema: Output = { name: MAPPING_SCHEMA_FILE, content: await readFile(shipped.mappingSchema) };
    const written: Output = { name: basename(yaml), content: text };
    const outputs = [...(edited && repeated ? [] : [drawn]), written, schema];
    const results = await writeOutputs(folder, outputs, { force: true });
    const isChanged = (name: string) => results.some((one) => one.changed && basename(one.file) === name);
    return { sheet: isChanged(drawn.name), yaml: isChanged(written.name), copy };
  });
}

function copyName(file: string, word: string): string {
  return join(dirname(file), `${basename(file, ".xlsx")}.${word}.xlsx`);
}
