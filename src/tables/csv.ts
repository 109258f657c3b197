/**
 * One line an item with every column, for spreadsheets and databases: values without what is only there to be seen. A draft
 * has two columns more, of what is to be checked and what has ended.
 */
import type { ListRow } from "../model/list.js";
import { quoteTitle } from "../text/title.js";
import { cellValues } from "./layout/cells.js";
import { columnsAsked, recordColumns } from "./layout/columns.js";
import { domainName } from "./layout/domain-name.js";
import { listOptions } from "./layout/list-options.js";
import { uncheckedMark } from "./layout/marks.js";
import type { Column, ColumnKey } from "./layout/model.js";
import { endedIn, isDraft } from "./open.js";
import type { Writer } from "./options.js";
import { listRow } from "./rows.js";
import { spreadsheetCsv } from "./spreadsheet-csv.js";
import { WORDS } from "./words/index.js";

/** They stand last: the columns before them are then the same in every list. */
const FURTHER: readonly ColumnKey[] = ["office", "column", "remark"];

/** Writes what `spreadsheetCsv` makes of the rows. */
export const csvWriter: Writer = {
  extension: "csv",
  mediaType: "text/csv; charset=utf-8",
  write: (list, asked) => {
    const options = listOptions(list, asked);
    const { csv, comma } = WORDS[options.lang];
    const draft = isDraft(list);
    const marks = (row: ListRow) => [
      uncheckedMark(row, options.lang).replace(/[【】[\]]/gu, ""),
      [...new Set(endedIn(row))].map(quoteTitle).join(comma),
    ];
    const all = recordColumns(columnsAsked(list, options), options);
    const columns = all.filter(({ key }) => !FURTHER.includes(key));
    const further = all.filter(({ key }) => FURTHER.includes(key));
    return spreadsheetCsv(
      [
        csv.id,
        csv.number,
        csv.domain,
        ...columns.map(({ heading }) => heading),
        csv.release,
        ...(draft ? [csv.verification, csv.ended] : []),
        ...further.map(({ heading }) => heading),
      ],
      list.sections.flatMap((section) =>
        section.rows.map((row, at) => {
          const cell = ({ key }: Column) => cellValues(key, listRow(row, at + 1), options).join("\n");
          return [
            row.id,
            String(section.number),
            domainName(section, options.lang),
            ...columns.map(cell),
            list.release.version,
            ...(draft ? marks(row) : []),
            ...further.map(cell),
          ];
        }),
      ),
    );
  },
};
