/** What `zwgk align` prints for people: a line a row, and the counts. */

import type { Alignment } from "../../align/index.js";
import type { PublishedRow } from "../../tables/read/published.js";
import { namedInFull } from "../../text/named.js";
import { visible } from "../../text/visible.js";
import { alignRows, cut } from "../columns.js";
import type { Context } from "../context.js";
import { hasSeveralTables } from "./answers.js";
import { reasonWords } from "./reasons.js";

/** Answers below this are marked: of those above, hardly any row that was measured is wrong. */
const LOW = 0.9;

/** Widest name of a table and of a local item, in columns. */
const WIDEST_TABLE = 24;
const WIDEST_NAME = 44;

/** So many reasons say enough on one line. */
const REASONS = 2;

/** Sets the answers in columns. What is said of each stands last: the column that is cut on a narrow terminal. */
export function alignmentTable(aligned: readonly Alignment<PublishedRow>[], context: Context): string[] {
  const { catalog, io, messages } = context;
  const { columns, addition, low } = messages.align;
  const several = hasSeveralTables(aligned);
  const titleOf = (id: string) => {
    const item = catalog.item(id);
    return item ? namedInFull(item) : id;
  };
  return alignRows(
    [
      [
        ...(several ? [columns.table] : []),
        columns.row,
        columns.local,
        columns.item,
        columns.name,
        columns.score,
        columns.reason,
      ],
      ...aligned.map((alignment) => {
        const { row, item, score } = alignment;
        const cells = [
          ...(several ? [cut(row.at.table, WIDEST_TABLE)] : []),
          String(row.at.row),
          cut(namedInFull({ category: row.category ?? null, name: row.name ?? "" }), WIDEST_NAME),
          item ?? addition,
          item === null ? "" : titleOf(item),
          `${score.toFixed(2)}${score < LOW ? ` ${low}` : ""}`,
          remarks(alignment, context),
        ];
        return cells.map(visible);
      }),
    ],
    { right: [several ? 1 : 0], columns: io.columns },
  );
}

/** Why, what else the row takes in, and, where that is in doubt, what else it may be. */
function remarks({ reasons, also, alternatives, score }: Alignment, context: Context): string {
  const { align, separator } = context.messages;
  const [other] = alternatives;
  return [
    ...reasons.slice(0, REASONS).map((reason) => reasonWords(reason, context)),
    ...(also.length > 0 ? [align.also(also.join(separator))] : []),
    ...(score < LOW && other ? [align.perhaps(`${other.item} ${other.score.toFixed(2)}`)] : []),
  ].join(align.between);
}

/** How many rows stand for what, and what to look at. */
export function summaryLines(
  aligned: readonly Alignment<PublishedRow>[],
  unread: number,
  { messages }: Context,
): string[] {
  const { align } = messages;
  const additions = aligned.filter(({ item }) => item === null).length;
  const low = aligned.filter(({ score }) => score < LOW).length;
  return [
    align.summary(aligned.length, aligned.length - additions, additions),
    ...(low > 0 ? [align.lowScores(low, LOW.toFixed(2))] : []),
    ...(unread > 0 ? [align.unread(unread)] : []),
  ];
}
