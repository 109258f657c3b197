import fc from "fast-check";
import { openXlsx, readXlsx, saveXlsx } from "hucre/xlsx";
import { describe, expect, it } from "vitest";
import type { Mapping } from "../../src/model/index.js";
import { groundsOf, readMappingSheet, writeMappingSheet } from "../../src/responsibilities/index.js";
import { readGrids } from "../../src/tables/read/index.js";
import { list, next, power, row } from "./project.js";

const ITEMS = list(row("a"), row("b", { name: "=HYPERLINK(1)" }), row("c"));
const POWERS = [power("低保给付", { office: "民政办" }), power("=1+1", { office: "民政办" })];
const OFFICES = ["民政办", "便民服务中心"];
const LINKS = {
  a: [{ power: "低保给付", office: "民政办", score: 0.9, reasons: ["依据相同", "字面相近"] }],
  b: [{ power: "=1+1", office: "民政办", score: 0.3, reasons: ["字面相近"] }],
};
const TODAY = { items: ITEMS, powers: POWERS, links: LINKS };
const CHOICES = { powers: new Set(["低保给付", "=1+1"]), offices: new Set(OFFICES) };

function written(mapping: Mapping, today = TODAY, maker?: "page"): Promise<Uint8Array> {
  return writeMappingSheet(
    {
      mapping,
      list: today.items,
      powers: today.powers,
      offices: OFFICES.map((name) => ({ name, duties: [] })),
      grounds: groundsOf(today.items, today.powers),
    },
    { lines: [], tables: [] },
    maker,
  );
}

/** The sheet with cells changed: by row from 1 and the beginning of the heading. */
async function edited(
  bytes: Uint8Array,
  changes: readonly (readonly [row: number, heading: string, text: string])[],
) {
  const workbook = await openXlsx(bytes);
  const sheet = workbook.sheets[0];
  const headings = sheet?.rows[2]?.map(String) ?? [];
  for (const [at, heading, text] of changes) {
    const column = headings.findIndex((name) => name.startsWith(heading));
    const cells = sheet?.rows[at - 1];
    if (!cells || column < 0) throw new Error(`no cell ${at} ${heading}`);
    cells[column] = text;
    const cell = sheet?.cells?.get(`${at - 1},${column}`);
    if (cell) Object.assign(cell, { value: text, type: "string" });
  }
  return saveXlsx(workbook);
}

const read = async (bytes: Uint8Array) => readMappingSheet(await readGrids(bytes), CHOICES);
const first = () => next(null, [], TODAY).mapping;

