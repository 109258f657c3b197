/** Names of the files that exist only while something is written, and what runs left of them that did not come to their end. */
import { createHash, randomBytes } from "node:crypto";
import fs from "node:fs/promises";
import { hostname } from "node:os";
import { join } from "node:path";

/** This machine, as its name is told in the names of files: folders may be shared between machines. */
export const HOST = createHash("sha256").update(hostname()).digest("hex").slice(0, 6);

const TEMPORARY = /^\.zwgk-([0-9a-f]{6})-(\d+)-[0-9a-f]{12}\.tmp$/u;

/** After so long a run has come to its end, whatever machine it is on; in milliseconds. */
export const LONGEST_RUN = 24 * 3_600_000;

/** A path in a folder that nothing has. The name is short, since the one that it stands for may be as long as names can be. */
export function temporaryIn(folder: string): string {
  return join(folder, `.zwgk-${HOST}-${process.pid}-${randomBytes(6).toString("hex")}.tmp`);
}

/** Whether a process runs on this machine. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // It is there, and somebody else's.
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}

/** Removes what runs that have ended left in a folder; files of runs that still write, and those of other programs, stay. */
export async function clearTemporaries(folder: string): Promise<void> {
  for (const name of await fs.readdir(folder).catch(() => [])) {
    const [, host, pid] = TEMPORARY.exec(name) ?? [];
    if (host === undefined) continue;
    const file = join(folder, name);
    const isOver = (host === HOST && !isAlive(Number(pid))) || (await isOld(file));
    // What cannot be removed is in nobody's way.
    if (isOver) await fs.rm(file, { force: true }).catch(() => {});
  }
}

async function isOld(file: string): Promise<boolean> {
  const found = await fs.stat(file).catch(() => null);
  return found !== null && Date.now() - found.mtimeMs > LONGEST_RUN;
}
