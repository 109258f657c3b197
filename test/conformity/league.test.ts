/** One catalog, a record a domain. */
import { expect, test } from "vitest";
import { type Deviation, type HeldRow, heldRows, leagueRecords } from "../../src/conformity/index.js";
import { rubrics } from "../../src/generated/rubrics.js";
import { resolveProfile } from "../../src/profile/index.js";
import { few as catalog } from "./few-domains.js";

const [rubric] = rubrics;
if (!rubric) throw new Error("a rubric comes with the package");

const TOWN = { profile: 1, agency: { name: "某镇人民政府", level: "township" }, release: "1.0.0" } as const;
const all = heldRows(resolveProfile(TOWN, catalog).list, catalog.vocabulary);
const of = (domain: string) => all.filter(({ item }) => item?.startsWith(domain));
const [assistance, health] = [of("social-assistance"), of("health")];
const BASE = { unread: [], catalog, level: "township", day: "2026-06-30", rubric } as const;
const records = (rows: readonly HeldRow[], more: Partial<Parameters<typeof leagueRecords>[0]> = {}) =>
  leagueRecords({ ...BASE, domains: ["social-assistance", "health"], rows, ...more });
const own = (row: number): HeldRow => ({
  item: null,
  row: { ...(assistance[0] as HeldRow).row, name: "本镇的事项", at: { table: "表", row } },
});

test("a catalog that keeps everything has all its rows, each in its domain, in official order", () => {
  const found = records([...health, ...assistance]);
  expect(
    found.map(({ domain, rows, found, missing, weakened, added, level }) => ({
      domain,
      rows,
      found,
      missing,
      weakened,
      added,
      level,
    })),
  ).toEqual([
    {
      domain: "social-assistance",
      rows: 13,
      found: 13,
      missing: 0,
      weakened: 0,
      added: 0,
      level: "township",
    },
    { domain: "health", rows: 17, found: 17, missing: 0, weakened: 0, added: 0, level: "township" },
  ]);
  expect(found[0]?.points).toBe(found[0]?.assessed);
});

test("an addition counts for the domain of the row before it, and the first one for the first domain", () => {
  const added = (rows: readonly HeldRow[]) => records(rows).map(({ added }) => added);
  expect(added([...assistance, ...health, own(900), own(901)])).toEqual([0, 2]);
  expect(added([...health, ...assistance, own(900)])).toEqual([1, 0]);
  expect(added([own(900), ...health])).toEqual([1, 0]);
});

test("a row under an id that the standard does not know counts for the domain of the row before it", () => {
  const stale: HeldRow = { ...own(900), item: "health-099" };
  expect(records([...health, ...assistance, stale]).map(({ rows }) => rows)).toEqual([14, 17]);
});

test("what is missing, weakened and outdated is counted, with the gravest of it", () => {
  const [, second, third, ...others] = assistance;
  if (!second || !third) throw new Error("the domain has rows");
  const worse = [
    { ...second, row: { ...second.row, method: "on-request" as const, channels: [] } },
    { ...third, row: { ...third.row, remark: "参见《中华人民共和国婚姻法》" } },
  ];
  const [before] = records([second, third, ...others]);
  const [record] = records([...worse, ...others]);
  expect(record).toMatchObject({ required: 13, found: 12, missing: 1, gravest: "error" });
  expect(record?.outdated).toBe((before?.outdated ?? 0) + 1);
  expect(before?.weakened).toBe(0);
  expect(record?.weakened).toBe(1 + (catalog.item(second.item ?? "")?.channels.length ?? 0));
});

test("the gravest is told by the levels that a profile gives, and none where nothing deviates", () => {
  const rows = assistance.map((held, at) =>
    at === 0 ? { ...held, row: { ...held.row, method: "on-request" as const } } : held,
  );
  const gravest = (leveled?: (all: readonly Deviation[]) => readonly Deviation[]) =>
    leagueRecords({ ...BASE, rows, domains: ["social-assistance"] }, leveled)[0]?.gravest;
  expect(gravest()).toBe("error");
  expect(gravest((all) => all.map((one) => ({ ...one, level: "info" })))).toBe("info");
  expect(gravest(() => [])).toBeNull();
});

test("a cell that could not be read is told in the domain of its row alone", () => {
  const at = health[0]?.row.at ?? { table: "", row: 0 };
  const unread = [{ at, column: "deadline", text: "？" } as const];
  const leveled = (all: readonly Deviation[]) => all.filter(({ rule }) => rule === "cell-unread");
  const found = leagueRecords(
    { ...BASE, rows: [...assistance, ...health], domains: ["social-assistance", "health"], unread },
    leveled,
  );
  expect(found.map(({ gravest }) => gravest)).toEqual([null, "warning"]);
});

test("domains are those that the rows cover where none are asked about", () => {
  expect(leagueRecords({ ...BASE, rows: health }).map(({ domain }) => domain)).toEqual(["health"]);
});
