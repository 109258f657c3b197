import { describe, expect, it } from "vitest";
import { compareTables, matchRows } from "../../src/diff/index.js";
import type { ListRow } from "../../src/model/index.js";
import { LIST_FORMATS, readPublishedFile, renderList } from "../../src/tables/index.js";
import type { PublishedRow, PublishedTable } from "../../src/tables/read/published.js";
import { listTable } from "../../src/tables/rows.js";
import { catalog, townshipList } from "../tables/sample.js";

const RAW: PublishedRow["raw"] = { category: "", name: "", content: "", deadline: "", method: "" };

function published(
  name: string,
  content: readonly string[],
  differs: Partial<PublishedRow> = {},
): PublishedRow {
  return {
    at: { table: "社会救助", row: 3 },
    id: null,
    section: null,
    number: null,
    category: "最低生活保障",
    name,
    content,
    basis: [],
    deadline: "20个工作日内",
    subjects: [],
    channels: null,
    audience: null,
    method: "proactive",
    levels: null,
    office: null,
    remark: null,
    raw: RAW,
    ...differs,
  };
}

const table = (...rows: PublishedRow[]): PublishedTable => ({ rows, unread: [], tables: [] });

const guide = published("办事指南", ["办理事项", "办理条件", "申请材料", "办理流程"]);
const review = published("审核信息", ["初审对象名单及相关材料", "公示"]);

describe("rows without ids", () => {
  it("are matched by title, then by likeness, whatever their order", () => {
    const renamed = published("低保办事指南", ["办理事项", "办理条件", "申请材料", "办理流程", "办理地点"]);
    const matches = matchRows([guide, review], [review, renamed]);
    expect(matches).toMatchObject([
      { a: 1, b: 0, score: 1 },
      { a: 0, b: 1 },
    ]);
    expect(matches[1]?.score).toBeGreaterThan(0.5);
    expect(matches[1]?.score).toBeLessThan(1);
  });

  it("go by their ids where the table states them", () => {
    const [one, other] = [
      { ...guide, id: "local-001" },
      { ...review, id: "local-001" },
    ];
    expect(matchRows([one], [other])).toMatchObject([{ a: 0, b: 0 }]);
    expect(compareTables(table(one), table({ ...one, deadline: "及时公开" }))).toMatchObject([
      { item: "local-001", match: 1 },
    ]);
  });

  it("stay alone where nothing is like them", () => {
    const other = published("疫情通报", ["病例数", "防控措施"], { category: "疾病防控" });
    expect(matchRows([guide], [other])).toEqual([
      { a: null, b: 0, score: 0 },
      { a: 0, b: null, score: 0 },
    ]);
  });

  it("with one title several times go by their content, each once", () => {
    const second = published("办事指南", ["临时救助标准"]);
    expect(matchRows([guide, second], [second, guide])).toMatchObject([
      { a: 1, b: 0 },
      { a: 0, b: 1 },
    ]);
    expect(matchRows([guide, guide], [guide])).toMatchObject([
      { a: 0, b: 0 },
      { a: 1, b: null },
    ]);
  });
});

describe("two published tables", () => {
  it("differ in what their rows say, with the score of the match", () => {
    const later = { ...guide, deadline: "30个工作日内", content: guide.content.slice(1) };
    const all = compareTables(table(guide, review), table(later));
    expect(all.map(({ rule, title }) => [rule, title?.name])).toEqual([
      ["content-dropped", "办事指南"],
      ["deadline-loosened", "办事指南"],
      ["item-withdrawn", "审核信息"],
    ]);
    expect(all[0]?.match).toBeGreaterThan(0.8);
    expect(all[0]).toMatchObject({ item: null, entry: { of: "row", id: "最低生活保障 / 办事指南" } });
    expect(all[2]).not.toHaveProperty("match");
  });

  it("are not compared in a column that only one of them has, which is one finding", () => {
    const wider = { ...guide, levels: ["county"] as const, raw: { ...RAW, levels: "√" } };
    expect(compareTables(table(guide), table(wider))).toMatchObject([
      {
        rule: "column-missing",
        field: "levels",
        old: null,
        new: "levels",
        message: { zh: "原表没有“层级”一列，没有比较" },
      },
    ]);
  });

  it("say where only one side could be read", () => {
    expect(compareTables(table(guide), table({ ...guide, method: null }))).toMatchObject([
      { rule: "field-unstated", field: "method", old: "proactive", new: null },
    ]);
  });

  it("do not differ from themselves", () => {
    expect(compareTables(table(guide, review), structuredClone(table(guide, review)))).toEqual([]);
  });
});

describe.each(LIST_FORMATS)("a list and what is written of it as %s", (format) => {
  const { vocabulary } = catalog;
  const [health, relief] = townshipList.sections;
  const named = (rows: readonly ListRow[] = [], of: (at: number) => Partial<ListRow>) =>
    rows.map((row, at) => ({ ...row, ...of(at) }));

  it.each([
    ["without offices", { ...townshipList, sections: townshipList.sections.slice(0, 4) }],
    [
      "with offices and remarks",
      {
        ...townshipList,
        sections: [
          { ...health, rows: named(health?.rows, (at) => ({ office: at % 2 ? "民政办" : "卫健办" })) },
          { ...relief, rows: named(relief?.rows, (at) => (at === 0 ? { remark: "每季度更新" } : {})) },
        ] as typeof townshipList.sections,
      },
    ],
  ])("differ in nothing, %s", async (_, list) => {
    const written = await renderList(list, format, { vocabulary });
    const bytes = typeof written === "string" ? new TextEncoder().encode(written) : written;
    const read = await readPublishedFile(bytes, { vocabulary });
    expect(compareTables(listTable(list, vocabulary), read)).toEqual([]);
    expect(compareTables(read, listTable(list, vocabulary))).toEqual([]);
  });

  it("differ in the office that was changed", async () => {
    const [first] = relief?.rows ?? [];
    const of = (office: string) => ({
      ...townshipList,
      sections: [{ ...relief, rows: [{ ...first, office }] }] as typeof townshipList.sections,
    });
    const written = await renderList(of("民政办"), format, { vocabulary });
    const bytes = typeof written === "string" ? new TextEncoder().encode(written) : written;
    const read = await readPublishedFile(bytes, { vocabulary });
    expect(compareTables(listTable(of("应急办"), vocabulary), read)).toMatchObject([
      { rule: "office-changed", old: "应急办", new: "民政办" },
    ]);
  });
});
