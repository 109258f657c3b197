/** Tables written as text, for tests: one line a row, `|` between cells, `^` merged with above, `<` with the left. */
import type { Grid, GridCell } from "../../src/tables/read/grid.js";

/** Makes a table; `\n` in a cell is written `/`. */
export function grid(text: string, name = ""): Grid {
  const before: string[] = [];
  const rows = text
    .trim()
    .split("\n")
    .map((line, index) => {
      let left = "";
      const cells = line.split("|").map((part, column): GridCell => {
        const own = part.trim().replaceAll("/", "\n");
        const covered = own === "^" || own === "<";
        const shown = own === "^" ? (before[column] ?? "") : own === "<" ? left : own;
        before[column] = shown;
        left = shown;
        return { text: shown, covered };
      });
      return { row: index + 1, cells };
    })
    .filter(({ cells }) => cells.some(({ text: shown }) => shown !== ""));
  return { name, rows };
}
