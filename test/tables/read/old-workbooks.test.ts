/** Workbooks of Excel 5 to 2003 and of WPS: records, code pages, the password that nobody is asked for. */
import { md5 } from "@noble/hashes/legacy.js";
import { describe, expect, it } from "vitest";
import { readGrids, TableReadError } from "../../../src/tables/read/index.js";
import { rc4 } from "../../../src/tables/read/xls/rc4.js";
import { compoundFile, double, record, uint16, uint32, workbookStream } from "./biff.js";

const texts = async (bytes: Uint8Array) =>
  (await readGrids(bytes))[0]?.rows.map(({ cells }) => cells.map(({ text }) => text));

const GBK = { 法规: [0xb7, 0xa8, 0xb9, 0xe6], 政策: [0xd5, 0xfe, 0xb2, 0xdf] };
const label5 = (row: number, column: number, bytes: readonly number[]) =>
  record(0x0204, uint16(row), uint16(column), uint16(0), uint16(bytes.length), bytes);
const label8 = (row: number, column: number, text: string) =>
  record(
    0x0204,
    uint16(row),
    uint16(column),
    uint16(0),
    uint16(text.length),
    1,
    Array.from(text).flatMap((character) => uint16(character.charCodeAt(0))),
  );
const number = (row: number, column: number, style: number, value: number) =>
  record(0x0203, uint16(row), uint16(column), uint16(style), double(value));
const codePage = (page: number) => record(0x0042, uint16(page));

describe("Excel 5.0 and 95", () => {
  const cells = [...label5(0, 0, GBK.法规), ...label5(0, 1, GBK.政策)];

  it.each([
    ["Book", 936],
    ["BOOK", 936],
    ["Book", 1252],
    ["Workbook", 936],
  ])("in a stream %s of code page %d", async (name, page) => {
    const stream = workbookStream({ version: 5, globals: codePage(page), cells });
    expect(await texts(compoundFile(name, stream))).toEqual([["法规", "政策"]]);
    expect(await texts(compoundFile(name, stream, { short: true }))).toEqual([["法规", "政策"]]);
  });

  it("without a code page, and in no container at all", async () => {
    expect(await texts(workbookStream({ version: 5, cells }))).toEqual([["法规", "政策"]]);
  });

  it("keeps Western letters of the Western code page", async () => {
    const western = label5(0, 0, [0x63, 0x61, 0x66, 0xe9, 0x20, 0x85]);
    const stream = workbookStream({ version: 5, globals: codePage(1252), cells: western });
    expect(await texts(compoundFile("Book", stream))).toEqual([["café …"]]);
  });
});

