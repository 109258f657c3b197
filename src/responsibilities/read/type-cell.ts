/** The cell that holds the type of a power: its name, counted or numbered, or several with boxes before them. */
import { boxWords, marksOf } from "../../tables/read/official/boxes.js";
import { MarkCount } from "../../tables/read/official/marks.js";
import { isChoice } from "../../tables/read/official/reading.js";
import { typeOfLine } from "../types.js";

/**
 * The type that a cell names: 行政许可（2项） and □行政处罚 ■行政许可 name 行政许可.
 *
 * @returns null where it names none: it is blank, or holds a code number
 */
export function typeOfCell(text: string): string | null {
  const bare = text.replace(/\s/gu, "");
  if (/^[\d.,，、项个]*$/u.test(bare)) return null;
  const type = ticked(bare) ?? bare;
  return typeOfLine(type) ?? type;
}

/** The only word of several that is ticked; null where the cell has no such boxes. */
function ticked(text: string): string | null {
  const marks = isChoice(text) ? marksOf(text) : [];
  if (marks.length < 2) return null;
  const count = new MarkCount();
  for (const mark of marks) count.add(mark);
  const ticks = count.ticked();
  const [only, ...more] = boxWords(text, (mark) => ticks?.get(mark) ?? null).filter((box) => box.ticked);
  return more.length === 0 ? (only?.word ?? null) : null;
}
