/** Reads the tables of files that people name: whatever is wrong with a file is a finding about it, never an exception. */

import { parse } from "node:path";
import { assertArgument, TEXT } from "../model/argument.js";
import type { Finding } from "../model/finding.js";
import {
  fileTooLarge,
  type Grid,
  type GridWarning,
  READ_LIMITS,
  readGrids,
  TableReadError,
} from "../tables/read/index.js";
import { readBytes, UnreadableFileError } from "./bytes.js";
import { fileFinding } from "./file-finding.js";

/** What came of reading a file. */
export interface TableFile {
  /** As the caller named it. */
  readonly file: string;
  /** Empty where the findings have an error. */
  readonly grids: readonly Grid[];
  readonly findings: readonly Finding[];
  /** What did not come over as it stands in the file. */
  readonly warnings: readonly Finding[];
}

/**
 * Reads the tables of one file, whatever its extension says: xlsx, xls, ods, docx, html, csv, tsv, Markdown.
 *
 * @param file path
 * @returns tables, or a finding: `file-missing`, `file-unreadable`, or a `table-…` code of {@link TableReadError}, its
 *   path the sheet and row where reading stopped
 */
export async function readTableFile(file: string): Promise<TableFile> {
  assertArgument("readTableFile", file, TEXT);
  try {
    const bytes = await readBytes(file, READ_LIMITS.bytes);
    const grids = await readGrids(bytes, { name: parse(file).name });
    const warnings = grids.flatMap(({ warnings = [] }) => warnings.map((one) => warningFinding(file, one)));
    return { file, grids, findings: [], warnings };
  } catch (error) {
    if (error instanceof TableReadError) return failed(tableFinding(file, error));
    if (!(error instanceof UnreadableFileError)) throw error;
    if (error.code === "file-too-large") return failed(tableFinding(file, fileTooLarge(READ_LIMITS)));
    return failed(fileFinding(error.code, file, error.detail));
  }
}

function failed(finding: Finding): TableFile {
  return { file: finding.file ?? "", grids: [], findings: [finding], warnings: [] };
}

function tableFinding(file: string, { code, at, text, hint }: TableReadError): Finding {
  const path = [at.sheet, at.row].filter((step) => step !== undefined);
  return { rule: code, level: "error", file, position: null, path, message: text, hint };
}

function warningFinding(file: string, { code, at, text, hint }: GridWarning): Finding {
  const path = [at.sheet, at.row, at.column];
  return { rule: code, level: "warning", file, position: null, path, message: text, hint };
}
