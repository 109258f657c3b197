/** Paragraphs and cells. The library comes as an argument, so that it loads only when a document is written. */
import type { Paragraph, TableCell } from "docx";
import { FANG, HEI, SONG } from "./fonts.js";
import { BODY, type Setting } from "./measure.js";

/** The `docx` library. */
export type Docx = typeof import("docx");

const GREY = "EDEDED";
const YELLOW = "FFF2CC";

/** How a cell looks and what it spans. */
export interface CellOptions {
  readonly width: number;
  readonly align: "left" | "center";
  readonly look?: "head" | "shaded";
  readonly rows?: number;
  readonly columns?: number;
  /** Size and lines; those of the official table unless given. */
  readonly setting?: Setting;
  /** Font of a cell that is no head; 宋体 unless given. */
  readonly font?: string;
  /** Whether its row stays on the page of the next one. */
  readonly keepNext?: boolean;
}

/** A paragraph of the page, outside tables. It stays with what follows. */
export function paragraph(
  { AlignmentType, LineRuleType, Paragraph, TextRun }: Docx,
  text: string,
  options: {
    setting: Setting;
    font?: string;
    center?: boolean;
    /** Level of the outline, from 0; none unless given. */
    outline?: number;
    newPage?: boolean;
    before?: number;
    after?: number;
  },
): Paragraph {
  const { setting, font = FANG, center = false, outline, newPage = false, before = 0, after = 0 } = options;
  return new Paragraph({
    alignment: center ? AlignmentType.CENTER : AlignmentType.LEFT,
    ...(outline === undefined ? {} : { outlineLevel: outline }),
    keepNext: true,
    pageBreakBefore: newPage,
    spacing: { before, after, line: setting.line * 20, lineRule: LineRuleType.AT_LEAST },
    children: [new TextRun({ text, size: setting.size, font })],
  });
}

/** A cell; each line is a paragraph of its own, an empty list an empty cell. */
export function cell(
  {
    AlignmentType,
    LineRuleType,
    Paragraph,
    ShadingType,
    TableCell,
    TextRun,
    VerticalAlignTable,
    WidthType,
  }: Docx,
  lines: readonly string[],
  { width, align, look, rows = 1, columns = 1, setting = BODY, font = SONG, keepNext = false }: CellOptions,
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
          keepNext,
          spacing: { line: setting.line * 20, lineRule: LineRuleType.EXACT },
          children: [new TextRun({ text, size: setting.size, font: look === "head" ? HEI : font })],
        }),
    ),
  });
}
