/**
 * `npm run kill -- --runs 200`: what each command that writes leaves where it is killed: before and in the middle of every
 * operation on files, and at random moments. Each file is the old one or the new one, and the same command, run again, comes to
 * the end that it would have come to. Prints a table in Markdown.
 *
 * Its operations are written down once, with what they wrote, and done again up to the moment: no moment is missed, and the
 * machine may be slow.
 */
import { createHash } from "node:crypto";
import { cp, mkdir, mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { parseArgs } from "node:util";
import { CASES, type KillCase } from "./cases.js";
import { zwgk } from "./here.js";
import { type Moment, recordedRun, replay } from "./replay.js";

const { values } = parseArgs({
  options: { runs: { type: "string", default: "200" }, only: { type: "string" } },
});
const runs = Number(values.runs);

type State = ReadonlyMap<string, Buffer>;

/** What only exists while something is written, and what says which files are whose, which is between old and new. */
const OURS = /(?:^|\/)\.zwgk-(?:lock|[0-9a-f]{6}-\d+-|generated\.json|list\.json)/u;

/** What nobody needs who finds nothing left to write: the lock of the dead, taken over by whoever writes next. */
const LOCK = /(?:^|\/)\.zwgk-lock/u;

async function stateOf(folder: string): Promise<State> {
  const files = await readdir(folder, { recursive: true, withFileTypes: true });
  const state = new Map<string, Buffer>();
  for (const file of files.filter((one) => one.isFile())) {
    const path = join(file.parentPath, file.name);
    state.set(relative(folder, path).replaceAll("\\", "/"), await readFile(path));
  }
  return state;
}

/** The arguments for a copy of the folder. */
const inFolder = (argv: readonly string[], from: string, to: string) =>
  argv.map((one) => (one.startsWith(from) ? to + one.slice(from.length) : one));

/** Before and in the middle of every operation, and at random moments. */
function momentsOf(operations: number): readonly Moment[] {
  const every = Array.from({ length: operations }, (_, done) => [0, 0.5].map((part) => ({ done, part })));
  const random = Array.from({ length: runs }, () => ({
    done: Math.floor(Math.random() * operations),
    part: Math.random(),
  }));
  return [...every.flat(), ...random];
}

async function tryCase(one: KillCase): Promise<boolean> {
  const root = await mkdtemp(join(tmpdir(), "zwgk-kill-"));
  const old = join(root, "old");
  await mkdir(old);
  const argv = await one.prepare(old);
  const before = await stateOf(old);
  // Always the same path: some files say where they are.
  const folder = join(root, "tried");
  const own = inFolder(argv, old, folder);
  const anew = async () => {
    await rm(folder, { recursive: true, force: true });
    await cp(old, folder, { recursive: true });
  };
  const record = join(root, "record");
  await anew();
  const operations = await recordedRun(one.script, own, folder, record);
  const after = await stateOf(folder);
  const moments = momentsOf(operations.length);
  const counts = { half: 0, gone: 0, other: 0 };
  /** What is there the same again ends the same again. */
  const ended = new Map<string, boolean>();
  for (const moment of moments) {
    await anew();
    await replay(operations, moment, folder);
    const left = await stateOf(folder);
    const where = `${one.name} at ${moment.done} + ${moment.part.toFixed(2)}`;
    for (const [path, bytes] of left)
      if (!OURS.test(path) && !isWhole(one, path, bytes, before, after))
        counts.half += report(where, "half", path);
    for (const path of before.keys())
      if (!OURS.test(path) && !left.has(path)) counts.gone += report(where, "gone", path);
    const key = hashOf(left);
    if (!ended.has(key)) {
      if (one.script === undefined) await zwgk(...own);
      else await recordedRun(one.script, own, folder, record);
      const wrong = differing(await stateOf(folder), after);
      if (wrong.length > 0) report(where, "another end", wrong.join(", "));
      ended.set(key, wrong.length === 0);
    }
    if (!ended.get(key)) counts.other += 1;
  }
  const { half, gone, other } = counts;
  console.log(
    `| \`${one.name}\` | ${operations.length} | ${moments.length} | ${ended.size} | ${half} | ${gone} | ${other} |`,
  );
  await rm(root, { recursive: true, force: true });
  return operations.length > 0 && half + gone + other === 0;
}

/** The files that are not the same in both. */
function differing(a: State, b: State): readonly string[] {
  const paths = [...new Set([...a.keys(), ...b.keys()])].filter((path) => !LOCK.test(path));
  return paths.filter((path) => a.get(path)?.toString("base64") !== b.get(path)?.toString("base64"));
}

/** Whether a file is the old one or the new one; of one that grows, a beginning of the new one. */
function isWhole({ grows }: KillCase, path: string, bytes: Buffer, before: State, after: State): boolean {
  const isOneOf = before.get(path)?.equals(bytes) || after.get(path)?.equals(bytes);
  return isOneOf || (grows?.test(path) && after.get(path)?.subarray(0, bytes.length).equals(bytes)) || false;
}

/** @returns 1, to be counted */
function report(where: string, what: string, path: string): 1 {
  console.error(`${where}: ${what}: ${path}`);
  return 1;
}

/** How much of a temporary file there is makes no difference: nobody reads it. */
function hashOf(state: State): string {
  const hash = createHash("sha256");
  for (const [path, bytes] of [...state].sort(([a], [b]) => (a < b ? -1 : 1)))
    if (path.endsWith(".tmp")) hash.update(path);
    else hash.update(`${path}\0${bytes.length}\0`).update(bytes);
  return hash.digest("hex");
}

console.log(
  "| command | operations on files | killed at moments | different states left | half files | lost files | other end when run again |",
);
console.log("|---|---|---|---|---|---|---|");
let isFine = true;
for (const one of CASES) {
  if (values.only === undefined || values.only === one.name) isFine = (await tryCase(one)) && isFine;
}
process.exitCode = isFine ? 0 : 1;
