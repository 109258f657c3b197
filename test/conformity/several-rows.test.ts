/** Several rows that stand for one item: nothing that one of them asks less hides behind another one. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { conformityOf, type HeldRow, heldRows } from "../../src/conformity/index.js";
import { rubrics } from "../../src/generated/rubrics.js";
import { catalog } from "../../src/index.js";
import { resolveProfile } from "../../src/profile/index.js";

const [rubric] = rubrics;
if (!rubric) throw new Error("a rubric comes with the package");

const profile = {
  profile: 1,
  agency: { name: "某镇人民政府", level: "township" },
  release: "1.0.0",
  domains: { include: ["social-assistance"] },
} as const;
const perfect = heldRows(resolveProfile(profile, catalog).list, catalog.vocabulary);
const check = (rows: readonly HeldRow[]) =>
  conformityOf({
    rows,
    unread: [],
    catalog,
    level: "township",
    day: "2026-09-01",
    rubric,
    domains: ["social-assistance"],
  });

/** A row as another table would have it, at a place of its own. */
const altered = ({ row, ...held }: HeldRow, set: Partial<HeldRow["row"]>, at: number): HeldRow => ({
  ...held,
  row: { ...row, ...set, at: { ...row.at, row: 1000 + at } },
});

const worse: fc.Arbitrary<Partial<HeldRow["row"]>> = fc.constantFrom(
  {},
  { deadline: "信息形成之日起60个工作日内" },
  { deadline: "视情况公开" },
  { deadline: null },
  { channels: ["portal" as const] },
  { channels: [] },
  { method: "on-request" as const },
  { audience: { public: false, groups: ["申请人"] } },
  { content: [] },
  { basis: [] },
);
/** Further rows, each for the item of one that is there. */
const further = fc.array(fc.tuple(fc.nat(perfect.length - 1), worse), { minLength: 1, maxLength: 4 });
const rowsWith = (more: readonly (readonly [number, Partial<HeldRow["row"]>])[]) => [
  ...perfect,
  ...more.map(([of, set], at) => altered(perfect[of] as HeldRow, set, at)),
];

/** Findings up to their places, which are those of the rows. */
const found = ({ deviations }: ReturnType<typeof check>) =>
  deviations
    .map(({ rule, level, item, field, national }) => [rule, level, item, field, national].join())
    .sort();

describe("rows of one item", () => {
  it("are judged alike in whatever order they stand", () => {
    fc.assert(
      fc.property(
        further.chain((more) =>
          fc.tuple(
            fc.constant(rowsWith(more)),
            fc.shuffledSubarray(rowsWith(more), { minLength: perfect.length + more.length }),
          ),
        ),
        ([rows, shuffled]) => {
          const [one, other] = [check(rows), check(shuffled)];
          expect(other.score.points).toBe(one.score.points);
          expect(found(other)).toEqual(found(one));
        },
      ),
      { numRuns: 12 },
    );
  });

  it("never earn more with another one that says less, and what it says less is told", () => {
    const whole = check(perfect);
    fc.assert(
      fc.property(further, (more) => {
        const after = check(rowsWith(more));
        expect(after.score.points).toBeLessThanOrEqual(whole.score.points);
        expect(found(after).length).toBeGreaterThanOrEqual(found(whole).length);
      }),
      { numRuns: 12 },
    );
  });

  it.each([false, true])("are both held to the deadline, the worse one first: %s", (isFirst) => {
    const [row] = perfect;
    if (!row) throw new RangeError("the domain has rows");
    const late = altered(row, { deadline: "信息形成之日起60个工作日内" }, 0);
    const rows = isFirst ? [late, ...perfect] : [...perfect, late];
    const loose = check(rows).deviations.filter(({ rule }) => rule === "deadline-loosened");
    expect(loose.map(({ item, at }) => [item, at?.row])).toEqual([[row.item, 1000]]);
  });

  it("share out content and bases between them", () => {
    const [row, ...others] = perfect;
    if (!row) throw new RangeError("the domain has rows");
    const { content } = row.row;
    const halves = [content.slice(0, 1), content.slice(1)].map((part, at) =>
      altered(row, { content: part }, at),
    );
    expect(found(check([...halves, ...others]))).toEqual(found(check(perfect)));
  });
});
