/** Long files of lines, written whole or not at all, however long they are. */
import fs from "node:fs/promises";
import { dirname } from "node:path";
import { temporaryIn } from "./temporary.js";

/**
 * Writes lines as they come.
 *
 * @param file its folder is there
 * @param lines each with its line break
 * @throws the errors of `node:fs`, and what stops the lines; nothing is left behind
 */
export async function writeLines(file: string, lines: AsyncIterable<string>): Promise<void> {
  const temporary = temporaryIn(dirname(file));
  try {
    const handle = await fs.open(temporary, "wx");
    try {
      for await (const line of lines) await handle.appendFile(line);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await fs.rename(temporary, file);
  } catch (error) {
    await fs.rm(temporary, { force: true });
    throw error;
  }
}
