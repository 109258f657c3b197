/** Cells and merged ranges of one sheet. */
import type { PlacedCells } from "../placed.js";
import type { TagHandler } from "../tags.js";
import { type NumberFormat, plainNumber } from "./formats.js";
import { positionOf, rangeOf } from "./reference.js";
import { StringText, unescaped } from "./strings.js";

/**
 * Takes the cells of a sheet as they come.
 *
 * @param cells where they are put
 * @param strings texts that cells refer to by number
 */
export function sheetHandler(
  cells: PlacedCells,
  strings: readonly string[],
  format: NumberFormat,
): TagHandler {
  const inline = new StringText();
  let row = -1;
  let column = -1;
  let type = "";
  let style = 0;
  let value = "";
  let inValue = false;
  let formula: string | null = null;
  let inFormula = false;

  return {
    open(name, attributes) {
      if (name === "row") {
        row = attributes.has("r") ? Number(attributes.get("r")) - 1 : row + 1;
        column = -1;
      } else if (name === "c") {
        const reference = attributes.get("r");
        if (reference === undefined) column += 1;
        else [row, column] = positionOf(reference);
        type = attributes.get("t") ?? "n";
        style = Number(attributes.get("s") ?? 0);
        value = "";
        formula = null;
      } else if (name === "v") {
        inValue = true;
        // What it came to stands here, blank where it is blank.
        formula = null;
      } else if (name === "f") {
        inFormula = true;
        formula = "";
      } else if (name === "mergeCell") {
        const range = rangeOf(attributes.get("ref") ?? "");
        if (range !== null) cells.merge(range);
      } else inline.open(name);
    },
    text(text) {
      if (inValue) value += text;
      else if (inFormula) formula = (formula ?? "") + text;
      else inline.add(text);
    },
    close(name) {
      if (name === "v") inValue = false;
      else if (name === "f") inFormula = false;
      else if (name === "is") value = inline.take();
      else if (name === "c") {
        if (value !== "") cells.put(row, column, shownValue(type, value, style, strings, format));
        // Saved by a program that computes nothing: shown as it is, so that its row does not vanish in silence.
        else if (formula !== null) cells.put(row, column, `=${formula}`);
      } else inline.close(name);
    },
  };
}

function shownValue(
  type: string,
  value: string,
  style: number,
  strings: readonly string[],
  format: NumberFormat,
): string {
  if (type === "s") return strings[Number(value)] ?? "";
  if (type === "b") return value === "1" ? "TRUE" : "FALSE";
  if (type !== "n") return type === "str" ? unescaped(value) : value;
  const number = Number(value);
  if (Number.isNaN(number)) return value;
  return format === plainNumber ? plainNumber(number) : format(number, style);
}
