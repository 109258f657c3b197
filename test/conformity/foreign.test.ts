/** Documents of other places in a list, left over where it was copied from elsewhere. */
import { describe, expect, it } from "vitest";
import { conformityOf, type HeldRow, heldRows } from "../../src/conformity/index.js";
import { rubrics } from "../../src/generated/rubrics.js";
import { catalog } from "../../src/index.js";
import type { Place } from "../../src/instruments/index.js";
import { resolveProfile } from "../../src/profile/index.js";

const [rubric] = rubrics;
if (!rubric) throw new Error("a rubric comes with the package");

const { list } = resolveProfile(
  { profile: 1, agency: { name: "某镇人民政府", level: "township" }, release: catalog.release.release },
  catalog,
);
const assistance = heldRows(list, catalog.vocabulary).filter(
  ({ item }) => item !== null && catalog.item(item)?.domain === "social-assistance",
);
const rows = (basis: readonly string[]): HeldRow[] =>
  assistance.map((held, at) => (at === 0 ? { ...held, row: { ...held.row, basis: [...basis] } } : held));
const check = (basis: readonly string[], place?: Place) =>
  conformityOf({
    rows: rows(basis),
    unread: [],
    catalog,
    level: "township",
    domains: ["social-assistance"],
    day: "2026-06-30",
    rubric,
    ...(place ? { place } : {}),
  });
const foreign = (basis: readonly string[], place?: Place) =>
  check(basis, place).deviations.filter(({ rule }) => rule === "document-foreign");

const BAODING: Place = { province: "河北省", city: "保定市" };

describe("a list of 河北省保定市", () => {
  it("is told which document is of another province, and of which", () => {
    const [first, ...rest] = foreign(
      ["《社会救助暂行办法》", "《某某实施办法》（闽政办〔2018〕26号）、《河北省某某条例》"],
      BAODING,
    );
    expect(rest).toEqual([]);
    expect(first).toMatchObject({
      level: "warning",
      field: "basis",
      local: "《某某实施办法》（闽政办〔2018〕26号）",
    });
    expect(first?.message.zh).toBe("这是福建省的文件，目录属于河北省保定市");
  });

  it("is told of another city of its province, not of the province itself or of a place not known", () => {
    expect(foreign(["《唐山市某某办法》"], BAODING)).toHaveLength(1);
    expect(
      foreign(["冀政办字〔2019〕42号", "某县人民政府关于某事的通知", "新政发〔2019〕1号"], BAODING),
    ).toEqual([]);
  });

  it("earns as many points with it as without: whose document it is says nothing of what the public gets", () => {
    const points = (place?: Place) => check(["《福建省某某条例》"], place).score;
    expect(points(BAODING)).toEqual(points());
  });
});

it("nothing is said where the place of the list is not known", () => {
  expect(foreign(["《福建省某某条例》"])).toEqual([]);
});
