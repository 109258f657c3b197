/** What stands behind a title: number, notes, articles, a tail. */
import { leadingArticles, sharesArticle } from "./articles.js";
import { addBracket } from "./brackets.js";
import { canonicalTitle } from "./canonical.js";
import type { Cursor } from "./cursor.js";
import type { Draft } from "./draft.js";
import { leadingNumber, parseNumber } from "./numbers.js";
import type { Token } from "./tokens.js";
import { isLeadIn, isRest, isTitleTail, leadingJoint, withoutJoint } from "./words.js";

/** Longest list of articles that share one 条. */
const MAX_SHARED = 120;

/**
 * Reads on behind the title of a citation, as far as the citation goes.
 *
 * @param cursor stands behind the title, and at the next citation afterwards
 * @param citation is completed
 */
export function readSuffix(cursor: Cursor, citation: Draft): void {
  for (let token = cursor.peek(); token; token = cursor.peek()) {
    if (!readPart(cursor, citation, token)) return;
    citation.end = cursor.position;
  }
}

/** Reads one token into the citation; false where the citation ends in front of it. */
function readPart(cursor: Cursor, citation: Draft, token: Token): boolean {
  switch (token.kind) {
    case "title":
      return false;
    case "bracket":
      cursor.take();
      addBracket(citation, token.value);
      return true;
    case "year":
      cursor.take();
      if (citation.number === null) citation.number = token.value;
      return true;
    case "separator":
      return readJointOfArticles(cursor, citation, token);
    case "words":
      return readWords(cursor, citation, joinShared(cursor, token));
  }
}

function readJointOfArticles(cursor: Cursor, citation: Draft, token: Token): boolean {
  const next = cursor.peek(1);
  const last = citation.articles.at(-1);
  if (!last || next?.kind !== "words" || !"、，".includes(token.value)) return false;
  if (leadingArticles(next.value.trimStart(), last.to ?? last.from).length === 0) return false;
  cursor.take();
  return true;
}

/** The token, with what the 、 of 第十、十一条 cut off. */
function joinShared(cursor: Cursor, token: Token): Token {
  let joined = token;
  for (let next = cursor.peek(2); next; next = cursor.peek(2)) {
    const shares = cursor.peek(1)?.value === "、" && sharesArticle(joined.value, next.value);
    if (!shares || joined.value.length > MAX_SHARED) break;
    cursor.join();
    joined = cursor.peek() ?? joined;
  }
  return joined;
}

function readWords(cursor: Cursor, citation: Draft, token: Token): boolean {
  const words = token.value.trimStart();
  const indent = token.value.length - words.length;
  const next = cursor.peek(1);
  const follows = next?.start === token.end ? next.kind : "separator";
  cursor.take();
  if (words === "") return true;

  const last = citation.articles.at(-1);
  const { articles, length } = leadingArticles(words, last?.to ?? last?.from);
  if (length > 0) {
    citation.articles.push(...articles);
    cursor.putBack(token, indent + length);
    return true;
  }
  if (citation.number === null && readNumber(cursor, citation, token, next)) return true;
  if (isRest(words)) {
    citation.rest += follows === "title" ? withoutJoint(words) : words.trim();
    return true;
  }
  const joint = leadingJoint(words);
  if (follows === "title" || joint > 0 || isLeadIn(words)) {
    cursor.putBack(token, joint > 0 ? indent + joint : 0);
    return false;
  }
  if (isBare(citation) && isTitleTail(words.trim())) {
    citation.title = canonicalTitle(`〈${citation.title}〉${words}`);
    return true;
  }
  citation.rest += words.trim();
  return true;
}

/** 财预〔2016〕143号 or 第711号 without brackets around it. */
function readNumber(cursor: Cursor, citation: Draft, token: Token, next: Token | undefined): boolean {
  if (next?.kind === "year" && next.start === token.end) {
    citation.number = parseNumber(token.value.trim() + next.value);
    if (citation.number !== null) cursor.take();
    return citation.number !== null;
  }
  const indent = token.value.length - token.value.trimStart().length;
  const leading = leadingNumber(token.value.trimStart());
  if (leading) cursor.putBack(token, indent + leading.length);
  citation.number = leading?.number ?? parseNumber(token.value);
  return citation.number !== null;
}

/** Whether nothing but the title was read so far. */
function isBare(citation: Draft): boolean {
  return (
    citation.number === null && citation.notes.length + citation.articles.length === 0 && citation.rest === ""
  );
}
