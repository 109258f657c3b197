/** A published table of disclosure items, read: typed values beside the text that they were read from. */
import type { Agency } from "../../model/agency.js";
import type { Column, TableRow } from "../row.js";
import type { GridWarning } from "./warnings.js";

/** One row as somebody published it. What the table does not say is null or empty, never guessed. */
export interface PublishedRow extends TableRow {
  /**
   * The table it stands in, by name, and its row there, from 1; of one item a page, the row where it begins. Of several
   * tables, one without a name of its own is called by its position, such as `#2`.
   */
  readonly at: { readonly table: string; readonly row: number };
  /**
   * What the column 领域 says, or the heading over the row inside its table, as written, or the heading of a domain
   * before the table.
   */
  readonly section: string | null;
  /**
   * 一级事项; taken from the cell above where the cell is merged, blank or says 同上, and from the heading over the
   * row where the table has no such column.
   */
  readonly category: string | null;
  /**
   * Text of each column that the table has, cells of one column joined by line breaks; a cell of a box that has a
   * heading of its own, such as 全社会, with that heading and a colon before it.
   */
  readonly raw: Readonly<Partial<Record<Column, string>>>;
}

/** A cell that could not be read as what its column holds; its text is kept in `raw`. */
export interface UnreadCell {
  readonly at: PublishedRow["at"];
  readonly column: Column;
  readonly text: string;
}

/** What became of one table of the file. */
export interface TableReading {
  readonly table: string;
  /** How many items were read of it. */
  readonly items: number;
  /** The columns found; none where the table is not one of disclosure items, such as a cover. */
  readonly columns: readonly Column[];
  /** Headings of columns that are none of the official ones; their cells are not read. */
  readonly unknown: readonly string[];
  /** How many rows below or between the items are notes, not items: 注, 填表说明. */
  readonly notes: number;
}

/** What was read of a file. */
export interface PublishedTable {
  readonly rows: readonly PublishedRow[];
  readonly unread: readonly UnreadCell[];
  /** Each table of the file, in order. */
  readonly tables: readonly TableReading[];
  /** What of the file did not come over as it stands there; absent where everything did. */
  readonly warnings?: readonly GridWarning[];
  /** Whose list it is, where the file is our own JSON. */
  readonly agency?: Pick<Agency, "name" | "level">;
}
