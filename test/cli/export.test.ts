/** `zwgk export`: what becomes of its files and of what it is told. */
import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, it } from "vitest";
import { temporaryFolder, zwgk } from "./harness.js";

it("writes every format, and nothing again that is the same", async () => {
  const out = join(await temporaryFolder(), "数据");
  const first = await zwgk("export", "-o", out);
  expect(first).toMatchObject({ code: 0, err: "" });
  expect((await readdir(out)).filter((name) => !name.startsWith("."))).toEqual([
    "catalog.jsonld",
    "catalog.ndjson",
    "catalog.sqlite",
    "csv",
    "parquet",
  ]);
  const again = await zwgk("export", "-o", out);
  expect(again.out.split("\n").filter((line) => line.startsWith("  ") && !line.includes("内容未变"))).toEqual(
    [],
  );
});

it("prints one text to the terminal, and asks for a folder for anything else", async () => {
  const { code, out } = await zwgk("export", "--format", "ndjson", "--release", "1.0.0");
  expect(code).toBe(0);
  expect(JSON.parse(out.split("\n")[0] ?? "")).toMatchObject({ record: "release", release: "1.0.0" });
  expect(await zwgk("export")).toMatchObject({
    code: 2,
    out: "",
    err: expect.stringContaining("out-missing"),
  });
  expect(await zwgk("export", "--format", "sqlite")).toMatchObject({ code: 2, out: "" });
});

it("keeps what somebody edited, and refuses what it does not know", async () => {
  const out = await temporaryFolder();
  await zwgk("export", "-o", out, "--format", "csv");
  const file = join(out, "csv", "levels.csv");
  await writeFile(file, `${await readFile(file, "utf8")}村组,\r\n`);
  const args = ["export", "-o", out, "--format", "csv"];
  expect(await zwgk(...args, "--release", "1.0.0")).toMatchObject({
    code: 2,
    err: expect.stringContaining("file-edited"),
  });
  expect(await zwgk(...args, "--release", "9.9.9")).toMatchObject({
    code: 2,
    err: expect.stringContaining("unknown-release"),
  });
  expect(await zwgk("export", "--format", "excel")).toMatchObject({ code: 2 });
  expect(await zwgk("export", "--format", "jsonld", "--base", "x")).toMatchObject({
    code: 2,
    err: expect.stringContaining("invalid-base"),
  });
});
