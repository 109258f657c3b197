/** `npm run bench:many -- --lists 1000`: many lists made and checked by the built command; speed and peak memory. */
import { execFileSync, spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { catalog } from "../../src/index.js";

const { values } = parseArgs({
  options: { lists: { type: "string", default: "1000" }, jobs: { type: "string", default: "2" } },
});
const lists = Number(values.lists);
/** Townships of China, by the yearbook of 2023, rounded. */
const ALL = 40_000;

/** Runs a command to its end. @returns seconds, and peak memory of the process in MB as the system counts it */
async function measured(argv: readonly string[]): Promise<{ seconds: number; memory: number }> {
  const began = performance.now();
  const child = spawn(process.execPath, [resolve("dist/cli.js"), ...argv], { stdio: "ignore" });
  let memory = 0;
  const watch = setInterval(() => {
    memory = Math.max(memory, peakOf(child.pid));
  }, 200);
  await new Promise((done) => child.on("exit", done));
  clearInterval(watch);
  return { seconds: (performance.now() - began) / 1000, memory };
}

function peakOf(pid: number | undefined): number {
  try {
    const [, kilobytes] = /VmHWM:\s*(\d+)/u.exec(readFileSync(`/proc/${pid}/status`, "utf8")) ?? [];
    return Math.round(Number(kilobytes ?? 0) / 1024);
  } catch {
    return 0;
  }
}

const folder = mkdtempSync(join(tmpdir(), "zwgk-many-"));
const profiles = join(folder, "各镇.ndjson");
writeFileSync(
  profiles,
  Array.from({ length: lists }, (_, at) => {
    const agency = {
      name: `第${at}镇人民政府`,
      level: "township",
      province: "某省",
      county: `第${at % 100}县`,
    };
    return `${JSON.stringify({ profile: 1, agency, release: catalog.release.release })}\n`;
  }).join(""),
);
const out = join(folder, "目录");
const jobs = ["--jobs", values.jobs];

console.log(
  `${lists} lists of townships, ${jobs[1]} threads      seconds  a second  peak MB  ${ALL} in minutes`,
);
const line = (what: string, { seconds, memory }: { seconds: number; memory: number }) =>
  console.log(
    `${what.padEnd(40)} ${seconds.toFixed(1).padStart(8)} ${(lists / seconds).toFixed(1).padStart(9)} ${String(memory).padStart(8)} ${((ALL / lists) * (seconds / 60)).toFixed(0).padStart(10)}`,
  );
const generate = (format: string) => ["generate", profiles, "--many", "-o", out, "--format", format, ...jobs];
line("generate --many --format ndjson", await measured(generate("ndjson")));
line("  the same again, nothing changed", await measured(generate("ndjson")));
line("generate --many --format json", await measured(generate("json")));
line(
  "check --format ndjson",
  await measured(["check", out, "--format", "ndjson", "-o", join(folder, "r.ndjson"), ...jobs]),
);
console.log(execFileSync("du", ["-sm", out], { encoding: "utf8" }).split("\t")[0], "MB of lists");
rmSync(folder, { recursive: true });
