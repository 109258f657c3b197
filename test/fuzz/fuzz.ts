/** Breaks files and reads them: each is read, or refused by a code, within bounds. */
import { readPublishedFile } from "../../src/tables/read/file.js";
import { TableReadError } from "../../src/tables/read/index.js";
import { catalog } from "../tables/sample.js";
import { MUTATIONS } from "./mutations.js";
import { Random } from "./random.js";
import { SEEDS } from "./seeds.js";

/** Seconds of processor time and MB of memory that one file may take. */
export const BOUNDS = { seconds: 5, megabytes: 512 };

/** A file that was neither read nor refused as it should be. */
export interface Fault {
  /** Makes the same file again. */
  readonly run: number;
  readonly seed: string;
  readonly what: string;
}

/** What became of the files. */
export interface FuzzResult {
  readonly read: number;
  /** How many were refused, by code. */
  readonly refused: ReadonlyMap<string, number>;
  readonly faults: readonly Fault[];
  readonly slowest: { readonly seconds: number; readonly run: number };
}

/** The file of one run: the same for the same numbers. */
export function broken(seeds: readonly Uint8Array[], seed: number, run: number) {
  const random = new Random(Math.imul(seed, 0x9e3779b1) + run);
  const at = random.below(SEEDS.length);
  const { name = "", kind = "text" } = SEEDS[at] ?? {};
  let bytes = seeds[at] ?? new Uint8Array();
  bytes = random.pick(MUTATIONS[kind])(bytes, random);
  // Once broken, a package may be none any more.
  if (random.below(4) === 0 && bytes.length > 0)
    bytes = random.pick(MUTATIONS.text.slice(0, 4))(bytes, random);
  return { name, bytes };
}

/**
 * Reads broken files.
 *
 * @param seed of the numbers that decide what is broken
 * @param first run, from 0, and how many
 */
export async function fuzz(seed: number, first: number, runs: number): Promise<FuzzResult> {
  const seeds = await Promise.all(SEEDS.map(({ make }) => make()));
  const refused = new Map<string, number>();
  const faults: Fault[] = [];
  let read = 0;
  let slowest = { seconds: 0, run: first };
  for (let run = first; run < first + runs; run += 1) {
    const { name, bytes } = broken(seeds, seed, run);
    const before = process.cpuUsage();
    try {
      await readPublishedFile(bytes, { vocabulary: catalog.vocabulary });
      read += 1;
    } catch (error) {
      if (error instanceof TableReadError) refused.set(error.code, (refused.get(error.code) ?? 0) + 1);
      else
        faults.push({
          run,
          seed: name,
          what: error instanceof Error ? (error.stack ?? error.message) : String(error),
        });
    }
    const { user, system } = process.cpuUsage(before);
    const seconds = (user + system) / 1e6;
    if (seconds > slowest.seconds) slowest = { seconds, run };
    if (seconds > BOUNDS.seconds) faults.push({ run, seed: name, what: `took ${seconds.toFixed(1)} s` });
  }
  return { read, refused, faults, slowest };
}
