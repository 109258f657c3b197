import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readTableFile } from "../../src/node/index.js";
import { document, fromCatalog, workbook } from "../tables/read/made.js";

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "tables-"));
});
afterAll(() => rm(folder, { recursive: true }));

async function file(name: string, content: Uint8Array | string): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, content);
  return path;
}

describe("a table file", () => {
  it("is read whatever its extension says, and named after itself where it has no name", async () => {
    const path = await file(
      "权责清单.xls",
      fromCatalog(2)
        .map((row) => row.map((cell) => JSON.stringify(cell)).join())
        .join("\n"),
    );
    const { grids, findings } = await readTableFile(path);
    expect(findings).toEqual([]);
    expect(grids.map(({ name, rows }) => [name, rows.length])).toEqual([["权责清单", 3]]);
  });

  it.each([
    ["file-missing", () => join(folder, "没有.xlsx")],
    ["file-unreadable", () => folder],
    ["table-file-too-large", () => file("大.csv", new Uint8Array(33 * 1024 * 1024))],
    ["table-file-empty", () => file("空.xlsx", "")],
    ["table-none", () => file("无表格.docx", document("<w:p/>"))],
  ])("that cannot be read is the finding %s about it", async (rule, make) => {
    const path = await make();
    const { grids, findings } = await readTableFile(path);
    expect(grids).toEqual([]);
    expect(findings.map(({ rule, level, file }) => ({ rule, level, file }))).toEqual([
      { rule, level: "error", file: path },
    ]);
    expect(findings[0]?.hint.zh).not.toBe("");
  });

  it("says at which row of which sheet reading stopped", async () => {
    const rows = '<row r="900000"><c r="A900000"><v>1</v></c></row>';
    const { findings } = await readTableFile(
      await file("长.xlsx", workbook(`<sheetData>${rows}</sheetData>`)),
    );
    expect(findings.map(({ rule, path }) => [rule, path])).toEqual([["table-too-large", ["目录", 900_000]]]);
    expect(findings[0]?.message.zh).toContain("“目录”第 900000 行");
  });
});
