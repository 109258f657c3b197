/** Headings of narrow columns in languages whose words are not broken. */
import { expect, it } from "vitest";
import { catalog } from "../../src/index.js";
import { officialColumns } from "../../src/tables/layout/columns.js";
import { fitted } from "../../src/tables/layout/fit.js";

const OPTIONAL = {
  levels: ["county", "township", "village"],
  office: true,
  column: true,
  remark: true,
} as const;

it("no word of an English heading is wider than its column, however narrow the page", () => {
  const terms = {
    methods: [
      { code: "proactive", term: "主动", en: "proactive" },
      { code: "on-request", term: "依申请", en: "on request" },
    ],
    levels: [
      { code: "county", term: "县级", en: "county level" },
      { code: "township", term: "乡级", en: "township level" },
      { code: "village", term: "村级", en: "village level" },
    ],
  };
  const columns = officialColumns(OPTIONAL, { lang: "en", vocabulary: terms as never });
  expect(columns.map(({ heading }) => heading)).toContain("Township");
  for (const room of [120, 180, 400])
    for (const { heading, width } of fitted(columns, room))
      for (const word of heading.split(/[^A-Za-z-]+/u))
        expect([word, width >= word.length]).toEqual([word, true]);
});

it("columns give what they can without breaking their Chinese headings, so that the table takes no more than the page has", () => {
  const { vocabulary } = catalog;
  const columns = officialColumns({ ...OPTIONAL, column: false, remark: false }, { lang: "zh", vocabulary });
  const full = columns.reduce((total, { width }) => total + width, 0);
  const room = 150;
  expect(full).toBeGreaterThan(room);
  const narrowed = fitted(columns, room);
  expect(narrowed.reduce((total, { width }) => total + width, 0)).toBeLessThanOrEqual(room + 1e-9);
  const widthOf = (heading: string) => narrowed.find((column) => column.heading === heading)?.width ?? 0;
  for (const heading of ["二级事项", "公开时限", "公开主体", "承办机构"])
    expect([heading, widthOf(heading) >= 8]).toEqual([heading, true]);
});
