/**
 * How much each thing counts, and how likely an answer is right. The numbers are written by `npm run align:tune`, which
 * fits them to the development half of the labelled rows; docs/align.md says how.
 */
import type { Weights } from "./weights.js";

/** Fitted by conditional logistic regression to the development half of the labelled rows, no weight below 0. */
export const WEIGHTS: Weights = {
  title: 3.1,
  tail: 2.2,
  basis: 2,
  nameOfRow: 2.8,
  nameOfItem: 4.2,
  everything: 3.7,
  content: 1.6,
  domain: 0.8,
  category: 1.9,
  order: 0.8,
  none: 6.1,
  noneInCategory: 4.2,
};

/** What a second row of a table costs that stands for the same item, in log odds. */
export const REPEAT_COST = 1;

/** Platt scaling of the log odds of an answer, fitted to rows of publishers that the weights had not seen. */
export const CALIBRATION = { slope: 1, offset: 0 };
