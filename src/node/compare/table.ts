/** Published tables that can be compared: xlsx, docx, html, csv and whatever else `readTableFile` reads. */
import { heldRows } from "../../conformity/index.js";
import { CHANNEL_CODES, type Channel, ITEM_FIELDS, type Vocabulary } from "../../model/index.js";
import { readPublished } from "../../tables/read/official/index.js";
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
  const { grids, findings } = await readTableFile(file);
  if (findings.length > 0) {
    throw new CompareError("input-invalid", name, String(findings.length), { findings, sources: [] });
  }
  const table = readPublished(grids, vocabulary);
  if (table.rows.length === 0) throw new CompareError("table-empty", name);
  return { kind: "table", name, table, findings: [], sources: [] };
}

/** Channels in the order in which the table prints their boxes. */
function inOrder(channels: readonly Channel[]): Channel[] {
  const rank = (channel: Channel) =>
    typeof channel === "string" ? CHANNEL_CODES.indexOf(channel) : CHANNEL_CODES.length;
  return channels.toSorted((one, other) => rank(one) - rank(other));
}

/** A list as the table that is printed of it, to be held beside another table. */
export function asTable(side: ListSide | TableSide): TableSide {
  if (side.kind === "table") return side;
  const { list, name, findings, sources } = side;
  const raw = Object.fromEntries(ITEM_FIELDS.map((column) => [column, ""]));
  const rows = heldRows(list).map(({ row }) => ({ ...row, channels: inOrder(row.channels ?? []), raw }));
  return { kind: "table", name, table: { rows, unread: [], tables: [] }, findings, sources };
}
