/** The binary as a process: what only a real one has, such as pipes that close and output that drains. */
import { spawn, spawnSync } from "node:child_process";
import { closeSync, existsSync, openSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";

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
