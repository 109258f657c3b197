/** A list that we write ourselves and read back is the standard as far as the profile left it alone. */
import { expect, it } from "vitest";
import { createAligner } from "../../src/align/index.js";
import { conformityOf, heldRows } from "../../src/conformity/index.js";
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

const town = {
  profile: 1,
  agency: { name: "某镇人民政府", level: "township" },
  release: "1.0.0",
  channels: { gazette: false },
  change: [
    { item: "social-assistance-004", set: { basis: ["社会救助暂行办法"] }, reason: "标准所引的已失效" },
  ],
} as const satisfies Parameters<typeof resolveProfile>[0];

it("is no less for a channel that there is not where one as good is left, and asks nobody again about what was decided", () => {
  const own = resolveProfile(town, catalog).list;
  const rows = heldRows(own, catalog.vocabulary);
  const asked = { rows, unread: [], catalog, level: "township", day: "2026-09-01", rubric } as const;
  const about = (input: Parameters<typeof conformityOf>[0], field: string) =>
    conformityOf(input).deviations.filter((one) => one.field === field && one.rule !== "basis-outdated");
  expect(about(asked, "channels").map(({ level }) => level)).toContain("error");
  const known = { ...asked, lacks: own.lacks ?? [] };
  const channels = about(known, "channels");
  expect(channels.length).toBeGreaterThan(0);
  expect(new Set(channels.map(({ level }) => level))).toEqual(new Set(["info"]));
  const decided = new Map([["social-assistance-004", ["basis" as const]]]);
  const ofItem = (input: Parameters<typeof conformityOf>[0]) =>
    about(input, "basis").filter(({ item }) => item === "social-assistance-004");
  expect(ofItem(known).length).toBeGreaterThan(0);
  expect(ofItem({ ...known, decided }).every(({ level }) => level === "info")).toBe(true);
});
