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
