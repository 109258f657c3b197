import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { catalog } from "../../src/index.js";
import type { DisclosureList, ListRow } from "../../src/model/index.js";
import { compareColumns } from "../../src/portal/compare.js";
import { portalColumns } from "../../src/portal/tree.js";
import { resolveProfile } from "../../src/profile/index.js";

const list = resolveProfile(
  { profile: 1, agency: { name: "某镇人民政府", level: "township" }, release: "1.0.0" },
  catalog,
).list;
const columns = portalColumns(list);

/** The list with only these rows of social assistance. */
function only(...rows: Partial<ListRow>[]): DisclosureList {
  const section = list.sections.find(({ domain }) => domain === "social-assistance");
  const [first] = section?.rows ?? [];
  if (!section || !first) throw new Error("the catalog has social assistance");
  return { ...list, sections: [{ ...section, rows: rows.map((row) => ({ ...first, ...row })) }] };
}

describe("the columns of a portal", () => {
  it("have a place for each item that is published there, once", () => {
    const published = list.sections
      .flatMap(({ rows }) => rows)
      .filter(({ channels }) => channels.includes("portal"));
    expect(columns.flatMap(({ items }) => items.map(({ id }) => id)).sort()).toEqual(
      published.map(({ id }) => id).sort(),
    );
    expect(new Set(columns.map(({ path }) => path.join("/"))).size).toBe(columns.length);
  });

  it("leave out what is published elsewhere, and do not repeat a name", () => {
    const [column, ...others] = portalColumns(
      only({ category: "临时救助", name: "临时救助" }, { channels: ["notice-board"] }),
    );
    expect(column?.path).toEqual(["社会救助", "临时救助"]);
    expect(others).toEqual([]);
  });
});

describe("the columns that a profile names", () => {
  const shared = { path: "政务公开 > 重点领域/社会救助", url: "https://example.org/", refresh: "每月" };
  const needed = portalColumns(
    only(
      { id: "a", name: "甲", column: shared },
      { id: "b", name: "乙", column: shared },
      { id: "c", name: "丙" },
    ),
  );

  it("take the place of those made of domain, category and name", () => {
    expect(needed.map(({ path, url, refresh, items }) => [path, url, refresh, items.length])).toEqual([
      [["政务公开", "重点领域", "社会救助"], "https://example.org/", "每月", 2],
      [expect.arrayContaining(["丙"]), undefined, undefined, 1],
    ]);
  });

  it("are found on the site even where others lie below them", () => {
    const site = [
      { path: ["政务公开", "重点领域", "社会救助"], row: 2 },
      { path: ["政务公开", "重点领域", "社会救助", "政策法规"], row: 3 },
      { path: ["政务公开", "领导信箱"], row: 4 },
    ];
    const { matches, missing, further } = compareColumns(needed, site);
    expect(matches).toMatchObject([{ found: { row: 2 }, likeness: 1 }]);
    expect([missing.length, further.map(({ row }) => row)]).toEqual([1, [4]]);
  });
});

describe("a site's columns", () => {
  const site = columns.map(({ path }, at) => ({ path, row: at + 2 }));

  it("that are those of the list lack nothing and have nothing besides", () => {
    const { matches, missing, further } = compareColumns(columns, site);
    expect(matches).toHaveLength(columns.length);
    expect(matches.every(({ needed, found }) => needed.path === found.path)).toBe(true);
    expect([missing, further]).toEqual([[], []]);
  });

  it("lack just what they lack, in whatever order they stand", () => {
    const some = fc.uniqueArray(fc.nat(columns.length - 1), { minLength: 1, maxLength: 60 });
    fc.assert(
      fc.property(some, (picked) => {
        const theirs = picked.map((at, row) => ({ path: columns[at]?.path ?? [], row: row + 2 }));
        const { matches, missing } = compareColumns(columns, theirs);
        const same = matches.filter(({ needed, found }) => needed.path === found.path);
        expect(same).toHaveLength(picked.length);
        expect(matches.length + missing.length).toBe(columns.length);
      }),
      { numRuns: 20 },
    );
  });

  it("are told apart where several have the same name", () => {
    const needed = portalColumns(
      only(
        { id: "a", category: "最低生活保障", name: "政策法规文件" },
        { id: "b", category: "临时救助", name: "政策法规文件" },
      ),
    );
    const { matches, missing } = compareColumns(needed, [
      { path: ["民生", "临时救助", "政策法规文件"], row: 2 },
    ]);
    expect(matches.map(({ needed }) => needed.items[0]?.id)).toEqual(["b"]);
    expect(missing.map(({ items }) => items[0]?.id)).toEqual(["a"]);
  });

  it("serve under another name, and columns that hold others are no place of their own", () => {
    const needed = portalColumns(only({ category: "最低生活保障", name: "审核审批信息" }));
    const { matches, further } = compareColumns(needed, [
      { path: ["社会救助"], row: 2 },
      { path: ["社会救助", "最低生活保障", "审批信息"], row: 3 },
      { path: ["领导之窗"], row: 4 },
    ]);
    expect(matches).toMatchObject([{ found: { row: 3 } }]);
    expect(matches[0]?.likeness).toBeLessThan(1);
    expect(further).toEqual([{ path: ["领导之窗"], row: 4 }]);
  });
});
