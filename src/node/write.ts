/** Writes a file whole or not at all. */
import { randomUUID } from "node:crypto";
import { mkdir, rename, rm, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";

/**
 * Writes a file: to a temporary file beside it, which then takes its name.
 *
 * @param file its folder is made where it does not exist
 * @throws the errors of `node:fs`, such as EACCES, or EBUSY while a program holds the file; nothing is left behind
 */
export async function writeAtomic(file: string, content: Uint8Array | string): Promise<void> {
  const folder = dirname(file);
  await mkdir(folder, { recursive: true });
  const temporary = join(folder, `.${basename(file)}.${randomUUID()}.tmp`);
  try {
    await writeFile(temporary, content);
    await rename(temporary, file);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}
