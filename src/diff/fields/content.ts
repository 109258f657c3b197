/** Content elements (公开内容) compared: reworded ones are found by their likeness. */
import { pairAlike } from "./alike.js";
import { compareElements, type ElementFacts } from "./elements.js";

/** Compares two lists of content elements. */
export function compareContent(old: readonly string[], now: readonly string[]): ElementFacts<string> {
  return compareElements(old, now, (element) => element, pairAlike);
}
