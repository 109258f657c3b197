/** Tables in files that people name on the command line. */
import { basename } from "node:path";
import { readBytes, UnreadableFileError } from "../node/index.js";
import { type Grid, READ_LIMITS, readGrids, TableReadError } from "../tables/read/index.js";
import type { Context } from "./context.js";
import { Failure } from "./exit.js";

/**
 * Reads the bytes of a file.
 *
 * @throws Failure `file-missing`, `file-too-large`, `file-unreadable`
 */
export async function bytesOf(file: string, { messages }: Context): Promise<Uint8Array> {
  try {
    return await readBytes(file, READ_LIMITS.bytes);
  } catch (error) {
    if (!(error instanceof UnreadableFileError)) throw error;
    throw new Failure(error.code, messages.map.failures[error.code](file, error.message));
  }
}

/**
 * Reads the tables of a file, whatever its format.
 *
 * @throws Failure `file-missing`, `file-unreadable`, and the codes of the tables room (`table-…`)
 */
export async function gridsOf(file: string, context: Context): Promise<Grid[]> {
  const bytes = await bytesOf(file, context);
  try {
    return await readGrids(bytes, { name: basename(file) });
  } catch (error) {
    if (!(error instanceof TableReadError)) throw error;
    const { language } = context;
    throw new Failure(error.code, {
      message: `${file}: ${error.text[language]}`,
      hint: error.hint[language],
    });
  }
}
