/** References such as `B7` and `A1:C9`. */
import type { MergedRange } from "../placed.js";

const A = 65;
const Z = 90;

/** @returns row and column from 0; below 0 or not a number where the text is no reference */
export function positionOf(reference: string): [row: number, column: number] {
  let column = 0;
  let at = 0;
  for (; at < reference.length; at += 1) {
    const code = reference.charCodeAt(at);
    if (code < A || code > Z) break;
    column = column * 26 + (code - A + 1);
  }
  return [Number(reference.slice(at)) - 1, column - 1];
}

/** @returns null where the text is no range */
export function rangeOf(reference: string): MergedRange | null {
  const [from = "", to = from] = reference.split(":");
  const [top, left] = positionOf(from);
  const [bottom, right] = positionOf(to);
  return top >= 0 && left >= 0 && bottom >= top && right >= left ? { top, left, bottom, right } : null;
}
