/** The words of a report: what it counts, what it is held against, what the points are of and what each finding says. */
import { expect, it } from "vitest";
import type { DEVIATIONS } from "../../src/conformity/deviation.js";
import { conformityOf, conformityReport, heldRows } from "../../src/conformity/index.js";
import { rubrics } from "../../src/generated/rubrics.js";
import { catalog } from "../../src/index.js";
import { resolveProfile } from "../../src/profile/index.js";

const [rubric] = rubrics;
if (!rubric) throw new Error("a rubric comes with the package");

const TOWN = {
  profile: 1,
  agency: { name: "某镇人民政府", level: "township" },
  release: "1.0.0",
  domains: { include: ["social-assistance"] },
} as const;
const rows = heldRows(resolveProfile(TOWN, catalog).list, catalog.vocabulary).slice(1);
const BASE = { unread: [], catalog, level: "township", day: "2026-09-01", rubric } as const;
const conformity = conformityOf({ ...BASE, rows });
const [one] = conformity.deviations;
if (!one) throw new Error("there are deviations");
const COUNTS = { rows: 1, required: 1, found: 0, added: 2, doubtful: 0, later: 0, leftOut: 0 };

it("counts what there is of, and nothing else", () => {
  const found = (lang: "zh" | "en", more: Partial<typeof COUNTS> = {}) =>
    conformityReport("某镇", { ...conformity, counts: { ...COUNTS, ...more } }, catalog, lang).lines[0];
  expect(found("zh")).toBe("表中 1 行；这些领域应公开 1 项，已列 0 项，缺 1 项；本地新增 2 项。");
  expect(found("en")).toBe(
    "1 row; 1 item of these domains is required: 0 found, 1 missing; 2 local additions.",
  );
  const more = { rows: 9, required: 8, found: 3, later: 1, leftOut: 2, doubtful: 3 };
  expect(found("zh", more)).toBe(
    "表中 9 行；这些领域应公开 8 项，已列 3 项，缺 5 项；本机关暂不列入、待核对的 1 项；本机关写明理由不列入的 2 项；另有 3 项标准目录自己待核实，表中没有，只作提示，不算缺；本地新增 2 项。",
  );
  expect(found("en", more)).toBe(
    "9 rows; 8 items of these domains are required: 3 found, 5 missing; 1 item put off by the agency; 2 items left out by the agency for a reason; 3 more items not in the table, which the catalog has not verified itself: remarks only; 2 local additions.",
  );
});

it("names what the table is held against, also where nobody knows it", () => {
  const scope = (lang: "zh" | "en", more: Partial<typeof conformity>) =>
    conformityReport("某镇", { ...conformity, ...more }, catalog, lang).lines[1];
  const { release } = catalog.release;
  const two = { domains: ["health", "elderly-care"] as const, lacking: [] };
  expect(scope("zh", two)).toBe(`对照标准目录 ${release}；层级：乡级；领域：卫生健康、养老服务。`);
  const nothing = { domains: [], lacking: ["health"] as const, level: null };
  expect(scope("zh", nothing)).toBe(
    `对照标准目录 ${release}；层级：未指定，按各级合并；领域：未能认出，另有 1 个应公开的领域表中没有。`,
  );
  expect(scope("en", nothing)).toBe(
    `Held against release ${release}; all levels, for none was named; domains: none recognised; 1 more that should be published are not in the table.`,
  );
});

it("says what the points are of, and what a domain that is not there does to them", () => {
  const said = (lang: "zh" | "en", lacking: typeof conformity.lacking, points = 7) => {
    const score = { ...conformity.score, points, assessed: points === 0 ? 0 : 28, total: 100 };
    return conformityReport("某镇", { ...conformity, domains: ["health"], lacking, score }, catalog, lang)
      .lines[3];
  };
  expect(said("zh", [])).toMatch(
    /^可评的 28 分得 7 分（25%）。评分办法满分 100 分，其余 72 分.*不算失分。$/u,
  );
  expect(said("zh", ["elderly-care"])).toContain("应公开的全部 2 个领域计，表中没有的 1 个不得分");
  expect(said("zh", [], 0)).toContain("可评的 0 分得 0 分（—）");
  expect(said("en", [])).toMatch(
    /^7 of the 28 points .* \(25%\)\. The full mark is 100; the other 72 .* by them\.$/u,
  );
  expect(said("en", ["elderly-care"])).toContain(
    "All 2 domains that should be published count, and the 1 that",
  );
});

