import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { applyChanges, diffCatalogs, invert } from "../../src/diff/index.js";
import { editedCatalogs, smallCatalogs } from "./arbitraries.js";
import { shippedData } from "./shipped.js";

describe.each([
  ["the shipped catalog, edited", editedCatalogs, 60],
  ["small catalogs", smallCatalogs, 300],
])("%s", (_name, catalogs, numRuns) => {
  it("do not differ from themselves", () => {
    fc.assert(
      fc.property(catalogs, (a) => {
        expect(diffCatalogs(a, structuredClone(a))).toEqual([]);
      }),
      { numRuns },
    );
  });

  it("become one another by their changes, order included, and come back", () => {
    fc.assert(
      fc.property(catalogs, catalogs, (a, b) => {
        const changes = diffCatalogs(a, b);
        expect(applyChanges(a, changes)).toStrictEqual(b);
        expect(applyChanges(b, invert(changes))).toStrictEqual(a);
      }),
      { numRuns },
    );
  });

  it("have changes that survive JSON and being turned round twice", () => {
    fc.assert(
      fc.property(catalogs, catalogs, (a, b) => {
        const changes = diffCatalogs(a, b);
        expect(invert(invert(changes))).toStrictEqual(changes);
        expect(applyChanges(a, JSON.parse(JSON.stringify(changes)))).toStrictEqual(b);
      }),
      { numRuns },
    );
  });
});

it("changes leave the catalog that they are applied to as it was", () => {
  const before = structuredClone(shippedData());
  fc.assert(
    fc.property(editedCatalogs, (b) => {
      applyChanges(shippedData(), diffCatalogs(shippedData(), b));
      expect(shippedData()).toEqual(before);
    }),
    { numRuns: 10 },
  );
});
