/**
 * `npm run bench:diff`: two whole catalogs with a tenth of their fields changed, compared by this package and by its peers
 * in one run; peaks of memory; growth up to a million items.
 */
import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { CONTESTANTS } from "./diff-contestants.js";
import { medians } from "./measure.js";
import { revision } from "./revision.js";

/** Enough for the compiler to have seen all of the rules. */
const ROUNDS = 41;
/** Enough items for memory to tell contestants apart, few enough for all of them. */
const MEMORY_ITEMS = 10_000;
const SIZES = [1_000, 10_000, 100_000, 1_000_000];
/** What the goals are set against: at most as many times the peer's time. */
const GOALS = { jsondiffpatch: 1, daff: 1, microdiff: 1.5 } as const;

/** This package: what differs, and that with what it means. */
const OWN = ["changes", "changes and findings"] as const;

/** What a contestant needed, alone in its process. */
interface Alone {
  /** Milliseconds. */
  readonly time: number;
  /** Bytes by which the heap rose at its highest. */
  readonly memory: number;
  /** How many changes or findings; null where the result is not a list. */
  readonly size: number | null;
}

function alone(name: string, items: number): Alone {
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
  const runs = Object.entries(CONTESTANTS).map(([name, make]) => [name, make(data)] as const);
  const times = new Map(Object.entries(await medians(Object.fromEntries(runs), ROUNDS)));
  const [changes = Number.NaN, findings = Number.NaN] = OWN.map((name) => times.get(name));
  line("", "ms", "changes take", "with findings", "goal");
  for (const [name, time] of times) {
    const goal = new Map(Object.entries(GOALS)).get(name);
    const ratios = OWN.some((own) => own === name) ? [] : [changes / time, findings / time];
    line(name, time.toFixed(2), ...ratios.map((ratio) => `${ratio.toFixed(2)} ×`), goalText(ratios, goal));
  }
}

function goalText(ratios: readonly number[], goal: number | undefined): string {
  if (goal === undefined) return "";
  return `≤ ${goal} × ${ratios.map((ratio) => (ratio <= goal ? "met" : "MISSED")).join(", ")}`;
}

function compareMemory(): void {
  console.log(
    `\nPeak of the heap above the two catalogs, ${MEMORY_ITEMS} items, each alone in its process; git has its own`,
  );
  const own = alone("changes", MEMORY_ITEMS).memory;
  line("", "MB", "changes take", "");
  for (const name of Object.keys(CONTESTANTS).filter((one) => !one.startsWith("git"))) {
    const { memory } = name === "changes" ? { memory: own } : alone(name, MEMORY_ITEMS);
    line(name, (memory / 2 ** 20).toFixed(1), name === "changes" ? "" : `${(own / memory).toFixed(2)} ×`, "");
  }
}

function growth(): void {
  console.log("\nGrowth, a tenth of the fields changed, first run of a fresh process, time of the processor");
  line("items", "ms", "µs an item", "MB");
  for (const name of OWN) {
    for (const items of SIZES) {
      const { time, memory } = alone(name, items);
      line(
        `${items} ${name}`,
        time.toFixed(0),
        ((time * 1000) / items).toFixed(2),
        (memory / 2 ** 20).toFixed(0),
      );
    }
  }
}

function line(name: string, ...cells: readonly string[]): void {
  console.log(`  ${name.padEnd(32)}${cells.map((cell) => cell.padStart(15)).join("  ")}`.trimEnd());
}

console.log(`bench:diff, ${new Date().toISOString().slice(0, 10)}, Node ${process.versions.node}`);
await compareTimes();
compareMemory();
growth();
