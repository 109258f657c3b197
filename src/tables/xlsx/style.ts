/** Fonts, borders and measures of the workbook. Fonts are those that every Windows with Chinese has. */
import type { CellStyle } from "hucre/xlsx";

type Border = NonNullable<CellStyle["border"]>;
type Fill = NonNullable<CellStyle["fill"]>;
type Font = NonNullable<CellStyle["font"]>;

/** Size of the table's text in points. At 9 points SimSun's Latin letters are exactly half a Chinese one. */
export const BODY_SIZE = 9;
/** Height of one line of text in points: enough for the tallest Chinese fonts that a viewer may substitute. */
export const LINE_HEIGHT = 13.1;
/** Space above and below the text of a cell in points, both together. */
export const PADDING = 4;
/** Blank room in a column beside its text, in half-width characters: Excel's margins, and fonts a little wider. */
export const GUTTER = 2.1;
/**
 * How many half-width characters a line of text is sure to hold in a column that has room for so many: fonts that
 * stand in for ours may have wider digits, and printers round.
 */
export function sureWidth(width: number): number {
  return width - Math.ceil(width / 40);
}
/** Excel shows no row higher than this, in points. */
export const MAX_ROW_HEIGHT = 409;

/** Lines that a row of that height has room for. */
export const MAX_LINES = Math.floor((MAX_ROW_HEIGHT - PADDING) / LINE_HEIGHT);

const SONG = "宋体";
/** Of Latin letters in workbooks in English. */
export const LATIN = "Times New Roman";
const HEI = "黑体";
const thin = { style: "thin" } as const;
const BOX: Border = { top: thin, right: thin, bottom: thin, left: thin };
const solid = (rgb: string): Fill => ({ type: "pattern", pattern: "solid", fgColor: { rgb } });
const font = (name: string, size: number): Font => ({ name, size });

/**
 * Default font of the workbook, of which column widths count the digits. Its digits are half as wide as a Chinese
 * character, like SimSun's, and other systems have a font of the same widths for it, which they lack for SimSun.
 */
export const DEFAULT_FONT = font(LATIN, BODY_SIZE);

/** Font of the table's text. */
export const BODY_FONT = font(SONG, BODY_SIZE);

const text = (horizontal: "left" | "center", extra: CellStyle = {}): CellStyle => ({
  font: BODY_FONT,
  alignment: { horizontal, vertical: "center", wrapText: true },
  ...extra,
});

/** The styles in use, by what they are for. */
export const STYLES = {
  coverTitle: text("center", { font: font(HEI, 20) }),
  title: text("center", { font: font(HEI, 16) }),
  subtitle: text("center", { font: font(HEI, 12) }),
  note: text("left"),
  head: text("center", { font: font(HEI, BODY_SIZE), border: BOX, fill: solid("EDEDED") }),
} as const satisfies Record<string, CellStyle>;

/** Which sides of a body cell have no line, because the same row goes on there. */
export interface OpenSides {
  readonly top: boolean;
  readonly bottom: boolean;
}

/**
 * Style of a body cell.
 *
 * @param shaded whether the row is marked as unverified
 */
export function bodyStyle(
  align: "left" | "center",
  shaded = false,
  open: OpenSides = { top: false, bottom: false },
): CellStyle {
  const { top, bottom, ...sides } = BOX;
  const border: Border = { ...sides, ...(open.top ? {} : { top }), ...(open.bottom ? {} : { bottom }) };
  return text(align, shaded ? { border, fill: solid("FFF2CC") } : { border });
}

/** Height in points of a row whose tallest cell has so many lines. */
export function heightOf(lines: number): number {
  return Math.min(MAX_ROW_HEIGHT, Math.ceil((lines * LINE_HEIGHT + PADDING) * 4) / 4);
}
