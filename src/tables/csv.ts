/** One line an item with every column, for spreadsheets and databases: values without what is only there to be seen. */
import { cellValues } from "./layout/cells.js";
import { optionalColumns, recordColumns, rowsOf } from "./layout/columns.js";
import type { Writer } from "./options.js";
import { listRow } from "./rows.js";
import { spreadsheetCsv } from "./spreadsheet-csv.js";
import { WORDS } from "./words/index.js";

/** Writes what `spreadsheetCsv` makes of the rows. */
export const csvWriter: Writer = {
  extension: "csv",
  mediaType: "text/csv; charset=utf-8",
  write: (list, options) => {
    const { csv, verification } = WORDS[options.lang];
    const columns = recordColumns(optionalColumns(rowsOf(list)), options);
    return spreadsheetCsv(
      [
        csv.id,
        csv.number,
        csv.domain,
        ...columns.map(({ heading }) => heading),
        csv.verification,
        csv.release,
      ],
      list.sections.flatMap(({ number, name, rows }) =>
        rows.map((row, at) => [
          row.id,
          String(number),
          name,
          ...columns.map(({ key }) => cellValues(key, listRow(row, at + 1), options).join("\n")),
          verification[row.verification],
          list.release.version,
        ]),
      ),
    );
  },
};
