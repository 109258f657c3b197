/** Probabilities that people can rely on. */
import { CALIBRATION } from "./fitted.js";

/** So sure or unsure a score may be at most: the rows it was measured on tell no more. */
const SUREST = 0.999;

/**
 * How likely an answer is right.
 *
 * @param probability what the weights make of it, 0 to 1
 * @returns 0.001 to 0.999, rounded to three places
 */
export function scoreOf(probability: number, { slope, offset } = CALIBRATION): number {
  const bounded = Math.min(Math.max(probability, 1e-9), 1 - 1e-9);
  const logOdds = offset + slope * Math.log(bounded / (1 - bounded));
  const score = 1 / (1 + Math.exp(-logOdds));
  return Math.round(1000 * Math.min(Math.max(score, 1 - SUREST), SUREST)) / 1000;
}
