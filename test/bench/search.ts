/**
 * `npm run bench:search`: how well and how fast search answers the checked-in queries, against plain substring search
 * and MiniSearch as it comes, measured in the same run.
 */
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";
import { catalog } from "../../src/index.js";
import { loadQueries, type Query, qualityOf } from "../search/queries.js";
import { medians, report } from "./measure.js";
import { minisearch, search, substring, wordless } from "./search-contestants.js";

const CONTESTANTS = Object.entries({ search, wordless, substring, minisearch });

const ROUNDS = 31;

/** What a first query may take, in milliseconds. */
const GOAL = 20;

const queries = loadQueries();
const bundles = mkdtempSync(join(tmpdir(), "zwgk-bench-"));

function printQuality(): void {
  for (const [name, make] of CONTESTANTS) {
    const find = make(catalog);
    console.log(`\n${name.padEnd(20)} queries  recall@5    strict     MRR`);
    for (const [set, asked] of querySets()) {
      const { recall, strict, mrr } = qualityOf(asked, find);
      const shares = [recall, strict].map((share) => `${(share * 100).toFixed(1)} %`.padStart(9)).join(" ");
      console.log(
        `  ${set.padEnd(18)} ${String(asked.length).padStart(7)} ${shares} ${mrr.toFixed(3).padStart(7)}`,
      );
    }
  }
}

function querySets(): readonly (readonly [string, readonly Query[]])[] {
  const by = (key: "set" | "kind") =>
    [...new Set(queries.map((query) => query[key]))].map(
      (value) => [value, queries.filter((query) => query[key] === value)] as const,
    );
  return [["all", queries], ...by("set"), ...by("kind")];
}

/** In a new process that has imported the catalog: load the rest as a bundler would bring it, make a search, ask. */
async function printFirstQueries(): Promise<void> {
  await bundle("catalog", "./src/index.js");
  for (const [name] of CONTESTANTS) await bundle(name, "./test/bench/search-contestants.js");
  const times = CONTESTANTS.map(([name]) => ({ name, loading: [] as number[], asking: [] as number[] }));
  for (let round = 0; round < ROUNDS; round++) {
    for (const { name, loading, asking } of times) {
      const { loaded, answered } = firstQuery(name);
      loading.push(loaded);
      asking.push(answered);
    }
  }
  const table = times.map(({ name, loading, asking }) => {
    const both = asking.map((time, round) => time + (loading[round] ?? 0));
    return { name, loading, asking, both };
  });
  // Other programs on the machine slow a process down and never speed it up: the fastest is what the work itself takes.
  console.log("\nfirst query of a fresh process        fastest     median");
  for (const { name, asking } of table) printTimes(name, asking, name === "search" ? GOAL : undefined);
  console.log("\nthe same with loading, beside the catalog");
  for (const { name, both } of table) printTimes(name, both, name === "search" ? GOAL : undefined);
  const fastest = (name: string) => Math.min(...(table.find((one) => one.name === name)?.asking ?? []));
  report("search / substring", fastest("search") / fastest("substring"));
  report("search / minisearch", fastest("search") / fastest("minisearch"));
}

function printTimes(name: string, times: readonly number[], goal?: number): void {
  const [fastest, usual] = [Math.min(...times), median(times)];
  const verdict = goal === undefined ? "" : `  goal ≤ ${goal} ms${fastest <= goal ? "" : "  MISSED"}`;
  const cells = [fastest, usual].map((time) => `${time.toFixed(2).padStart(8)} ms`);
  console.log(`  ${name.padEnd(30)} ${cells.join(" ")}${verdict}`);
}

async function bundle(name: string, module: string): Promise<void> {
  await build({
    stdin: { contents: `export { ${name} } from "${module}";`, resolveDir: process.cwd(), loader: "ts" },
    bundle: true,
    minify: true,
    format: "esm",
    charset: "utf8",
    outfile: join(bundles, `${name}.mjs`),
  });
}

/** Times in milliseconds. */
function firstQuery(name: string): { readonly loaded: number; readonly answered: number } {
  const url = (module: string) => JSON.stringify(pathToFileURL(join(bundles, `${module}.mjs`)));
  const source = `
    import { catalog } from ${url("catalog")};
    const start = performance.now();
    const { ${name} } = await import(${url(name)});
    const loaded = performance.now() - start;
    ${name}(catalog)("低保怎么申请");
    console.log(JSON.stringify({ loaded, answered: performance.now() - start - loaded }));`;
  const arguments_ = ["--input-type=module", "-e", source];
  return JSON.parse(execFileSync(process.execPath, arguments_, { encoding: "utf8" }));
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
}

async function printWarmQueries(): Promise<void> {
  const runs = CONTESTANTS.map(([name, make]) => {
    const find = make(catalog);
    return [name, () => queries.map(({ query }) => find(query))] as const;
  });
  const time = await medians(Object.fromEntries(runs), 5);
  console.log("\na query, once warm");
  for (const [name] of CONTESTANTS) printTime(name, (time[name] ?? 0) / queries.length);
  report("search / substring", (time.search ?? 0) / (time.substring ?? 1));
  report("search / minisearch", (time.search ?? 0) / (time.minisearch ?? 1));
}

function printTime(name: string, time: number): void {
  console.log(`  ${name.padEnd(18)} ${time.toFixed(2).padStart(8)} ms`);
}

try {
  printQuality();
  await printFirstQueries();
  await printWarmQueries();
} finally {
  rmSync(bundles, { recursive: true });
}
