/** How fast lists are mapped: each length in a process of its own, whose processor time and memory are its alone. */
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";
import { writeXlsx } from "hucre/xlsx";
import type { Power } from "../../../src/responsibilities/index.js";
import { report } from "../measure.js";
import { powers, probePowers } from "./rows.js";

/** Rounds of which the median counts. */
const ROUNDS = 5;

/** What a process used: time in milliseconds of processor, not of a clock that a busy machine stretches; memory in MB. */
interface Cost {
  readonly time: number;
  readonly memory: number;
}

/** Measures and prints. */
export async function printSpeed(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "zwgk-bench-"));
  try {
    await bundle(folder);
    const contestants = new Map<string, string>();
    for (const length of [1000, 5000, 20_000]) {
      writeFileSync(join(folder, `${length}.json`), JSON.stringify(listOf(length)));
      contestants.set(`${length}`, mapping(folder, length));
    }
    writeFileSync(join(folder, "list.xlsx"), await workbook(listOf(5000)));
    contestants.set("xlsx", reading(folder));
    const costs = measure(contestants);
    const of = (name: string) => costs.get(name) ?? { time: Number.NaN, memory: Number.NaN };
    console.log("\nspeed, in processor time of fresh processes, catalog and list in memory");
    report("5,000 powers, seconds", of("5000").time / 1000, 2);
    report("  / reading the same list as xlsx", of("5000").time / of("xlsx").time);
    report("  a power of 5,000 / a power of 1,000", of("5000").time / 5 / of("1000").time, 1.2);
    report("  a power of 20,000 / a power of 5,000", of("20000").time / 4 / of("5000").time, 1.2);
    report("  memory of the process, MB", of("5000").memory, 300);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function bundle(folder: string): Promise<void> {
  await build({
    stdin: {
      contents: `export { catalog } from "./src/index.js"; export { createMapper } from "./src/responsibilities/index.js"; export { readXlsx } from "hucre/xlsx";`,
      resolveDir: process.cwd(),
      loader: "ts",
    },
    bundle: true,
    format: "esm",
    platform: "node",
    charset: "utf8",
    outfile: join(folder, "bundle.mjs"),
  });
}

const url = (folder: string, file: string) => JSON.stringify(pathToFileURL(join(folder, file)));

const print = `const { user, system } = process.cpuUsage(start);
  console.log(JSON.stringify({ time: (user + system) / 1000, memory: process.resourceUsage().maxRSS / 1024 }));`;

function mapping(folder: string, length: number): string {
  return `import { readFileSync } from "node:fs";
    import { catalog, createMapper } from ${url(folder, "bundle.mjs")};
    const powers = JSON.parse(readFileSync(new URL(${url(folder, `${length}.json`)})));
    const start = process.cpuUsage();
    const mapper = createMapper(catalog);
    powers.map((power) => mapper.power(power));
    ${print}`;
}

function reading(folder: string): string {
  return `import { readFileSync } from "node:fs";
    import { readXlsx } from ${url(folder, "bundle.mjs")};
    const bytes = readFileSync(new URL(${url(folder, "list.xlsx")}));
    const start = process.cpuUsage();
    await readXlsx(bytes);
    ${print}`;
}

/** Medians of interleaved runs. */
function measure(contestants: ReadonlyMap<string, string>): Map<string, Cost> {
  const runs = new Map<string, Cost[]>();
  for (let round = 0; round < ROUNDS; round++)
    for (const [name, source] of contestants) {
      const output = execFileSync(process.execPath, ["--input-type=module", "-e", source], {
        encoding: "utf8",
      });
      runs.set(name, [...(runs.get(name) ?? []), JSON.parse(output)]);
    }
  return new Map(
    Array.from(runs, ([name, costs]) => [
      name,
      { time: median(costs.map(({ time }) => time)), memory: median(costs.map(({ memory }) => memory)) },
    ]),
  );
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
}

/** So many powers as a list holds, each name different. */
function listOf(length: number): Power[] {
  const pool = [...powers, ...probePowers].map(({ row }) => row);
  return Array.from({ length }, (_, at) => {
    const power = pool[at % pool.length];
    if (!power) throw new Error("no powers to repeat");
    return { ...power, row: at + 1, name: `${power.name}（${at + 1}）` };
  });
}

function workbook(list: readonly Power[]): Promise<Uint8Array> {
  const rows = list.map(({ no, type, name, basis, subject, office, duties }) =>
    [no, type, name, basis.join("；"), subject, office, duties.join("；")].map((cell) => cell ?? ""),
  );
  return writeXlsx({ sheets: [{ name: "权责清单", rows }] });
}
