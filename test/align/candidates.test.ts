/** Which items come near a row, by what the row itself says. */
import { expect, test } from "vitest";
import { pickCandidates } from "../../src/align/candidates.js";
import { FEATURE_NAMES, type Feature } from "../../src/align/features.js";
import { WEIGHTS } from "../../src/align/fitted.js";
import { catalog } from "../../src/index.js";

const weights = {
  ...WEIGHTS,
  ...Object.fromEntries(FEATURE_NAMES.map((name) => [name, 0])),
  title: 1,
  tail: 2,
};
const [first, second] = catalog.items();
const items = { items: [first, second].flatMap((item) => item ?? []), wordings: new Map<number, number[]>() };

/** Features of items and wordings: titles as given, the rest 0. */
function features(title: readonly number[], tail: readonly number[] = []) {
  return Object.fromEntries(
    FEATURE_NAMES.map((name) => [
      name,
      Float64Array.from(title, (value, at) =>
        name === "title" ? value : name === "tail" ? (tail[at] ?? 0) : 0,
      ),
    ]),
  ) as Record<Feature, Float64Array>;
}

test("features add up by their weights", () => {
  const [only] = pickCandidates(features([3], [0.5]), [0], items, weights);
  expect(only).toMatchObject({ at: 0, general: false, own: 4 });
  const of = (name: Feature) => only?.features[FEATURE_NAMES.indexOf(name)];
  expect([of("title"), of("tail"), of("basis")]).toEqual([3, 0.5, 0]);
});

test("what lies ten below the best is none, and they stand in the order of the items", () => {
  const found = pickCandidates(features([1, 10.9, 11, 0.5]), [0, 1, 2, 3], items, weights);
  expect(found.map(({ at }) => at)).toEqual([1, 2]);
  const near = pickCandidates(features([1.01, 10.9, 11]), [0, 1, 2], items, weights);
  expect(near.map(({ at }) => at)).toEqual([0, 1, 2]);
});

test("only items that are allowed are picked, and the best of them sets the measure", () => {
  expect(pickCandidates(features([1, 50, 3]), [0, 2], items, weights).map(({ at }) => at)).toEqual([0, 2]);
  expect(pickCandidates(features([1, 50, 3]), [], items, weights)).toEqual([]);
});

test("what stands behind the items of the standard is general", () => {
  const found = pickCandidates(features([1, 1, 1]), [0, 1, 2], items, weights);
  expect(found.map(({ general }) => general)).toEqual([false, false, true]);
});

test("an item is as near as the closest of its wordings, and has that one's features", () => {
  const wordings = new Map([[0, [2, 3]]]);
  const [only] = pickCandidates(features([1, 0, 4, 2], [0, 0, 0.5, 0]), [0], { ...items, wordings }, weights);
  expect(only).toMatchObject({ at: 0, own: 5 });
  expect(only?.features[FEATURE_NAMES.indexOf("tail")]).toBe(0.5);
  const [own] = pickCandidates(
    features([4, 0, 4]),
    [0],
    { ...items, wordings: new Map([[0, [2]]]) },
    weights,
  );
  expect(own?.own).toBe(4);
});

test("of many alike no more than 64 are kept, the nearest, and of equal ones the first", () => {
  const values = Array.from({ length: 80 }, (_, at) => (at === 79 ? 2 : 1));
  const found = pickCandidates(
    features(values),
    values.map((_, at) => at),
    items,
    weights,
  ).map(({ at }) => at);
  expect(found).toEqual([...Array.from({ length: 63 }, (_, at) => at), 79]);
});
