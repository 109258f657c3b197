/** One run at a time where files are written: two at once would leave some files of the one and some of the other. */

import { AsyncLocalStorage } from "node:async_hooks";
import { createHash } from "node:crypto";
import fs from "node:fs/promises";
import { uptime } from "node:os";
import { basename, dirname, join, resolve } from "node:path";
import { ZwgkError } from "../model/error.js";
import { codeOf, makeFolder } from "./system.js";
import { clearTemporaries, HOST, isAlive, LONGEST_RUN, temporaryIn } from "./temporary.js";

/** The lock of a folder lies in it. */
const LOCK = ".zwgk-lock";

/** On a disk without links a lock that is being written holds nothing yet; after so long, in milliseconds, nobody will. */
const BEING_WRITTEN = 10_000;

/** Another run is writing there. Nothing was written. */
export class LockedError extends ZwgkError<"folder-locked"> {
  override readonly name = "LockedError";
  /** The lock; whoever knows that no run is left may delete it. */
  readonly file: string;
  /** Process of the other run, where that is known. */
  readonly pid: number | null;

  constructor(file: string, pid: number | null) {
    super("folder-locked", {
      text: { zh: `${file} 由进程 ${pid ?? "?"} 占用`, en: `${file} is held by process ${pid ?? "?"}` },
      hint: {
        zh: "等它结束再试；确定它已不在运行的，删除这个文件",
        en: "wait until it has ended; delete the file if it surely runs no more",
      },
    });
    this.file = file;
    this.pid = pid;
  }
}

/** What stands in a lock. */
interface Holder {
  readonly host: string;
  readonly pid: number;
  /** When it was taken, in milliseconds since 1970. */
  readonly since: number;
}

/** The locks that the run at hand holds: what it does within one may ask for it again. */
const held = new AsyncLocalStorage<ReadonlySet<string>>();

/**
 * Does something with a folder that no other run may write into meanwhile. The lock of a run that was killed is taken over.
 *
 * @param folder made where it does not exist
 * @throws LockedError; the errors of `node:fs`
 */
export function withFolder<T>(folder: string, action: () => Promise<T>): Promise<T> {
  return withLock(join(folder, LOCK), action);
}

/** The same for one file that is written for a long time, while others of its folder may be. */
export function withFile<T>(file: string, action: () => Promise<T>): Promise<T> {
  const mark = createHash("sha256").update(basename(file)).digest("hex").slice(0, 8);
  return withLock(join(dirname(file), `${LOCK}-${mark}`), action);
}

async function withLock<T>(path: string, action: () => Promise<T>): Promise<T> {
  const lock = resolve(path);
  const before = held.getStore() ?? new Set();
  if (before.has(lock)) return action();
  await makeFolder(dirname(lock));
  await take(lock);
  await clearTemporaries(dirname(lock));
  try {
    return await held.run(new Set([...before, lock]), action);
  } finally {
    // What was done is done. A lock that stays is taken over once this process has ended.
    await fs.rm(lock, { force: true }).catch(() => {});
  }
}

async function take(lock: string): Promise<void> {
  if (await taken(lock)) return;
  const text = await fs.readFile(lock, "utf8").catch(() => "");
  const holder = holderOf(text);
  if (!(await isLeft(lock, holder))) throw new LockedError(lock, holder?.pid ?? null);
  // Renamed, not removed: where two find it at once, one of them gets it, and sees whose it was.
  const aside = temporaryIn(dirname(lock));
  await fs.rename(lock, aside).catch(() => {});
  const isSame = (await fs.readFile(aside, "utf8").catch(() => text)) === text;
  if (!isSame) await fs.rename(aside, lock);
  await fs.rm(aside, { force: true });
  if (!isSame || !(await taken(lock))) throw new LockedError(lock, null);
}

/** Whether the lock is ours now. It comes with what it says, so that none is left empty whenever a run is killed. */
async function taken(lock: string): Promise<boolean> {
  const holder: Holder = { host: HOST, pid: process.pid, since: Date.now() };
  const text = JSON.stringify(holder);
  const folder = dirname(lock);
  const aside = temporaryIn(folder);
  try {
    await fs.writeFile(aside, text, { flag: "wx" });
    return await linked(aside, lock).catch((error) => {
      if (NO_LINKS.has(codeOf(error))) return written(lock, text);
      throw error;
    });
  } catch (error) {
    // People know the folder, not the names of what is in it for a moment.
    if (error instanceof Error && "syscall" in error) Object.assign(error, { path: folder });
    throw error;
  } finally {
    // One that stays is cleared away by whoever writes here after this process.
    await fs.rm(aside, { force: true }).catch(() => {});
  }
}

/** What systems say on whose disks a file has one name only. */
const NO_LINKS = new Set(["EPERM", "ENOSYS", "ENOTSUP", "EOPNOTSUPP", "EINVAL", "EMLINK", "EISDIR"]);

/** False where there is a lock already. */
async function linked(aside: string, lock: string): Promise<boolean> {
  try {
    await fs.link(aside, lock);
    return true;
  } catch (error) {
    if (codeOf(error) === "EEXIST") return false;
    throw error;
  }
}

/** The same where there are no links. */
async function written(lock: string, text: string): Promise<boolean> {
  try {
    await fs.writeFile(lock, text, { flag: "wx" });
    return true;
  } catch (error) {
    if (codeOf(error) === "EEXIST") return false;
    await fs.rm(lock, { force: true });
    throw error;
  }
}

/** Whether whoever took a lock is gone. */
async function isLeft(lock: string, holder: Holder | null): Promise<boolean> {
  const age = Date.now() - (holder?.since ?? (await fs.stat(lock).catch(() => null))?.mtimeMs ?? 0);
  if (holder === null) return age > BEING_WRITTEN;
  if (holder.host !== HOST) return age > LONGEST_RUN;
  // Numbers of processes come again, after a restart or in a container.
  const ran = holder.pid === process.pid ? process.uptime() : uptime();
  return age > ran * 1000 || !isAlive(holder.pid);
}

function holderOf(text: string): Holder | null {
  try {
    const { host, pid, since } = JSON.parse(text);
    return { host: String(host), pid: Number(pid), since: Number(since) };
  } catch {
    return null;
  }
}
