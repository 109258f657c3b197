/** Tables as they stand in files, before anybody says what their columns mean. */
import type { GridWarning } from "./warnings.js";

/** One cell. */
export interface GridCell {
  /** The text that a person sees, line breaks as `\n`; the result of a formula, never the formula. */
  readonly text: string;
  /** Whether a merged cell that begins further up or to the left covers this one; the text is repeated. */
  readonly covered: boolean;
}

/** One row of cells. */
export interface GridRow {
  /** Where it stands in its sheet, table or file, from 1; blank rows count. */
  readonly row: number;
  readonly cells: readonly GridCell[];
}

/** One table: a sheet of a workbook, a table of a page or document, a csv file. */
export interface Grid {
  /** Name of the sheet, or the heading or caption that stands before the table; empty where there is none. */
  readonly name: string;
  /** In order, rows without any text left out; cells from the first column on, as many as the row needs. */
  readonly rows: readonly GridRow[];
  /** What did not come over as it stands in the file; absent where everything did. */
  readonly warnings?: readonly GridWarning[];
}
