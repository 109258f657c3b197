import { strFromU8, unzipSync } from "fflate";
import { readXlsx, type Sheet } from "hucre/xlsx";
import { beforeAll, describe, expect, it } from "vitest";
import type { DisclosureList } from "../../src/model/index.js";
import { readGrids, readPublished } from "../../src/tables/index.js";
import { wrap } from "../../src/text/wrap.js";
import { bytes, catalog, countyList, list, row, section } from "./sample.js";

/** Rows above the body of a draft: title, summary, two heading rows. */
const TOP = 4;
/** A copy to publish has no summary. */
const PLAIN_TOP = 3;
/** Height of one line in the tallest Chinese font that a viewer is likely to substitute, in points. */
const LINE = 13.03;
const EXCEL_MAX_HEIGHT = 409.5;
const EXCEL_MAX_TEXT = 32_767;

const open = async (value: DisclosureList) =>
  (await readXlsx(await bytes(value, "xlsx"), { readStyles: true })).sheets;

/** The sheets of the domains, of which each has one, behind a cover. */
const tables = (sheets: readonly Sheet[]) => {
  const found = sheets.filter(({ name }) => /^\d\d /u.test(name));
  expect(found).toHaveLength(26);
  expect(sheets).toHaveLength(27);
  return found;
};
const heightOf = (sheet: Sheet, index: number) => sheet.rowDefs?.get(index)?.height ?? 0;
const textOf = (sheet: Sheet, r: number, c: number) => String(sheet.rows[r]?.[c] ?? "");

/** The printed text of a column from top to bottom, as it reads when pieces of tall rows are put together. */
const columnText = (sheet: Sheet, column: number, top = TOP) =>
  sheet.rows.slice(top).map((_, index) => textOf(sheet, top + index, column));

describe("a county's workbook", () => {
  let sheets: Sheet[] = [];
  beforeAll(async () => {
    sheets = await open(countyList);
  });

  it("has a cover and one sheet a domain", () => {
    expect(sheets[0]?.name).toBe("封面");
    expect(tables(sheets)).toHaveLength(26);
    expect(sheets[1]?.name).toBe("01 城乡规划");
  });

  it("numbers every item of every domain once", () => {
    for (const [index, sheet] of tables(sheets).entries()) {
      const numbers = sheet.rows.slice(TOP).flatMap(([seq]) => (typeof seq === "number" ? [seq] : []));
      expect(numbers).toEqual(countyList.sections[index]?.rows.map((_, seq) => seq + 1));
    }
  });

  it("prints on A4 landscape as wide as the page, heads repeated and frozen, pages numbered", () => {
    for (const sheet of tables(sheets)) {
      expect(sheet.pageSetup).toMatchObject({
        paperSize: "a4",
        orientation: "landscape",
        fitToPage: true,
        fitToWidth: 1,
        fitToHeight: 0,
        printTitlesRow: "$3:$4",
      });
      expect(sheet.freezePane).toMatchObject({ rows: TOP });
      expect(sheet.headerFooter?.oddFooter).toContain("第 &P 页 共 &N 页");
    }
  });

  it("is scaled to the page no further than can be read on paper: 9 points stay 8 or close to it", () => {
    /** Points that a character of the default font takes, and that A4 landscape has between its margins. */
    const [character, page] = [4.5, 784];
    for (const sheet of tables(sheets)) {
      const width = (sheet.columns ?? []).reduce((sum, column) => sum + (column.width ?? 0), 0);
      expect(width).toBeGreaterThan(100);
      expect((9 * page) / (width * character)).toBeGreaterThan(7.9);
    }
  });

  it("names sheets in quotes where print titles refer to them, or no program would find them", async () => {
    const parts = unzipSync(await bytes(countyList, "xlsx"));
    const workbook = strFromU8(parts["xl/workbook.xml"] ?? new Uint8Array());
    expect(workbook).toMatch(/'01 城乡规划'!\$3:\$4|&apos;01 城乡规划&apos;!\$3:\$4/u);
  });

  it("gives every row the height that its wrapped text needs, within what Excel can show", () => {
    for (const sheet of tables(sheets)) {
      for (const [r, cells] of sheet.rows.entries()) {
        const height = heightOf(sheet, r);
        expect(height).toBeGreaterThan(0);
        expect(height).toBeLessThanOrEqual(EXCEL_MAX_HEIGHT);
        for (const [c, value] of cells.entries()) {
          const area = sheet.merges?.find(
            ({ startRow, startCol, endRow, endCol }) =>
              r >= startRow && r <= endRow && c >= startCol && c <= endCol,
          );
          const last = { row: area?.endRow ?? r, column: area?.endCol ?? c };
          let room = 0;
          for (let index = r; index <= last.row; index += 1) room += heightOf(sheet, index);
          let width = 0;
          for (let index = c; index <= last.column; index += 1) {
            width += Math.floor((sheet.columns?.[index]?.width ?? 0) - 1);
          }
          if (r === 0 || value === null) continue;
          const lines = wrap(String(value), width).length;
          expect(room, `${sheet.name} ${r + 1}:${c + 1} ${value}`).toBeGreaterThanOrEqual(lines * LINE);
        }
      }
    }
  });

  it("merges a category over its rows as far as the printed page goes, and names it again on the next", () => {
    let times = 0;
    for (const [index, sheet] of tables(sheets).entries()) {
      const breaks = new Set(sheet.rowBreaks ?? []);
      const merged = (sheet.merges ?? []).filter(
        ({ startCol, startRow }) => startCol === 1 && startRow >= TOP,
      );
      times += merged.length;
      for (const { startRow, endRow } of merged) {
        for (let r = startRow; r < endRow; r += 1) expect(breaks.has(r)).toBe(false);
      }
      const categories = columnText(sheet, 1).filter((text) => text !== "");
      const wanted =
        countyList.sections[index]?.rows.map(({ category }) => category ?? "（一级事项不详，待补）") ?? [];
      expect([...new Set(categories)]).toEqual([...new Set(wanted)]);
    }
    expect(times).toBeGreaterThan(100);
  });

  it("loses no element of the longest contents, which run over several rows", () => {
    const budget = sheets.find(({ name }) => name.startsWith("04 "));
    const written = columnText(budget ?? ({ rows: [] } as unknown as Sheet), 3).join("\n");
    const flat = (text: string) => text.replace(/\s/gu, "");
    const elements = countyList.sections[3]?.rows.flatMap(({ content }) => content) ?? [];
    expect(elements.length).toBeGreaterThan(50);
    expect(elements.filter((element) => !flat(written).includes(flat(element)))).toEqual([]);
  });

  it("shades what is to be checked and says how much there is on the cover", () => {
    const cover = (sheets[0]?.rows ?? []).flat().join("\n");
    expect(cover).toContain("本目录是草案");
    const sheet = tables(sheets)[0];
    const at = sheet?.rows.findIndex((cells) => String(cells[2]).includes("待核实】")) ?? -1;
    expect(sheet?.cells?.get(`${at},2`)?.style?.fill).toMatchObject({ pattern: "solid" });
    expect(sheet?.cells?.get(`${at},3`)?.style?.fill).toBeUndefined();
  });

  it("marks ended law where it stands", () => {
    expect(sheets.flatMap(({ rows }) => rows.flat()).join("\n")).toContain("【已失效】");
  });
});

