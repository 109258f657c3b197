/** What systems say of files, where they have to be asked twice. */
import fs from "node:fs/promises";
import { dirname } from "node:path";

/** The code of an error of the system, such as `ENOENT`. */
export function codeOf(error: unknown): string {
  return String((error as NodeJS.ErrnoException).code);
}

/**
 * Makes a folder and those that it lies in, where they are not there.
 *
 * @throws the errors of `node:fs`
 */
export async function makeFolder(folder: string): Promise<void> {
  try {
    await fs.mkdir(folder, { recursive: true });
  } catch (error) {
    // Node says so too where the disk is read-only; whoever makes the first folder alone hears why.
    if (codeOf(error) !== "ENOENT") throw error;
    await fs.mkdir(await firstMissing(folder));
    await fs.mkdir(folder, { recursive: true });
  }
}

/** Of a folder and those that it lies in, the highest that is not there. */
async function firstMissing(folder: string): Promise<string> {
  const above = dirname(folder);
  const isThere = await fs.stat(above).catch(() => null);
  return isThere || above === folder ? folder : firstMissing(above);
}
