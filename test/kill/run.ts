/**
 * `npm run kill -- --runs 200`: kills each command that writes, at every operation on files and then at random moments of
 * random ones, and looks at what is there: each file is the old one or the new one, and the same command, run again, comes
 * to the end that it would have come to. Prints a table in Markdown.
 */
import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { cp, mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, relative, resolve } from "node:path";
import { parseArgs } from "node:util";
import { CASES, type KillCase } from "./cases.js";
import { zwgk } from "./here.js";

const { values } = parseArgs({
  options: { runs: { type: "string", default: "200" }, only: { type: "string" } },
});
const runs = Number(values.runs);

type State = ReadonlyMap<string, Buffer>;

/** Where a run is killed: the operation on files, and how long after it began, in microseconds; before it where negative. */
interface Moment {
  readonly at: number;
  readonly wait: number;
}

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

const PRELOAD = resolve("test/kill/preload.mjs");
const TSX = import.meta.resolve("tsx");

/** Runs the built command, or a script, in a process of its own. */
function run(one: KillCase, argv: readonly string[], cwd: string, moment: Moment | null) {
  const program = one.script === undefined ? [resolve("dist/cli.js")] : ["--import", TSX, one.script];
  const env = moment
    ? { ...process.env, ZWGK_KILL_AT: String(moment.at), ZWGK_KILL_WAIT: String(moment.wait) }
    : process.env;
  const child = spawn(process.execPath, ["--import", PRELOAD, ...program, ...argv], {
    cwd,
    env,
    stdio: ["ignore", "ignore", "ignore", "pipe"],
  });
  let said = "";
  child.stdio[3]?.on("data", (data) => {
    said += String(data);
  });
  return new Promise<{ readonly killed: boolean; readonly operations: number }>((done) => {
    child.on("close", (_code, signal) => done({ killed: signal === "SIGKILL", operations: Number(said) }));
  });
}

/** Runs it once more, to its end. */
async function runAgain(one: KillCase, argv: readonly string[], cwd: string): Promise<void> {
  if (one.script === undefined) await zwgk(...argv);
  else await run(one, argv, cwd, null);
}

/** The arguments for a copy of the folder. */
const inFolder = (argv: readonly string[], from: string, to: string) =>
  argv.map((one) => (one.startsWith(from) ? to + one.slice(from.length) : one));

/** Every operation as it begins, then random ones while the system carries them out. */
function momentsOf(operations: number): Moment[] {
  const every = Array.from({ length: operations }, (_, at) => ({ at: at + 1, wait: -1 }));
  const random = Array.from({ length: Math.max(runs - operations, 0) }, () => ({
    at: 1 + Math.floor(Math.random() * operations),
    wait: Math.floor(Math.random() * 300),
  }));
  return [...every, ...random];
}

async function tryCase(one: KillCase): Promise<boolean> {
  const root = await mkdtemp(join(tmpdir(), "zwgk-kill-"));
  const old = join(root, "old");
  await cp(await mkdtemp(join(root, "x-")), old, { recursive: true });
  const argv = await one.prepare(old);
  const before = await stateOf(old);
  // Always the same path: some files say where they are.
  const folder = join(root, "tried");
  const own = inFolder(argv, old, folder);
  await cp(old, folder, { recursive: true });
  const { operations } = await run(one, own, folder, null);
  const after = await stateOf(folder);
  const counts = { killed: 0, half: 0, gone: 0, other: 0 };
  for (const moment of momentsOf(operations)) {
    await rm(folder, { recursive: true, force: true });
    await cp(old, folder, { recursive: true });
    if ((await run(one, own, folder, moment)).killed) counts.killed += 1;
    const left = await stateOf(folder);
    const where = `${one.name} at ${moment.at}${moment.wait < 0 ? "" : ` + ${moment.wait} µs`}`;
    const half = [...left].filter(
      ([path, bytes]) => !OURS.test(path) && !isWhole(one, path, bytes, before, after),
    );
    for (const [path] of half) counts.half += report(where, "half", path);
    const gone = [...before.keys()].filter((path) => !OURS.test(path) && !left.has(path));
    for (const path of gone) counts.gone += report(where, "gone", path);
    await runAgain(one, own, folder);
    const end = await stateOf(folder);
    const wrong = [...new Set([...end.keys(), ...after.keys()])].filter(
      (path) => !LOCK.test(path) && hash(end, path) !== hash(after, path),
    );
    if (wrong.length > 0) counts.other += report(where, "another end", wrong.join(", "));
  }
  const { killed, half, gone, other } = counts;
  console.log(`| \`${one.name}\` | ${operations} | ${killed} | ${half} | ${gone} | ${other} |`);
  await rm(root, { recursive: true, force: true });
  return operations > 0 && half + gone + other === 0;
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

function hash(state: State, path: string): string {
  return createHash("sha256")
    .update(state.get(path) ?? "none")
    .digest("hex");
}

console.log(
  "| command | operations on files | killed | half files | lost files | other end when run again |",
);
console.log("|---|---|---|---|---|---|");
let isFine = true;
for (const one of CASES) {
  if (values.only === undefined || values.only === one.name) isFine = (await tryCase(one)) && isFine;
}
process.exitCode = isFine ? 0 : 1;
