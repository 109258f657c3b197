/** What the rest of a table says about one of its rows. */
import { describe, expect, test } from "vitest";
import { contextsOf, type Neighbour } from "../../src/align/context.js";
import type { Place } from "../../src/align/items.js";

/** Two domains of three items each: the first two items of a domain are of one category, the third of another. */
const PLACES: readonly Place[] = [0, 1].flatMap((domain) =>
  [0, 1, 2].map((position) => ({ domain, category: 2 * domain + (position < 2 ? 0 : 1), position })),
);

const candidate = (at: number) => ({ at, general: false, features: [], own: 0 });

/** A row that is surely one item, or as likely each of several. */
function row(at: readonly number[], more: Partial<Pick<Neighbour, "category" | "named">> = {}): Neighbour {
  const probabilities = at.map(() => 1 / at.length);
  const belief = { logOdds: [], none: 0, probabilities, probabilityOfNone: at.length === 0 ? 1 : 0 };
  return { category: "", named: [], candidates: at.map(candidate), belief, ...more };
}

/** What the others say of an item for a row. */
const said = (rows: readonly Neighbour[], at: number, item: number) =>
  contextsOf(rows, PLACES)(at)(candidate(item));

describe("domain", () => {
  test("rows of one domain speak for it, and against others", () => {
    const rows = [row([0]), row([1]), row([]), row([2])];
    expect(said(rows, 2, 0).domain).toBeGreaterThan(0.5);
    expect(said(rows, 2, 3).domain).toBeLessThan(-0.5);
  });

  test("a row says nothing of itself", () => {
    expect(said([row([0])], 0, 0).domain).toBeCloseTo(0);
    expect(said([row([0]), row([])], 0, 0).domain).toBeCloseTo(0);
  });

  test("nearer rows say more than rows far away, on either side", () => {
    const far = [row([3]), row([]), row([]), row([]), row([0])];
    expect(said(far, 3, 0).domain).toBeGreaterThan(said(far, 3, 3).domain);
    expect(said(far, 1, 3).domain).toBeGreaterThan(said(far, 1, 0).domain);
    const [before, after] = [said(far, 2, 0), said(far, 2, 3)];
    expect(before.domain).toBeCloseTo(after.domain);
  });

  test("a heading that is named after a domain says as much as three rows", () => {
    expect(said([row([], { named: [1] })], 0, 3).domain).toBeGreaterThan(0.5);
    expect(said([row([], { named: [1] })], 0, 0).domain).toBeLessThan(-0.5);
    const tied = [row([0]), row([0]), row([0]), row([], { named: [1] })];
    expect(said(tied, 3, 3).domain).toBeGreaterThan(said(tied, 3, 0).domain);
    const outvoted = Array.from({ length: 6 }, () => row([0]));
    expect(said([...outvoted, row([], { named: [1] })], 6, 0).domain).toBeGreaterThan(
      said([...outvoted, row([], { named: [1] })], 6, 3).domain,
    );
  });

  test("from four rows on, more leave no less doubt", () => {
    const rows = (count: number) => [...Array.from({ length: count }, () => row([0])), row([])];
    const of = (count: number) => said(rows(count), count, 0).domain;
    expect(of(2)).toBeLessThan(of(4));
    expect(of(30)).toBeCloseTo(of(20), 6);
  });
});

describe("category", () => {
  test("rows of the same category speak for that of their items, by how sure they are", () => {
    const category = "政策文件";
    const rows = [row([0], { category }), row([1], { category }), row([], { category })];
    expect(said(rows, 2, 0).category).toBeCloseTo(1);
    expect(said(rows, 2, 2).category).toBeCloseTo(0);
    const unsure = [row([0, 2], { category }), row([], { category })];
    expect(said(unsure, 1, 0).category).toBeCloseTo(0.5);
  });

  test("a row is no sibling of itself, nor of rows without a category", () => {
    expect(said([row([0], { category: "甲" })], 0, 0).category).toBe(0);
    expect(said([row([0], { category: "甲" }), row([0], { category: "乙" })], 0, 0).category).toBe(0);
    expect(said([row([0]), row([0])], 0, 0).category).toBe(0);
    const two = [row([0], { category: "甲" }), row([2], { category: "甲" })];
    expect(said(two, 0, 0).category).toBeCloseTo(0);
    expect(said(two, 0, 2).category).toBeCloseTo(1);
  });
});

describe("order", () => {
  test("the item behind that of the row before, and ahead of that of the row after, comes next", () => {
    expect(said([row([0]), row([])], 1, 1).order).toBeCloseTo(1);
    expect(said([row([]), row([2])], 0, 1).order).toBeCloseTo(1);
    expect(said([row([0]), row([]), row([2])], 1, 1).order).toBeCloseTo(2);
  });

  test("one that was skipped leaves less of it, and the wrong way nothing", () => {
    expect(said([row([0]), row([])], 1, 2).order).toBeCloseTo(Math.exp(-0.5));
    expect(said([row([1]), row([])], 1, 0).order).toBe(0);
    expect(said([row([1]), row([])], 1, 1).order).toBe(0);
    expect(said([row([]), row([1])], 0, 2).order).toBe(0);
  });

  test("of another domain nothing comes next, and what is hardly likely says nothing", () => {
    expect(said([row([0]), row([])], 1, 4).order).toBe(0);
    const belief = { logOdds: [], none: 0, probabilities: [0.009, 0.991], probabilityOfNone: 0 };
    const before = { ...row([0, 5]), belief };
    expect(said([before, row([])], 1, 1).order).toBe(0);
    expect(
      said([{ ...before, belief: { ...belief, probabilities: [0.01, 0.99] } }, row([])], 1, 1).order,
    ).toBeCloseTo(0.01);
  });
});

test("of an item that is nowhere nothing is said", () => {
  expect(said([row([0]), row([])], 1, 99)).toEqual({ domain: 0, category: 0, order: 0 });
});
