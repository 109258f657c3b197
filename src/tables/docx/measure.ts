/** Measures of the Word document, in twentieths of a point (DXA) where not said otherwise. */

/** A4, given upright as the format wants it; the orientation turns it. */
export const PAPER = { width: 11906, height: 16838 };
/** Page margins. */
export const MARGINS = { top: 720, bottom: 720, left: 567, right: 567, header: 400, footer: 400 };
/** Width between the margins of the landscape page. */
export const TEXT_WIDTH = PAPER.height - MARGINS.left - MARGINS.right;
/** Height between the margins of the landscape page, in points. */
export const PAGE_HEIGHT = (PAPER.width - MARGINS.top - MARGINS.bottom) / 20;

/** How a text is set. */
export interface Setting {
  /** Of the letters, in half points. */
  readonly size: number;
  /** From line to line, in points: exact, so that every program breaks pages where we do. */
  readonly line: number;
}

/** The official table: 小五, 9 points. */
export const BODY: Setting = { size: 18, line: 12 };
/** The same where a table has more columns, or longer words, than a page has room for: down to 六号, 7.5 points. */
export const TIGHTER: readonly Setting[] = [
  { size: 17, line: 11.5 },
  { size: 16, line: 11 },
  { size: 15, line: 10.5 },
];
/** Cover and plain tables: 10 points, which the table of domains has room for. */
export const COVER: Setting = { size: 20, line: 13 };
/** Headings: 三号, 16 points. */
export const HEADING: Setting = { size: 32, line: 24 };
/** The title: 二号, 22 points. */
export const TITLE: Setting = { size: 44, line: 32 };

/** Left and right margin of a cell, each. */
export const CELL_MARGIN = 40;
/** Upper and lower margin of a cell, each. */
export const CELL_PADDING = 20;
/** Room beyond the text, so that rounding breaks no line. */
const SLACK = 20;
/** Of a rule between two rows, in points. */
const RULE = 0.5;

/** Width of a half-width character. */
const letterOf = ({ size }: Setting) => (size / 4) * 20;

/** How many half-width characters of text fit beside each other in so many columns. */
export function roomFor(columns: number, setting: Setting): number {
  return (TEXT_WIDTH - columns * (2 * CELL_MARGIN + SLACK)) / letterOf(setting);
}

/** How many half-width characters fit into a cell of a width. */
export function roomIn(width: number, setting: Setting): number {
  return (width - 2 * CELL_MARGIN) / letterOf(setting);
}

/**
 * Widths of columns, together at most as wide as the page.
 *
 * @param columns room for text in half-width characters
 */
export function columnWidths(columns: readonly { readonly width: number }[], setting: Setting): number[] {
  const wanted = columns.map(({ width }) => width * letterOf(setting) + 2 * CELL_MARGIN + SLACK);
  const total = wanted.reduce((sum, width) => sum + width, 0);
  const scale = Math.min(1, TEXT_WIDTH / total);
  return wanted.map((width) => Math.floor(width * scale));
}

/** Height in points of a table row of so many lines. */
export function rowHeight(lines: number, { line }: Setting): number {
  return lines * line + (2 * CELL_PADDING) / 20 + RULE;
}
