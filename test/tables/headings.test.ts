/** Headings of narrow columns in languages whose words are not broken. */
import { expect, it } from "vitest";
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
