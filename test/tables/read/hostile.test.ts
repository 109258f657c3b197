/** Files that were made to take all time or memory, or that are not what they seem: refused by code, or survived. */
import { readFileSync } from "node:fs";
import { strToU8, zipSync } from "fflate";
import { writeXlsx } from "hucre/xlsx";
import { describe, expect, it } from "vitest";
import { readPublishedFile } from "../../../src/tables/read/file.js";
import {
  type Grid,
  type ReadLimits,
  readGrids,
  type TableErrorCode,
  TableReadError,
} from "../../../src/tables/read/index.js";
import { catalog } from "../sample.js";
import { document, fromCatalog, utf8, workbook } from "./made.js";
import { readSpoilt } from "./spoilt.js";

const fixture = (name: string) =>
  new Uint8Array(readFileSync(new URL(`../../fixtures/tables/${name}`, import.meta.url)));

async function refusal(bytes: Uint8Array, limits?: Partial<ReadLimits>): Promise<TableReadError> {
  const error = await readGrids(bytes, limits ? { limits } : {}).then(
    (grids) => new Error(`was read: ${grids.length} tables`),
    (reason: unknown) => reason,
  );
  if (!(error instanceof TableReadError)) throw error;
  return error;
}

async function code(bytes: Uint8Array, limits?: Partial<ReadLimits>): Promise<TableErrorCode> {
  return (await refusal(bytes, limits)).code;
}

const texts = ([grid]: readonly Grid[]) => grid?.rows.map(({ cells }) => cells.map(({ text }) => text));
const cell = (reference: string, text: string) =>
  `<c r="${reference}" t="inlineStr"><is><t>${text}</t></is></c>`;
const TABLE = "<table><tr><td>一级事项</td><td>二级事项</td></tr></table>";

describe("what is refused", () => {
  it("says in both languages what is wrong and what to do", async () => {
    const { text, hint, message } = await refusal(new Uint8Array());
    expect(text.zh).toContain("空的");
    expect(hint.zh).toContain("检查文件");
    expect(message).toBe(text.en);
    expect(hint.en).toContain("check");
  });

  it.each<[string, () => Uint8Array | Promise<Uint8Array>, TableErrorCode]>([
    ["an empty file", () => new Uint8Array(), "table-file-empty"],
    ["a text without table", () => utf8("本页没有表格，\n只有文字。"), "table-none"],
    ["a page without table", () => utf8("<html><body><p>附件：目录.pdf</p></body></html>"), "table-none"],
    [
      "a workbook behind a password",
      () =>
        writeXlsx({
          sheets: [{ name: "目录", rows: fromCatalog(1) }],
          encryption: { password: "x", spinCount: 1 },
        }),
      "table-file-encrypted",
    ],
    ["a zip of other files", () => zipSync({ "目录.xlsx": strToU8("…") }), "table-file-unsupported"],
    ["JSON", () => utf8('{"items": [1, 2]}'), "table-file-unsupported"],
    ["zeros", () => new Uint8Array(4096), "table-file-unsupported"],
    ["a zip that was cut off", () => workbook("<sheetData/>").slice(0, -60), "table-file-damaged"],
    [
      "an old workbook that was cut off",
      () => fixture("affordable-housing.xls").slice(0, 3000),
      "table-file-damaged",
    ],
    [
      "the start of an old file and nothing else",
      () => fixture("affordable-housing.xls").slice(0, 100),
      "table-file-damaged",
    ],
  ])("%s", async (_, make, expected) => {
    expect(await code(await make())).toBe(expected);
  });

  it("a workbook whose packed data is broken, naming the part", async () => {
    const bytes = workbook(`<sheetData>${"<row/>".repeat(1000)}</sheetData>`);
    const at = Buffer.from(bytes).indexOf("xl/worksheets/sheet1.xml") + "xl/worksheets/sheet1.xml".length;
    const { code, text } = await refusal(bytes.fill(0xff, at, at + 12));
    expect(code).toBe("table-file-damaged");
    expect(text.zh).toContain("sheet1.xml");
  });
});

