import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compareElements } from "../../src/fields/elements.js";

const same = (text: string) => text;

describe("elements of two lists", () => {
  it("are told apart alike in lists of any length", () => {
    const few = fc.array(fc.constantFrom("甲", "乙", "丙", "丁"), { maxLength: 8 });
    fc.assert(
      fc.property(few, few, (old, now) => {
        const further = Array.from({ length: 200 }, (_, at) => `另${at}`);
        const short = compareElements(old, now, same);
        const long = compareElements([...old, ...further], [...now, ...further], same);
        expect([long.dropped, long.added, long.reordered]).toEqual([
          short.dropped,
          short.added,
          short.reordered,
        ]);
      }),
      { numRuns: 100 },
    );
  });

  it("are each looked at once", () => {
    let asked = 0;
    const list = Array.from({ length: 20_000 }, (_, at) => `词${at}`);
    const counting = (text: string) => {
      asked += 1;
      return text;
    };
    expect(compareElements(list, [...list].reverse(), counting).dropped).toEqual([]);
    expect(asked).toBe(2 * list.length);
  });
});
