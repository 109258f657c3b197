/** Reads the text of a basis cell (公开依据) into citations. */

import { assertText } from "../model/argument.js";
import { foldItems } from "./articles.js";
import { readBare } from "./bare.js";
import { canonicalWords } from "./canonical.js";
import type { Citation } from "./citation.js";
import { Cursor } from "./cursor.js";
import type { Draft } from "./draft.js";
import { foldNumbered, foldNumbers, foldTitleMarks, foldWidth } from "./fold.js";
import { readNamed } from "./named.js";
import { type Token, tokenize } from "./tokens.js";
import { isLeadIn, isTitle, leadInLength } from "./words.js";

/**
 * Reads citations of instruments as real tables print them: several in one text, with or without 《》, with numbers
 * in any bracket, articles, tails such as 及相关规定, and marks that nobody closed. Articles are divided as 《立法法》
 * divides laws (条、款、项); numbers are those of 《党政机关公文格式》 (GB/T 9704—2012).
 *
 * @param text a basis cell, or one entry of it; any length, read in linear time
 * @returns the citations in order. Words that name no instrument are a citation without title and number
 */
export function parseCitations(text: string): Citation[] {
  assertText("parseCitations", text);
  const cursor = new Cursor(
    tokenize(foldItems(foldNumbered(foldTitleMarks(foldNumbers(foldWidth(text)), isTitle), isTitle))),
  );
  const citations: Citation[] = [];
  for (let token = cursor.take(); token; token = cursor.take()) {
    const read = readCitation(cursor, token);
    if (read && read.title !== "") citations.push(...finished(read, text));
  }
  return citations;
}

function finished(read: Draft, text: string): Citation[] {
  const { title, number, notes, articles } = read;
  const rest = canonicalWords(read.rest);
  const named = title !== null || number !== null;
  if (!named && (rest === null || isLeadIn(rest))) return [];
  return [{ title, number, notes, articles, rest, text: text.slice(read.start, read.end).trim() }];
}

function readCitation(cursor: Cursor, token: Token): Draft | null {
  switch (token.kind) {
    case "separator":
      return null;
    case "title":
      return readNamed(cursor, token);
    case "words": {
      const leadIn = isLeadIn(token.value) ? token.value.length : leadInLength(token.value);
      if (leadIn === 0 && token.value.trim() !== "") return readBare(cursor, token);
      cursor.putBack(token, leadIn || token.value.length);
      return null;
    }
    case "year":
    case "bracket":
      return isLeadIn(token.value) ? null : readBare(cursor, token);
  }
}
