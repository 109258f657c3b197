/** The binary as a process: what only a real one has, such as pipes that close and output that drains. */
import { spawn, spawnSync } from "node:child_process";
import { closeSync, existsSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { zwgk as zwgkHere } from "./harness.js";

const LIST = "某5镇人民政府政务公开事项标准目录";
const COMMAND = [fileURLToPath(new URL("../../dist/cli.js", import.meta.url))];

const zwgk = (...argv: string[]) =>
  spawnSync(process.execPath, [...COMMAND, ...argv], {
    encoding: "utf8",
    env: { ...process.env, FORCE_COLOR: "1" },
  });

it("writes results to one stream and errors to the other, with the exit code", () => {
  expect(zwgk("stats", "--json")).toMatchObject({ status: 0, stderr: "" });
  const wrong = zwgk("show", "nothing-000");
  expect(wrong).toMatchObject({ status: 2, stdout: "" });
  expect(wrong.stderr).toMatch(/^错误 unknown-id /u);
});

it("drains long output into a pipe", () => {
  expect(JSON.parse(zwgk("list", "--json").stdout)).toHaveLength(490);
});

it("stops quietly when its reader has seen enough", async () => {
  const child = spawn(process.execPath, [...COMMAND, "list", "--json"]);
  let errors = "";
  child.stderr.on("data", (chunk) => {
    errors += chunk;
  });
  child.stdout.once("data", () => child.stdout.destroy());
  const status = await new Promise((resolve) => child.on("close", resolve));
  expect({ status, errors }).toEqual({ status: 0, errors: "" });
});

it.skipIf(!existsSync("/dev/full"))("says that what results are written to is full", () => {
  const full = openSync("/dev/full", "w");
  const { status, stderr } = spawnSync(process.execPath, [...COMMAND, "list"], {
    encoding: "utf8",
    stdio: ["ignore", full, "pipe"],
  });
  closeSync(full);
  expect(status).toBe(2);
  expect(stderr).toMatch(/^错误 disk-full .*标准输出/mu);
  expect(stderr).not.toContain("    at ");
});

it("shares many lists and tables among threads, and writes what one thread writes", async () => {
  const folder = mkdtempSync(join(tmpdir(), "zwgk-"));
  const profiles = join(folder, "各镇.ndjson");
  const lines = Array.from({ length: 6 }, (_, at) => {
    const agency = { name: `某${at}镇人民政府`, level: "township" };
    return JSON.stringify({ profile: 1, agency, release: "1.0.0", domains: { include: ["elderly-care"] } });
  });
  writeFileSync(profiles, `${lines.join("\n")}\n坏\n`);
  const lists = join(folder, "目录");
  const records = join(folder, "结果.ndjson");
  const many = (...jobs: string[]) => [
    ["generate", profiles, "--many", "-o", lists, "--format", "json", "--on", "2026-09-01", ...jobs],
    ["check", lists, "--format", "ndjson", "-o", records, "--on", "2026-09-01", ...jobs],
  ];
  const results = async (run: (...argv: string[]) => unknown, ...jobs: string[]) => {
    for (const argv of many(...jobs)) await run(...argv);
    const files = [join(lists, "lists.ndjson"), join(lists, "某5镇人民政府", `${LIST}.json`), records];
    const texts = files.map((file) => readFileSync(file, "utf8"));
    for (const made of [lists, records]) rmSync(made, { recursive: true });
    return texts;
  };
  const shared = await results(zwgk, "--jobs", "2");
  expect(
    shared[0]
      ?.trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line).error),
  ).toEqual([...lines.map(() => null), "many-line"]);
  expect(shared).toEqual(await results(zwgkHere));
});
