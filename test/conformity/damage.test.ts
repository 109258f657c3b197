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
import { resolveProfile } from "../../src/profile/index.js";
import type { UnreadCell } from "../../src/tables/read/published.js";
import { few as catalog, FEW } from "./few-domains.js";

const [rubric] = rubrics;
if (!rubric) throw new Error("a rubric comes with the package");

const { list } = resolveProfile(
  { profile: 1, agency: { name: "某镇人民政府", level: "township" }, release: "1.0.0" },
  catalog,
);
const perfect = heldRows(list, catalog.vocabulary);
/** A table as a reader has it. */
interface Table {
  readonly rows: readonly HeldRow[];
  readonly unread: readonly UnreadCell[];
}

const whole: Table = { rows: perfect, unread: [] };
const base = { catalog, level: "township", day: "2026-09-01", rubric } as const;
/** As `check` scores one table of which nobody says which domains it has. */
const score = (table: Table) => conformityOf({ ...base, ...table }).score;
const best = score(whole);
const standings = (county: string, table: Table): Standing[] =>
  leagueRecords({ ...base, ...table }).map((one) => ({ ...one, county, file: `${county}.xlsx` }));
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

/** The columns of words, and of boxes. */
const WORDED = ["content", "basis", "deadline", "subjects"] as const satisfies readonly Field[];
const BOXES = ["channels", "audience", "method", "levels"] as const satisfies readonly Field[];

/** What stands in a cell of words and says nothing. */
const VAGUE = ["及时公开", "视情况公开", "按规定", "按规定时限公开", "/"] as const;

/** A cell that a reader could not read: its text alone is known. */
const UNREADABLE = ["/", "按规定", "见附件", "视情况"] as const;

type Damage = (table: Table) => Table;

/** Does something to one row, and to one only. */
const toRow =
  (at: number, change: (held: HeldRow) => HeldRow): Damage =>
  ({ rows, unread }) => ({ rows: rows.map((held, index) => (index === at ? change(held) : held)), unread });

const toRows =
  (change: (rows: readonly HeldRow[]) => HeldRow[]): Damage =>
  ({ rows, unread }) => ({ rows: change(rows), unread });

/** Whether a cell says what the standard says: words that replace less than that damage nothing. */
const isWhole = ({ row, item }: HeldRow, field: Field) =>
  row[field] === perfect.find((held) => held.item === item)?.row[field];

const blank = (field: Field) => (held: HeldRow) => ({ ...held, row: { ...held.row, [field]: BLANK[field] } });

/** A cell that says less than by when, what, by whom or why. */
const vague = (field: Field, words: string) => (held: HeldRow) => {
  if (!isWhole(held, field)) return held;
  const value = field === "deadline" ? words : [words];
  return { ...held, row: { ...held.row, [field]: value, raw: { ...held.row.raw, [field]: words } } };
};

/** A cell that holds text, of which its column cannot hold anything. */
const unreadable =
  (at: number, column: Field, text: string): Damage =>
  ({ rows, unread }) => {
    const held = rows[at];
    if (!held) return { rows, unread };
    const row = { ...held.row, [column]: BLANK[column], raw: { ...held.row.raw, [column]: text } };
    return {
      rows: rows.with(at, { ...held, row }),
      unread: [...unread, { at: held.row.at, column, text }],
    };
  };

const rowAt = fc.nat(perfect.length - 1);
const damage: fc.Arbitrary<Damage> = fc.oneof(
  rowAt.map((at) => toRows((rows) => rows.filter((_, index) => index !== at))),
  fc.tuple(rowAt, fc.constantFrom(...FIELDS)).map(([at, field]) => toRow(at, blank(field))),
  fc.constantFrom(...FIELDS).map((field) => toRows((rows) => rows.map(blank(field)))),
  fc.constantFrom(...FEW).map((domain) => toRows((rows) => rows.filter((held) => domainOf(held) !== domain))),
  rowAt.map((at) =>
    toRow(at, (held) =>
      held.row.method === null ? held : { ...held, row: { ...held.row, method: "on-request" } },
    ),
  ),
  fc
    .tuple(rowAt, fc.constantFrom(...WORDED), fc.constantFrom(...VAGUE))
    .map(([at, field, words]) => toRow(at, vague(field, words))),
  fc
    .tuple(fc.constantFrom(...WORDED), fc.constantFrom(...VAGUE))
    .map(([field, words]) => toRows((rows) => rows.map(vague(field, words)))),
  fc
    .tuple(rowAt, fc.constantFrom(...BOXES), fc.constantFrom(...UNREADABLE))
    .map(([at, field, words]) => unreadable(at, field, words)),
);

/** Where a county stands beside the one that publishes everything. */
function place(table: Table, other: Table): [number, number] {
  const { localities } = rankingOf([...standings("甲", table), ...standings("乙", other)]);
  const of = (county: string) => localities.find(({ row }) => row.county === county)?.place ?? 99;
  return [of("甲"), of("乙")];
}

describe("damage", () => {
  it("never earns a point", () => {
    fc.assert(
      fc.property(fc.array(damage, { minLength: 1, maxLength: 4 }), (steps) => {
        let table = whole;
        let before = best;
        for (const step of steps) {
          table = step(table);
          const after = score(table);
          expect(after.points).toBeLessThanOrEqual(before.points);
          expect(after.points / after.assessed).toBeLessThanOrEqual(before.points / before.assessed);
          before = after;
        }
      }),
      { numRuns: 25 },
    );
  });

  it("never ranks higher than what it was done to", () => {
    fc.assert(
      fc.property(fc.array(damage, { minLength: 1, maxLength: 3 }), damage, (first, more) => {
        const better = first.reduce((table, step) => step(table), whole);
        const [worse, than] = place(more(better), better);
        expect(than).toBeLessThanOrEqual(worse);
      }),
      { numRuns: 12 },
    );
  });

  it.each(FIELDS.filter((field) => !["basis", "subjects"].includes(field)))(
    "costs points where the column %s is gone",
    (field) => {
      const gone = score({ rows: perfect.map(blank(field)), unread: [] });
      expect(gone.points).toBeLessThan(best.points);
      expect(gone.assessed).toBe(best.assessed);
    },
  );
});

it("scores four perfect items below a table of every domain with a weakness, and tells of each domain that is gone", () => {
  const four = conformityOf({
    ...base,
    rows: perfect.filter((held) => domainOf(held) === "social-assistance").slice(0, 4),
    unread: [],
  });
  const weak = score({ rows: perfect.map((held) => blank("channels")(held)), unread: [] });
  expect(four.score.assessed).toBe(weak.assessed);
  expect(four.score.points).toBeLessThan(weak.points);
  expect(four.domains).toEqual(["social-assistance"]);
  const told = four.deviations.filter(({ rule }) => rule === "domain-missing").map(({ domain }) => domain);
  expect(told).toEqual(four.lacking);
  expect(new Set([...told, ...four.domains])).toEqual(new Set(perfect.map(domainOf)));
});

it("ranks four perfect items behind a table of every domain with a weakness", () => {
  const four = perfect.filter((held) => domainOf(held) === "social-assistance").slice(0, 4);
  const weak = perfect.map((held, at) =>
    at % 3 === 0 ? { ...held, row: { ...held.row, channels: ["portal" as const] } } : held,
  );
  expect(place({ rows: four, unread: [] }, { rows: weak, unread: [] })).toEqual([2, 1]);
});
