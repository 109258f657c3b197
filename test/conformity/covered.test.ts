/** Which domains a table is held against: those that it is about, item by item. */
import { describe, expect, it } from "vitest";
import { scopeOf } from "../../src/conformity/covered.js";
import { type HeldRow, heldRows } from "../../src/conformity/index.js";
import type { Level } from "../../src/model/index.js";
import { resolveProfile } from "../../src/profile/index.js";
import type { PublishedRow } from "../../src/tables/read/published.js";
import { few as catalog, FEW } from "./few-domains.js";

const TOWN = { profile: 1, agency: { name: "某镇人民政府", level: "township" }, release: "1.0.0" } as const;
const all = heldRows(resolveProfile(TOWN, catalog).list, catalog.vocabulary);
const ANONYMOUS = { id: null, section: null, category: null, at: { table: "表", row: 1 } };
/** Rows of a domain as another's table has them: nothing but their items tells of it. */
const rowsOf = (domain: string, count: number, set: Partial<PublishedRow> = {}): HeldRow[] =>
  all
    .filter(({ item }) => item?.startsWith(domain))
    .slice(0, count)
    .map(({ item, row }) => ({ item, row: { ...row, ...ANONYMOUS, ...set } }));
const scope = (rows: readonly HeldRow[], level: Level | null = "township") =>
  scopeOf({ rows, catalog, level });
const domains = (...rows: HeldRow[][]) => scope(rows.flat()).domains;

describe("a table covers a domain", () => {
  it("from three rows on, beside one that has more", () => {
    const many = rowsOf("health", 9);
    expect(domains(many, rowsOf("social-assistance", 2))).toEqual(["health"]);
    expect(domains(many, rowsOf("social-assistance", 3))).toEqual(["social-assistance", "health"]);
  });

  it("that it has most rows of, however few", () => {
    expect(domains(rowsOf("health", 1))).toEqual(["health"]);
    expect(domains(rowsOf("health", 2), rowsOf("social-assistance", 1))).toEqual(["health"]);
  });

  it("whose every item of the level it has, though they are two", () => {
    const many = rowsOf("health", 9);
    expect(domains(many, rowsOf("elderly-care", 1))).toEqual(["health"]);
    expect(domains(many, rowsOf("elderly-care", 2))).toEqual(["elderly-care", "health"]);
    expect(scope([...many, ...rowsOf("elderly-care", 2)], "county").domains).toEqual(["health"]);
  });

  it("that its heading, its sheet or its own id of a row names", () => {
    const many = rowsOf("health", 9);
    const [row] = rowsOf("social-assistance", 1);
    const own = (set: Partial<PublishedRow>) => domains(many, rowsOf("social-assistance", 1, set));
    expect(own({ section: "社会救助领域" })).toEqual(["social-assistance", "health"]);
    expect(own({ at: { table: "社会救助", row: 1 } })).toEqual(["social-assistance", "health"]);
    expect(own({ id: row?.item ?? null })).toEqual(["social-assistance", "health"]);
    expect(own({ section: "养老服务领域" })).toEqual(["health"]);
  });

  it("that most of its categories name, the others by their rows where these agree", () => {
    const named = [
      ...rowsOf("health", 9, { category: "卫生健康" }),
      ...rowsOf("social-assistance", 1, { category: "社会救助" }),
    ];
    const other = rowsOf("elderly-care", 1, { category: "老龄工作" });
    expect(domains(named, other)).toEqual(["social-assistance", "elderly-care", "health"]);
    const mixed = rowsOf("urban-rural", 1, { category: "老龄工作" });
    expect(domains(named, other, mixed)).toEqual(["social-assistance", "health"]);
    const land = rowsOf("rural-land", 1, { category: "征地" });
    const housing = rowsOf("affordable-housing", 1, { category: "住房" });
    expect(domains(named, other, land, housing)).toEqual(["social-assistance", "health"]);
  });
});

it("lacks every other domain of which the level must publish something, and what is not asked about never", () => {
  const rows = rowsOf("health", 9);
  expect(scope(rows).lacking).toEqual(FEW.filter((id) => id !== "health"));
  expect(scope(rows, "village").lacking).toEqual(
    FEW.filter((id) => id !== "health" && catalog.items({ domain: id, level: "village" }).length > 0),
  );
  expect(scopeOf({ rows, catalog, level: null, domains: ["elderly-care"] })).toEqual({
    domains: ["elderly-care"],
    lacking: [],
  });
  const required = catalog.items({ domain: ["elderly-care", "social-assistance"] });
  expect(scopeOf({ rows, catalog, level: null, required })).toEqual({
    domains: ["social-assistance", "elderly-care"],
    lacking: [],
  });
});
