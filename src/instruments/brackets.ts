/** What stands in brackets behind a title: a document number, articles, the day of a revision. */
import { leadingArticles } from "./articles.js";
import { balanced } from "./canonical.js";
import type { Draft } from "./draft.js";
import { parseNumber } from "./numbers.js";

const DAY_BEFORE = /^\d{4}年(?:\d{1,2}月\d{1,2}日(?:的)?|(?=\p{Script=Han}{2,}令))/u;
const ISSUED_BEHIND = /(?:公布|发布|印发|颁布)$/u;

/**
 * Adds the inside of a bracket to a citation: the first number becomes its number, all else becomes notes.
 *
 * @param citation is changed
 * @param inside with width folded
 */
export function addBracket(citation: Draft, inside: string): void {
  const { articles, length } = leadingArticles(inside.trim());
  if (articles.length > 0 && length === inside.trim().length) {
    citation.articles.push(...articles);
    return;
  }
  for (const part of parts(inside)) {
    const day = citation.number === null ? (DAY_BEFORE.exec(part)?.[0] ?? "") : "";
    const number = citation.number === null ? numberIn(part.slice(day.length)) : null;
    if (number === null) citation.notes.push(part);
    else {
      citation.number = number;
      if (day) citation.notes.push(day);
    }
  }
}

/** Whether the inside of a bracket states a document number. */
export function statesNumber(inside: string): boolean {
  return parts(inside).some((part) => numberIn(part.replace(DAY_BEFORE, "")) !== null);
}

function numberIn(part: string): string | null {
  return parseNumber(part.replace(ISSUED_BEHIND, ""));
}

/** Splits at commas outside of brackets; at 、 as well where that sets a number free. */
function parts(inside: string): string[] {
  if (!/[，；\n、]/u.test(inside)) return [balanced(inside).trim()].filter((part) => part !== "");
  return splitOutside(inside, "，；\n").flatMap((part) => {
    const pieces = splitOutside(part, "、");
    const joined =
      pieces.length > 1 && parseNumber(part) === null && pieces.some((p) => parseNumber(p) !== null);
    return joined ? pieces : [part];
  });
}

function splitOutside(text: string, marks: string): string[] {
  const pieces = [""];
  let depth = 0;
  for (const mark of text) {
    if ("（〔〈《".includes(mark)) depth++;
    if ("）〕〉》".includes(mark)) depth = Math.max(depth - 1, 0);
    if (depth === 0 && marks.includes(mark)) pieces.push("");
    else pieces[pieces.length - 1] += mark;
  }
  return pieces.map((piece) => balanced(piece).trim()).filter((piece) => piece !== "");
}