describe("hand-made lists", () => {
  it("prints the heading rows with merged groups", async () => {
    const [, sheet] = await open(list([section([row()])]));
    expect(sheet?.rows[1]?.slice(0, 3)).toEqual(["序号", "公开事项", null]);
    expect(sheet?.rows[2]?.slice(1, 3)).toEqual(["一级事项", "二级事项"]);
    expect(sheet?.merges).toContainEqual({ startRow: 1, startCol: 0, endRow: 2, endCol: 0 });
    expect(sheet?.merges).toContainEqual({ startRow: 1, startCol: 1, endRow: 1, endCol: 2 });
    expect(sheet?.merges).toContainEqual({ startRow: 1, startCol: 8, endRow: 1, endCol: 9 });
  });

  it("prints ticks and all thirteen channels", async () => {
    const channels = ["portal", "gazette", "social-media"] as const;
    const [, sheet] = await open(list([section([row({ channels: [...channels], levels: ["township"] })])]));
    const text = textOf(sheet ?? ({ rows: [] } as unknown as Sheet), PLAIN_TOP, 7);
    expect(text.match(/[■□]/gu)).toHaveLength(13);
    expect(text.match(/■/gu)).toHaveLength(3);
    expect(sheet?.rows[PLAIN_TOP]?.slice(8, 14).map((cell) => cell || "")).toEqual([
      "√",
      "",
      "√",
      "",
      "",
      "√",
    ]);
  });

  it("keeps text that begins like a formula as text", async () => {
    const names = ["=1+1", "+A1", "-2", "@SUM(A1)", "_x0041_"];
    const sheets = await open(list([section(names.map((name) => row({ name })))]));
    expect(sheets[1]?.rows.slice(PLAIN_TOP).map((cells) => cells[2])).toEqual(names);
    for (const cell of sheets[1]?.cells?.values() ?? []) expect(cell.formula).toBeUndefined();
  });

  it("holds a row of enormous text whole, in as many rows as Excel needs", async () => {
    const long = "政务公开要素".repeat(10_000);
    const sheets = await open(list([section([row({ content: [long] }), row({ name: "下一项" })])]));
    const [, sheet] = sheets;
    const pieces = columnText(sheet ?? ({ rows: [] } as unknown as Sheet), 3, PLAIN_TOP);
    expect(pieces.slice(0, -1).join("")).toBe(long);
    for (const piece of pieces) expect(piece.length).toBeLessThanOrEqual(EXCEL_MAX_TEXT);
    expect(Math.max(...[...(sheet?.rowDefs?.values() ?? [])].map(({ height = 0 }) => height))).toBeLessThan(
      EXCEL_MAX_HEIGHT,
    );
    expect(sheet?.rows.at(-1)?.[2]).toBe("下一项");
  });

  it("keeps the ticks of a tall row together, the longer English ones too", async () => {
    const content = Array.from({ length: 80 }, (_, at) => `要素${at}`);
    const channels = ["portal" as const, { other: "a platform of the province for all public resources" }];
    const written = await bytes(list([section([row({ content, channels })])]), "xlsx", "en");
    const { sheets } = await readXlsx(written, { readStyles: true });
    const ticks = columnText(sheets[1] ?? ({ rows: [] } as unknown as Sheet), 7, PLAIN_TOP);
    expect(ticks.filter((text) => /[■□]/u.test(text))).toHaveLength(1);
  });

  it("gives sheets names that Excel accepts", async () => {
    const names = ["甲/乙:丙?*[丁]", "长".repeat(40), "长".repeat(40), "'引号'"];
    const sheets = await open(list(names.map((name) => section([row()], { name }))));
    const written = sheets.map(({ name }) => name);
    expect(new Set(written).size).toBe(written.length);
    for (const name of written) {
      expect(name).toMatch(/^[^[\]:*?/\\]{1,31}$/u);
      expect(name).not.toMatch(/^'|'$/u);
    }
  });

  it("names an item that goes on over a page there once more, and reads it back as one", async () => {
    const content = Array.from({ length: 150 }, (_, at) => `要素${at}`);
    const value = list([section([row({ name: "预算", content }), row({ id: "local-001", name: "决算" })])]);
    const written = await bytes(value, "xlsx");
    const sheet = (await readXlsx(written)).sheets[1] as Sheet;
    expect(columnText(sheet, 2, PLAIN_TOP).filter((text) => text !== "")).toEqual(
      expect.arrayContaining(["预算", "预算（续）", "决算"]),
    );
    const { rows } = readPublished(await readGrids(written), catalog.vocabulary);
    expect(rows.map(({ name }) => name)).toEqual(["预算", "决算"]);
    expect(rows[0]?.content).toEqual(content);
  });

  it("begins a page with the table of domains where it does not fit below the facts, never with its total", async () => {
    const breaks = async (domains: number) => {
      const names = Array.from({ length: domains }, (_, at) => `领域${at}`);
      const [cover] = await open(list(names.map((name) => section([row()], { name }))));
      const texts = (cover?.rows ?? []).map((cells) => cells.map(String));
      const heading = texts.findIndex((cells) => cells.some((text) => text.includes("标准指引")));
      return (cover?.rowBreaks ?? []).map((at) => ({ above: heading - at, left: texts.length - 1 - at }));
    };
    expect(await breaks(3)).toEqual([]);
    expect(await breaks(24)).toEqual([{ above: 1, left: 24 + 3 }]);
    expect((await breaks(60)).at(-1)).toMatchObject({ left: 2 });
  });

  it("makes a cover alone of an empty list", async () => {
    const sheets = await open(list([]));
    expect(sheets.map(({ name }) => name)).toEqual(["封面"]);
    expect(sheets[0]?.rows.flat()).toContain("本目录没有公开事项。");
  });
});

