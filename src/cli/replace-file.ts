/** Writes a file over one that a person wrote, which is kept beside it. */
import { stat } from "node:fs/promises";
import { basename, dirname, extname, join } from "node:path";
import { writeAtomic } from "../node/index.js";
import type { Context } from "./context.js";
import { reportingFileErrors } from "./file-errors.js";

/**
 * Replaces a file.
 *
 * @param label what the copy is called by, behind the name of the file
 * @returns the copy; null where there is one of that name already, which is not touched
 */
export async function replaceFile(
  file: string,
  { before, after, label }: { readonly before: string; readonly after: string; readonly label: string },
  { messages }: Context,
): Promise<string | null> {
  const end = extname(file);
  const copy = join(dirname(file), `${basename(file, end)}-${label}${end}`);
  const isFree = (await stat(copy).catch(() => null)) === null;
  await reportingFileErrors(file, messages, async () => {
    if (isFree) await writeAtomic(copy, before);
    await writeAtomic(file, after);
  });
  return isFree ? copy : null;
}
