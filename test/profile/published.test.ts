/** A profile made of a table that an agency published: the list that it makes says what the table said. */
import { describe, expect, it } from "vitest";
import { catalog } from "../../src/index.js";
import type { Agency } from "../../src/model/index.js";
import { type AdoptedRow, profileOfTable, resolveProfile } from "../../src/profile/index.js";
import type { PublishedRow } from "../../src/tables/read/published.js";
import { listTable } from "../../src/tables/rows.js";

const TOWN: Agency = { name: "临江县云溪镇人民政府", level: "township" };
const COUNTY: Agency = { name: "临江县人民政府", level: "county" };
const DOMAIN = "social-assistance";

/** Rows as the agency would have published them, the standard's own. */
function rowsOf(agency: Agency): AdoptedRow[] {
  const { list } = resolveProfile(
    { profile: 1, agency, release: catalog.release.release, domains: { include: [DOMAIN] } },
    catalog,
  );
  return listTable(list, catalog.vocabulary).rows.map((row) => ({ row, item: row.id }));
}

/** What becomes of a table in which one row was set otherwise, or another stands besides. */
function madeOf(agency: Agency, rows: readonly AdoptedRow[]) {
  const made = profileOfTable({ agency, rows, unread: [], catalog });
  const { list, findings } = resolveProfile(made.profile, catalog);
  const listed = new Map(
    list.sections.flatMap((section) => section.rows.map((row) => [row.id, row] as const)),
  );
  return { ...made, listed, errors: findings.filter(({ level }) => level === "error") };
}

function withFirst(agency: Agency, differs: Partial<PublishedRow>): [AdoptedRow[], string] {
  const [first, ...rest] = rowsOf(agency);
  if (!first?.item) throw new Error("no rows");
  const raw = { ...first.row.raw, ...Object.fromEntries(Object.keys(differs).map((field) => [field, "x"])) };
  return [[{ ...first, row: { ...first.row, raw, ...differs } }, ...rest], first.item];
}

describe("what a locality promised beyond the standard", () => {
  const standard = rowsOf(TOWN)[0]?.row;
  const more: readonly (readonly [string, Partial<PublishedRow>])[] = [
    ["a shorter deadline", { deadline: "3个工作日内" }],
    ["a further element", { content: [...(standard?.content ?? []), "值班电话"] }],
    ["a further channel", { channels: [...(standard?.channels ?? []), "broadcast"] }],
    ["a further document", { basis: [...(standard?.basis ?? []), "《某省社会救助条例》"] }],
  ];
  it.each(more)("is kept: %s", (_, differs) => {
    const [rows, item] = withFirst(TOWN, differs);
    const { listed, errors } = madeOf(TOWN, rows);
    expect(errors).toEqual([]);
    expect(listed.get(item)).toMatchObject(differs);
    expect(listed.size).toBe(rows.length);
  });

  it("is kept with no blank between two titles, which validate would refuse", () => {
    const [rows, item] = withFirst(TOWN, { basis: ["《某省甲规定》 《某省乙规定》等"] });
    expect(madeOf(TOWN, rows).listed.get(item)?.basis).toEqual(["《某省甲规定》《某省乙规定》等"]);
  });

  it("is no promise where only the words are others", () => {
    const [rows] = withFirst(TOWN, { deadline: `自${standard?.deadline}公开` });
    expect(madeOf(TOWN, rows).profile.change).toBeUndefined();
  });
});

