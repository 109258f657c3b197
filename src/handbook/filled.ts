/** What people filled into a handbook, read back from its tables. */
import type { Grid } from "../tables/read/grid.js";
import { WORDS } from "./words.js";

/** Lines by what stands over the guide, and by label. Guides of earlier handbooks stand by the id of the item. */
export type Filled = ReadonlyMap<string, ReadonlyMap<string, readonly string[]>>;

const ID_LABELS = new Set(["事项编号", "Item id"]);
const OFFERS = Object.values(WORDS).map(({ offer }) => offer(""));

/**
 * Reads the filled-in cells of a handbook in either language. What the profile offered is not taken for a person's.
 *
 * @param grids the tables of the document; those that no title heads are somebody's own and left out
 */
export function readFilled(grids: readonly Grid[]): Filled {
  const filled = new Map<string, Map<string, readonly string[]>>();
  for (const { rows } of grids) {
    const [first, ...others] = rows;
    const key = first && keyOf(first.cells.map(({ text, covered }) => ({ text: text.trim(), covered })));
    if (!key) continue;
    const fields = filled.get(key) ?? new Map<string, readonly string[]>();
    for (const { cells } of others) {
      const [field, text] = cells.map((cell) => cell.text.trim());
      const lines = (text ?? "")
        .split("\n")
        .filter((line) => !OFFERS.some((offer) => line.startsWith(offer)));
      if (field && lines.join("") !== "") fields.set(field, lines);
    }
    filled.set(key, fields);
  }
  return filled;
}

/** The title over both columns; in earlier handbooks the id. */
function keyOf([first, second]: readonly { readonly text: string; readonly covered: boolean }[]): string {
  if (first === undefined) return "";
  if (second === undefined || second.covered) return first.text;
  return ID_LABELS.has(first.text) ? second.text : "";
}
