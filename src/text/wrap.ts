/** How text breaks into lines in a column of a given width, as a word processor would break it. */
import { displayWidth } from "./width.js";

/** Runs that never break inside (Latin words, numbers, addresses), else single characters. */
const TOKEN = /[!-~]+|./gsu;
/** Marks that may not begin a line. */
const CLOSING = /^[，。、；：？！）》〉】〕〗」』”’…—·%,.;:?!)\]}]$/u;
/** Marks that may not end a line. */
const OPENING = /[（《〈【〔〖「『“‘([{]$/u;

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
  const lines: string[] = [];
  let line = "";
  for (const token of unbreakable(paragraph, columns)) {
    if (line !== "" && displayWidth(line) + displayWidth(token) > columns) {
      lines.push(line);
      line = "";
    }
    line += token;
  }
  lines.push(line);
  return lines;
}

/** Tokens with the punctuation that sticks to them; what is still wider than the column is cut. */
function unbreakable(paragraph: string, columns: number): string[] {
  const groups: string[] = [];
  for (const token of paragraph.match(TOKEN) ?? []) {
    const last = groups.at(-1);
    if (last !== undefined && (CLOSING.test(token) || OPENING.test(last))) {
      groups[groups.length - 1] = last + token;
    } else {
      groups.push(token);
    }
  }
  return groups.flatMap((group) => (displayWidth(group) > columns ? cut(group, columns) : [group]));
}

function cut(group: string, columns: number): string[] {
  const parts: string[] = [];
  let part = "";
  for (const character of group) {
    if (part !== "" && displayWidth(part + character) > columns) {
      parts.push(part);
      part = "";
    }
    part += character;
  }
  parts.push(part);
  return parts;
}
