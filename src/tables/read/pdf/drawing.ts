/** What stands on a page: texts and ruling lines, from the upper left corner as it is read. */
import type { PDFPageProxy } from "pdfjs-dist";
import { LOST, seenSigns } from "../seen.js";
import { fromSymbolFont } from "../symbols.js";
import { boxesOf } from "./boxes.js";
import type { Operations } from "./engine.js";
import { combined, type Matrix, type PlacedText, type Ruling } from "./geometry.js";
import { PathReader } from "./paths.js";
import { hasUnreadText } from "./unread.js";

/** What stands on a page. */
export interface Drawing {
  readonly texts: readonly PlacedText[];
  readonly across: readonly Ruling[];
  readonly down: readonly Ruling[];
  /** Whether it writes anything, be it with fonts that nobody can read. */
  readonly writes: boolean;
  /** Whether it writes something that cannot be read. */
  readonly isUnread: boolean;
}

/** Reads a page. */
export async function drawingOf(page: PDFPageProxy, operations: Operations): Promise<Drawing> {
  const viewport = page.getViewport({ scale: 1 });
  const { items } = await page.getTextContent({ disableNormalization: true });
  const base = viewport.transform as unknown as Matrix;
  const sideways = isSideways(items, base);
  // Tables across are put on upright pages by turning everything.
  const turned: Matrix =
    sideways === 0
      ? [1, 0, 0, 1, 0, 0]
      : sideways > 0
        ? [0, -1, 1, 0, 0, viewport.width]
        : [0, 1, -1, 0, viewport.height, 0];
  const transform = combined(turned, base);
  // Fonts are there once the operations are.
  const list = await page.getOperatorList();
  const fonts = page.commonObjs as { has(id: string): boolean; get(id: string): { name?: string } };
  const fontOf = (id: string): string => (fonts.has(id) ? symbolFont(fonts.get(id).name ?? "") : "");
  const written = (text: string, font: string) =>
    WORDS_ONLY.test(font) ? text.replace(GLYPHS, LOST) : fromSymbolFont(font, text);
  const texts = items.flatMap((item): PlacedText[] => {
    if (!("str" in item)) return [];
    const text = seenSigns(written(item.str, fontOf(item.fontName)));
    if (text.trim() === "") return [];
    const [a, b, , , x, y] = combined(transform, item.transform as unknown as Matrix);
    const scale = Math.hypot(a, b);
    if (scale === 0 || Math.abs(b) > Math.abs(a)) return [];
    return [{ text, left: x, right: x + item.width, base: y, size: item.height || scale }];
  });
  const paths = new PathReader(transform, operations);
  for (let index = 0; index < list.fnArray.length; index += 1)
    paths.read(list.fnArray[index] ?? 0, list.argsArray[index]);
  const writes = operations.showText !== undefined && list.fnArray.includes(operations.showText);
  const isUnread = hasUnreadText(
    list,
    items.flatMap((item) => ("str" in item ? item.str : [])),
    operations,
  );
  const { signs, cells } = boxesOf(paths, texts);
  for (const cell of cells) paths.outline(cell);
  return { texts: [...texts, ...signs], across: paths.across, down: paths.down, writes, isUnread };
}

/** Fonts of words, by which some programs draw the same empty box for every sign that no font of theirs has. */
const WORDS_ONLY = /^(?:Noto|DejaVu|Liberation|Carlito|WenQuanYi|Droid)/u;
const GLYPHS = /[\uF020-\uF0FF]/gu;

/** The name of a font without what tells its part and its cut: ABCDEF+Wingdings2-Regular is Wingdings 2. */
function symbolFont(name: string): string {
  return name
    .replace(/^[A-Z]{6}\+/u, "")
    .replace(/[-,].*$/u, "")
    .replace(/(?<=dings) ?(?=\d$)/u, " ");
}

/** @returns 0 where most texts stand upright; else the direction in which they run */
function isSideways(items: readonly unknown[], base: Matrix): number {
  let upright = 0;
  let down = 0;
  for (const item of items) {
    const { str = "", transform } = item as { str?: string; transform?: Matrix };
    if (transform === undefined || str.trim() === "") continue;
    const [a, b] = combined(base, transform);
    if (Math.abs(a) >= Math.abs(b)) upright += str.length;
    else down += Math.sign(b) * str.length;
  }
  return Math.abs(down) > upright ? Math.sign(down) : 0;
}
