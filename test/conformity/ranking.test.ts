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
