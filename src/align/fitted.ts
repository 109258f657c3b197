/**
 * How much each thing counts, and how likely an answer is right. The numbers are written by `npm run align:tune`, which
 * fits them to the labelled rows to develop on; docs/align.md says how.
 */
import type { Weights } from "./weights.js";

/** Fitted by conditional logistic regression to the labelled rows to develop on, no weight below 0. */
export const WEIGHTS: Weights = {
  title: 4.13,
  tail: 1.25,
  basis: 1.86,
  nameOfRow: 2.76,
  nameOfItem: 4.57,
  everything: 4.26,
  content: 2.11,
  domain: 0.55,
  category: 2.33,
  order: 0.89,
  none: 6.52,
  noneInCategory: 3,
  noneOfAll: 0.49,
};

/** What a second row of a table costs that stands for the same item, in log odds. */
export const REPEAT_COST = 1;

/** Platt scaling of the log odds of an answer, fitted to rows of publishers that the weights had not seen. */
export const CALIBRATION = { slope: 0.66, offset: 0.84 };
