/** Timing for the benchmarks: medians of interleaved runs, so that a busy machine slows every side alike. */
import { execFileSync } from "node:child_process";

/** Something to time, by the name that the report prints. */
export type Contestants = Readonly<Record<string, () => unknown>>;

/**
 * Runs every contestant in turn, `rounds` times.
 *
 * @param warmUps rounds before those, which warm caches and compilers up and do not count
 * @returns median wall time of each in milliseconds
 */
export async function medians(
  contestants: Contestants,
  rounds: number,
  warmUps = 1,
): Promise<Record<string, number>> {
  const times: Record<string, number[]> = {};
  for (let round = 0; round < warmUps + rounds; round++) {
    for (const [name, run] of Object.entries(contestants)) {
      const start = performance.now();
      await run();
      if (round >= warmUps) times[name] = [...(times[name] ?? []), performance.now() - start];
    }
  }
  return Object.fromEntries(Object.entries(times).map(([name, all]) => [name, median(all)]));
}

/** A fresh Node process that runs an ES module. */
export function fresh(source: string): () => unknown {
  return () => execFileSync(process.execPath, ["--input-type=module", "-e", source]);
}

/** One line of the report. */
export function report(what: string, ratio: number, goal?: number): void {
  const verdict = goal === undefined ? "" : `  goal ≤ ${goal}  ${ratio <= goal ? "met" : "MISSED"}`;
  console.log(`${what.padEnd(66)} ${ratio.toFixed(2).padStart(8)}${verdict}`);
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
