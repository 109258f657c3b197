/**
 * `npm run bench:diff`: two whole catalogs with a tenth of their fields changed, compared by this package and by its peers
 * in one run; peaks of memory; growth up to a million items.
 */
import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { CONTESTANTS } from "./diff-contestants.js";
import { medians } from "./measure.js";
import { revision } from "./revision.js";

const ROUNDS = 101;
/** Until the compiler is done with all of the rules, and with all that the others do. */
const WARM_UPS = 300;
/** Enough items for memory to tell contestants apart, few enough for all of them. */
const MEMORY_ITEMS = 10_000;
const SIZES = [1_000, 10_000, 100_000, 1_000_000];

/** This package: what differs, and that with what it means. */
const OWN = ["changes", "changes and findings"] as const;
/** Those that run in this process, with the goals: at most as many times the peer's time. */
const PEERS = { jsondiffpatch: 1, microdiff: 1.5, daff: 1, "daff, tables made before": 1 } as const;
/** What takes turns of its own: git, whose process leaves every cache cold, and what no peer has. */
const APART = ["git diff --word-diff", "changes, findings, fingerprints"] as const;

type Name = keyof typeof CONTESTANTS;

/** What a contestant needed, alone in its process. */
interface Alone {
  /** Milliseconds. */
  readonly time: number;
  /** Bytes by which the heap rose at its highest. */
  readonly memory: number;
  /** How many changes or findings; null where the result is not a list. */
  readonly size: number | null;
}

function alone(name: Name, items: number): Alone {
  const script = join(import.meta.dirname, "diff-alone.ts");
  const options = ["--expose-gc", "--max-old-space-size=8192", "--import", "tsx"];
  return JSON.parse(
    execFileSync(process.execPath, [...options, script, name, String(items)], { encoding: "utf8" }),
  );
}

async function compareTimes(): Promise<void> {
  const data = revision();
  console.log(
    `\nA whole catalog: ${data.items} items, ${data.changed} fields changed, everything else the same`,
  );
  const inTurns = async (names: readonly Name[]) => {
    const runs = names.map((name) => [name, CONTESTANTS[name](data)] as const);
    return Object.entries(await medians(Object.fromEntries(runs), ROUNDS, WARM_UPS));
  };
  const times = await inTurns([...OWN, ...peers()]);
  const own = times.slice(0, OWN.length).map(([, time]) => time);
  line("", "ms", "changes take", "with findings", "goal");
  for (const [name, time] of [...times, ...(await inTurns(APART))])
    line(name, time.toFixed(2), ...ratiosTo(time, name, own));
}

function peers(): readonly (keyof typeof PEERS)[] {
  return Object.keys(PEERS) as (keyof typeof PEERS)[];
}

function ratiosTo(time: number, name: string, own: readonly number[]): string[] {
  if (name.startsWith("changes")) return [];
  const ratios = own.map((one) => one / time);
  const goal = new Map(Object.entries(PEERS)).get(name);
  const verdicts = ratios.map((ratio) => (ratio <= (goal ?? Number.NaN) ? "met" : "MISSED"));
  return [
    ...ratios.map((ratio) => `${ratio.toFixed(2)} ×`),
    goal === undefined ? "" : `≤ ${goal} × ${verdicts.join(", ")}`,
  ];
}

function compareMemory(): void {
  console.log(
    `\nPeak of the heap above the two catalogs, ${MEMORY_ITEMS} items, each alone in its process; git has its own`,
  );
  line("", "MB", "changes take", "with findings");
  const own = OWN.map((name) => alone(name, MEMORY_ITEMS).memory);
  OWN.forEach((name, at) => {
    line(name, megabytes(own[at]));
  });
  for (const name of peers()) {
    const { memory } = alone(name, MEMORY_ITEMS);
    line(name, megabytes(memory), ...own.map((one) => `${(one / memory).toFixed(2)} ×`));
  }
}

function growth(): void {
  console.log("\nGrowth, a tenth of the fields changed, first run of a fresh process, time of the processor");
  line("items", "ms", "µs an item", "MB");
  for (const name of OWN) {
    for (const items of SIZES) {
      const { time, memory } = alone(name, items);
      line(`${items} ${name}`, time.toFixed(0), ((time * 1000) / items).toFixed(2), megabytes(memory));
    }
  }
}

function megabytes(bytes = Number.NaN): string {
  return (bytes / 2 ** 20).toFixed(1);
}

function line(name: string, ...cells: readonly string[]): void {
  console.log(`  ${name.padEnd(32)}${cells.map((cell) => cell.padStart(15)).join("  ")}`.trimEnd());
}

console.log(`bench:diff, ${new Date().toISOString().slice(0, 10)}, Node ${process.versions.node}`);
await compareTimes();
compareMemory();
growth();
