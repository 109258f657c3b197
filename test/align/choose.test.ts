/** From beliefs to answers: rows of a table compete for items, and may repeat them at a cost. */
import { expect, test } from "vitest";
import { chooseItems } from "../../src/align/choose.js";
import type { Weighed } from "../../src/align/table.js";

/** A row by the log odds of its items, of none, and of general items. */
function row(odds: Readonly<Record<number, number>>, none: number, general: readonly number[] = []): Weighed {
  const items = Object.keys(odds).map(Number);
  const candidates = items.map((at) => ({ at, general: general.includes(at), features: [], own: 0 }));
  return {
    row: { candidates, categorised: false, anyDomain: false, stated: false, category: "", named: [] },
    belief: { logOdds: items.map((at) => odds[at] ?? 0), none, probabilities: [], probabilityOfNone: 0 },
    contextOf: () => ({ domain: 0, category: 0, order: 0 }),
  };
}

/** The items chosen, `-` for none, `!` behind where another row took what it would have had. */
function chosen(rows: readonly Weighed[], cost = 2): string {
  return chooseItems(rows, cost)
    .map(({ candidate, taken }, at) => {
      const item = candidate === null ? "-" : String(rows[at]?.row.candidates[candidate]?.at);
      return item + (taken ? "!" : "");
    })
    .join(" ");
}

test("a row takes the likeliest item, or none where that is likelier", () => {
  expect(chosen([row({ 1: 3, 2: 5 }, 0)])).toBe("2");
  expect(chosen([row({ 1: 3, 2: 5 }, 6)])).toBe("-");
  expect(chosen([row({}, 0)])).toBe("-");
});

test("of two rows that want an item the one that gains more has it, and the other its next best", () => {
  expect(chosen([row({ 1: 3 }, 2), row({ 1: 9 }, 0)], 5)).toBe("-! 1");
  expect(chosen([row({ 1: 5, 2: 4 }, 0), row({ 1: 9 }, 0)])).toBe("2 1");
});

test("an item is repeated where that is likelier than none and than any other, at its cost", () => {
  expect(chosen([row({ 1: 9 }, 0), row({ 1: 9 }, 0)])).toBe("1 1");
  expect(chosen([row({ 1: 9, 2: 8 }, 0), row({ 1: 9 }, 0)])).toBe("2 1");
  expect(chosen([row({ 1: 9, 2: 4 }, 0), row({ 1: 9 }, 0)])).toBe("1 1");
  expect(chosen([row({ 1: 5 }, 3.1), row({ 1: 9 }, 0)], 2)).toBe("-! 1");
  expect(chosen([row({ 1: 9 }, 0), row({ 1: 5 }, 3)], 2)).toBe("1 -!");
  expect(chosen([row({ 1: 5 }, 2.9), row({ 1: 9 }, 0)], 2)).toBe("1 1");
});

test("of two items that may be repeated, it is the likelier, and of equal ones the earlier", () => {
  const others = [row({ 1: 20 }, 0), row({ 2: 20 }, 0)];
  expect(chosen([...others, row({ 1: 8, 2: 9 }, 0)])).toBe("1 2 2");
  expect(chosen([...others, row({ 1: 9, 2: 9 }, 0)])).toBe("1 2 1");
});

test("a general item is none, and is neither held nor repeated", () => {
  expect(chosen([row({ 1: 9 }, 10, [1]), row({ 1: 9 }, 10, [1])])).toBe("- -");
  expect(chosen([row({ 1: 9, 2: 3 }, 0, [1])])).toBe("2");
});
