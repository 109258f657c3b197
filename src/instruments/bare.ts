/** A citation without 《》: a title that its ending or its number makes certain, a number alone, or mere words. */
import { addBracket, statesNumber } from "./brackets.js";
import { canonicalTitle } from "./canonical.js";
import type { Cursor } from "./cursor.js";
import { type Draft, draft } from "./draft.js";
import { foldWidth } from "./fold.js";
import { readNamed } from "./named.js";
import { leadingNumber, parseNumber } from "./numbers.js";
import { readSuffix } from "./suffix.js";
import type { Token } from "./tokens.js";
import { isGeneral, isLeadIn, isTitle, titleLength } from "./words.js";

/** Pieces that one title outside 《》 may be cut into by the issuers' 、 and by inner brackets. */
const MAX_PIECES = 24;
/** Longest code of an agency in a document number, such as 农办计财. */
const MAX_AGENCY = 12;
const AGENCY = /\p{L}{1,12}\s*$/u;

/** 某市人民政府办公室某政办函: who issued it, in front of the code of the same. */
const AGENCY_NAMED = /^.*(?:人民政府|办公[室厅]|委员会|管理局)(?=\p{L}{2,8}\s*$)/u;

/**
 * Reads what begins outside 《》.
 *
 * @param cursor stands behind the first token
 * @param first words, a bracket or the year of a document number
 */
export function readBare(cursor: Cursor, first: Token): Draft {
  let words = "";
  let end = first.start;
  let pieces = 0;
  for (let token: Token | undefined = first; token && pieces < MAX_PIECES; token = cursor.take()) {
    const read = readPiece(cursor, token, words, first.start);
    if (read === null) break;
    if (typeof read !== "string") return read;
    words = read;
    end = token.end;
    pieces++;
  }
  const citation = draft(first.start, end, null);
  citation.rest = words.trim();
  return citation;
}

/** The citation that the token makes certain; else the words read so far, or null where they end. */
function readPiece(cursor: Cursor, token: Token, words: string, start: number): Draft | string | null {
  switch (token.kind) {
    case "title":
      return readNamed(cursor, token, { words: words.trim(), start });
    case "separator":
      return joins(cursor, token, words) ? words + token.value : null;
    case "bracket":
      return readBracket(cursor, token, words, start) ?? `${words}（${token.value}）`;
    case "year":
      return readYear(cursor, token, words, start);
    case "words":
      return readWords(cursor, token, words, start) ?? words + token.value;
  }
}

/** Issuers are joined by 、 in front of a title: 国务院扶贫办、财政部关于…. */
function joins(cursor: Cursor, token: Token, words: string): boolean {
  const next = cursor.peek()?.kind;
  return token.value === "、" && !isGeneral(words) && (next === "words" || next === "title");
}

function readWords(cursor: Cursor, token: Token, words: string, start: number): Draft | null {
  const joined = words + token.value;
  const length = titleLength(joined);
  if (length > words.length) {
    const read = length - words.length;
    cursor.putBack(token, read);
    return completed(cursor, titled(start, token.start + read, joined.slice(0, length)));
  }
  if (cursor.peek()?.kind === "year") return null;
  const leading = leadingNumber(joined) ?? { number: parseNumber(joined), length: joined.length };
  const read = leading.length - words.length;
  if (leading.number === null || read <= 0) return null;
  cursor.putBack(token, read);
  return completed(cursor, numbered(start, token.start + read, null, leading.number));
}

function readBracket(cursor: Cursor, token: Token, words: string, start: number): Draft | null {
  if (!statesNumber(token.value)) return null;
  const general = words.trim() === "" || isGeneral(words);
  const citation = draft(start, token.end, general ? null : canonicalTitle(words));
  if (general) citation.rest = words.trim();
  addBracket(citation, token.value);
  return completed(cursor, citation);
}

/** 豫人社规〔2020〕5号 alone, or behind a title: 关于…的通知豫人社规〔2020〕5号. */
function readYear(cursor: Cursor, token: Token, words: string, start: number): Draft {
  const agencies = Array.from({ length: MAX_AGENCY }, (_, index) => Math.max(words.length - index, 0));
  const titleEnd = agencies.find((end) => isTitle(words.slice(0, end).trim()));
  const named = AGENCY_NAMED.exec(words)?.[0].length;
  const agencyAt = titleEnd ?? named ?? words.length - (AGENCY.exec(words)?.[0].length ?? 0);
  const before = words.slice(0, agencyAt).trim();
  const number = parseNumber(words.slice(agencyAt) + token.value) ?? token.value;
  const citation = numbered(start, token.end, titleEnd === undefined ? null : canonicalTitle(before), number);
  if (titleEnd === undefined && !isLeadIn(before)) citation.rest = before;
  return completed(cursor, citation);
}

/** 国务院令第711号 政府信息公开条例: the number may stand before a title outside 《》 as well. */
function titled(start: number, end: number, words: string): Draft {
  const lead = leadingNumber(foldWidth(words).trimStart());
  const title =
    lead === null ? "" : foldWidth(words).trimStart().slice(lead.length).replace(ISSUED_AHEAD, "");
  if (lead === null || !isTitle(title)) return draft(start, end, canonicalTitle(words));
  return { ...draft(start, end, canonicalTitle(title)), number: lead.number };
}

/** 国务院令第711号公布的政府信息公开条例. */
const ISSUED_AHEAD = /^\s*(?:公布|发布|颁布|印发|修订|修正)?的?\s*/u;

function numbered(start: number, end: number, title: string | null, number: string): Draft {
  const citation = draft(start, end, title);
  citation.number = number;
  return citation;
}

/** 国办发〔2019〕54号《…》, 国务院令第577号公布的《…》: the number stands before the title. */
function titleBehind(cursor: Cursor, { title, number, rest, start }: Draft): Draft | null {
  if (title !== null || number === null || rest !== "") return null;
  const words = cursor.peek();
  const joined = words?.kind === "words" && ISSUED.test(words.value) ? 1 : 0;
  const behind = [cursor.peek(joined + 1), cursor.peek(joined + 2)];
  const hasOwn = behind[0]?.kind === "bracket" ? statesNumber(behind[0].value) : behind[1]?.kind === "year";
  if (cursor.peek(joined)?.kind !== "title" || hasOwn) return null;
  if (joined > 0) cursor.take();
  const token = cursor.take();
  if (token === undefined) return null;
  const citation = readNamed(cursor, token);
  return citation.number === null ? { ...citation, start, number } : citation;
}

const ISSUED = /^\s*(?:公布|发布|颁布|印发|修订|修正)?的?\s*$/u;

function completed(cursor: Cursor, citation: Draft): Draft {
  const titled = titleBehind(cursor, citation);
  if (titled !== null) return titled;
  readSuffix(cursor, citation);
  return citation;
}