describe("zip bombs", () => {
  const blanks = new Uint8Array(10 * 1024 * 1024).fill(0x20);
  const bomb = workbook("", { "xl/worksheets/sheet1.xml": [blanks, { level: 9 }] });

  it("are left where they grow out of proportion", async () => {
    const bytes = bomb.slice();
    expect(bytes.length).toBeLessThan(20_000);
    expect(await code(bytes)).toBe("table-zip-bomb");
  });

  it("are left at the limit of what may be unpacked", async () => {
    const noise = fromCatalog(2_000).map((row) => `<si><t>${row.join()}</t></si>`);
    const bytes = workbook("<sheetData/>", { "xl/sharedStrings.xml": strToU8(noise.join("")) });
    expect(await code(bytes, { unpacked: 300_000 })).toBe("table-zip-bomb");
  });

  it("are known by a directory that announces too much", async () => {
    const bytes = workbook("<sheetData/>");
    const entry = Buffer.from(bytes).lastIndexOf("xl/workbook.xml") - 46;
    new DataView(bytes.buffer, bytes.byteOffset).setUint32(entry + 24, 0xfffffff0, true);
    expect(await code(bytes)).toBe("table-zip-bomb");
  });

  it("are not believed where the directory says that they are small", async () => {
    const bytes = bomb.slice();
    const entry = Buffer.from(bytes).lastIndexOf("xl/worksheets/sheet1.xml") - 46;
    new DataView(bytes.buffer, bytes.byteOffset).setUint32(entry + 24, 100, true);
    expect(await code(bytes)).toBe("table-zip-bomb");
  });

  it("may not have more entries than any office program writes", async () => {
    const files = Object.fromEntries(Array.from({ length: 200 }, (_, index) => [`a${index}`, strToU8("")]));
    expect(await code(workbook("<sheetData/>", files), { entries: 100 })).toBe("table-zip-bomb");
  });

  it("in formats other than workbooks are bombs too", async () => {
    const bytes = zipSync({ "word/document.xml": [blanks, { level: 9 }] });
    expect(await code(bytes)).toBe("table-zip-bomb");
  });
});

describe("tables without end", () => {
  it("a sheet with a million rows, saying where reading stopped", async () => {
    const row = (number: number) => `<row r="${number}">${cell(`A${number}`, "法规")}</row>`;
    const rows = Array.from({ length: 9_000 }, (_, index) => row(index + 1)).join("");
    const { code, at, hint } = await refusal(workbook(`<sheetData>${rows}</sheetData>`), { rows: 5_000 });
    expect(code).toBe("table-too-large");
    expect(at).toEqual({ sheet: "目录", row: 5_001 });
    expect(hint.zh).toContain("空白行");
    expect((await refusal(workbook(`<sheetData>${row(1_000_000)}</sheetData>`))).at.row).toBe(1_000_000);
  });

  it("blank rows without end below the table are no reason to refuse it", async () => {
    const blank = Array.from(
      { length: 9_000 },
      (_, index) => `<row r="${index + 2}"><c r="A${index + 2}" s="1"/></row>`,
    );
    const bytes = workbook(`<sheetData><row r="1">${cell("A1", "法规")}</row>${blank.join("")}</sheetData>`);
    expect(texts(await readGrids(bytes, { limits: { rows: 5_000 } }))).toEqual([["法规"]]);
  });

  it("two cells in far corners cost no more than two cells", async () => {
    const bytes = workbook(
      `<sheetData><row r="1">${cell("A1", "法规")}</row><row r="150000">${cell("Z150000", "政策")}</row></sheetData>`,
    );
    const [grid] = await readGrids(bytes);
    expect(grid?.rows.map(({ row, cells }) => [row, cells.length])).toEqual([
      [1, 1],
      [150_000, 26],
    ]);
  });

  it("merged ranges that overlap without end", async () => {
    const rows = Array.from(
      { length: 200 },
      (_, index) => `<row>${cell(`A${index + 1}`, "法规")}${cell(`CV${index + 1}`, "x")}</row>`,
    );
    const merges = '<mergeCell ref="A1:CV200"/>'.repeat(10_000);
    const bytes = workbook(`<sheetData>${rows.join("")}</sheetData><mergeCells>${merges}</mergeCells>`);
    expect(await code(bytes, { cells: 100_000 })).toBe("table-too-large");
  });

  it("a merged range of a whole sheet covers only what has text", async () => {
    const bytes = workbook(
      `<sheetData><row r="1">${cell("A1", "目录")}</row><row r="2">${cell("A2", "一级")}${cell("B2", "二级")}</row></sheetData><mergeCells><mergeCell ref="A1:XFD1"/></mergeCells>`,
    );
    expect(texts(await readGrids(bytes))).toEqual([
      ["目录", "目录"],
      ["一级", "二级"],
    ]);
  });

  it("spans of columns that nobody has", async () => {
    const page = `<table><tr><td colspan=100000000>目录</td></tr><tr><td rowspan=100000000>甲</td><td>乙</td></tr><tr><td>丙</td></tr></table>`;
    const grid = texts(await readGrids(utf8(page)));
    expect(grid?.[0]).toHaveLength(1000);
    expect(grid?.slice(1)).toEqual([
      ["甲", "乙"],
      ["甲", "丙"],
    ]);
    const many = `<table>${`<tr>${"<td colspan=1000 rowspan=60000>甲".repeat(20)}`.repeat(3_000)}</table>`;
    expect(await code(utf8(many), { cells: 100_000 })).toBe("table-too-large");
    const blank = `<table>${`<tr>${"<td colspan=1 rowspan=60000>".repeat(2_000)}`}${"<tr><td>".repeat(100_000)}</table>`;
    expect(["table-too-large", "table-none"]).toContain(await code(utf8(blank), { cells: 100_000 }));
  });

  it("text that is repeated in covered cells counts", async () => {
    const page = `<table><tr><td rowspan=60000 colspan=10>${"法".repeat(100_000)}</td><td>甲</td></tr>${"<tr><td>乙</td></tr>".repeat(1_000)}</table>`;
    expect(await code(utf8(page))).toBe("table-too-large");
  });

  it("lines without end that go on with the last cell of a row", async () => {
    const text = `序号,事项,内容\n1,甲,一\n2,乙,二；\n${"3.负责审核；\n".repeat(20_000)}`;
    const [grid] = await readGrids(utf8(text));
    expect(grid?.rows).toHaveLength(3);
    expect(grid?.warnings).toMatchObject([{ code: "cell-cut" }]);
  });

  it("more items than anybody discloses, saying where they stand", async () => {
    const rows = Array.from({ length: 30 }, (_, at) => `${at + 1},低保,事项${at},内容\n`);
    const bytes = utf8(`序号,一级事项,二级事项,公开内容\n${rows.join("")}`);
    const options = { vocabulary: catalog.vocabulary, name: "目录" };
    expect((await readPublishedFile(bytes, { ...options, limits: { items: 30 } })).rows).toHaveLength(30);
    await expect(readPublishedFile(bytes, { ...options, limits: { items: 20 } })).rejects.toMatchObject({
      code: "table-too-large",
      at: { sheet: "目录", row: 22 },
    });
  });

  it("headings without end", async () => {
    const text = Array.from({ length: 1_100 }, (_, at) =>
      at % 2 === 0
        ? `序号,一级事项,二级事项,公开内容\n${at},低保,指南,内容\n`
        : `一级事项,二级事项,公开内容,公开依据\n低保,指南,内容,依据\n`,
    );
    await expect(
      readPublishedFile(utf8(text.join("")), { vocabulary: catalog.vocabulary }),
    ).rejects.toMatchObject({ code: "table-too-many" });
  });

  it("text with more rows than a table may have", async () => {
    expect(await code(utf8("甲,乙\n".repeat(9_000)), { rows: 5_000 })).toBe("table-too-large");
  });
});

