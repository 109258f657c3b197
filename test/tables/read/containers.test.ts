/** Packages as writers and gateways leave them, and what is said of parts that are not there. */
import { strToU8, unzipSync, type Zippable, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { readGrids, TableReadError } from "../../../src/tables/read/index.js";
import { workbook } from "./made.js";

const CELL = '<sheetData><row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1"><v>7</v></c></row></sheetData>';
const STRINGS = strToU8("<sst><si><t>法规</t></si></sst>");
const usual = workbook(CELL, { "xl/sharedStrings.xml": STRINGS });
const texts = async (bytes: Uint8Array) =>
  (await readGrids(bytes))[0]?.rows.map(({ cells }) => cells.map(({ text }) => text));
const joined = (...parts: readonly Uint8Array[]) => Uint8Array.from(parts.flatMap((part) => [...part]));
const code = async (bytes: Uint8Array) => {
  const error = await readGrids(bytes).catch((reason: unknown) => reason);
  if (!(error instanceof TableReadError)) throw error;
  return error.code;
};

/** The usual workbook, its parts renamed, some text in all of them replaced. */
function changed(rename: (path: string) => string, from = "", to = ""): Uint8Array {
  const parts = Object.entries(unzipSync(usual)).map(([path, content]) => {
    const text = new TextDecoder().decode(content).replaceAll(from === "" ? "\0" : from, to);
    return [rename(path), strToU8(text)];
  });
  return zipSync(Object.fromEntries(parts) as Zippable);
}

describe("packages", () => {
  it.each([
    ["begin behind other bytes", joined(strToU8("\r\n"), usual)],
    ["end before 100,000 zeros", joined(usual, new Uint8Array(100_000))],
    ["have their end record twice over, as large ones do", withLongEnd(usual)],
    ["spell parts in other cases", changed((path) => path.replace("sharedStrings", "SHAREDstrings"))],
    ["divide folders by backslashes", changed((path) => path.replaceAll("/", "\\"))],
    ["refer with backslashes", changed((path) => path, "worksheets/sheet1.xml", "worksheets\\sheet1.xml")],
    ["refer from the root", changed((path) => path, "worksheets/sheet1.xml", "/xl/worksheets/sheet1.xml")],
    ["escape names", changed((path) => path.replace("sheet1", "表1"), "sheet1.xml", "%E8%A1%A81.xml")],
    ["have another folder", changed((path) => path.replace(/^xl\//u, "wtf/"), "xl/", "wtf/")],
    [
      "call the workbook otherwise",
      changed((path) => path.replace("workbook", "book"), "workbook.xml", "book.xml"),
    ],
    ["have no folder at all", changed((path) => path.replace(/^xl\//u, ""), "xl/", "")],
    [
      "say nothing of texts, which stand where they mostly do",
      changed((path) => path, '/sharedStrings"', '/x"'),
    ],
  ])("%s", async (_, bytes) => {
    expect(await texts(bytes)).toEqual([["法规", "7"]]);
  });

  it("that share the bytes of their parts are refused", async () => {
    const bytes = usual.slice();
    const view = new DataView(bytes.buffer);
    // Each entry of the directory says that it is as large as the file.
    for (let at = 0; at + 46 < bytes.length; at += 1)
      if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 20, bytes.length, true);
    expect(await code(bytes)).toBe("table-zip-bomb");
  });

  it("of two parts with one name have the first", async () => {
    const other = workbook(CELL.replace("7", "8"), {
      "xl/sharedStrings.xml": STRINGS,
      "xl/worksheets/sheet2.xml": strToU8(`<worksheet>${CELL.replace("7", "9")}</worksheet>`),
    });
    expect(await texts(latin1(other, "sheet2.xml", "sheet1.xml"))).toEqual([["法规", "8"]]);
  });
});

describe("what is not there", () => {
  it("a text is shown as lost, and said with its place", async () => {
    const [grid] = await readGrids(workbook(CELL, { "xl/sharedStrings.xml": strToU8("<sst/>") }));
    expect(grid?.rows[0]?.cells.map(({ text }) => text)).toEqual(["\uFFFD", "7"]);
    const lost = grid?.warnings?.find((warning) => warning.code === "text-missing");
    expect(lost?.at).toEqual({ sheet: "目录", row: 1, column: 1 });
    expect(lost?.text.zh).toContain("文字不在文件里");
  });

  it("all texts: the file is damaged", async () => {
    expect(await code(workbook(CELL))).toBe("table-file-damaged");
  });

  it("styles: the numbers are read, and it is said", async () => {
    const [grid] = await readGrids(usual);
    expect(grid?.warnings).toMatchObject([{ code: "part-missing" }]);
  });

  it("a sheet, or a sheet that is another one again: the file is damaged", async () => {
    expect(await code(changed((path) => path.replace("sheet1", "gone")))).toBe("table-file-damaged");
    const twice = '<sheet name="目录" sheetId="1" r:id="rId1"/>';
    expect(await code(changed((path) => path, twice, twice + twice))).toBe("table-file-damaged");
  });

  it("a cell longer than any is cut, and it is said", async () => {
    const long = `<sst><si><t>${"法".repeat(40_000)}</t></si></sst>`;
    const [grid] = await readGrids(workbook(CELL, { "xl/sharedStrings.xml": strToU8(long) }));
    expect(grid?.rows[0]?.cells[0]?.text).toHaveLength(32_767);
    expect(grid?.warnings?.map((warning) => warning.code)).toContain("cell-cut");
  });
});

function latin1(bytes: Uint8Array, from: string, to: string): Uint8Array {
  const text = Array.from(bytes, (byte) => String.fromCharCode(byte)).join("");
  return Uint8Array.from(text.replaceAll(from, to), (letter) => letter.charCodeAt(0));
}

/** The same with the end record of packages of 4 GB before its own (APPNOTE 4.3.14). */
function withLongEnd(bytes: Uint8Array): Uint8Array {
  const end = bytes.length - 22;
  const short = bytes.slice(end);
  const view = new DataView(short.buffer);
  const long = new DataView(new ArrayBuffer(56 + 20));
  long.setUint32(0, 0x06064b50, true);
  long.setBigUint64(4, 44n, true);
  for (const at of [24, 32]) long.setBigUint64(at, BigInt(view.getUint16(10, true)), true);
  long.setBigUint64(40, BigInt(view.getUint32(12, true)), true);
  long.setBigUint64(48, BigInt(view.getUint32(16, true)), true);
  long.setUint32(56, 0x07064b50, true);
  long.setBigUint64(64, BigInt(end), true);
  view.setUint32(8, 0xffffffff, true);
  view.setUint32(12, 0xffffffff, true);
  view.setUint32(16, 0xffffffff, true);
  return joined(bytes.slice(0, end), new Uint8Array(long.buffer), short);
}
