/** `npm run bench:start`: how long commands for which a person waits take, as a multiple of an empty Node process. */
import { spawnSync } from "node:child_process";

/** What the command line promises, and the lines that show it. */
const GOALS = [
  { line: ["--version"], most: 1.5 },
  { line: ["search", "低保"], most: 2 },
  { line: ["list", "--domain", "health"], most: 2 },
  { line: ["show", "health-001"], most: 2 },
] as const;

const ROUNDS = 15;

/** Milliseconds from the start of a process to its end. */
function timed(args: readonly string[]): number {
  const start = performance.now();
  const { status } = spawnSync(process.execPath, [...args], { stdio: "ignore" });
  if (status !== 0) throw new Error(`node ${args.join(" ")} ended with ${status}`);
  return performance.now() - start;
}

// The shortest of rounds that take turns: whatever else the machine does makes each longer, none shorter.
const shortest = GOALS.map(() => Number.POSITIVE_INFINITY);
let empty = Number.POSITIVE_INFINITY;
for (let round = 0; round < ROUNDS; round += 1) {
  empty = Math.min(empty, timed(["-e", ""]));
  for (const [at, { line }] of GOALS.entries())
    shortest[at] = Math.min(shortest[at] ?? 0, timed(["dist/cli.js", ...line]));
}

console.log(`an empty Node process  ${empty.toFixed(0)} ms`);
for (const [at, { line, most }] of GOALS.entries()) {
  const ratio = (shortest[at] ?? 0) / empty;
  const verdict = ratio <= most ? "within" : "OVER";
  console.log(`zwgk ${line.join(" ")}  ${ratio.toFixed(2)} ×, ${verdict} the goal of ${most} ×`);
}