it("tables without number are refused", async () => {
  expect(await code(utf8(`<html>${TABLE.repeat(4_100)}`))).toBe("table-too-many");
});

describe("nesting without end", () => {
  it.each(["table", "table><tr><td"])("100,000 times %s", async (tag) => {
    expect(await code(utf8(`<html>${`<${tag}>`.repeat(100_000)}甲`))).toBe("table-nested-too-deep");
  });

  it("of elements that are no tables does not matter", async () => {
    const page = `<html>${"<div><b>".repeat(100_000)}${TABLE}${"</b></div>".repeat(100_000)}`;
    expect(texts(await readGrids(utf8(page)))).toEqual([["一级事项", "二级事项"]]);
  });

  it("in a document", async () => {
    expect(await code(document("<w:tbl><w:tr><w:tc><w:p/>".repeat(30_000)))).toBe("table-nested-too-deep");
  });
});

describe("markup that lies", () => {
  it("a page of many megabytes is read in time that grows with its size, and refused beyond the limit", async () => {
    const page = utf8(`<html>${"<p>无关的内容，<a href='#'>更多</a></p>\n".repeat(120_000)}${TABLE}`);
    expect(page.length).toBeGreaterThan(5_000_000);
    expect(texts(await readGrids(page))).toEqual([["一级事项", "二级事项"]]);
    const { code, text } = await refusal(page, { bytes: 4 * 1024 * 1024 });
    expect(code).toBe("table-file-too-large");
    expect(text.zh).toContain("4 MB");
  }, 20_000);

  it.each([
    ["one long cell", `<table><tr><td>甲</td><td>${"<b>法</b> ".repeat(100_000)}`],
    ["a comment that never ends", `${TABLE}<!--${"- ".repeat(500_000)}`],
    ["a tag that never ends", `${TABLE}<td ${"a=1 ".repeat(200_000)}`],
    ["one value of an attribute", `${TABLE}<td title="${"<td>".repeat(200_000)}`],
    [
      "more attributes than any tag has",
      `${TABLE}<p ${Array.from({ length: 200_000 }, (_, index) => `a${index}=1`).join(" ")}>`,
    ],
    ["closing tags only", `${TABLE}${"</td></tr></table></b>".repeat(50_000)}`],
    ["entities", `${TABLE}${"&lt;&amp;&#x4e00;".repeat(100_000)}`],
  ])("%s", async (_, page) => {
    expect((await readGrids(utf8(page))).length).toBe(1);
  });

  it("entities that a document declares are not expanded", async () => {
    const doctype = `<!DOCTYPE x [<!ENTITY a "${"a".repeat(1000)}">${Array.from({ length: 9 }, (_, index) => `<!ENTITY a${index} "${"&a;".repeat(10)}">`).join("")}]>`;
    const row =
      "<w:tr><w:tc><w:p><w:r><w:t>甲&a8;</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>乙</w:t></w:r></w:p></w:tc></w:tr>";
    const bytes = zipSync({
      "word/document.xml": strToU8(
        `${doctype}<w:document><w:body><w:tbl>${row}</w:tbl></w:body></w:document>`,
      ),
    });
    expect(texts(await readGrids(bytes))).toEqual([["甲&a8;", "乙"]]);
  });

  it("scripts, styles and hidden text are left out, tags in text stay text", async () => {
    const page = `<table><tr><td>甲<script>alert("<td>x</td>")</script><style>td{}</style></td><td>&lt;script&gt;乙<span style="display: none">丙</span><i hidden>丁</i></td></tr></table>`;
    expect(texts(await readGrids(utf8(page)))).toEqual([["甲", "<script>乙"]]);
  });

  it("a formula comes as its result; one that was saved without a result is shown, never computed", async () => {
    const bytes = workbook(
      `<sheetData><row r="1"><c r="A1"><f>1+1</f><v>2</v></c><c r="B1" t="str"><f>HYPERLINK("http://x")</f><v>链接</v></c><c r="C1"><f>NOW()</f></c><c r="D1" t="str"><f>""</f><v></v></c></row></sheetData>`,
    );
    expect(texts(await readGrids(bytes))).toEqual([["2", "链接", "=NOW()"]]);
  });

  it("names of cells and attributes that objects have are nothing special", async () => {
    const page = `<table __proto__=1 constructor=2><tr><td colspan=__proto__>__proto__</td><td>constructor</td></tr></table><constructor><__proto__>`;
    expect(texts(await readGrids(utf8(page)))).toEqual([["__proto__", "constructor"]]);
    const row =
      "<w:constructor/><w:toString/><w:tr><w:tc><w:p><w:r><w:t>甲</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>乙</w:t></w:r></w:p></w:tc></w:tr>";
    expect(texts(await readGrids(document(`<w:tbl>${row}</w:tbl>`)))).toEqual([["甲", "乙"]]);
  });
});

