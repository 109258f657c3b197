/** One row of the official table, old against new, cell by cell: which lines and which words changed. */

import { cellLines } from "../../tables/layout/cells.js";
import { channelBoxes } from "../../tables/layout/channels.js";
import type { Column, ColumnKey } from "../../tables/layout/model.js";
import type { PrintOptions } from "../../tables/options.js";
import type { TableRow } from "../../tables/row.js";
import { lineDiff } from "../../text/line-diff.js";
import { type Word, wordDiff } from "../../text/word-diff.js";
import type { RowPair } from "./types.js";

/** A line of a cell, on one side. */
export interface RedlineLine {
  /** `only`: the other side has nothing like it; `reworded`: some of its words changed; `moved`: it stood elsewhere. */
  readonly mark: "same" | "reworded" | "only" | "moved";
  /** Words of this side: `same`, and `old` or `new` by the side. */
  readonly words: readonly Word[];
}

/** A cell on both sides. */
export interface RedlineCell {
  readonly column: Column;
  readonly changed: boolean;
  readonly old: readonly RedlineLine[];
  readonly new: readonly RedlineLine[];
}

/**
 * Compares the rows of an item.
 *
 * @param columns of the official table; the running number says nothing here and is left out
 * @returns one cell a column
 */
export function redline(pair: RowPair, columns: readonly Column[], options: PrintOptions): RedlineCell[] {
  return columns
    .filter(({ key }) => key !== "seq")
    .map((column) => {
      const before = linesOf(pair.old, column.key, options);
      const after = linesOf(pair.new, column.key, options);
      return { column, ...compareLines(before, after, column.key !== "channels") };
    });
}

/**
 * Compares the lines of a cell.
 *
 * @param reword whether two lines can be one line reworded; the boxes of channels cannot
 */
export function compareLines(
  before: readonly string[],
  after: readonly string[],
  reword = true,
): Pick<RedlineCell, "changed" | "old" | "new"> {
  const pairs = lineDiff(before, after).flatMap((pair) =>
    reword || pair.before === null || pair.after === null || pair.before === pair.after
      ? [pair]
      : [
          { ...pair, after: null },
          { ...pair, before: null },
        ],
  );
  const side = (kind: "old" | "new") =>
    pairs.flatMap((pair): RedlineLine[] => {
      const text = kind === "old" ? pair.before : pair.after;
      if (text === null) return [];
      if (pair.before === pair.after) return [{ mark: "same", words: [{ kind: "same", text }] }];
      if (pair.moved) return [{ mark: "moved", words: [{ kind: "same", text }] }];
      if (pair.before === null || pair.after === null) return [{ mark: "only", words: [{ kind, text }] }];
      const words = wordDiff(pair.before, pair.after).filter(
        (word) => word.kind === "same" || word.kind === kind,
      );
      return [{ mark: "reworded", words }];
    });
  return {
    changed: pairs.some((pair) => pair.before !== pair.after),
    old: side("old"),
    new: side("new"),
  };
}

/** The lines that are compared: elements without bullets, boxes one each. Where the table has a single line, so has this. */
function linesOf(row: TableRow | null, key: ColumnKey, options: PrintOptions): readonly string[] {
  if (row === null) return [];
  if (key === "content") return row.content;
  if (key === "channels") return channelBoxes(row.channels ?? [], options);
  return cellLines(key, row, options);
}