it("sets Latin letters in a Latin font where the workbook is English, and Chinese ones in 宋体", async () => {
  // What a cell is set in that names no font: the default of the workbook.
  const BASE = "Times New Roman";
  const value = list([section([row({ name: "Budget 预算公开“表”2026", category: null })])]);
  const read = async (lang: "zh" | "en") => {
    const { sheets } = await readXlsx(await bytes(value, "xlsx", lang), { readStyles: true });
    return sheets.flatMap(({ cells }) =>
      Array.from(cells?.values() ?? []).flatMap(({ value, style, richText }) =>
        typeof value === "string"
          ? (richText ?? [{ text: value, font: style?.font }]).map(
              ({ text, font }) => [text, font?.name ?? BASE] as const,
            )
          : [],
      ),
    );
  };
  const english = await read("en");
  expect(english.filter(([text, font]) => /[A-Za-z]/u.test(text) && font !== "Times New Roman")).toEqual([]);
  expect(
    english.filter(([text, font]) => /\p{Script=Han}/u.test(text) && font === "Times New Roman"),
  ).toEqual([]);
  expect(english).toContainEqual(["Budget ", "Times New Roman"]);
  expect(english).toContainEqual(["预算公开“表”2026", "宋体"]);
  expect((await read("zh")).filter(([, font]) => font === "Times New Roman")).toEqual([]);
});
