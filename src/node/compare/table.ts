/** Published tables that can be compared: xlsx, docx, html, csv and whatever else `readTableFile` reads. */
import type { Vocabulary } from "../../model/index.js";
import { readPublished } from "../../tables/read/official/index.js";
import { listTable } from "../../tables/rows.js";
import { readTableFile } from "../table-file.js";
import { CompareError } from "./error.js";
import type { ListSide, TableSide } from "./types.js";

/**
 * Reads a published table.
 *
 * @param name what the input is called
 * @throws CompareError `input-invalid` with the findings, `table-empty`
 */
export async function tableSide(name: string, file: string, vocabulary: Vocabulary): Promise<TableSide> {
  const { grids, findings, warnings } = await readTableFile(file);
  if (findings.length > 0) {
    throw new CompareError("input-invalid", name, String(findings.length), { findings, sources: [] });
  }
  const table = readPublished(grids, vocabulary);
  if (table.rows.length === 0) throw new CompareError("table-empty", name);
  return { kind: "table", name, table, findings: warnings, sources: [] };
}

/** A list as the table that is printed of it, to be held beside another table. */
export function asTable(side: ListSide | TableSide, vocabulary: Vocabulary): TableSide {
  if (side.kind === "table") return side;
  const { list, name, findings, sources } = side;
  return { kind: "table", name, table: listTable(list, vocabulary), findings, sources };
}