describe("Excel 97 to 2003", () => {
  it("shows the ticks of fonts of symbols", async () => {
    const font = (name: string) =>
      record(
        0x0031,
        Array(14).fill(0),
        name.length,
        0,
        Array.from(name, (sign) => sign.charCodeAt(0)),
      );
    const fonts = [...["Arial", "Arial", "Arial", "Arial", "Wingdings 2"].flatMap(font)];
    // No font has the number 4.
    const styles = [0, 5].flatMap((number) => record(0x00e0, uint16(number), uint16(0), Array(16).fill(0)));
    const label = (column: number, style: number, text: string) =>
      record(0x0204, uint16(0), uint16(column), uint16(style), uint16(text.length), 0, text.charCodeAt(0));
    const cells = [...label(0, 0, "R"), ...label(1, 1, "R"), ...label(2, 1, "T")];
    const stream = workbookStream({ version: 8, globals: [...fonts, ...styles], cells });
    expect(await texts(compoundFile("Workbook", stream))).toEqual([["R", "☑", "☒"]]);
  });

  it("shows those of a part of a text, before which the font of the cell is", async () => {
    const font = (name: string) => record(0x0031, Array(14).fill(0), name.length, 1, wide(name));
    const fonts = ["Arial", "Wingdings 2", "Arial", "Arial"].flatMap(font);
    const styles = [0, 1].flatMap((number) => record(0x00e0, uint16(number), uint16(0), Array(16).fill(0)));
    const rich = (text: string, ...runs: readonly (readonly [from: number, font: number])[]) => [
      ...uint16(text.length),
      9,
      ...uint16(runs.length),
      ...wide(text),
      ...runs.flatMap(([from, number]) => [...uint16(from), ...uint16(number)]),
    ];
    const shared = record(
      0x00fc,
      uint32(3),
      uint32(2),
      rich("R网R报", [1, 0], [2, 1], [3, 0]),
      rich("R站", [1, 0]),
    );
    const cell = (column: number, style: number, at: number) =>
      record(0x00fd, uint16(0), uint16(column), uint16(style), uint32(at));
    const cells = [...cell(0, 0, 0), ...cell(1, 1, 0), ...cell(2, 1, 1)];
    const stream = workbookStream({ version: 8, globals: [...fonts, ...styles, ...shared], cells });
    expect(await texts(compoundFile("Workbook", stream))).toEqual([["R网☑报", "☑网☑报", "☑站"]]);
  });

  const code = 'yyyy"年"m"月"d"日"';
  const date = record(0x041e, uint16(164), uint16(code.length), 1, wide(code));
  const styles = [0, 164, 9, 4].flatMap((format) =>
    record(0x00e0, uint16(0), uint16(format), Array(16).fill(0)),
  );

  it("shows numbers as their styles say", async () => {
    const cells = [45047, 0.25, 1234.5].flatMap((value, column) => number(0, column, column + 1, value));
    const stream = workbookStream({ version: 8, globals: [...date, ...styles], cells });
    expect(await texts(compoundFile("Workbook", stream))).toEqual([["2023年5月1日", "25%", "1,234.50"]]);
  });

  it("reads results of formulas, errors and flags", async () => {
    const formula = (column: number, result: readonly number[]) =>
      record(0x0006, uint16(0), uint16(column), uint16(0), result, uint16(0), uint32(0), uint16(0));
    const cells = [
      ...formula(0, [0, 0, 0, 0, 0, 0, 0xff, 0xff]),
      ...record(0x0207, uint16(2), 1, wide("结果")),
      ...formula(1, [2, 0, 0x2a, 0, 0, 0, 0xff, 0xff]),
      ...formula(2, double(7)),
      ...record(0x0205, uint16(0), uint16(3), uint16(0), 1, 0),
    ];
    const stream = workbookStream({ version: 8, cells });
    expect(await texts(compoundFile("Workbook", stream))).toEqual([["结果", "#N/A", "7", "TRUE"]]);
  });

  it("shares texts that go on in the next record, and says which one is not there", async () => {
    const shared = [
      ...record(0x00fc, uint32(1), uint32(1), uint16(4), 1, wide("最低")),
      // The rest of the text begins with its width anew.
      ...record(0x003c, 1, wide("生活")),
    ];
    const cell = (column: number, at: number) =>
      record(0x00fd, uint16(0), uint16(column), uint16(0), uint32(at));
    const stream = workbookStream({ version: 8, globals: shared, cells: [...cell(0, 0), ...cell(1, 9)] });
    const [grid] = await readGrids(compoundFile("Workbook", stream));
    expect(grid?.rows[0]?.cells.map(({ text }) => text)).toEqual(["最低生活", "\uFFFD"]);
    expect(grid?.warnings?.map(({ code, at }) => [code, at.row, at.column])).toEqual([
      ["text-missing", 1, 2],
    ]);
  });

  it("is damaged where the sheet breaks off", async () => {
    const stream = workbookStream({ version: 8, cells: label8(0, 0, "法规") });
    const error = await readGrids(stream.slice(0, -4)).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(TableReadError);
    expect((error as TableReadError).code).toBe("table-file-damaged");
  });
});

describe("protected with the password that every program knows", () => {
  const cells = label8(0, 0, "法规");
  const SALT = Array.from({ length: 16 }, (_, index) => index);

  it("is read where the password is that one", async () => {
    expect(await texts(compoundFile("Workbook", protectedStream("VelvetSweatshop")))).toEqual([["法规"]]);
  });

  it("is refused where it is another", async () => {
    const error = await readGrids(protectedStream("secret")).catch((reason: unknown) => reason);
    expect((error as TableReadError).code).toBe("table-file-encrypted");
  });

  /** Encrypted as Excel 97 does ([MS-OFFCRYPTO] 2.3.6). */
  function protectedStream(password: string): Uint8Array {
    const short = md5(Uint8Array.from(wide(password))).subarray(0, 5);
    const base = md5(Uint8Array.from(Array.from({ length: 16 }, () => [...short, ...SALT]).flat())).subarray(
      0,
      5,
    );
    const key = md5(Uint8Array.from([...base, 0, 0, 0, 0]));
    const verifier = Uint8Array.from({ length: 16 }, (_, index) => index * 3);
    const checked = Uint8Array.from([...verifier, ...md5(verifier)]);
    const mask = rc4(key, 32);
    const pass = [1, 0, 1, 0, 1, 0, ...SALT, ...checked.map((byte, index) => byte ^ (mask[index] ?? 0))];
    const stream = workbookStream({ version: 8, globals: record(0x002f, pass), cells });
    const view = new DataView(stream.buffer);
    const whole = rc4(key, stream.length);
    const plain = [0x0809, 0x002f];
    for (let at = 0; at + 4 <= stream.length; at += 4 + view.getUint16(at + 2, true)) {
      const id = view.getUint16(at, true);
      const first = plain.includes(id) ? Number.POSITIVE_INFINITY : at + (id === 0x0085 ? 8 : 4);
      for (let byte = first; byte < at + 4 + view.getUint16(at + 2, true); byte += 1)
        stream[byte] = (stream[byte] ?? 0) ^ (whole[byte] ?? 0);
    }
    return stream;
  }
});

function wide(text: string): number[] {
  return Array.from(text).flatMap((character) => uint16(character.charCodeAt(0)));
}
