/** Boxes that are drawn beside words, ticked or not, as LibreOffice prints the boxes of forms: signs, and no lines of a table. */
import { checkbox } from "../word/checkbox.js";
import type { PlacedText, Ruling, Stroke } from "./geometry.js";

/** Points; lines that are no further apart touch. */
const TOUCH = 1;

/** What is drawn. */
interface Strokes {
  /** Closed shapes of four lines. */
  readonly squares: readonly Stroke[];
  /** Lines neither across nor down, and no longer than a box has them. */
  readonly slants: readonly Stroke[];
  readonly across: readonly Ruling[];
  readonly down: readonly Ruling[];
}

/** What is drawn, told apart. */
interface Boxes {
  readonly signs: readonly PlacedText[];
  /** Squares that touch lines, and so are cells of a table. */
  readonly cells: readonly Stroke[];
}

/**
 * Tells boxes from cells. A box around a text is a frame, and says nothing.
 */
export function boxesOf({ squares, slants, across, down }: Strokes, texts: readonly PlacedText[]): Boxes {
  const signs: PlacedText[] = [];
  const cells: Stroke[] = [];

  for (const square of squares) {
    const { left, right, top, bottom } = square;
    const touches =
      across.some((line) => runsAlong(line, top, bottom, left, right)) ||
      down.some((line) => runsAlong(line, left, right, top, bottom)) ||
      squares.some((other) => other !== square && meets(other, square));
    if (touches) cells.push(square);
    else if (!texts.some((text) => isInside(text, square)))
      signs.push({
        text: checkbox(slants.some((line) => contains(square, line))),
        left,
        right,
        base: bottom,
        size: bottom - top,
      });
  }
  return { signs, cells };
}

/** Whether a line goes along a side of a square; through it goes one that the box hangs over. */
function runsAlong({ at, from, to }: Ruling, low: number, high: number, start: number, end: number): boolean {
  const isAlong = Math.abs(at - low) <= TOUCH || Math.abs(at - high) <= TOUCH;
  return isAlong && from <= end + TOUCH && to >= start - TOUCH;
}

function meets(a: Stroke, b: Stroke): boolean {
  return (
    a.left <= b.right + TOUCH &&
    a.right >= b.left - TOUCH &&
    a.top <= b.bottom + TOUCH &&
    a.bottom >= b.top - TOUCH
  );
}

function contains(square: Stroke, line: Stroke): boolean {
  return (
    line.left >= square.left - TOUCH &&
    line.right <= square.right + TOUCH &&
    line.top >= square.top - TOUCH &&
    line.bottom <= square.bottom + TOUCH
  );
}

function isInside({ left, right, base, size }: PlacedText, square: Stroke): boolean {
  const [across, down] = [(left + right) / 2, base - size * 0.35];
  return across > square.left && across < square.right && down > square.top && down < square.bottom;
}
