/** Paragraphs and cells. The library comes as an argument, so that it loads only when a document is written. */
import type { Paragraph, TableCell } from "docx";
import { BODY_SIZE } from "./measure.js";

/** The `docx` library. */
export type Docx = typeof import("docx");

/** Fonts that every Windows with Chinese has. */
export const SONG = "宋体";
export const HEI = "黑体";

const GREY = "EDEDED";
const YELLOW = "FFF2CC";

/** How a cell looks and what it spans. */
export interface CellOptions {
  readonly width: number;
  readonly align: "left" | "center";
  readonly look?: "head" | "shaded";
  readonly rows?: number;
  readonly columns?: number;
}

/** A paragraph of the page, outside tables. */
export function paragraph(
  { AlignmentType, Paragraph, TextRun }: Docx,
  text: string,
  options: {
    size: number;
    font?: string;
    center?: boolean;
    heading?: boolean;
    before?: number;
    after?: number;
  },
): Paragraph {
  const { size, font = SONG, center = false, heading = false, before = 0, after = 0 } = options;
  return new Paragraph({
    alignment: center ? AlignmentType.CENTER : AlignmentType.LEFT,
    ...(heading ? { outlineLevel: 0 } : {}),
    keepNext: true,
    spacing: { before, after },
    children: [new TextRun({ text, size, font })],
  });
}

/** A cell; each line is a paragraph of its own, an empty list an empty cell. */
export function cell(
  { AlignmentType, Paragraph, ShadingType, TableCell, TextRun, VerticalAlignTable, WidthType }: Docx,
  lines: readonly string[],
  { width, align, look, rows = 1, columns = 1 }: CellOptions,
): TableCell {
  const fill = look === "head" ? GREY : YELLOW;
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    verticalAlign: VerticalAlignTable.CENTER,
    ...(rows > 1 ? { rowSpan: rows } : {}),
    ...(columns > 1 ? { columnSpan: columns } : {}),
    ...(look === undefined ? {} : { shading: { type: ShadingType.CLEAR, color: "auto", fill } }),
    children: (lines.length === 0 ? [""] : lines).map(
      (text) =>
        new Paragraph({
          alignment: align === "center" ? AlignmentType.CENTER : AlignmentType.LEFT,
          children: [new TextRun({ text, size: BODY_SIZE, font: look === "head" ? HEI : SONG })],
        }),
    ),
  });
}
