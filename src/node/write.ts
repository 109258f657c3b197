/**
 * Writes files whole or not at all: whatever the package writes comes through here, but for records, which are appended
 * (`ndjson.ts`). A file is written beside its place under a name that nothing has, brought to the disk, and then takes its
 * name, so that whoever reads it, after whatever happened, finds the old or the new.
 */

import fs from "node:fs/promises";
import { dirname } from "node:path";
import { setTimeout } from "node:timers/promises";
import { assertArgument, TEXT } from "../model/argument.js";
import { CONTENT } from "../model/shapes.js";
import { codeOf, makeFolder } from "./system.js";
import { clearTemporaries, temporaryIn } from "./temporary.js";

/** A file to write. */
export interface FileContent {
  /** Path; its folder is made where it does not exist. */
  readonly file: string;
  readonly content: Uint8Array | string;
}

/**
 * Writes a file whole.
 *
 * @param file its folder is made where it does not exist; a link is followed
 * @throws the errors of `node:fs`, such as EACCES, or EBUSY while a program holds the file; nothing is left behind
 */
export async function writeAtomic(file: string, content: Uint8Array | string): Promise<void> {
  assertArgument("writeAtomic", file, TEXT);
  assertArgument("writeAtomic", content, CONTENT);
  await writeSet([{ file, content }]);
}

/**
 * Writes a set of files: only when all are on the disk do they take their names, in the order given. What runs that were
 * killed left unfinished in their folders is removed.
 *
 * @param whenStaged what has to be done before the first takes its name
 * @throws the errors of `node:fs`, their `path` the file that was to be written; files that had taken their names by then
 *   are put back as they were
 */
export async function writeSet(
  files: readonly FileContent[],
  whenStaged: () => Promise<void> = async () => {},
): Promise<void> {
  const staged: Staged[] = [];
  const named: { readonly file: string; readonly before: Uint8Array | null }[] = [];
  try {
    for (const { file, content } of files) staged.push(await about(file, () => stage(file, content)));
    for (const folder of foldersOf(staged)) await clearTemporaries(folder);
    await whenStaged();
    for (const { file, temporary } of staged) {
      const before = files.length > 1 ? await readIfPresent(file) : null;
      await about(file, () => takeName(temporary, file));
      named.push({ file, before });
    }
  } catch (error) {
    // First what takes up room.
    for (const { temporary } of staged) await fs.rm(temporary, { force: true });
    for (const { file, before } of named)
      await (before === null ? fs.rm(file, { force: true }) : writeAtomic(file, before));
    throw error;
  }
  for (const folder of foldersOf(staged)) await syncFolder(folder);
}

function foldersOf(staged: readonly Staged[]): ReadonlySet<string> {
  return new Set(staged.map(({ file }) => dirname(file)));
}

/**
 * Reads a file that need not be there.
 *
 * @returns null where it is not
 * @throws the errors of `node:fs` other than ENOENT
 */
export async function readIfPresent(file: string): Promise<Buffer | null> {
  try {
    return await fs.readFile(file);
  } catch (error) {
    if (codeOf(error) === "ENOENT") return null;
    throw error;
  }
}

interface Staged {
  /** Where it will stand: the target of a link, if the path is one. */
  readonly file: string;
  readonly temporary: string;
}

async function stage(path: string, content: Uint8Array | string): Promise<Staged> {
  await makeFolder(dirname(path));
  const file = await fs.realpath(path).catch(() => path);
  const mode = await fs.stat(file).then(
    (found) => found.mode,
    () => undefined,
  );
  const temporary = temporaryIn(dirname(file));
  try {
    const handle = await fs.open(temporary, "wx", mode);
    try {
      await handle.writeFile(content);
      await sync(handle);
    } finally {
      await handle.close();
    }
  } catch (error) {
    await fs.rm(temporary, { force: true });
    throw error;
  }
  return { file, temporary };
}

/** What Windows says for a moment while a scanner looks at a file, and as long as a program has it open. */
const HELD = new Set(["EBUSY", "EPERM"]);

/** How long to wait before each further attempt, in milliseconds. */
const PAUSES = [50, 150];

async function takeName(temporary: string, file: string): Promise<void> {
  for (const pause of PAUSES) {
    try {
      return await fs.rename(temporary, file);
    } catch (error) {
      if (!HELD.has(codeOf(error))) throw error;
      await setTimeout(pause);
    }
  }
  await fs.rename(temporary, file);
}

/** What systems say that cannot bring a file or folder to the disk when told to. */
const NO_SYNC = new Set(["EINVAL", "ENOSYS", "ENOTSUP", "EOPNOTSUPP", "EPERM", "EISDIR", "EBADF", "EACCES"]);

async function sync(handle: fs.FileHandle): Promise<void> {
  try {
    await handle.sync();
  } catch (error) {
    if (!NO_SYNC.has(codeOf(error))) throw error;
  }
}

/** The names are in the folder; where it cannot be told (Windows), the system sees to it. */
async function syncFolder(folder: string): Promise<void> {
  const handle = await fs.open(folder, "r").catch(() => null);
  await handle?.sync().catch(() => {});
  await handle?.close().catch(() => {});
}

/** Errors say which file was to be written; the system names one that people do not know, or none. */
async function about<T>(file: string, action: () => Promise<T>): Promise<T> {
  try {
    return await action();
  } catch (error) {
    if (error instanceof Error && "syscall" in error) Object.assign(error, { path: file });
    throw error;
  }
}
