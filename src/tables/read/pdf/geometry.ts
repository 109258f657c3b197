/** Places and lines on a page. */

/** A line across (`at` is its height) or down (`at` is its distance from the left). */
export interface Ruling {
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

/** A transform of coordinates as PDF writes it. */
export type Matrix = readonly [number, number, number, number, number, number];

/** The second transform, then the first. */
export function combined(outer: Matrix, inner: Matrix): Matrix {
  const [a, b, c, d, e, f] = outer;
  const [g, h, i, j, k, l] = inner;
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f];
}

/** A piece of text on one line. */
export interface PlacedText {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  /** Where its letters stand. */
  readonly base: number;
  readonly size: number;
}

/** A straight line between two points, or a square between two corners. */
export interface Stroke {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Points; a box is as large as the letters beside it. */
const SMALLEST = 4;
const LARGEST = 18;
/** How much wider or taller it may be. */
const UNEVEN = 0.2;

/** Whether the ends of a line or a shape are as far apart as those of a box. */
export function isBoxSized({ left, right, top, bottom }: Stroke): boolean {
  const [width, height] = [right - left, bottom - top];
  const isSized = Math.min(width, height) >= SMALLEST && Math.max(width, height) <= LARGEST;
  return isSized && Math.abs(width - height) <= UNEVEN * Math.max(width, height);
}

/** Whether a line fits into one. */
export function isInBox({ left, right, top, bottom }: Stroke): boolean {
  return right - left <= LARGEST && bottom - top <= LARGEST;
}
