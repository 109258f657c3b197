/**
 * `npm run kill:disks` (Linux, as root): each command that writes, on a disk that is full, on one that is read-only, and where
 * another program holds a file that it would replace, as Windows says it. It has to say so with a code, and every file has to
 * be as it was.
 */
import { execFileSync, spawnSync } from "node:child_process";
import fs, { cp, mkdir, mkdtemp, readdir, readFile, rm, statfs, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { quietIo } from "../../src/cli/many/quiet.js";
import { run } from "../../src/cli/run.js";
import { shippedHere } from "../../src/cli/shipped.js";
import { CASES, type KillCase } from "./cases.js";
import { recordedRun } from "./replay.js";

const shipped = shippedHere();

/** What says which files are whose. */
const OURS = /\.zwgk-generated\.json$/u;

/** As an error begins: `错误 disk-full …`, and of a script `disk-full: …`. */
const CODE = /(?:^|\n)(?:错误 )?([a-z-]+)(?:[: ]|$)/u;

async function filesOf(folder: string): Promise<ReadonlyMap<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((one) => one.isFile()).map((one) => join(one.parentPath, one.name));
  return new Map(
    await Promise.all(
      files.map(async (file) => [relative(folder, file), await readFile(file, "base64")] as const),
    ),
  );
}

/** How a command ended, and the code that it said. */
interface Said {
  readonly exit: number;
  readonly code: string;
}

/** A file that another program holds, and what the system says of it. */
interface Taken {
  readonly ZWGK_TAKEN: string;
  readonly ZWGK_CODE: string;
}

async function said({ argv, script, disk }: Prepared, taken?: Taken): Promise<Said> {
  if (script !== undefined) return saidByScript(script, argv, disk, taken);
  let err = "";
  const io = {
    ...quietIo(),
    err: (text: string) => {
      err += text;
    },
  };
  const exit = await run(argv, io, shipped);
  return { exit, code: codeIn(err) };
}

function saidByScript(script: string, argv: readonly string[], cwd: string, taken?: Taken): Said {
  const preload = ["./taken.mjs", "tsx"].slice(taken ? 0 : 1).map((one) => import.meta.resolve(one));
  const imports = preload.flatMap((one) => ["--import", one]);
  const { status, stderr } = spawnSync(process.execPath, [...imports, script, ...argv], {
    cwd,
    encoding: "utf8",
    env: { ...process.env, ...taken },
  });
  return { exit: status ?? -1, code: codeIn(stderr) };
}

function codeIn(err: string): string {
  return CODE.exec(err)?.[1] ?? err.slice(0, 200);
}

/** What a disk is made, once the files of a case are on it. */
const DISKS: Readonly<Record<string, (disk: string) => Promise<void>>> = {
  full: async (disk) => {
    const { bavail, bsize } = await statfs(disk);
    await writeFile(join(disk, "满"), new Uint8Array(bavail * bsize)).catch(() => {});
  },
  "read-only": async (disk) => void execFileSync("mount", ["-o", "remount,ro", disk]),
};

interface Prepared {
  readonly argv: readonly string[];
  /** The files before. */
  readonly old: string;
  /** Where the command runs. */
  readonly disk: string;
  /** What runs there instead of `zwgk`. */
  readonly script: string | undefined;
}

async function prepared<T>(one: KillCase, action: (found: Prepared) => Promise<T>): Promise<T> {
  const root = await mkdtemp(join(tmpdir(), "zwgk-disk-"));
  const [old, disk] = [join(root, "old"), join(root, "disk")];
  await mkdir(old);
  await mkdir(disk);
  try {
    const argv = await one.prepare(old);
    return await action({
      argv: argv.map((arg) => arg.replace(old, disk)),
      old,
      disk,
      script: one.script,
    });
  } finally {
    await rm(root, { recursive: true, force: true });
  }
}

/** Runs the command where it must fail, and looks at the files. */
async function tryOn(name: string, kind: string, found: Prepared, taken?: Taken): Promise<boolean> {
  const { disk } = found;
  const before = await filesOf(disk);
  const { exit, code } = await said(found, taken);
  const after = await filesOf(disk);
  // Lists of many that are done by then stay; the same command goes on with the others.
  const lost = [...before.keys()].filter((file) => !OURS.test(file) && before.get(file) !== after.get(file));
  const left = [...after.keys()].filter((file) => file.endsWith(".tmp"));
  const changed = [...lost, ...left];
  console.log(`| \`${name}\` | ${kind} | ${exit} | ${code} | ${changed.join(" ") || "-"} |`);
  return exit !== 0 && /^[a-z-]+$/u.test(code) && changed.length === 0;
}

const onDisk = (one: KillCase, kind: string) =>
  prepared(one, async (found) => {
    execFileSync("mount", ["-t", "tmpfs", "-o", "size=8m", "tmpfs", found.disk]);
    try {
      await cp(found.old, found.disk, { recursive: true });
      await DISKS[kind]?.(found.disk);
      return await tryOn(one.name, kind, found);
    } finally {
      execFileSync("umount", [found.disk]);
    }
  });

/** The last of the files that the command puts in place is held: the others have their names by then. */
const held = (one: KillCase, code: string) =>
  prepared(one, async (found) => {
    await cp(found.old, found.disk, { recursive: true });
    const last = await lastReplaced(found);
    if (last === undefined) return true;
    await rm(found.disk, { recursive: true });
    await cp(found.old, found.disk, { recursive: true });
    const taken = { ZWGK_TAKEN: last, ZWGK_CODE: code };
    const free = one.script === undefined ? take(taken) : () => {};
    try {
      return await tryOn(one.name, code, found, taken);
    } finally {
      free();
    }
  });

/** Lets the command do its work, and names the file that it put in place last. */
async function lastReplaced(found: Prepared): Promise<string | undefined> {
  const operations = await recordedRun(found.script, found.argv, found.disk, `${found.disk}.record`);
  const targets = operations.flatMap(([name, , to]) => (name === "rename" ? [String(to)] : []));
  return targets.filter((file) => !file.includes(".zwgk-")).at(-1);
}

/** In this process. @returns lets go of the file */
function take({ ZWGK_TAKEN: file, ZWGK_CODE: code }: Taken): () => void {
  const { rename } = fs;
  fs.rename = async (from, to) => {
    if (to === file) throw Object.assign(new Error(code), { code, syscall: "rename", path: from, dest: to });
    return rename(from, to);
  };
  return () => {
    fs.rename = rename;
  };
}

console.log("| command | where | exit code | said | files changed, lost or left over |");
console.log("|---|---|---|---|---|");
let isFine = true;
for (const one of CASES) {
  for (const kind of Object.keys(DISKS)) isFine = (await onDisk(one, kind)) && isFine;
  for (const code of ["EBUSY", "EPERM"]) isFine = (await held(one, code)) && isFine;
}
process.exitCode = isFine ? 0 : 1;
