/** Text in aligned columns on a terminal; a Chinese character takes two. */
import { displayWidth } from "../text/width.js";

/** How a table is set. */
export interface TableOptions {
  /** Columns set flush right, such as numbers. */
  readonly right?: readonly number[];
  /** Widest line; the last column is cut to fit, with an ellipsis. */
  readonly columns?: number;
}

const GAP = "  ";

/** Width at which a message cuts what somebody wrote. */
export const MAX_SHOWN = 200;

/**
 * Sets rows in columns.
 *
 * @param rows cells; every row has as many as the first
 * @returns one line for each row, without trailing blanks
 */
export function alignRows(rows: readonly (readonly string[])[], options: TableOptions = {}): string[] {
  const { right = [], columns = Number.POSITIVE_INFINITY } = options;
  const count = rows[0]?.length ?? 0;
  const widths = Array.from({ length: count }, (_, column) =>
    Math.max(...rows.map((row) => displayWidth(row[column] ?? ""))),
  );
  return rows.map((row) => {
    const cells = row.map((cell, column) => {
      const pad = " ".repeat((widths[column] ?? 0) - displayWidth(cell));
      return right.includes(column) ? pad + cell : cell + pad;
    });
    return cut(cells.join(GAP).trimEnd(), columns);
  });
}

/**
 * Cuts a line to a width.
 *
 * @param line one line
 * @param columns room in columns, the ellipsis included
 */
export function cut(line: string, columns: number): string {
  if (displayWidth(line) <= columns) return line;
  let kept = "";
  let width = 0;
  for (const character of line) {
    width += displayWidth(character);
    if (width > columns - displayWidth("…")) break;
    kept += character;
  }
  return `${kept.trimEnd()}…`;
}

/** How much of the room is given to what stands before the first difference. */
const BEFORE = 1 / 3;

/**
 * Cuts two texts to a width so that where they first differ is seen in both: what they begin with alike gives way to an
 * ellipsis.
 *
 * @param columns room for each in columns, ellipses included
 */
export function cutApart(one: string, other: string, columns: number): [string, string] {
  const [a, b] = [[...one], [...other]];
  const alike = a.findIndex((character, at) => character !== b[at]);
  const first = alike === -1 ? a.length : alike;
  let start = first;
  for (let room = columns * BEFORE; start > 0 && room > 0; start -= 1)
    room -= displayWidth(a[start - 1] ?? "");
  const shown = (text: readonly string[]) => {
    const whole = text.join("");
    if (start === 0 || displayWidth(whole) <= columns) return cut(whole, columns);
    return `…${cut(text.slice(start).join(""), columns - displayWidth("…"))}`;
  };
  return [shown(a), shown(b)];
}
