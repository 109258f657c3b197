/** What our writers write for a list is read back with the same texts in the same cells. */
import fc from "fast-check";
import { writeXlsx } from "hucre/xlsx";
import papa from "papaparse";
import { describe, expect, it } from "vitest";
import type { DisclosureList } from "../../../src/model/index.js";
import { type Grid, type ListFormat, readGrids, renderList } from "../../../src/tables/index.js";
import { type BodyRow, layOut } from "../../../src/tables/layout/index.js";
import { seen } from "../../../src/tables/read/seen.js";
import { catalog, countyList } from "../sample.js";
import { utf8 } from "./made.js";

const DOMAINS = ["affordable-housing", "social-insurance", "disaster-relief"];
const list: DisclosureList = {
  ...countyList,
  sections: countyList.sections.filter(({ domain }) => DOMAINS.includes(domain)),
};
const { sections } = layOut(list, { vocabulary: catalog.vocabulary, lang: "zh" });
if (sections.length !== DOMAINS.length) throw new Error("a domain is not laid out");

async function readBack(format: ListFormat): Promise<Grid[]> {
  const written = await renderList(list, format, { vocabulary: catalog.vocabulary });
  return readGrids(typeof written === "string" ? utf8(written) : written);
}

/** The printed texts of a row; merged cells have the text of the cell that they begin in. */
const printed = (row: BodyRow) => row.cells.map(({ lines }) => lines.join("\n").trim());
const texts = (grid: Grid, width = Number.POSITIVE_INFINITY) =>
  grid.rows.map(({ cells }) => cells.slice(0, width).map(({ text }) => text));
const padded = (row: readonly string[], width: number) =>
  Array.from({ length: width }, (_, index) => row[index] ?? "");

describe("a list written and read back", () => {
  it.each<ListFormat>(["docx", "html"])("as %s has every cell of every item", async (format) => {
    const grids = (await readBack(format)).slice(-sections.length);
    expect(grids.map(({ name }) => name)).toEqual(sections.map(({ title }) => title));
    for (const [index, section] of sections.entries()) {
      const expected = section.rows.map(printed);
      const rows = texts(grids[index] ?? { name: "", rows: [] }).slice(2);
      expect(rows.map((row, at) => padded(row, expected[at]?.length ?? 0))).toEqual(expected);
    }
  });

  it("as md has every cell of every item, with its id at the end and no number", async () => {
    const grids = (await readBack("md")).slice(-sections.length);
    expect(grids).toHaveLength(DOMAINS.length);
    for (const [index, section] of sections.entries()) {
      const expected = section.rows.map((row) => [...printed(row).slice(1), row.item.id]);
      const rows = texts(grids[index] ?? { name: "", rows: [] }).slice(1);
      expect(rows.map((row, at) => padded(row, expected[at]?.length ?? 0))).toEqual(expected);
    }
  });

  it("as csv has one row an item", async () => {
    const [grid] = await readBack("csv");
    const items = sections.flatMap(({ rows }) => rows.map(({ item }) => item));
    expect(grid?.rows.slice(1).map(({ cells }) => [cells[0]?.text, cells[5]?.text, cells[6]?.text])).toEqual(
      items.map((item) => [item.id, item.name, item.content.join("\n")]),
    );
  });

  it("as xlsx has the pieces of tall items below each other", async () => {
    const grids = (await readBack("xlsx")).slice(-sections.length);
    expect(grids).toHaveLength(DOMAINS.length);
    for (const [index, section] of sections.entries()) {
      const columns = new Map<number, string>();
      for (const { cells } of grids[index]?.rows.slice(4) ?? [])
        for (const [column, { text, covered }] of cells.entries())
          if (!covered) columns.set(column, (columns.get(column) ?? "") + text);
      const contents = section.rows.map((row) => printed(row)[3]).join("");
      expect(columns.get(3)?.replaceAll("\n", "")).toBe(contents.replaceAll("\n", ""));
      expect(columns.get(0)).toBe(section.rows.map((_, at) => at + 1).join(""));
    }
  });
});

describe("any table", () => {
  /** Text as a person sees it. */
  const text = fc
    .string({ unit: "grapheme", maxLength: 8 })
    .map((value) => seen(`甲${value.replace(/[\p{Z}\t\n\r]/gu, "")}乙`).replaceAll(/[\n ]/gu, ""));
  const table = fc
    .integer({ min: 2, max: 4 })
    .chain((width) =>
      fc.array(fc.array(text, { minLength: width, maxLength: width }), { minLength: 2, maxLength: 5 }),
    );

  it("is the same in csv, tsv, xlsx and html", async () => {
    await fc.assert(
      fc.asyncProperty(table, async (rows) => {
        const html = `<table>${rows.map((row) => `<tr>${row.map((cell) => `<td>${cell.replace(/[&<]/gu, (c) => `&#${c.charCodeAt(0)};`)}</td>`).join("")}</tr>`).join("")}</table>`;
        const files = [
          utf8(papa.unparse(rows)),
          utf8(papa.unparse(rows, { delimiter: "\t" })),
          await writeXlsx({ sheets: [{ name: "目录", rows }] }),
          utf8(html),
        ];
        for (const file of files) expect((await readGrids(file)).map((grid) => texts(grid))).toEqual([rows]);
      }),
      { numRuns: 60 },
    );
  });
});
