/** How tall a row is, in lines of text. */
import { wrap } from "../../text/wrap.js";
import type { BodyRow, Column } from "./model.js";

/** Lines of the tallest cell of a row, each text wrapped in its own column; merged cells are not counted. */
export function rowLines({ cells }: BodyRow, columns: readonly Column[]): number {
  return Math.max(
    ...cells.map(({ lines, span }, index) =>
      span === 1 ? wrap(lines.join("\n"), columns[index]?.width ?? 2).length : 1,
    ),
  );
}
