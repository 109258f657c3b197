/** An item of which the name alone is known goes through the whole house: a blank to be filled in, never a guess. */
import { describe, expect, it } from "vitest";
import { conformityOf, rubrics } from "../../src/conformity/index.js";
import { diffCatalogs, explain } from "../../src/diff/index.js";
import { type CatalogData, createCatalog } from "../../src/index.js";
import { type Item, itemSchema, type Profile } from "../../src/model/index.js";
import { resolveProfile } from "../../src/profile/index.js";
import { LIST_FORMATS, readPublishedFile, renderList } from "../../src/tables/index.js";
import { shippedData } from "../diff/shipped.js";
import { item } from "./fixture.js";

const FULL = item("health-099", { name: "疫苗接种", category: "疫苗" });
const BLANK: Item = {
  ...FULL,
  category: null,
  content: null,
  basis: null,
  deadline: null,
  subjects: null,
  channels: null,
  audience: null,
  method: null,
  levels: null,
};

/** The shipped catalog with one item more. */
function dataWith(more: Item): CatalogData {
  const data = shippedData();
  const { health } = data.editions;
  const edition = { ...health.edition, items: [...health.edition.items, more] };
  return { ...data, editions: { ...data.editions, health: { ...health, edition } } };
}

const catalog = createCatalog(dataWith(BLANK));
const town: Profile = { profile: 1, agency: { name: "某镇", level: "township" }, release: "1.0.0" };

describe("an item of which the name alone is known", () => {
  it("is valid, and lists of it are empty to those who query", () => {
    expect(itemSchema.safeParse(BLANK).success).toBe(true);
    expect(itemSchema.safeParse({ ...BLANK, name: null }).success).toBe(false);
    expect(catalog.item("health-099")).toMatchObject({ category: null, content: [], levels: [] });
    expect(catalog.item("health-099")?.verification).toBe("unverified");
  });

  it("is found by its name and meets no other criterion", () => {
    expect(catalog.search("疫苗接种").map(({ id }) => id)).toContain("health-099");
    for (const filter of [{ level: "township" }, { method: "proactive" }, { audience: "public" }] as const)
      expect(catalog.items(filter).map(({ id }) => id)).not.toContain("health-099");
  });

  it.each(LIST_FORMATS)(
    "stands in a town's list as its row, blank else, and is read back from %s",
    async (format) => {
      const { list } = resolveProfile(town, catalog);
      const sections = list.sections
        .filter(({ domain }) => domain === "health")
        .map((section) => ({ ...section, rows: section.rows.slice(-2) }));
      expect(sections[0]?.rows.at(-1)).toMatchObject({ id: "health-099", verification: "unverified" });
      const { vocabulary } = catalog;
      const written = await renderList({ ...list, sections }, format, { vocabulary });
      const bytes = typeof written === "string" ? new TextEncoder().encode(written) : written;
      const { rows, unread } = await readPublishedFile(bytes, { vocabulary });
      expect(unread).toEqual([]);
      const row = rows.at(-1);
      expect(row).toMatchObject({ name: "疫苗接种", category: null, content: [], basis: [] });
      expect(row?.subjects).toEqual([town.agency.name]);
      expect([row?.deadline, row?.audience, row?.method]).toEqual([null, null, null]);
      expect([row?.channels ?? [], row?.levels ?? []]).toEqual([[], []]);
    },
  );

  it("asks nothing of a locality that fills it in", () => {
    const row = { ...FULL, number: null, basis: ["《政府信息公开条例》"], subjects: ["某镇"], office: null };
    const held = {
      row: {
        ...row,
        remark: null,
        at: { table: "表", row: 1 },
        section: null,
        raw: {
          content: "x",
          basis: "x",
          deadline: "x",
          audience: "x",
          method: "x",
          levels: "x",
          channels: "x",
        },
      },
      item: "health-099",
    };
    const { deviations } = conformityOf({
      rows: [held],
      unread: [],
      catalog,
      level: null,
      required: [catalog.item("health-099")].flatMap((one) => one ?? []),
      day: "2026-11-29",
      rubric: rubrics[0] as (typeof rubrics)[number],
    });
    expect(deviations.filter(({ rule }) => rule !== "column-missing")).toEqual([]);
  });

  it("that is filled in later has a finding a field", () => {
    const [a, b] = [dataWith(BLANK), dataWith(FULL)];
    const found = explain(diffCatalogs(a, b), { a, b });
    expect(found.map(({ field }) => field)).toEqual([
      "category",
      "content",
      "basis",
      "deadline",
      "subjects",
      "channels",
      "audience",
      "method",
      "levels",
    ]);
  });
});
