/** The elements of a cell 公开内容（要素）: one a line, numbered, bulleted, or with marks between them. */
import { trimMarksBehind } from "../../../text/trim.js";
import { cutAtNumbers, isEnumerated, withoutNumber } from "./enumeration.js";
import { glued, type LineJoiner } from "./lines.js";

const PAIRS: Readonly<Record<string, string>> = {
  "（": "）",
  "(": ")",
  "《": "》",
  "〈": "〉",
  "〔": "〕",
  "【": "】",
  "“": "”",
};
const CLOSERS = new Set(Object.values(PAIRS));

/** Longer parts between 、 are no elements of a plain list. */
const MAX_PLAIN = 14;

/**
 * Reads the elements of a cell.
 *
 * @param text the cell; element marks win over lines, ； over 、
 * @param joiner knows which line breaks only cut a word
 */
export function elementsOf(text: string, joiner: LineJoiner): string[] {
  const lines = joiner.join(text, isEnumerated);
  const numbered = lines.some(isEnumerated) ? joinedToNumbers(lines) : lines;
  const parts = numbered.flatMap(cutAtNumbers).flatMap((part) => splitOutside(part, "；;。"));
  const [only = ""] = parts;
  return (parts.length === 1 && !isEnumerated(only) ? plainList(only) : parts)
    .map(element)
    .filter((part) => part !== "");
}

/** Where most lines have a number or bullet, one without goes on where the line above stopped. */
function joinedToNumbers(lines: readonly string[]): string[] {
  const marked = lines.filter(isEnumerated).length;
  if (marked * 2 <= lines.length) return [...lines];
  const joined: string[][] = [];
  for (const line of lines) {
    if (joined.length === 0 || isEnumerated(line)) joined.push([line]);
    else joined.at(-1)?.push(line);
  }
  return joined.map(glued);
}

/** 机构职能、权责清单、执法人员名单: a plain list of at least three. A sentence with 、 in it stays whole. */
function plainList(text: string): string[] {
  if (/[：:，,]/u.test(text)) return [text];
  const parts = splitOutside(text, "、");
  const isPlain =
    parts.length >= 3 && parts.every((part) => part.length <= MAX_PLAIN && !/[的等]/u.test(part));
  return isPlain ? withTails(parts) : [text];
}

/** 办理时间、地点 is one element: what has two characters behind a longer one belongs to it. */
function withTails(parts: readonly string[]): string[] {
  const elements: string[] = [];
  for (const part of parts) {
    const before = elements.at(-1);
    if (before !== undefined && before.length > 2 && part.length <= 2)
      elements[elements.length - 1] = `${before}、${part}`;
    else elements.push(part);
  }
  return elements;
}

/** Brackets, quotes, and all that separates: other characters are passed over. */
const MARK = /[（(《〈〔【“）)》〉〕】”；;。、，, \u3000]/gu;

/**
 * Splits at any of the characters, unless it stands in brackets or quotes. Linear.
 *
 * @param separators some of ；;。、，, and the blanks
 */
export function splitOutside(text: string, separators: string): string[] {
  const parts: string[] = [];
  const open: string[] = [];
  let start = 0;
  for (const { 0: character, index: at } of text.matchAll(MARK)) {
    const closer = PAIRS[character];
    if (closer !== undefined) open.push(closer);
    else if (CLOSERS.has(character)) {
      if (open.at(-1) === character) open.pop();
    } else if (open.length === 0 && separators.includes(character)) {
      parts.push(text.slice(start, at));
      start = at + 1;
    }
  }
  // What nobody closed hides the separators behind it: the text is taken as it is.
  parts.push(text.slice(start));
  return parts.map((part) => part.trim()).filter((part) => part !== "");
}

function element(text: string): string {
  return trimMarksBehind(withoutNumber(text.trim()), "；;。，,、：:").trim();
}
