/** Documents of Word 97 to 2003 and of WPS. */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readGrids } from "../../../src/tables/read/index.js";
import { cell, cells, DELETED, IN_TABLE, type MadeParagraph, madeDoc, rowEnd, sprm } from "./made-doc.js";
import { first, refused } from "./shown.js";
import { readSpoilt } from "./spoilt.js";

const line = (text: string, style = 0): MadeParagraph => ({ runs: [{ text }], style });
const TWO = cells([0, 1000, 2000]);
/** The first cell of a table of one row, its runs as given. */
const read = async (...runs: MadeParagraph["runs"]) =>
  (await first(madeDoc([{ runs, end: 7, sprms: IN_TABLE }, cell("乙"), rowEnd(TWO)])))?.[0]?.[0];

describe("old Word documents", () => {
  it("that Word itself saved", async () => {
    const bytes = new Uint8Array(readFileSync(new URL("../../fixtures/tables/legacy.doc", import.meta.url)));
    expect(await first(bytes)).toEqual([
      ["一级事项", "二级事项"],
      ["政策文件", "法律法规"],
    ]);
  });

  it("know cells that are merged both ways, by their places or by their flags", async () => {
    const bytes = madeDoc([
      cell("公开事项"),
      cell("依据"),
      rowEnd(cells([0, 2000, 3000], [0, 0x60])),
      cell("一级"),
      cell("二级"),
      cell(""),
      rowEnd(cells([-10, 1012, 2000, 3005], [0, 0, 0x20])),
      cell("横"),
      cell(""),
      cell("法"),
      rowEnd(cells([0, 1000, 2000, 3000], [1, 2, 0])),
    ]);
    expect(await first(bytes)).toEqual([
      ["公开事项", "^公开事项", "依据"],
      ["一级", "二级", "^依据"],
      ["横", "^横", "法"],
    ]);
  });

  it("count cells where each row has as many, though borders were moved or another table stands right below", async () => {
    const bytes = madeDoc([
      ...[cell("序号"), cell("事项"), cell("机构"), rowEnd(cells([0, 600, 1700, 2700]))],
      ...[cell("1"), cell("甲"), cell("甲科"), rowEnd(cells([0, 600, 1500, 2700]))],
      ...[cell("附表"), rowEnd(cells([0, 2700]))],
      ...[cell("2"), cell("乙"), cell("乙科"), rowEnd(cells([0, 280, 620, 2000]))],
    ]);
    expect(await first(bytes)).toEqual([
      ["序号", "事项", "机构"],
      ["1", "甲", "甲科"],
      ["附表", "^附表", "^附表"],
      ["2", "乙", "乙科"],
    ]);
  });

  it("name tables by the heading or line before, and end them at the next line", async () => {
    const row = [cell("一"), cell("二"), rowEnd(TWO)];
    const grids = await readGrids(
      madeDoc([line("一、救灾", 1), line("共3项"), ...row, line("附表"), ...row, line("完")]),
    );
    expect(grids.map(({ name }) => name)).toEqual(["一、救灾", "附表"]);
  });

  it("in one byte a character and in two", async () => {
    const bytes = madeDoc(
      [cell("Name\u0096"), cell("No."), rowEnd(TWO), cell("法规"), cell("1"), rowEnd(TWO)],
      { wideFrom: 3 },
    );
    expect(await first(bytes)).toEqual([
      ["Name–", "No."],
      ["法规", "1"],
    ]);
  });

  it("keep the lines of a cell, and tables inside it are text", async () => {
    const inner = (text: string, more: number[]): MadeParagraph => ({
      runs: [{ text }],
      sprms: [...IN_TABLE, ...sprm(0x6649, 2, 0, 0, 0), ...more],
    });
    const bytes = madeDoc([
      { runs: [{ text: "甲\u000b乙" }], sprms: IN_TABLE },
      cell("丙"),
      inner("■网站", sprm(0x244b, 1)),
      inner("□公报", sprm(0x244b, 1)),
      inner("", [...sprm(0x244c, 1), ...TWO]),
      cell(""),
      rowEnd(TWO),
    ]);
    expect(await first(bytes)).toEqual([["甲\n乙\n丙", "■网站 □公报"]]);
  });

  it("leave out what is hidden, deleted, or only marks a place", async () => {
    expect(
      await read(
        { text: "见" },
        { text: "藏", sprms: sprm(0x083c, 1) },
        { text: "删", sprms: DELETED },
        { text: "\u0002\u0005", sprms: sprm(0x0855, 1) },
        { text: "到" },
      ),
    ).toBe("见到");
    const deletedRow = [cell("删"), cell("行"), rowEnd(TWO, DELETED)];
    expect(await first(madeDoc([cell("留"), cell("下"), rowEnd(TWO), ...deletedRow]))).toEqual([
      ["留", "下"],
    ]);
    const joined: MadeParagraph = { runs: [{ text: "政策" }], endSprms: DELETED, sprms: IN_TABLE };
    expect(await first(madeDoc([joined, cell("文件"), cell("乙"), rowEnd(TWO)]))).toEqual([
      ["政策文件", "乙"],
    ]);
  });

  it("show results of fields, ticks of forms, and signs of symbol fonts", async () => {
    expect(
      await read({ text: '\u0013HYPERLINK "http://a"\u0014网站\u0015；\u0013eq \\o\\ac(□,√)\u0015' }),
    ).toBe("网站；☑");
    const fonts = ["Times New Roman", "Wingdings 2"];
    const signs: MadeParagraph = {
      runs: [
        { text: "(", sprms: [...sprm(0x0855, 1), ...sprm(0x6a09, 1, 0, 0x52, 0xf0)] },
        { text: "\uf0a3", sprms: sprm(0x4a4f, 1, 0) },
      ],
      end: 7,
      sprms: IN_TABLE,
    };
    expect(await first(madeDoc([signs, cell("乙"), rowEnd(TWO)], { fonts }))).toEqual([["☑□", "乙"]]);
    const form = (bits: number, rest: readonly number[]) => [
      0,
      0,
      0,
      0,
      6,
      0,
      0xff,
      0xff,
      0xff,
      0xff,
      bits,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      ...rest,
    ];
    const box = (place: number) => ({
      text: "\u0013FORMCHECKBOX\u0001\u0014\u0015",
      sprms: [...sprm(0x0855, 1), ...sprm(0x0806, 1), ...sprm(0x6a03, place, 0, 0, 0)],
    });
    const data = [
      ...form(1 | (1 << 2), [0, 0]),
      ...form(1 | (25 << 2), [0, 0]),
      ...form(1 | (25 << 2), [1, 0]),
    ];
    const boxes: MadeParagraph = {
      runs: [box(0), { text: "网站" }, box(22), box(44)],
      end: 7,
      sprms: IN_TABLE,
    };
    expect(await first(madeDoc([boxes, cell("乙"), rowEnd(TWO)], { data }))).toEqual([["☑网站☐☑", "乙"]]);
  });

  it("find definitions of rows that were too long for their page", async () => {
    const wide = cells([0, 500, 1000, 2000]);
    const data = [...[wide.length & 0xff, wide.length >> 8], ...wide];
    const far = sprm(0x6646, 0, 0, 0, 0);
    const bytes = madeDoc(
      [
        cell("一"),
        cell("二"),
        cell("三"),
        rowEnd(far),
        cell("横"),
        cell("三"),
        rowEnd(cells([0, 1000, 2000])),
      ],
      { data },
    );
    expect(await first(bytes)).toEqual([
      ["一", "二", "三"],
      ["横", "^横", "三"],
    ]);
  });

  it("are refused in words where they have a password, are older, or have no table", async () => {
    const row = [cell("一"), cell("二"), rowEnd(TWO)];
    expect(await refused(madeDoc(row, { flags: 0x0100 }))).toContain("table-file-encrypted");
    expect(await refused(madeDoc(row, { version: 0x68 }))).toContain(
      "table-file-legacy-doc: 这是 Word 95 或更早的文件",
    );
    expect(await refused(madeDoc([line("没有表格")]))).toContain("table-none");
  });

  it("with any byte wrong are read or refused by code", async () => {
    const bytes = new Uint8Array(readFileSync(new URL("../../fixtures/tables/legacy.doc", import.meta.url)));
    const { read, refusals, failed } = await readSpoilt(bytes, {
      from: 8,
      step: 37,
      spoil: (byte) => byte ^ 0xff,
    });
    expect(failed).toEqual([]);
    expect(read).toBeGreaterThan(refusals);
    expect(refusals).toBeGreaterThan(0);
  });

  it("whose pieces repeat the same text without end are damaged", async () => {
    const bytes = madeDoc([cell("一"), cell("二"), rowEnd(TWO)]);
    const view = new DataView(bytes.buffer);
    const pieces = Buffer.from(bytes).indexOf(Buffer.from([2, 16, 0, 0, 0, 0, 0, 0, 0]));
    view.setUint32(pieces + 9, 0x7fffffff, true);
    const document = Buffer.from(bytes).indexOf(Buffer.from([0xec, 0xa5]));
    view.setUint32(document + 76, 0x7fffffff, true);
    expect(await refused(bytes)).toContain("table-file-damaged");
  });
});