it("scores each criterion, and says of which no table tells", () => {
  const { tables } = conformityReport("某镇", conformity, catalog, "zh");
  expect(tables[0]?.columns.map(({ heading }) => heading)).toEqual([
    "部分",
    "考核项",
    "满分",
    "得分",
    "比例",
  ]);
  const { sections } = conformity.score;
  const [section] = sections;
  const criterion = sections.flatMap(({ criteria }) => criteria);
  expect(tables[0]?.rows).toHaveLength(criterion.length);
  expect(tables[0]?.rows[0]).toEqual([
    section?.title.zh,
    section?.criteria[0]?.criterion.title.zh,
    20,
    "不评",
    "",
  ]);
  const third = sections.map(({ title, criteria }) => ({
    title,
    criteria: criteria.map(({ criterion }) => ({ criterion: { ...criterion, points: 4 }, share: 1 / 3 })),
  }));
  const score = { ...conformity.score, sections: third };
  const [row] = conformityReport("某镇", { ...conformity, score }, catalog, "en").tables[0]?.rows ?? [];
  expect(row?.slice(2)).toEqual([4, 1.3, "33.3%"]);
});

it("groups deviations by what they ask of the reader, gravest first, and counts remarks apart", () => {
  const of = (rule: (typeof DEVIATIONS)[number], level: "error" | "warning" | "info") => ({
    ...one,
    rule,
    level,
  });
  const deviations = [
    of("item-added", "info"),
    of("item-missing", "error"),
    of("item-missing", "info"),
    of("channel-dropped", "info"),
    of("basis-outdated", "warning"),
  ];
  const titles = (lang: "zh" | "en") =>
    conformityReport("某镇", { ...conformity, deviations }, catalog, lang)
      .tables.slice(1)
      .map(({ title }) => title);
  expect(titles("zh")).toEqual([
    "缺少的事项（1，另有提示 1）",
    "表中没有的领域（0）",
    "弱于标准之处（只有提示 1）",
    "须由人核对之处（0）",
    "依据已失效（1）",
    "依据是外地的文件（0）",
    "多半是填写时的差错（0）",
    "读不出的单元格（0）",
    "本地新增的事项（1）",
  ]);
  expect(titles("en").slice(0, 3)).toEqual([
    "Items missing (1, and 1 remark)",
    "Domains that the table does not have (0)",
    "Weaker than the standard (1, remarks only)",
  ]);
});

it("prints of a deviation where it stands, what it is about, both sides and what to do, and no column without a word", () => {
  const deviation = {
    ...one,
    rule: "deadline-loosened" as const,
    level: "error" as const,
    at: { table: "甲表", row: 7 },
    item: "social-assistance-004",
    title: { category: "最低生活保障", name: "办事指南" },
    field: "deadline" as const,
    national: "10个工作日内",
    local: "很".repeat(121),
    message: { zh: "时限放宽", en: "later" },
  };
  const table = (set: object, lang: "zh" | "en" = "zh", ids = true) => {
    const deviations = [{ ...deviation, ...set }];
    const { tables } = conformityReport("某镇", { ...conformity, deviations }, catalog, lang, {}, ids);
    const { columns, rows } = tables[3] ?? { columns: [], rows: [] };
    return Object.fromEntries(columns.map(({ heading }, at) => [heading, rows[0]?.[at]]));
  };
  expect(table({})).toEqual({
    位置: "甲表 第 7 行",
    级别: "错误",
    事项编号: "social-assistance-004",
    事项: "最低生活保障 / 办事指南",
    列: "公开时限",
    情况: "时限放宽",
    标准目录: "10个工作日内",
    本地: `${"很".repeat(120)}…`,
    怎么办: expect.stringMatching(/./u),
  });
  expect(table({ at: null, item: null, field: null, national: "", local: "" })).toEqual({
    级别: "错误",
    事项: "最低生活保障 / 办事指南",
    情况: "时限放宽",
    怎么办: expect.stringMatching(/./u),
  });
  expect(table({}, "zh", false)).not.toHaveProperty("事项编号");
  expect(table({ local: "很".repeat(120) })).toHaveProperty("本地", "很".repeat(120));
  expect(table({ at: { table: "", row: 7 }, field: "remark" })).toMatchObject({
    位置: "第 7 行",
    列: "备注",
  });
  expect(table({ at: { table: "", row: 7 }, field: "number" }, "en")).toMatchObject({
    Place: "row 7",
    Finding: "later",
  });
});
