/** Latin letters of a workbook in English in a font of their own: 宋体 draws them all in one width. */
import type { Cell } from "hucre/xlsx";
import type { DrawnSheet } from "./drawn.js";
import { LATIN } from "./style.js";

const HAN = /\p{Script=Han}/u;
const LETTER = /[A-Za-z]/u;
/** What is Chinese, and what stands between with a Latin letter in it; figures and marks go with the Chinese around them. */
const STRETCHES =
  /[^\p{Script=Han}\u3000-\u303F\uFF00-\uFFEF“”‘’—…]*[A-Za-z][^\p{Script=Han}\u3000-\u303F\uFF00-\uFFEF“”‘’—…]*/gu;

/** The same sheet, its Latin texts in a Latin font, Chinese ones as they are. */
export function latinSheet(sheet: DrawnSheet): DrawnSheet {
  const cells = new Map(Array.from(sheet.cells ?? [], ([at, cell]) => [at, latinCell(cell)]));
  return { ...sheet, cells };
}

type Drawn = Partial<Cell>;

function latinCell(cell: Drawn): Drawn {
  const { value, style } = cell;
  const font = style?.font;
  if (value === null || value === undefined || font === undefined) return cell;
  const latin = { ...font, name: LATIN };
  const text = String(value);
  if (!HAN.test(text) && cell.richText === undefined) return { ...cell, style: { ...style, font: latin } };
  const runs = cell.richText ?? [{ text, font }];
  if (!LETTER.test(text)) return cell;
  return {
    ...cell,
    richText: runs.flatMap((run) =>
      stretchesOf(run.text).map((part) =>
        LETTER.test(part)
          ? { ...run, text: part, font: { ...run.font, name: LATIN } }
          : { ...run, text: part },
      ),
    ),
  };
}

/** The text in parts that are Latin or not. */
function stretchesOf(text: string): string[] {
  const parts: string[] = [];
  let end = 0;
  for (const { 0: latin, index } of text.matchAll(STRETCHES)) {
    if (index > end) parts.push(text.slice(end, index));
    parts.push(latin);
    end = index + latin.length;
  }
  if (end < text.length) parts.push(text.slice(end));
  return parts;
}
