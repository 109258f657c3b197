/** Every command that the guides and the README show is run, in the order in which a reader meets it. */
import { execFile } from "node:child_process";
import { cp, mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { promisify } from "node:util";
import fg from "fast-glob";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { zwgk } from "../cli/harness.js";

const ROOT = resolve(import.meta.dirname, "../..");
const run = promisify(execFile);

/** The lines of a page's `sh` blocks that call the command. */
function commandsOf(markdown: string): string[] {
  return [...markdown.matchAll(/^```sh\n(.*?)^```/gmsu)]
    .flatMap((block) => (block[1] ?? "").split("\n"))
    .filter((line) => line.startsWith("npx zwgk "));
}

/** The catalog under git, as a reviewer has it. */
async function checkOut(folder: string): Promise<void> {
  await cp(join(ROOT, "catalogs"), join(folder, "catalogs"), { recursive: true });
  const git = (...args: string[]) => run("git", args, { cwd: folder });
  await git("init", "--quiet");
  await git("add", "catalogs");
  await git("-c", "user.name=某人", "-c", "user.email=a@example.com", "commit", "--quiet", "-m", "目录");
}

/** Runs a line in this process, in a folder, as a reader does. */
async function runLine(line: string, folder: string): Promise<void> {
  const before = process.cwd();
  process.chdir(folder);
  try {
    const { code, err } = await zwgk(...line.split(" ").slice(2));
    expect(code, `${line}\n${err}`).toBe(0);
  } finally {
    process.chdir(before);
  }
}

describe("the guides", () => {
  let folder = "";
  /** A line that another page shows too has been run. */
  const done = new Set<string>();
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "zwgk-guide-"));
    await checkOut(folder);
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  it.each(fg.sync("docs/guide/*.md", { cwd: ROOT }).sort())("%s shows commands that work", async (page) => {
    const commands = commandsOf(await readFile(join(ROOT, page), "utf8"));
    expect(commands.length).toBeGreaterThan(0);
    for (const command of commands.filter((line) => !done.has(line))) {
      await runLine(command, folder);
      done.add(command);
    }
  });
});

describe("the README's first screen", () => {
  it("runs the main job on the example, by the same line in both languages", async () => {
    const lines = await Promise.all(
      ["README.md", "README.en.md"].map(async (page) => {
        const readme = await readFile(join(ROOT, page), "utf8");
        return readme.match(/^npm ci && npm run build && npx zwgk generate .*$/mu)?.[0] ?? "";
      }),
    );
    const [line = ""] = lines;
    expect(new Set(lines).size).toBe(1);
    const folder = await mkdtemp(join(tmpdir(), "zwgk-readme-"));
    try {
      await runLine(line.slice(line.indexOf("npx")).replace("out/hongshan", folder), ROOT);
      const files = await fg("*", { cwd: folder });
      for (const extension of ["xlsx", "docx", "html", "md", "csv", "json"]) {
        expect(files.filter((file) => file.endsWith(`标准目录.${extension}`))).toHaveLength(1);
      }
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  });

  it("names the test command that the CI script runs", async () => {
    const script = await readFile(join(ROOT, ".ci/run"), "utf8");
    for (const page of ["README.md", "README.en.md"]) {
      expect(await readFile(join(ROOT, page), "utf8")).toMatch(/^npm ci && npm test$/mu);
    }
    expect(script).toMatch(/^npm ci && npm test$/mu);
  });
});
