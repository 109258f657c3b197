/** How likely each answer of a row is. */
import { expect, test } from "vitest";
import { believe } from "../../src/align/belief.js";
import { WEIGHTS } from "../../src/align/fitted.js";

const weights = {
  ...WEIGHTS,
  domain: 2,
  category: 3,
  order: 0.5,
  none: -1,
  noneInCategory: 0.5,
  noneOfAll: 0.25,
};
const candidate = (own: number, general = false) => ({ at: 0, general, features: [], own });
const NOTHING = () => ({ domain: 0, category: 0, order: 0 });
const measured = {
  candidates: [candidate(2), candidate(1)],
  categorised: false,
  anyDomain: false,
  stated: false,
};

test("what the table says of a candidate counts by its weight", () => {
  const { logOdds } = believe(measured, () => ({ domain: 1, category: 2, order: 4 }), weights);
  expect(logOdds).toEqual([2 + 2 + 6 + 2, 1 + 2 + 6 + 2]);
});

test("none is likelier where the row names a category, and where any domain may be", () => {
  const none = (more: object) => believe({ ...measured, ...more }, NOTHING, weights).none;
  expect(none({})).toBeCloseTo(-1);
  expect(none({ categorised: true })).toBeCloseTo(-0.5);
  expect(none({ anyDomain: true })).toBeCloseTo(-0.75);
  expect(none({ categorised: true, anyDomain: true })).toBeCloseTo(-0.25);
});

test("probabilities of the items and of none add up to one; general items are none", () => {
  const { probabilities, probabilityOfNone } = believe(measured, NOTHING, weights);
  expect(probabilities.reduce((sum, one) => sum + one, probabilityOfNone)).toBeCloseTo(1);
  expect((probabilities[0] ?? 0) / (probabilities[1] ?? 1)).toBeCloseTo(Math.E);
  const candidates = [candidate(2), candidate(1, true)];
  const general = believe({ ...measured, candidates }, NOTHING, weights);
  expect(general.probabilities[0]).toBeCloseTo(probabilities[0] ?? 0);
  expect(general.probabilityOfNone).toBeCloseTo(probabilityOfNone + (probabilities[1] ?? 0));
  expect(general.none).toBeCloseTo(Math.log(Math.exp(-1) + Math.exp(1)));
});

test("a row that names its item by id is that item", () => {
  const stated = believe({ ...measured, candidates: [candidate(-50)], stated: true }, NOTHING, weights);
  expect(stated).toMatchObject({ probabilities: [1], probabilityOfNone: 0 });
});

test("a row without a candidate is none, and numbers too large for one power are no less sure", () => {
  expect(believe({ ...measured, candidates: [] }, NOTHING, weights)).toMatchObject({ probabilityOfNone: 1 });
  const sure = believe({ ...measured, candidates: [candidate(2000), candidate(1990)] }, NOTHING, weights);
  expect(sure.probabilities[0]).toBeCloseTo(1, 3);
});
