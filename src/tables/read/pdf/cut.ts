/** Texts of neighbouring cells that the engine took for one, as it does where hardly more than a line stands between. */
import { widthOf } from "./cell-text.js";
import type { PlacedText } from "./geometry.js";

/** How far from a line, in sizes of the text, a blank may be thought that stands at it: widths are estimated. */
const NEAR = 1.5;

/**
 * Cuts a text at the blanks that stand where lines part cells.
 *
 * @param lines places of the lines that it crosses, from the left
 * @returns the text itself where no blank is near a line: then it only runs over the edge of its cell
 */
export function cutAtLines(text: PlacedText, lines: readonly number[]): PlacedText[] {
  const words = text.text.split(" ");
  if (lines.length === 0 || words.length === 1) return [text];
  const widths = words.map((word) => widthOf(word, text.size));
  const total = widths.reduce((sum, width) => sum + width, 0);
  const blank = Math.max(0, text.right - text.left - total) / (words.length - 1);
  const scale = Math.min(1, (text.right - text.left) / total);
  const blanks: number[] = [];
  let at = text.left;
  for (const width of widths.slice(0, -1)) {
    at += width * scale;
    blanks.push(at + blank / 2);
    at += blank;
  }
  const cuts = new Set(lines.map((line) => nearest(blanks, line, text.size * NEAR)));
  const pieces: PlacedText[] = [];
  let [from, left] = [0, text.left];
  for (const index of words.keys()) {
    const isLast = index === words.length - 1;
    if (!isLast && !cuts.has(index)) continue;
    const middle = blanks[index] ?? text.right;
    const right = isLast ? text.right : middle - blank / 2;
    pieces.push({ ...text, text: words.slice(from, index + 1).join(" "), left, right });
    [from, left] = [index + 1, middle + blank / 2];
  }
  return pieces.filter((piece) => piece.text !== "");
}

/** The index of the place that is nearest; -1 where none is near. */
function nearest(places: readonly number[], at: number, near: number): number {
  let best = -1;
  let least = near;
  for (const [index, place] of places.entries()) {
    const distance = Math.abs(place - at);
    if (distance <= least) [best, least] = [index, distance];
  }
  return best;
}
