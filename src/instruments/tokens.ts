/** Cuts the text of a basis cell into titles, brackets, numbers of a year, separators and words. */
import { statesNumber } from "./brackets.js";

/** A piece of the text. `start` and `end` are positions in UTF-16 units. */
export interface Token {
  /** `year` is 〔2012〕45号, the part of a document number behind the agency's code. */
  readonly kind: "title" | "bracket" | "year" | "separator" | "words";
  /** What stands inside the brackets of a title or bracket; else the piece itself. */
  readonly value: string;
  readonly start: number;
  readonly end: number;
}

/** Longest title and longest bracket; what is not closed within them counts as not closed. */
const MAX_INSIDE = 400;

const YEAR = /[〔（【]\s*(\d{4})\s*[〕）】]\s*第?\s*(\d{1,5})(?:\s*号)?/uy;
/** [行政法规]《…》: what kind of instrument follows. */
const LABEL =
  /[（〔](?:法律|行政法规|地方性法规|(?:部门|政府)?规章|规范性文件|部门规章及规范性文件|党内法规|政策文件|其他)[）〕](?=\s*[《〈])/uy;
const SEPARATORS = "、，；。\n●•■◆★▪";
const STRAY = "》〉）〕】";
const SPECIAL = new RegExp(`[《〈（〔【${SEPARATORS}${STRAY}]`, "u");

/**
 * Cuts a text into tokens.
 *
 * @param text with width folded (see `foldWidth`)
 * @returns the tokens in order; closing marks that close nothing are left out. Linear in the length of the text
 */
export function tokenize(text: string): Token[] {
  const source = {
    text,
    titles: closers(text, /[《〈》〉]/gu, "《〈"),
    brackets: closers(text, /[（〔）〕]/gu, "（〔"),
  };
  const tokens: Token[] = [];
  let at = 0;
  while (at < text.length) {
    const token = tokenAt(source, at);
    if (token.kind !== "words" || !STRAY.includes(token.value)) tokens.push(token);
    at = token.end;
  }
  return tokens;
}

interface Source {
  readonly text: string;
  /** Position of the closing mark by that of the opening one. */
  readonly titles: ReadonlyMap<number, number>;
  readonly brackets: ReadonlyMap<number, number>;
}

/** Pairs marks inside out, any shape of a kind with any other; found in one pass, so that no input is read twice. */
function closers(text: string, marks: RegExp, open: string): Map<number, number> {
  const pairs = new Map<number, number>();
  const opened: number[] = [];
  for (const { 0: mark, index } of text.matchAll(marks)) {
    if (open.includes(mark)) {
      opened.push(index);
      continue;
    }
    const opener = opened.pop();
    if (opener !== undefined && index - opener <= MAX_INSIDE) pairs.set(opener, index);
  }
  return pairs;
}

function tokenAt(source: Source, start: number): Token {
  const { text } = source;
  const mark = text.charAt(start);
  if (SEPARATORS.includes(mark)) return { kind: "separator", value: mark, start, end: start + 1 };
  YEAR.lastIndex = start;
  const year = YEAR.exec(text);
  if (year) return { kind: "year", value: `〔${year[1]}〕${year[2]}号`, start, end: YEAR.lastIndex };
  if (mark === "《" || mark === "〈") return titleAt(source, start);
  if (mark === "（" || mark === "〔") {
    LABEL.lastIndex = start;
    const label = LABEL.exec(text)?.[0];
    if (label !== undefined) return { kind: "separator", value: mark, start, end: start + label.length };
    return bracketAt(source, start);
  }
  if (mark === "【") {
    const close = text.slice(start, start + 20).indexOf("】");
    return { kind: "separator", value: mark, start, end: start + Math.max(close, 0) + 1 };
  }
  if (STRAY.includes(mark)) return { kind: "words", value: mark, start, end: start + 1 };
  const next = text.slice(start, start + MAX_INSIDE).search(SPECIAL);
  const end = next < 0 ? Math.min(start + MAX_INSIDE, text.length) : start + next;
  return { kind: "words", value: text.slice(start, end), start, end };
}

function titleAt(source: Source, start: number): Token {
  const close = source.titles.get(start) ?? titleCut(source, start);
  const closed = /[》〉]/u.test(source.text.charAt(close));
  return { kind: "title", value: source.text.slice(start + 1, close), start, end: close + (closed ? 1 : 0) };
}

/** Where a title that is not closed ends: at a mark that no title holds, or in front of its number. */
function titleCut(source: Source, start: number): number {
  const inside = source.text.slice(start + 1, start + 1 + MAX_INSIDE);
  for (const { index } of inside.matchAll(/[》\n；（]|[、，]?《/gu)) {
    const at = start + 1 + index;
    if (inside.charAt(index) !== "（" || statesNumber(bracketAt(source, at).value)) return at;
  }
  return start + 1 + inside.length;
}

function bracketAt({ text, brackets }: Source, start: number): Token {
  const close = brackets.get(start);
  if (close !== undefined) {
    return { kind: "bracket", value: text.slice(start + 1, close), start, end: close + 1 };
  }
  const inside = text.slice(start + 1, start + 1 + MAX_INSIDE);
  const cut = inside.search(/[\n；]|[、，]?《/u);
  const value = cut < 0 ? inside : inside.slice(0, cut);
  return { kind: "bracket", value, start, end: start + 1 + value.length };
}
