/** How text breaks into lines in a column of a given width, as a word processor would break it. */
import { characterWidth, displayWidth } from "./width.js";

/** Marks that may not begin a line. */
const CLOSING = codesOf("，。、；：？！）》〉】〕〗」』”’…—·%,.;:?!)]}");
/** Marks that may not end a line. */
const OPENING = codesOf("（《〈【〔〖「『“‘([{");

function codesOf(marks: string): ReadonlySet<number> {
  return new Set(Array.from(marks, (mark) => mark.codePointAt(0) ?? 0));
}

/**
 * Breaks text into lines.
 *
 * @param text may hold line breaks, which are kept
 * @param columns width of the column in half-width characters, at least 2
 * @returns at least one line, none wider than `columns`; joined, the lines are the text without its line breaks
 */
export function wrap(text: string, columns: number): string[] {
  return text.split("\n").flatMap((paragraph) => wrapParagraph(paragraph, columns));
}

function wrapParagraph(paragraph: string, columns: number): string[] {
  if (displayWidth(paragraph) <= columns) return [paragraph];
  const lines: string[] = [];
  let start = 0;
  let end = 0;
  let width = 0;
  for (const stretch of unbreakable(paragraph)) {
    // What is wider than the column is cut.
    for (const part of stretch.width > columns ? cut(paragraph, end, stretch.end, columns) : [stretch]) {
      if (end > start && width + part.width > columns) {
        lines.push(paragraph.slice(start, end));
        start = end;
        width = 0;
      }
      end = part.end;
      width += part.width;
    }
  }
  return [...lines, paragraph.slice(start)];
}

/** Text up to an index, from where the one before it ends. */
interface Stretch {
  readonly end: number;
  readonly width: number;
}

/** Runs that never break inside (Latin words, numbers, addresses), else single characters, with the marks that stick to them. */
function unbreakable(text: string): Stretch[] {
  const stretches: Stretch[] = [];
  let start = 0;
  let width = 0;
  let last = 0;
  for (let at = 0; at < text.length; ) {
    const code = text.codePointAt(at) ?? 0;
    let end = at + (code > 0xffff ? 2 : 1);
    if (isLatin(code)) while (end < text.length && isLatin(text.charCodeAt(end))) end += 1;
    const isClosing = end === at + 1 && CLOSING.has(code);
    if (at > start && !isClosing && !OPENING.has(last)) {
      stretches.push({ end: at, width });
      start = at;
      width = 0;
    }
    width += isLatin(code) ? end - at : characterWidth(code);
    last = text.charCodeAt(end - 1);
    at = end;
  }
  if (text.length > start) stretches.push({ end: text.length, width });
  return stretches;
}

function isLatin(code: number): boolean {
  return code >= 0x21 && code <= 0x7e;
}

/** Parts of a stretch, each as long as the column allows. */
function cut(text: string, start: number, end: number, columns: number): Stretch[] {
  const parts: Stretch[] = [];
  let width = 0;
  for (let at = start; at < end; ) {
    const code = text.codePointAt(at) ?? 0;
    const next = characterWidth(code);
    if (width > 0 && width + next > columns) {
      parts.push({ end: at, width });
      width = 0;
    }
    width += next;
    at += code > 0xffff ? 2 : 1;
  }
  return [...parts, { end, width }];
}
