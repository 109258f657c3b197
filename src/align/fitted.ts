/**
 * How much each thing counts, and how likely an answer is right. The numbers are written by `npm run align:tune`, which
 * fits them to the development half of the labelled rows; docs/align.md says how.
 */
import type { Weights } from "./weights.js";

/** Fitted by conditional logistic regression to the development half of the labelled rows, no weight below 0. */
export const WEIGHTS: Weights = {
  title: 3.16,
  tail: 2.01,
  basis: 1.56,
  nameOfRow: 2.94,
  nameOfItem: 3.77,
  everything: 4.04,
  content: 1.99,
  domain: 0.75,
  category: 1.85,
  order: 0.8,
  none: 5.57,
  noneInCategory: 4.08,
  noneOfAll: 0.1,
};

/** What a second row of a table costs that stands for the same item, in log odds. */
export const REPEAT_COST = 1;

/** Platt scaling of the log odds of an answer, fitted to rows of publishers that the weights had not seen. */
export const CALIBRATION = { slope: 0.66, offset: 0.48 };