describe("rows of a table", () => {
  it("stay in the list where the standard gives the item to others alone", () => {
    const other = catalog.items().find(({ levels }) => levels.length === 1 && levels[0] === "county");
    const [first] = rowsOf(TOWN);
    if (!first || !other) throw new Error("no rows");
    const rows = [{ row: { ...first.row, name: other.name, levels: null }, item: other.id }];
    expect([...madeOf(TOWN, rows).listed.keys()]).toContain(other.id);
  });

  it("are counted where they are of another level alone, and no part of the list", () => {
    const [rows, item] = withFirst(TOWN, { levels: ["county"], deadline: "3个工作日内" });
    const { elsewhere, profile } = madeOf(TOWN, rows);
    expect(elsewhere).toBe(1);
    expect(profile.change?.map((one) => one.item) ?? []).not.toContain(item);
  });

  it("are of the domain that their category names, which is not left out", () => {
    const [first, ...rest] = rowsOf(TOWN);
    if (!first) throw new Error("no rows");
    const own = {
      ...first.row,
      section: null,
      category: "户籍管理",
      name: "镇级户政热线",
      content: ["电话"],
    };
    const { profile } = madeOf(TOWN, [{ row: own, item: null }, ...rest]);
    expect(profile.add?.map(({ domain }) => domain)).toEqual(["household-registration"]);
    expect(profile.domains?.include).toEqual([DOMAIN, "household-registration"]);
    expect(Object.keys(profile.add?.[0] ?? {}).slice(0, 4)).toEqual(["id", "domain", "category", "name"]);
  });

  it("take in other items, which are left out as such", () => {
    const [first, second, ...rest] = rowsOf(TOWN);
    if (!first?.item || !second?.item) throw new Error("no rows");
    const { profile, listed } = madeOf(TOWN, [{ ...first, also: [second.item] }, ...rest]);
    expect(profile.exclude?.find(({ item }) => item === second.item)?.reason).toContain("并入");
    expect(listed.size).toBe(rest.length + 1);
  });

  it("are one where they have one title, which is told, and asked where more than their elements differ", () => {
    const [first] = rowsOf(TOWN);
    if (!first) throw new Error("no rows");
    const one = {
      row: { ...first.row, section: "社会救助", name: "镇级热线", content: ["电话"] },
      item: null,
    };
    const more = { ...one, row: { ...one.row, content: ["地址"] } };
    const later = { ...one, row: { ...one.row, content: ["时间"], deadline: "即时公开" } };
    const { profile, repeated, open, errors } = madeOf(TOWN, [one, more, later]);
    expect(profile.add?.map(({ content, deadline }) => [content, deadline])).toEqual([
      [["电话", "地址", "时间"], first.row.deadline],
    ]);
    expect(repeated).toBe(1);
    expect(open.map(({ message }) => message.zh)).toEqual([expect.stringContaining("公开时限")]);
    expect(errors).toEqual([]);
  });
});

describe("who discloses", () => {
  it("is the town in the rows that name it, and the department in those that name that", () => {
    const bureau = "临江县民政局";
    const rows = rowsOf(TOWN).map((one, at) =>
      at % 2 === 0 ? one : { ...one, row: { ...one.row, subjects: [bureau] } },
    );
    const { listed, profile } = madeOf(TOWN, rows);
    for (const { row, item } of rows)
      expect(listed.get(item ?? "")?.subjects.map(({ name }) => name)).toEqual(row.subjects);
    expect(profile.subjects).toEqual({ township: TOWN.name });
  });

  it("is the county's government where rows name it in place of a department", () => {
    const rows = rowsOf(COUNTY).map((one) => ({ ...one, row: { ...one.row, subjects: [COUNTY.name] } }));
    const { listed, profile } = madeOf(COUNTY, rows);
    for (const { item } of rows)
      expect(listed.get(item ?? "")?.subjects.map(({ name }) => name)).toEqual([COUNTY.name]);
    expect(profile.subjects).toEqual({ "county-government": COUNTY.name });
  });

  it("is a department by its local name, and a bureau's own list is the bureau's", () => {
    const bureau: Agency = { name: "临江县民政局", level: "county" };
    const rows = rowsOf(COUNTY).map((one) => ({ ...one, row: { ...one.row, subjects: [bureau.name] } }));
    for (const agency of [COUNTY, bureau]) {
      const { listed } = madeOf(agency, rows);
      const subjects = rows.map(({ item }) => listed.get(item ?? "")?.subjects.map(({ name }) => name));
      expect(subjects).toEqual(rows.map(() => [bureau.name]));
      expect(subjects).toHaveLength(catalog.items({ domain: DOMAIN, level: "county" }).length);
    }
  });

  it("is a bureau where its own rows have the standard's word for it, and nobody is made up", () => {
    const bureau: Agency = { name: "临江县民政局", level: "county" };
    const word = catalog.vocabulary.subjects.find(({ code }) => code === "county-civil-affairs")?.term ?? "";
    const rows = rowsOf(COUNTY).map((one) => ({ ...one, row: { ...one.row, subjects: [word] } }));
    const { profile } = madeOf(bureau, rows);
    expect(profile.subjects).toEqual({ "county-civil-affairs": bureau.name });
  });
});
