/**
 * `npm run fuzz -- --runs 100000 --seed 1`: breaks files of every format and reads them in child processes, which are
 * ended where they take too long or too much memory. Exit code 1 where a file was neither read nor refused by a code.
 */
import { spawnSync } from "node:child_process";
import { parseArgs } from "node:util";
import { BOUNDS, type Fault } from "./fuzz.js";

interface ChildResult {
  readonly read: number;
  readonly refused: readonly (readonly [string, number])[];
  readonly faults: readonly Fault[];
  readonly slowest: { readonly seconds: number; readonly run: number };
  readonly megabytes: number;
}

const { values } = parseArgs({
  options: { runs: { type: "string" }, seed: { type: "string" }, first: { type: "string" } },
});
const runs = Number(values.runs ?? 2_000);
const seed = Number(values.seed ?? 1);
const start = Number(values.first ?? 0);

/** Built, as what is published is: a loader of TypeScript would take its own memory. */
const CHILD = "node_modules/.fuzz/child.js";
/** Runs of one child. */
const SHARE = 500;
/** A child with one file that hangs is ended after this long. */
const PATIENCE_MS = 10 * 60_000;

const total = {
  read: 0,
  refused: new Map<string, number>(),
  faults: [] as Fault[],
  seconds: 0,
  megabytes: 0,
};
for (let first = start; first < start + runs; first += SHARE) {
  const result = share(first, Math.min(SHARE, start + runs - first));
  if (result === null) {
    total.faults.push({
      run: first,
      seed: "",
      what: `runs from ${first} on did not end: narrow down with --first and --runs`,
    });
    continue;
  }
  total.read += result.read;
  for (const [code, count] of result.refused) total.refused.set(code, (total.refused.get(code) ?? 0) + count);
  total.faults.push(...result.faults);
  total.seconds = Math.max(total.seconds, result.slowest.seconds);
  total.megabytes = Math.max(total.megabytes, result.megabytes);
  if (result.megabytes > BOUNDS.megabytes)
    total.faults.push({
      run: first,
      seed: "",
      what: `runs from ${first} on took ${result.megabytes.toFixed(0)} MB`,
    });
}

const refused = [...total.refused].sort((a, b) => b[1] - a[1]).map(([code, count]) => `${code} ${count}`);
console.log(`${runs} files of seed ${seed}: ${total.read} read, refused: ${refused.join(", ")}`);
console.log(
  `slowest ${total.seconds.toFixed(2)} s of processor time, most memory of a process ${total.megabytes.toFixed(0)} MB`,
);
for (const { run, seed: name, what } of total.faults) console.log(`FAULT run ${run} (${name}): ${what}`);
process.exitCode = total.faults.length > 0 ? 1 : 0;

function share(first: number, count: number): ChildResult | null {
  const node = ["--max-old-space-size=512", CHILD, ...[seed, first, count].map(String)];
  const { status, stdout, stderr } = spawnSync(process.execPath, node, {
    timeout: PATIENCE_MS,
    encoding: "utf8",
  });
  if (status === 0) return JSON.parse(stdout) as ChildResult;
  console.error(stderr.slice(-500));
  return null;
}
