/** Measures of the Word document, in twentieths of a point (DXA) where not said otherwise. */

/** A4, given upright as the format wants it; the orientation turns it. */
export const PAPER = { width: 11906, height: 16838 };
/** Page margins. */
export const MARGINS = { top: 720, bottom: 720, left: 567, right: 567, header: 400, footer: 400 };
/** Width between the margins of the landscape page. */
export const TEXT_WIDTH = PAPER.height - MARGINS.left - MARGINS.right;

/** Text size of the tables in half points: 8 points. */
export const BODY_SIZE = 16;
/** Left and right margin of a cell, each. */
export const CELL_MARGIN = 40;
/** Room beyond the text, so that rounding breaks no line. */
const SLACK = 20;

/**
 * Widths of columns, together at most as wide as the page.
 *
 * @param columns room for text in half-width characters
 */
export function columnWidths(columns: readonly { readonly width: number }[]): number[] {
  const wanted = columns.map(({ width }) => width * (BODY_SIZE / 4) * 20 + 2 * CELL_MARGIN + SLACK);
  const total = wanted.reduce((sum, width) => sum + width, 0);
  const scale = Math.min(1, TEXT_WIDTH / total);
  return wanted.map((width) => Math.floor(width * scale));
}
