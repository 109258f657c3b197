/**
 * `npm run kill -- --runs 200`: kills the built command at random moments while it writes, and looks at what is there: each
 * file is the old one or the new one, and the same command, run again, comes to the end that it would have come to.
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

/** What only exists while something is written, and what says which files are whose, which is between old and new. */
const OURS = /(?:^|\/)\.zwgk-(?:lock|[0-9a-f]{6}-\d+-|generated\.json)/u;

async function stateOf(folder: string): Promise<State> {
  const files = await readdir(folder, { recursive: true, withFileTypes: true });
  const state = new Map<string, Buffer>();
  for (const file of files.filter((one) => one.isFile())) {
    const path = join(file.parentPath, file.name);
    const name = relative(folder, path).replaceAll("\\", "/");
    if (!OURS.test(name)) state.set(name, await readFile(path));
  }
  return state;
}

/** Runs the built command; kills it so many milliseconds after it began to write. */
function run(argv: readonly string[], killAfter: number | null): Promise<{ killed: boolean; wrote: number }> {
  const preload = ["--import", resolve("test/kill/preload.mjs")];
  const child = spawn(process.execPath, [...preload, resolve("dist/cli.js"), ...argv], {
    stdio: ["ignore", "ignore", "ignore", "pipe"],
  });
  let began = performance.now();
  child.stdio[3]?.once("data", () => {
    began = performance.now();
    if (killAfter !== null) setTimeout(() => child.kill("SIGKILL"), killAfter);
  });
  return new Promise((done) => {
    child.on("exit", (_code, signal) =>
      done({ killed: signal === "SIGKILL", wrote: performance.now() - began }),
    );
  });
}

/** The arguments for a copy of the folder. */
const inFolder = (argv: readonly string[], from: string, to: string) =>
  argv.map((one) => (one.startsWith(from) ? to + one.slice(from.length) : one));

async function tryCase({ name, prepare, grows }: KillCase): Promise<boolean> {
  const root = await mkdtemp(join(tmpdir(), "zwgk-kill-"));
  const old = join(root, "old");
  await cp(await mkdtemp(join(root, "x-")), old, { recursive: true });
  const argv = await prepare(old);
  const before = await stateOf(old);
  // Always the same path: some files say where they are.
  const folder = join(root, "tried");
  const own = inFolder(argv, old, folder);
  await cp(old, folder, { recursive: true });
  const { wrote } = await run(own, null);
  const after = await stateOf(folder);
  const isWhole = (path: string, bytes: Buffer) =>
    before.get(path)?.equals(bytes) ||
    after.get(path)?.equals(bytes) ||
    (grows?.test(path) && after.get(path)?.subarray(0, bytes.length).equals(bytes));
  const counts = { killed: 0, half: 0, gone: 0, other: 0 };
  for (let at = 0; at < runs; at += 1) {
    await rm(folder, { recursive: true, force: true });
    await cp(old, folder, { recursive: true });
    const { killed } = await run(own, Math.random() * wrote);
    if (killed) counts.killed += 1;
    const left = await stateOf(folder);
    for (const [path, bytes] of left) if (!isWhole(path, bytes)) counts.half += report(name, "half", path);
    for (const path of before.keys()) if (!left.has(path)) counts.gone += report(name, "gone", path);
    await zwgk(...own);
    const end = await stateOf(folder);
    const wrong = [...new Set([...end.keys(), ...after.keys()])].filter(
      (path) => hash(end, path) !== hash(after, path),
    );
    if (wrong.length > 0) counts.other += report(name, "another end", wrong.join(", "));
  }
  const { killed, half, gone, other } = counts;
  console.log(
    `${name.padEnd(16)} ${runs} runs, ${killed} killed while writing (${Math.round(wrote)} ms), ${half} half files, ${gone} lost, ${other} ended otherwise when run again`,
  );
  await rm(root, { recursive: true, force: true });
  return half + gone + other === 0;
}

/** @returns 1, to be counted */
function report(name: string, what: string, path: string): 1 {
  console.error(`${name}: ${what}: ${path}`);
  return 1;
}

function hash(state: State, path: string): string {
  return createHash("sha256")
    .update(state.get(path) ?? "none")
    .digest("hex");
}

let isFine = true;
for (const one of CASES) {
  if (values.only === undefined || values.only === one.name) isFine = (await tryCase(one)) && isFine;
}
process.exitCode = isFine ? 0 : 1;
