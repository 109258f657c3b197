import fc from "fast-check";
import { expect, it } from "vitest";
import { assign, type Gains } from "../../src/align/assign.js";

const gains: fc.Arbitrary<Gains> = fc.array(
  fc.uniqueArray(fc.record({ item: fc.integer({ min: 0, max: 4 }), gain: fc.integer({ min: 1, max: 9 }) }), {
    selector: ({ item }) => item,
    maxLength: 5,
  }),
  { maxLength: 5 },
);

/** The largest gain, by trying all ways. */
function best(rows: Gains, taken: readonly number[] = []): number {
  const [row, ...rest] = rows;
  if (!row) return 0;
  const ways = row.filter(({ item }) => !taken.includes(item));
  return Math.max(best(rest, taken), ...ways.map(({ item, gain }) => gain + best(rest, [...taken, item])));
}

it("finds the assignment of the largest gain, in which no item goes to two rows", () => {
  fc.assert(
    fc.property(gains, (rows) => {
      const given = assign(rows);
      expect(given).toHaveLength(rows.length);
      const items = given.flatMap((item) => item ?? []);
      expect(new Set(items).size).toBe(items.length);
      const total = given.reduce<number>(
        (sum, item, at) => sum + (rows[at]?.find((one) => one.item === item)?.gain ?? 0),
        0,
      );
      expect(total).toBe(best(rows));
    }),
    { numRuns: 300 },
  );
});

it.each<[string, Gains, (number | null)[]]>([
  ["the earlier of two rows that gain as much", [[{ item: 0, gain: 1 }], [{ item: 0, gain: 1 }]], [0, null]],
  [
    "the earlier of two items",
    [
      [
        { item: 3, gain: 2 },
        { item: 1, gain: 2 },
      ],
    ],
    [1],
  ],
  ["nothing to a row that gains nothing", [[], [{ item: 2, gain: 1 }], []], [null, 2, null]],
  [
    "an item on to the row that has no other",
    [
      [
        { item: 0, gain: 5 },
        { item: 1, gain: 4 },
      ],
      [{ item: 0, gain: 4 }],
    ],
    [1, 0],
  ],
])("gives %s", (_, gains, given) => {
  expect(assign(gains)).toEqual(given);
});