describe("the mapping sheet", () => {
  it("has nothing to say when nobody changed it", async () => {
    expect(await read(await written(first()))).toEqual({ isSheet: true, edits: [], problems: [] });
  });

  it("has the same bytes for the same mapping", async () => {
    expect(await written(first())).toEqual(await written(first()));
  });

  it("tells what a person changed", async () => {
    const bytes = await edited(await written(first()), [
      [4, "决定", "确认"],
      [4, "备注", "核对过"],
      [5, "改选职权", "低保给付"],
      [6, "决定", "无对应"],
    ]);
    expect((await read(bytes)).edits).toMatchObject([
      { item: "a", link: { power: "低保给付", score: 0.9 }, decision: "confirmed", remark: "核对过" },
      { item: "b", link: { power: "=1+1" }, power: "低保给付" },
      { item: "c", decision: "none" },
    ]);
  });

  it("reads back every combination of decisions as it was made", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.constantFrom("确认", "否决", "待定", "无对应", ""), { minLength: 2, maxLength: 2 }),
        fc.string({ minLength: 0, maxLength: 8, unit: fc.constantFrom("甲", "乙", " ", "=", "\n") }),
        async (decisions, remark) => {
          const changes = decisions.map((word, index) => [4 + index, "决定", word] as const);
          const { edits, problems } = await read(
            await edited(await written(first()), [...changes, [4, "备注", remark]]),
          );
          const { mapping, grounds } = next(first(), edits, TODAY);
          const again = await read(
            await writeMappingSheet(
              { mapping, list: ITEMS, powers: POWERS, offices: [], grounds },
              { lines: [], tables: [] },
            ),
          );
          expect(problems).toEqual([]);
          expect(again).toEqual({ isSheet: true, edits: [], problems: [] });
        },
      ),
      { numRuns: 30 },
    );
  });

  it("writes no formula, whatever names say", async () => {
    const { sheets } = await readXlsx(await written(first()));
    const formulas = sheets.flatMap(({ cells }) =>
      [...(cells?.values() ?? [])].filter(({ formula }) => formula),
    );
    expect(formulas).toEqual([]);
    expect(sheets[0]?.rows[4]?.[3]).toBe("=1+1");
  });

  it("offers decisions, powers and offices to choose from", async () => {
    const { sheets } = await readXlsx(await written(first()));
    const lists = sheets[0]?.dataValidations?.map(({ range, formula1, values }) => [
      range,
      formula1 ?? values,
    ]);
    expect(lists).toMatchObject([
      ["J4:J6", expect.anything()],
      ["K4:K6", "'职权'!$A$2:$A$3"],
      ["L4:L6", "'机构'!$A$2:$A$3"],
    ]);
  });

  it("marks decisions whose ground has moved, and takes the mark off where a person decides again", async () => {
    const { edits } = await read(await edited(await written(first()), [[4, "决定", "确认"]]));
    const { mapping } = next(first(), edits, TODAY);
    const later = {
      ...TODAY,
      powers: [power("低保给付", { office: "民政办", basis: ["《新办法》"] }), ...POWERS.slice(1)],
    };
    const doubtful = await written(mapping, later);
    const { sheets } = await readXlsx(doubtful);
    expect(sheets[0]?.rows[3]?.slice(9, 14)).toEqual(["确认？", "", "", "", "职权内容已变，请重新决定"]);
    expect((await read(doubtful)).edits).toEqual([]);
    const sure = await read(await edited(doubtful, [[4, "决定", "确认"]]));
    expect(sure.edits).toMatchObject([{ item: "a", decision: "confirmed" }]);
    expect(next(mapping, sure.edits, later).moved).toEqual([]);
  });

  it.each([
    ["决定", "同意", "sheet-decision-unknown", 10],
    ["改选职权", "没有这项", "sheet-power-unknown", 11],
    ["改选机构", "没有这个", "sheet-office-unknown", 12],
    ["建议职权", "改掉了", "sheet-row-changed", 16],
    ["事项编号", "z", "sheet-row-changed", 16],
    ["校验码", "", "sheet-row-changed", 16],
  ])("refuses %s = %s at its place", async (heading, text, code, column) => {
    const { problems } = await read(await edited(await written(first()), [[4, heading, text]]));
    expect(problems).toMatchObject([{ rule: code, level: "error", position: { line: 4, column } }]);
  });

  it("refuses to confirm a row in which nothing is proposed", async () => {
    const { problems } = await read(await edited(await written(first()), [[6, "决定", "确认"]]));
    expect(problems).toMatchObject([{ rule: "sheet-nothing-proposed", position: { line: 6 } }]);
  });

  it("does not take another workbook for a mapping sheet", () => {
    const cells = ["序号", "职权名称", "决定"].map((text) => ({ text, covered: false }));
    expect(readMappingSheet([{ name: "", rows: [{ row: 1, cells }] }], CHOICES).isSheet).toBe(false);
  });
});

it("speaks of commands only to those who have a command line", async () => {
  const texts = async (maker?: "page") =>
    (await readGrids(await written(first(), TODAY, maker)))
      .flatMap(({ rows }) => rows.flatMap(({ cells }) => cells.map(({ text }) => text)))
      .join("\n");
  expect(await texts()).toContain("zwgk map");
  expect(await texts("page")).not.toMatch(/zwgk|灰色/u);
});
