import { describe, expect, it } from "vitest";
import { type CatalogRecord, rankingOf, rankingReport, type Standing } from "../../src/conformity/index.js";
import { catalog, DOMAIN_IDS } from "../../src/index.js";
import { renderReport } from "../../src/tables/report/index.js";

const standing = (county: string, points: number, more: Partial<Standing> = {}): Standing => ({
  county,
  file: `${county}/社会救助.xlsx`,
  domain: "social-assistance",
  rows: 10,
  required: 10,
  found: 8,
  missing: 2,
  weakened: 1,
  outdated: 0,
  added: 0,
  gravest: null,
  points,
  assessed: 20,
  ...more,
});

describe("rankingOf", () => {
  it("puts the best first, and gives equals one place and the next one the place behind both", () => {
    const { localities } = rankingOf([standing("丙县", 5), standing("乙县", 10), standing("甲县", 10)]);
    expect(localities.map(({ place, row }) => [place, row.county])).toEqual([
      [1, "乙县"],
      [1, "甲县"],
      [3, "丙县"],
    ]);
  });

  it("adds up a locality's domains, and ranks each domain by itself in official order", () => {
    const health = { domain: "health", file: "甲县/卫生.xlsx" } as const;
    const { localities, domains } = rankingOf(
      [standing("甲县", 2, health), standing("甲县", 10), standing("乙县", 12)],
      () => ["social-assistance", "health"],
    );
    expect(localities.find(({ row }) => row.county === "甲县")?.row).toMatchObject({
      points: 12,
      assessed: 40,
      required: 20,
    });
    expect(domains.map(({ domain, standings }) => [domain, standings.map(({ row }) => row.county)])).toEqual([
      ["social-assistance", ["乙县", "甲县"]],
      ["health", ["甲县"]],
    ]);
  });

  it("adds up every figure of the domains", () => {
    const figures = { rows: 1, required: 2, found: 3, missing: 4, weakened: 5, outdated: 6, added: 7 };
    const { localities } = rankingOf(
      [standing("甲县", 8, figures), standing("甲县", 9, { ...figures, domain: "health", assessed: 10 })],
      () => [],
    );
    const sums = { rows: 2, required: 4, found: 6, missing: 8, weakened: 10, outdated: 12, added: 14 };
    expect(localities[0]?.row).toMatchObject({ ...sums, points: 17, assessed: 30 });
  });

  it("asks what the one level of a locality's catalogs must publish, or any level", () => {
    const asked: unknown[] = [];
    const [town, county] = [
      { level: "township" as const },
      { level: "county" as const, domain: "health" as const },
    ];
    rankingOf(
      [standing("甲镇", 1, town), standing("乙", 1, town), standing("乙", 1, county), standing("丙", 1)],
      (level) => {
        asked.push(level);
        return [];
      },
    );
    expect(asked).toEqual(["township", null, null]);
  });

  it("makes no place of a difference in the last bit, and stands last what could not be assessed", () => {
    const { localities } = rankingOf(
      [standing("丙", 0, { assessed: 0 }), standing("乙", 0.1 + 0.2), standing("甲", 0.3)],
      () => [],
    );
    expect(localities.map(({ place, row }) => [place, row.county])).toEqual([
      [1, "乙"],
      [1, "甲"],
      [3, "丙"],
    ]);
  });

  it("takes the better of two catalogs of one domain, in whatever order they stand", () => {
    const [better, worse] = [standing("甲", 15), standing("甲", 5, { file: "甲/旧.xlsx" })];
    for (const both of [
      [better, worse],
      [worse, better],
    ]) {
      const [first] = rankingOf(both, () => ["social-assistance"]).localities;
      expect(first?.row).toMatchObject({ points: 15, assessed: 20, rows: 10 });
      expect(first?.row.standings).toHaveLength(2);
    }
  });
});