describe("old workbooks that lie", () => {
  it("streams that share their sectors are no reason to copy the file a thousand times", async () => {
    const bytes = fixture("affordable-housing.xls");
    const view = new DataView(bytes.buffer);
    const directory = (view.getUint32(48, true) + 1) * 512;
    // Every entry of the first directory sector says that it is the whole workbook.
    for (let entry = 1; entry < 4; entry += 1) {
      bytes[directory + entry * 128 + 66] = 2;
      view.setUint32(directory + entry * 128 + 116, view.getUint32(directory + 128 + 116, true), true);
      view.setUint32(directory + entry * 128 + 120, 1_000_000, true);
    }
    expect(await readGrids(bytes)).toEqual(await readGrids(fixture("affordable-housing.xls")));
  });

  it("any byte may be wrong: it is read or refused by code", async () => {
    const bytes = fixture("affordable-housing.xls");
    const { read, refusals, failed } = await readSpoilt(bytes, { from: 8, step: 197, spoil: () => 0xff });
    expect(failed).toEqual([]);
    expect(read).toBeGreaterThan(refusals);
    expect(refusals).toBeGreaterThan(0);
  }, 60_000);

  it("the same of a package", async () => {
    const bytes = await writeXlsx({ sheets: [{ name: "目录", rows: fromCatalog(3) }] });
    const { read, refusals, failed } = await readSpoilt(bytes, { from: 4, step: 61, spoil: () => 0xff });
    expect(failed).toEqual([]);
    expect(read).toBeGreaterThan(refusals);
    expect(refusals).toBeGreaterThan(0);
  }, 60_000);
});
