/** A worse table never scores or ranks higher, whatever was done to it. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  conformityOf,
  type HeldRow,
  heldRows,
  leagueRecords,
  rankingOf,
  type Standing,
} from "../../src/conformity/index.js";
import { rubrics } from "../../src/generated/rubrics.js";
import { catalog, DOMAIN_IDS } from "../../src/index.js";
import { resolveProfile } from "../../src/profile/index.js";

const [rubric] = rubrics;
if (!rubric) throw new Error("a rubric comes with the package");

const { list } = resolveProfile(
  { profile: 1, agency: { name: "某镇人民政府", level: "township" }, release: "1.0.0" },
  catalog,
);
const perfect = heldRows(list, catalog.vocabulary);
const base = { unread: [], catalog, level: "township", day: "2026-09-01", rubric } as const;
const score = (rows: readonly HeldRow[]) => conformityOf({ ...base, rows, domains: DOMAIN_IDS }).score;
const standings = (county: string, rows: readonly HeldRow[]): Standing[] =>
  leagueRecords({ ...base, rows }).map((one) => ({ ...one, county, file: `${county}.xlsx` }));
const domainOf = ({ item }: HeldRow) => catalog.item(item ?? "")?.domain;

/** What a cell becomes that is left empty. */
const BLANK = {
  content: [],
  deadline: null,
  channels: null,
  audience: null,
  method: null,
  levels: null,
  basis: [],
  subjects: [],
} as const;
type Field = keyof typeof BLANK;
const FIELDS = Object.keys(BLANK) as Field[];

type Damage = (rows: readonly HeldRow[]) => HeldRow[];

const damage: fc.Arbitrary<Damage> = fc.oneof(
  fc.nat(200).map((at) => (rows: readonly HeldRow[]) => rows.filter((_, index) => index !== at)),
  fc.tuple(fc.nat(200), fc.constantFrom(...FIELDS)).map(
    ([at, field]) =>
      (rows: readonly HeldRow[]) =>
        rows.map((held, index) =>
          index === at ? { ...held, row: { ...held.row, [field]: BLANK[field] } } : held,
        ),
  ),
  fc
    .constantFrom(...FIELDS)
    .map(
      (field) => (rows: readonly HeldRow[]) =>
        rows.map((held) => ({ ...held, row: { ...held.row, [field]: BLANK[field] } })),
    ),
  fc
    .constantFrom(...DOMAIN_IDS)
    .map((domain) => (rows: readonly HeldRow[]) => rows.filter((held) => domainOf(held) !== domain)),
  fc
    .nat(200)
    .map(
      (at) => (rows: readonly HeldRow[]) =>
        rows.map((held, index) =>
          index === at && held.row.method !== null
            ? { ...held, row: { ...held.row, method: "on-request" as const } }
            : held,
        ),
    ),
);

/** Where a county stands beside the one that publishes everything. */
function place(rows: readonly HeldRow[], other: readonly HeldRow[]): [number, number] {
  const { localities } = rankingOf([...standings("甲", rows), ...standings("乙", other)]);
  const of = (county: string) => localities.find(({ row }) => row.county === county)?.place ?? 99;
  return [of("甲"), of("乙")];
}

describe("damage", () => {
  it("never earns a point", () => {
    fc.assert(
      fc.property(fc.array(damage, { minLength: 1, maxLength: 4 }), (steps) => {
        let rows: readonly HeldRow[] = perfect;
        let before = score(rows);
        for (const step of steps) {
          rows = step(rows);
          const after = score(rows);
          expect(after.points).toBeLessThanOrEqual(before.points);
          expect(after.points / after.assessed).toBeLessThanOrEqual(before.points / before.assessed);
          before = after;
        }
      }),
      { numRuns: 6 },
    );
  });

  it("never ranks higher than what it was done to", () => {
    fc.assert(
      fc.property(fc.array(damage, { minLength: 1, maxLength: 3 }), damage, (first, more) => {
        const better = first.reduce<readonly HeldRow[]>((rows, step) => step(rows), perfect);
        const [worse, than] = place(more(better), better);
        expect(than).toBeLessThanOrEqual(worse);
      }),
      { numRuns: 3 },
    );
  });

  it.each(FIELDS.filter((field) => !["basis", "subjects"].includes(field)))(
    "costs points where the column %s is gone",
    (field) => {
      const rows = perfect.map((held) => ({ ...held, row: { ...held.row, [field]: BLANK[field] } }));
      expect(score(rows).points).toBeLessThan(score(perfect).points);
      expect(score(rows).assessed).toBe(score(perfect).assessed);
    },
  );
});

it("ranks four perfect items behind a table of every domain with a weakness", () => {
  const four = perfect.filter((held) => domainOf(held) === "social-assistance").slice(0, 4);
  const whole = perfect.map((held, at) =>
    at % 3 === 0 ? { ...held, row: { ...held.row, channels: ["portal" as const] } } : held,
  );
  expect(place(four, whole)).toEqual([2, 1]);
});
