/** What the rows of a table are beside items: headings of its parts, and notes. */
import type { GridRow } from "../grid.js";
import type { OfficialColumn } from "./columns.js";
import { withoutNumber } from "./enumeration.js";

/** A heading inside a table. */
export interface TitleRow {
  readonly text: string;
  /** The category that it names; null where it is the heading of a whole domain or table. */
  readonly category: string | null;
}

const NOTE =
  /^(?:注|备注|備註|说明|說明|填[表报報]|附注|附件|※|[*＊]|制表|审核|联系人|本表|本目录|共\s*\d+\s*项|\d+\s*items?\b)/u;
const WHOLE = /(?:领域|目录|清单|指引|标准|一览表|页)(?:[（(].*[)）])?$/u;
const NUMERAL = /^[（(]?[一二三四五六七八九十]{1,3}[）)]?[、.．]?$/u;

/** Whether a cell holds nothing but 一 or （二）, as the numbers of parts do. */
export function isNumeral(text: string): boolean {
  return NUMERAL.test(text);
}

/** Longer texts over a whole row are notes. */
const MAX_TITLE = 50;
/** A title stands at the left, or is merged over at least so many columns. */
const SPAN = 3;

/**
 * The text of a row that has only one: a title or a note.
 *
 * @returns null for rows with more texts, and for one text that is no note under another heading than those at the left
 */
export function loneText({ cells }: GridRow, columns: readonly OfficialColumn[]): string | null {
  if (hasSeveral(cells)) return null;
  const filled = cells.flatMap((cell, index) => (cell.text === "" ? [] : [{ ...cell, index }]));
  const own = filled.filter(({ covered }) => !covered);
  const [first, second] = own;
  if (first === undefined) return null;
  const keyOf = (index: number) => columns.find((column) => column.index === index)?.key;
  if (own.length === 1 && filled.every(({ text }) => text === first.text))
    return first.index <= 1 || filled.length >= SPAN || NOTE.test(first.text) ? first.text : null;
  const numbered =
    own.length === 2 &&
    filled.every(({ text }) => text === first.text || text === second?.text) &&
    isNumeral(first.text);
  const left =
    keyOf(first.index) === "number" && ["category", "name"].includes(keyOf(second?.index ?? -1) ?? "");
  return numbered && left ? `${first.text.replace(/[、.．]$/u, "")}、${second?.text}` : null;
}

/** Whether a row has more than two texts of its own, as those of items do. */
function hasSeveral(cells: GridRow["cells"]): boolean {
  let own = 0;
  for (const { text, covered } of cells) {
    if (text !== "" && !covered) own += 1;
    if (own > 2) return true;
  }
  return false;
}

/** Whether a text over a whole row is a note: 注：…, 填表说明, or too long for a title. */
export function isNote(text: string): boolean {
  return text.length > MAX_TITLE || NOTE.test(text);
}

const TOTAL = /^(?:小计|合计|总计|共计|累计|总数|subtotal|total)/iu;
/** Texts of a row that only counts the others. */
const TOTAL_TEXTS = 4;

/** Whether a row counts those above it: 合计 | 3项. */
export function isTotal({ cells }: GridRow): boolean {
  const own = cells.filter(({ text, covered }) => text !== "" && !covered).map(({ text }) => text);
  return own.length <= TOTAL_TEXTS && own.slice(0, 2).some((text) => TOTAL.test(text.replace(/\s/gu, "")));
}

/** Reads a title: （一）最低生活保障 names a category, （二十）社会救助领域 does not. */
export function titleOf(text: string): TitleRow {
  const line = text.replace(/\s+/gu, "");
  const bare = withoutNumber(line).replace(/^、/u, "");
  return { text: line, category: WHOLE.test(line) || bare === "" ? null : bare };
}

/** The heading of a whole domain before a table, by which the table is called; null where it is called otherwise. */
export function domainHeading(table: string): string | null {
  const heading = table.replace(/#\d+$/u, "");
  return heading.includes("领域") && WHOLE.test(heading) ? heading : null;
}
