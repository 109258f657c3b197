/** From the bytes of a file, or a pasted text, to its tables as they stand there. Knows nothing of what columns mean. */
import { assertArgument, OPTIONS, TEXT } from "../../model/argument.js";
import { bytesOf, type FileBytes } from "../../text/bytes.js";
import { decodeText } from "../../text/encoding.js";
import type { ReadFile } from "./embedded.js";
import { TableReadError } from "./error.js";
import type { Grid } from "./grid.js";
import { checkSize, READ_LIMITS, type ReadLimits } from "./limits.js";
import { readMime } from "./mime/index.js";
import { readOle } from "./ole.js";
import { readPackage } from "./package.js";
import { readPdf } from "./pdf/index.js";
import { readRtf } from "./rtf/index.js";
import { type Container, containerOf, declaredCharset } from "./sniff.js";
import { readText } from "./text.js";
import { readXls } from "./xls/index.js";

export * from "./error.js";
export * from "./grid.js";
export * from "./header.js";
export { foldHeading, type HeadingMatcher, type HeadingSynonyms } from "./heading.js";
export { fileTooLarge, READ_LIMITS, type ReadLimits } from "./limits.js";
export type { TableErrorCode } from "./messages.js";
export type * from "./published.js";
export type { GridWarning, GridWarningCode } from "./warnings.js";

/** How to read. */
export interface ReadOptions {
  /** Names the table where the file has no name for it, as of csv. */
  readonly name?: string;
  /** Bounds that differ from {@link READ_LIMITS}. */
  readonly limits?: Partial<ReadLimits>;
}

type Reader = (bytes: Uint8Array, limits: ReadLimits, name: string, embedded: ReadFile) => Promise<Grid[]>;

const READERS: Readonly<Record<Container, Reader>> = {
  zip: (bytes, limits, _, embedded) => readPackage(bytes, limits, embedded),
  ole: readOle,
  biff: readXls,
  text: (bytes, limits, name, embedded) =>
    readText(decodeText(bytes, declaredCharset(bytes)), limits, name, embedded),
  mime: readMime,
  pdf: readPdf,
  rtf: readRtf,
  archive: unsupported("RAR / 7z / gzip"),
  picture: unsupported("PNG / JPEG / GIF"),
  binary: unsupported(""),
};

/**
 * Reads the tables of a file: xlsx, xls, ods, docx, doc, rtf, pdf, html, mht, csv, tsv, Markdown, whatever its extension says.
 *
 * Dates and numbers come as they are shown, formulas as their results; hidden sheets, hidden text and scripts are left
 * out, hidden rows and columns are not.
 *
 * @param source the bytes of the file; a Blob or File is read here
 * @returns at least one table
 * @throws TableReadError
 */
export async function readGrids(source: FileBytes, options: ReadOptions = {}): Promise<Grid[]> {
  assertArgument("readGrids", options, OPTIONS);
  const limits = { ...READ_LIMITS, ...options.limits };
  const bytes = await bytesOf("readGrids", source, (size) => checkSize(size, limits));
  return found(await READERS[containerOf(bytes)](bytes, limits, options.name ?? "", readEmbedded));
}

/**
 * Reads the tables of a text pasted from a page or a spreadsheet: HTML, tab-separated cells, csv or Markdown.
 *
 * @returns at least one table
 * @throws TableReadError
 */
export async function readPastedGrids(text: string, options: ReadOptions = {}): Promise<Grid[]> {
  assertArgument("readPastedGrids", text, TEXT);
  assertArgument("readPastedGrids", options, OPTIONS);
  return found(await readText(text, { ...READ_LIMITS, ...options.limits }, options.name ?? "", readEmbedded));
}

/** Reads a file inside a document; what is inside that in turn is not read. */
const readEmbedded: ReadFile = (bytes, limits) =>
  READERS[containerOf(bytes)](bytes, limits, "", () => {
    throw new TableReadError("table-file-embedded");
  });

function found(grids: Grid[]): Grid[] {
  if (grids.length === 0) throw new TableReadError("table-none");
  return grids;
}

function unsupported(format: string): Reader {
  return async () => {
    throw new TableReadError("table-file-unsupported", { zh: format, en: format });
  };
}
