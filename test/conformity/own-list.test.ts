/** A list that we write ourselves and read back is the standard as far as the profile left it alone. */
import { expect, it } from "vitest";
import { createAligner } from "../../src/align/index.js";
import { conformityOf } from "../../src/conformity/index.js";
import { rubrics } from "../../src/generated/rubrics.js";
import { catalog } from "../../src/index.js";
import { resolveProfile } from "../../src/profile/index.js";
import { LIST_FORMATS, renderList } from "../../src/tables/index.js";
import { readPublishedFile } from "../../src/tables/read/file.js";

const [rubric] = rubrics;
if (!rubric) throw new Error("a rubric comes with the package");
const aligner = createAligner(catalog);

const { list } = resolveProfile(
  {
    profile: 1,
    agency: { name: "某镇人民政府", level: "township" },
    release: "1.0.0",
    change: [
      { item: "social-assistance-004", set: { deadline: "制定或获取信息之日起5个工作日内" }, reason: "从严" },
    ],
    exclude: [{ item: "social-assistance-005", reason: "无此职责" }],
  },
  catalog,
);

it.each(LIST_FORMATS)("lacks what the profile leaves out and nothing else, read from %s", async (format) => {
  const { vocabulary } = catalog;
  const table = await readPublishedFile(await renderList(list, format, { vocabulary, lang: "zh" }), {
    vocabulary,
  });
  const rows = aligner.align(table.rows).map(({ row, item }) => ({ row, item: row.id ?? item }));
  const { deviations } = conformityOf({
    rows,
    unread: table.unread,
    catalog,
    level: "township",
    day: "2026-09-01",
    rubric,
  });
  // The standard has deadlines that nobody knows; that they are blank is told too.
  const found = deviations.filter(({ rule }) => rule !== "basis-outdated" && rule !== "deadline-missing");
  expect(found.map(({ rule, item }) => [rule, item])).toEqual([["item-missing", "social-assistance-005"]]);
});
