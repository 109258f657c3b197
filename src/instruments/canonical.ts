/** Canonical spelling of the parts of a citation, and of a citation as a whole. */
import { assertHas } from "../model/argument.js";
import { joinLines, trimMarks } from "../text/trim.js";
import { formatArticles } from "./articles.js";
import { A_CITATION, type Citation } from "./citation.js";

const PAIRS: Readonly<Record<string, string>> = { "》": "《", "〉": "〈", "）": "（", "〕": "〔" };
const OPENING: ReadonlySet<string> = new Set(Object.values(PAIRS));
/** Most texts have none of them. */
const MARK = /[《》〈〉（）〔〕]/u;

/**
 * Writes a citation in canonical form. `parseCitations` reads it back as it is. Titles within a title are in 〈〉
 * (GB/T 15834—2011, 4.15), years of document numbers in 〔〕 (GB/T 9704—2012).
 *
 * @param citation its `text` is not used
 * @returns such as 《中华人民共和国政府信息公开条例》（国务院令第711号）第二十条
 */
export function formatCitation(citation: Omit<Citation, "text">): string {
  assertHas("formatCitation", citation, "notes", A_CITATION);
  const { title, number, notes, articles, rest } = citation;
  const inside = number === null ? notes : [number, ...notes];
  if (title === null && rest === null && notes.length + articles.length === 0) return number ?? "";
  return [
    title === null ? "" : `《${title}》`,
    inside.length > 0 ? `（${inside.join("，")}）` : "",
    formatArticles(articles),
    rest ?? "",
  ].join("");
}

/**
 * Canonical title: no line breaks, single spaces, inner titles in 〈〉.
 *
 * @param title with width folded, without its outer 《》
 */
export function canonicalTitle(title: string): string {
  const inner = title.replace(/《/gu, "〈").replace(/》/gu, "〉");
  return balanced(joinLines(inner).replace(/\s+/gu, " ")).trim();
}

/** Canonical words: one line, balanced brackets, no separators at either end; null where no word is left. */
export function canonicalWords(words: string): string | null {
  const text = trimMarks(balanced(words.replace(/\s+/gu, " ")), "、，；。");
  return /[\p{L}\p{N}]/u.test(text) ? text : null;
}

/** Leaves out brackets that nothing closes or opens. */
export function balanced(text: string): string {
  if (!MARK.test(text)) return text;
  const open: { readonly mark: string; readonly index: number }[] = [];
  const unmatched = new Set<number>();
  [...text].forEach((mark, index) => {
    if (OPENING.has(mark)) open.push({ mark, index });
    const opener = PAIRS[mark];
    if (opener === undefined) return;
    if (open.at(-1)?.mark === opener) open.pop();
    else unmatched.add(index);
  });
  for (const { index } of open) unmatched.add(index);
  return [...text].filter((_mark, index) => !unmatched.has(index)).join("");
}
