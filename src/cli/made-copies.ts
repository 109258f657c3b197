/**
 * Copies of lists as they were made, beside the manifest of their folder: what a person edited in a list is told from what the
 * profile decided after it was made.
 */
import { existsSync } from "node:fs";
import { basename, dirname, extname, join } from "node:path";
import type { Output, OutputGroup } from "../node/index.js";
import type { Grid } from "../tables/index.js";
import type { Context } from "./context.js";
import { gridsOf } from "./table-file.js";

const FOLDER = ".zwgk-made";

/** The formats in which nobody edits lists. */
const DATA: ReadonlySet<string> = new Set([".json", ".ndjson"]);

/** What is kept of the lists that are written into a folder. */
export function madeCopies(folder: string, lists: readonly Output[]): OutputGroup {
  return {
    folder: join(folder, FOLDER),
    outputs: lists
      .filter(({ name }) => !DATA.has(extname(name)))
      .map(({ name, content }) => ({ name, content, replaces: true })),
  };
}

/** Whether a file is such a copy, of which nobody need be told. */
export function isMadeCopy(file: string): boolean {
  return basename(dirname(file)) === FOLDER;
}

/** An edited list as it was made; null where no copy is there. */
export async function madeGrids(edited: string, context: Context): Promise<readonly Grid[] | null> {
  const copy = join(dirname(edited), FOLDER, basename(edited));
  return existsSync(copy) ? gridsOf(copy, context) : null;
}
