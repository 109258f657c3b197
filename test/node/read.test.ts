import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, relative } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { readSources } from "../../src/node/read.js";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "zwgk-read-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function put(name: string, content: string | Uint8Array = "a: 1\n"): string {
  const file = join(folder, name);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
  return file;
}

/** Names below the folder, with the rules found. */
async function read(...targets: string[]): Promise<string[]> {
  const sources = await readSources(targets);
  return sources.map(({ file, findings }) =>
    [relative(folder, file) || ".", ...findings.map(({ rule }) => rule)].join(" "),
  );
}

async function findingOf(file: string) {
  const [source] = await readSources([file]);
  return source?.findings[0];
}

describe("readSources", () => {
  it("reads files in the order named, and folders in alphabetical order with what is below them", async () => {
    const [b, a] = [put("x/b.yaml"), put("a.yml")];
    put("x/y/c.yaml");
    put("x/notes.txt");
    expect(await read(b, folder)).toEqual(["x/b.yaml", "a.yml", "x/b.yaml", "x/y/c.yaml"]);
    expect(await read(a)).toEqual(["a.yml"]);
  });

  it("leaves out the dated copies that commands keep of files beside them", async () => {
    put("profile.yaml");
    put("profile-2026-03-01.yaml");
    put("profile-2026-03-01-2.yaml");
    put("xujiang-2026-03-01.yaml");
    expect(await read(folder)).toEqual(["profile.yaml", "xujiang-2026-03-01.yaml"]);
  });

  it("names files beginning as they were asked for", async () => {
    put("x/b.yaml");
    const asked = relative(process.cwd(), folder);
    expect((await readSources([asked])).map(({ file }) => file)).toEqual([join(asked, "x/b.yaml")]);
  });

  it("gives text, data and positions", async () => {
    const [source] = await readSources([put("a.yaml", "甲: 1\n")]);
    expect(source?.value).toEqual({ 甲: 1 });
    expect(source?.text).toBe("甲: 1\n");
    expect(source?.locate(["甲"])).toEqual({ line: 1, column: 4 });
  });

  it("accepts a byte order mark, and does not count it", async () => {
    const [source] = await readSources([put("a.yaml", "\uFEFF甲: 1\n")]);
    expect(source?.value).toEqual({ 甲: 1 });
    expect(source?.locate(["甲"])).toEqual({ line: 1, column: 4 });
  });
});

describe("what cannot be read is a finding", () => {
  it("a missing file, also below what is no folder", async () => {
    expect(await read(join(folder, "none.yaml"))).toEqual(["none.yaml file-missing"]);
    expect(await read(join(put("a.yaml"), "b.yaml"))).toEqual(["a.yaml/b.yaml file-missing"]);
  });

  it("a folder without YAML", async () => {
    put("notes.txt");
    expect(await read(folder)).toEqual([". folder-without-yaml"]);
  });

  it("a file of 50 MB, without reading it", async () => {
    const file = put("big.yaml");
    truncateSync(file, 50 * 1024 * 1024);
    expect(await read(file)).toEqual(["big.yaml file-too-large"]);
  });

  it("a file of less than that, which has too many characters", async () => {
    expect(await read(put("long.yaml", "#".repeat(400_001)))).toEqual(["long.yaml file-too-large"]);
  });

  it("a GBK file, with the place where it begins and what it seems to be", async () => {
    const finding = await findingOf(
      put("gbk.yaml", Uint8Array.of(0x61, 0x0a, 0x62, 0x3a, 0xb9, 0xab, 0xbf, 0xaa, 0x0a)),
    );
    expect(finding).toMatchObject({ rule: "file-not-utf8", position: { line: 2, column: 3 } });
    expect(finding?.message.zh).toBe("文件不是 UTF-8 编码，看来是 GBK (ANSI)");
  });

  it("UTF-16, as Notepad calls Unicode", async () => {
    const finding = await findingOf(put("utf16.yaml", Buffer.from("\uFEFFa: 公开\n", "utf16le")));
    expect(finding?.rule).toBe("file-not-utf8");
    expect(finding?.message.en).toContain("UTF-16");
  });

  it("a spreadsheet under the wrong name", async () => {
    const zip = Uint8Array.of(0x50, 0x4b, 0x03, 0x04, 0x00, 0xff, 0xfe, 0x80);
    expect((await findingOf(put("table.yaml", zip)))?.message.en).toBe("the file is not UTF-8 text");
  });

  it.skipIf(process.platform === "win32")("a pipe, which would never end", async () => {
    const pipe = join(folder, "pipe.yaml");
    execFileSync("mkfifo", [pipe]);
    expect(await read(pipe)).toEqual(["pipe.yaml file-unreadable"]);
  });

  it("a link to itself", async () => {
    symlinkSync("loop.yaml", join(folder, "loop.yaml"));
    expect(await read(join(folder, "loop.yaml"))).toEqual(["loop.yaml file-unreadable"]);
  });

  it("and the others are read all the same", async () => {
    const [good, bad] = [put("good.yaml"), put("bad.yaml", "a: *x\n")];
    expect(await read(bad, join(folder, "none.yaml"), good)).toEqual([
      "bad.yaml yaml-alias",
      "none.yaml file-missing",
      "good.yaml",
    ]);
  });
});

describe("a folder is not left", () => {
  it("by links to files and folders outside, or to itself", async () => {
    put("outside/secret.yaml");
    put("inside/a.yaml");
    symlinkSync(join(folder, "outside"), join(folder, "inside", "link"));
    symlinkSync(join(folder, "outside", "secret.yaml"), join(folder, "inside", "b.yaml"));
    symlinkSync(join(folder, "inside"), join(folder, "inside", "self"));
    expect(await read(join(folder, "inside"))).toEqual(["inside/a.yaml"]);
  });

  it("but a link that is named is followed", async () => {
    symlinkSync(put("outside/a.yaml"), join(folder, "link.yaml"));
    expect(await read(join(folder, "link.yaml"))).toEqual(["link.yaml"]);
  });

  it("and what others installed in it is not read", async () => {
    put("a.yaml");
    put("node_modules/p/b.yaml");
    put(".git/c.yaml");
    expect(await read(folder)).toEqual(["a.yaml"]);
  });
});
