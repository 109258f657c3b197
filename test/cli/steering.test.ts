/** Nothing that a file, its name or an argument holds steers a terminal. */
import { rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, it } from "vitest";
import { run } from "../../src/cli/run.js";
import { shipped, TODAY, temporaryFolder, zwgk } from "./harness.js";

const EVIL = "\u202E\u2066\u2028\u0085\u009B2J\u001B[31m";
const STEERS = /(?!\n)[\p{Cc}\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069]/u;

it.each([
  ["a command", [`foo${EVIL}`]],
  ["an option", ["align", `--x${EVIL}`]],
  ["a value", ["list", "--domain", EVIL]],
  ["a format", ["stats", "--format", EVIL]],
  ["an id", ["show", EVIL]],
  ["words", ["search", `低保${EVIL}`]],
  ["a file that is not there", ["align", `无${EVIL}.csv`]],
])("a message that names %s shows what would steer it", async (_, argv) => {
  const { out, err } = await zwgk(...argv);
  expect(`${out}${err}`).not.toMatch(STEERS);
});

it("neither do cells, headings and the name of a table", async () => {
  const folder = await temporaryFolder();
  const file = join(folder, "目录.csv");
  const head = `序号,一级事项,二级事项,公开内容,公开时限,列${EVIL}`;
  await writeFile(
    file,
    `${head}\n1,低保${EVIL},指南${EVIL},内容${EVIL},10日${EVIL},x\n2,甲,乙,#REF!,${EVIL}丁,x\n`,
  );
  const named = join(folder, "目录\u202E\u2066\u001B[31m.csv");
  await rename(file, named);
  for (const argv of [
    ["align", named],
    ["check", named],
    ["map", "--responsibilities", named, "--json"],
  ]) {
    const { out, err } = await zwgk(...argv);
    expect(`${out}${err}`, argv[0]).not.toMatch(STEERS);
  }
});

it("on a terminal not even what is printed as it stands", async () => {
  const printed: string[] = [];
  const io = {
    out: (text: string) => void printed.push(text),
    err: (text: string) => void printed.push(text),
    columns: 80,
    color: false,
    interactive: false,
    today: () => TODAY,
  };
  await run(["search", `低保\u202E`, "--json"], io, shipped);
  await run(["show", "social-assistance-004", "--lang", "x\u202E"], io, shipped);
  expect(printed.join("")).not.toMatch(/[\u2028-\u202E]/u);
});
