import { expect, it } from "vitest";
import { DEVIATIONS } from "../../src/conformity/deviation.js";
import { conformityOf, conformityReport, heldRows } from "../../src/conformity/index.js";
import { rubrics } from "../../src/generated/rubrics.js";
import { catalog } from "../../src/index.js";
import { resolveProfile } from "../../src/profile/index.js";
import { readGrids } from "../../src/tables/read/index.js";
import { REPORT_FORMATS, renderReport } from "../../src/tables/report/index.js";

const [rubric] = rubrics;
if (!rubric) throw new Error("a rubric comes with the package");

const { list } = resolveProfile(
  { profile: 1, agency: { name: "某镇人民政府", level: "township" }, release: "1.0.0" },
  catalog,
);
const EVIL = '=HYPERLINK("http://example.com")<script>alert(1)</script>|';
const rows = heldRows(list, catalog.vocabulary)
  .slice(0, 40)
  .map((held, at) => (at === 3 ? { item: null, row: { ...held.row, name: EVIL } } : held));
const BASE = { unread: [], catalog, level: "township", day: "2026-09-01", rubric } as const;
const conformity = conformityOf({ ...BASE, rows });
const report = conformityReport("某镇", conformity, catalog, "zh");

it("says score, scope and the day up to which law was checked", async () => {
  const text = await renderReport(report, "text");
  expect(text).toContain("某镇对标报告");
  expect(text).toContain(`应公开 ${conformity.counts.required} 项`);
  expect(text).toContain("没有评，不算失分");
  expect(text).toContain(`核对至 ${conformity.horizon}`);
});

it("calls domains as the locality does, and as the standard does beside it", () => {
  const only = { ...conformity, domains: ["poverty-alleviation" as const] };
  const scope = (lang: "zh" | "en") =>
    conformityReport("某镇", only, catalog, lang, { "poverty-alleviation": "乡村振兴" }).lines.join("\n");
  expect(scope("zh")).toContain("乡村振兴（标准目录称“扶贫”）");
  expect(scope("en")).toContain(`乡村振兴 (${catalog.domain("poverty-alleviation").en} in the standard)`);
});

it.each(DEVIATIONS)("has a table for deviations of the kind %s", (rule) => {
  const [first] = conformity.deviations;
  if (!first) throw new Error("there are deviations");
  const message = { zh: `一处 ${rule}`, en: `one ${rule}` };
  const deviations = [{ ...first, rule, message }];
  for (const lang of ["zh", "en"] as const) {
    const text = JSON.stringify(conformityReport("某镇", { ...conformity, deviations }, catalog, lang));
    expect(text).toContain(message[lang]);
  }
});

it("names what is about a whole domain in the reader's language", () => {
  const few = conformityOf({
    ...BASE,
    rows: rows.filter(({ item }) => item?.startsWith("urban-rural-planning")),
  });
  const { tables } = conformityReport("Town", few, catalog, "en");
  const lacking = tables.find(({ title }) => title?.startsWith("Domains"));
  expect(lacking?.rows.flat()).toContain("Work safety");
});

it.each(REPORT_FORMATS)("is the same each time it is written as %s", async (format) => {
  expect(await renderReport(report, format)).toEqual(await renderReport(report, format));
});

it("never passes on markup or formulas of a cell", async () => {
  expect(await renderReport(report, "html")).not.toContain("<script");
  expect(await renderReport(report, "md")).not.toContain("<script");
  const bytes = await renderReport(report, "xlsx");
  const cells = (await readGrids(bytes as Uint8Array)).flatMap((grid) =>
    grid.rows.flatMap((row) => row.cells.map(({ text }) => text)),
  );
  // What is read is the result of a formula: the text itself is there, so it is none.
  expect(cells.filter((text) => text.includes("HYPERLINK")).every((text) => text.includes(EVIL))).toBe(true);
  expect(cells.some((text) => text.includes("HYPERLINK"))).toBe(true);
});

it("lets nothing of a cell steer a terminal, and no line be wider than one", async () => {
  const { displayWidth } = await import("../../src/text/width.js");
  const STEERING = "\u001B[2J\u001B]0;title\u0007\u202E甲\r乙\u0000丙".repeat(20);
  const steered = rows.map((held) => ({ ...held, row: { ...held.row, name: STEERING, deadline: STEERING } }));
  const input = {
    rows: steered.map(({ row }) => ({ row, item: null })),
    unread: [],
    catalog,
    rubric,
  } as const;
  const hostile = conformityReport(
    STEERING,
    conformityOf({ ...input, level: "township", day: "2026-09-01" }),
    catalog,
    "zh",
  );
  for (const format of ["text", "md", "html"] as const) {
    const written = String(await renderReport(hostile, format));
    expect(written).toContain("甲");
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not be there.
    expect(written).not.toMatch(/[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u202A-\u202E]/u);
  }
  const text = String(await renderReport(hostile, "text"));
  expect(Math.max(...text.split("\n").map(displayWidth))).toBeLessThanOrEqual(80);
  // XML knows no such characters: a workbook with them does not open.
  const grids = await readGrids((await renderReport(hostile, "xlsx")) as Uint8Array);
  expect(JSON.stringify(grids)).not.toContain("\\u001b");
});