it("takes what a locality does not publish for nothing, and of two catalogs of one domain the better", () => {
  const every = DOMAIN_IDS.map((domain) => standing("全县", 15, { domain, file: `全县/${domain}.xlsx` }));
  const { localities } = rankingOf([
    ...every,
    standing("一表县", 20),
    standing("一表县", 20, { file: "一表县/再来一份.xlsx" }),
  ]);
  expect(localities.map(({ row }) => row.county)).toEqual(["全县", "一表县"]);
  expect(localities[1]?.row).toMatchObject({ points: 20, assessed: 20 * 26 });
});

it("names what could not be read, and how many", async () => {
  const records: CatalogRecord[] = [
    standing("甲县", 10),
    { file: "坏.xlsx", county: "坏", domain: null, error: "table-damaged" },
  ];
  const text = await renderReport(
    rankingReport("各县", records, catalog, "zh", () => ["social-assistance"]),
    "text",
  );
  expect(text).toContain("1 个文件读不出");
  expect(text).toMatch(/坏\.xlsx\s+table-damaged/u);
  expect(text).toContain("50.0%");
});

it("prints each locality and each catalog with its place, share and counts, in the reader's language", () => {
  const records = [
    standing("甲县", 10, { weakened: 3, outdated: 4, added: 5 }),
    standing("乙县", 5),
    standing("乙县", 0, { domain: "health", file: "乙县/卫生.xlsx", assessed: 0 }),
  ];
  const report = (lang: "zh" | "en") =>
    rankingReport("各县", records, catalog, lang, () => ["social-assistance"]);
  const zh = report("zh");
  expect([zh.title, ...zh.lines]).toEqual(["对标排名：各县", "2 个地方，3 个文件，3 个领域。"]);
  const tables = zh.tables.map(({ title, columns, rows }) => ({
    title,
    headings: columns.map(({ heading }) => heading),
    rows,
  }));
  expect(tables).toEqual([
    {
      title: "各地排名（各领域合计）",
      headings: ["名次", "地方", "领域数", "得分率", "已列/应列", "弱化", "依据失效", "新增"],
      rows: [
        [1, "甲县", 1, "50.0%", "8 / 10", 3, 4, 5],
        [2, "乙县", 2, "25.0%", "16 / 20", 2, 0, 0],
      ],
    },
    {
      title: "各领域排名",
      headings: ["名次", "领域", "文件", "得分率", "得分/可评", "已列/应列", "弱化", "依据失效", "新增"],
      rows: [
        [1, "社会救助", "甲县/社会救助.xlsx", "50.0%", "10 / 20", "8 / 10", 3, 4, 5],
        [2, "社会救助", "乙县/社会救助.xlsx", "25.0%", "5 / 20", "8 / 10", 1, 0, 0],
        [1, "卫生健康", "乙县/卫生.xlsx", "", "0 / 0", "8 / 10", 1, 0, 0],
      ],
    },
    { title: "读不出的文件", headings: ["文件", "原因"], rows: [] },
  ]);
  const en = report("en");
  expect([en.title, ...en.lines]).toEqual(["League table: 各县", "2 localities, 3 files, 3 domains."]);
  expect(en.tables.map(({ title }) => title)).toEqual([
    "Localities, all domains together",
    "By domain",
    "Files that could not be read",
  ]);
  expect(en.tables[1]?.rows[0]?.[1]).toBe(catalog.domain("social-assistance").en);
});

it("asks of a locality what its level has items of, unless told", () => {
  const records = [standing("某镇", 10, { level: "township" })];
  const share = (of: readonly CatalogRecord[]) =>
    rankingReport("各镇", of, catalog, "zh").tables[0]?.rows[0]?.[3];
  const must = DOMAIN_IDS.filter((domain) => catalog.items({ domain, level: "township" }).length > 0);
  expect(must.length).toBeLessThan(DOMAIN_IDS.length);
  expect(share(records)).toBe(`${(50 / must.length).toFixed(1)}%`);
  expect(share([standing("某地", 10)])).toBe(`${(50 / DOMAIN_IDS.length).toFixed(1)}%`);
});
