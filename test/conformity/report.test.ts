import { expect, it } from "vitest";
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
const rows = heldRows(list)
  .slice(0, 40)
  .map((held, at) => (at === 3 ? { item: null, row: { ...held.row, name: EVIL } } : held));
const conformity = conformityOf({ rows, unread: [], catalog, level: "township", day: "2026-09-01", rubric });
const report = conformityReport("某镇", conformity, catalog, "zh");

it("says score, scope and the day up to which law was checked", async () => {
  const text = await renderReport(report, "text");
  expect(text).toContain("某镇对标报告");
  expect(text).toContain(`应公开 ${conformity.counts.required} 项`);
  expect(text).toContain("不评，也不推算");
  expect(text).toContain(`核对至 ${conformity.horizon}`);
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
