/** Writes several files whole, or none of them. */
import { randomUUID } from "node:crypto";
import { mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { writeAtomic } from "./write.js";

/** A file to write. */
export interface FileText {
  readonly file: string;
  readonly text: string;
}

/**
 * Writes a set of files: each to a temporary file beside it, and only when all are written do they take their names.
 *
 * @throws the errors of `node:fs`; files that had taken their names by then are put back as they were
 */
export async function writeSet(files: readonly FileText[]): Promise<void> {
  const plans = files.map(({ file, text }) => ({
    file,
    text,
    temporary: join(dirname(file), `.${basename(file)}.${randomUUID()}.tmp`),
  }));
  const done: { readonly file: string; readonly before: Uint8Array | null }[] = [];
  try {
    for (const { file, text, temporary } of plans) {
      await mkdir(dirname(file), { recursive: true });
      await writeFile(temporary, text);
    }
    for (const { file, temporary } of plans) {
      const before = await readIfPresent(file);
      await rename(temporary, file);
      done.push({ file, before });
    }
  } catch (error) {
    for (const { file, before } of done)
      await (before === null ? rm(file, { force: true }) : writeAtomic(file, before));
    for (const { temporary } of plans) await rm(temporary, { force: true });
    throw error;
  }
}

async function readIfPresent(file: string): Promise<Uint8Array | null> {
  try {
    return await readFile(file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return null;
    throw error;
  }
}
