/**
 * What people type who write YAML in a word processor: blanks that are none, full-width colons and dashes, no blank behind a
 * colon. The parser takes them for text, and complains somewhere else or not at all.
 */
import type { Bilingual } from "../model/codes.js";
import type { Finding } from "../model/finding.js";
import { yamlMessages } from "./messages.js";

/** One slip in one line. */
interface TypedSlip {
  readonly rule: "yaml-indent" | "yaml-colon" | "yaml-comma" | "yaml-dash";
  /** Of the line, from 0. */
  readonly column: number;
  /** What is wrong, and the line as it should be. */
  readonly detail: Bilingual;
}

/** Blanks that YAML does not take for indentation, and how wide they look. */
const BLANKS: ReadonlyMap<string, { readonly name: Bilingual; readonly width: number }> = new Map([
  ["\t", { name: { zh: "制表符（Tab）", en: "a tab" }, width: 2 }],
  ["\u00A0", { name: { zh: "不换行空格（U+00A0）", en: "a no-break space (U+00A0)" }, width: 1 }],
  ["\u3000", { name: { zh: "全角空格（U+3000）", en: "a full-width space (U+3000)" }, width: 2 }],
  ["\u202F", { name: { zh: "窄不换行空格（U+202F）", en: "a narrow no-break space (U+202F)" }, width: 1 }],
  ["\u200B", { name: { zh: "零宽空格（U+200B）", en: "a zero-width space (U+200B)" }, width: 0 }],
  ["\uFEFF", { name: { zh: "零宽空格（U+FEFF）", en: "a zero-width space (U+FEFF)" }, width: 0 }],
  ...Array.from("\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A", (blank) => {
    const code = blank.charCodeAt(0).toString(16).toUpperCase();
    const name = { zh: `特殊空格（U+${code}）`, en: `a special space (U+${code})` };
    return [blank, { name, width: 1 }] as const;
  }),
]);

/** So much of a line is looked at and shown. */
const MAX_LINE = 200;

const INDENT = /^[\s\u200B\uFEFF]*/u;
const DASH = /^(?:[－—–‐−]\s*|-[\u3000\u00A0][\s\u3000\u00A0]*|-(?=[a-z][A-Za-z]{0,40}[:：]))/u;
/** A key as the files have them, and what stands behind it. */
const KEY =
  /^((?:- )*["']?[A-Za-z][\w-]{0,60}["']?)[ \u3000\u00A0]{0,9}(：|﹕|:(?=[\u3000\u00A0]|[^\s:/\\]))/u;

/** Between braces: a key, what stands before it, and a colon or comma that is none. */
const IN_BRACES =
  /(?<=\{.*)[，、][ \u3000\u00A0]*(?=[a-z][A-Za-z]{0,40}[ \u3000\u00A0]*[:：﹕])|(?<=(?:\{|\{.*[,，、])[ \u3000\u00A0]*[a-z][A-Za-z]{0,40}[ \u3000\u00A0]*)(?:[：﹕][ \u3000\u00A0]*|:(?=[^\s:/\\]))/gu;

/**
 * The slip of a line.
 *
 * @returns null where the line may stand so
 */
function slipIn(whole: string): TypedSlip | null {
  const line = whole.slice(0, MAX_LINE);
  const indent = INDENT.exec(line)?.[0] ?? "";
  const text = line.slice(indent.length);
  if (text === "" || text.startsWith("#")) return null;
  const odd = [...indent].findIndex((character) => BLANKS.has(character));
  const mended = shown(`${blanks(indent)}${mendedText(text)}`);
  if (odd >= 0) {
    const name = BLANKS.get(indent[odd] ?? "")?.name ?? { zh: "", en: "" };
    return slip("yaml-indent", odd, name, mended);
  }
  if (DASH.test(text)) {
    const [dash = ""] = text;
    const bare = { zh: "“-”，后面却没有空格", en: "“-” without a blank" };
    const name = /^-[a-z]/u.test(text) ? bare : { zh: `“${dash}”`, en: `“${dash}”` };
    return slip("yaml-dash", indent.length, name, mended);
  }
  const key = KEY.exec(text);
  if (key === null) return slipInBraces(text, indent.length, mended);
  const [matched, , mark = ""] = key;
  const column = indent.length + matched.length - mark.length;
  return slip(
    "yaml-colon",
    column,
    mark === ":" ? NO_BLANK : { zh: `全角冒号“${mark}”`, en: `the full-width colon “${mark}”` },
    mended,
  );
}

/** The same between braces, where several keys stand in one line. */
function slipInBraces(text: string, indent: number, mended: string): TypedSlip | null {
  const [first] = text.matchAll(IN_BRACES);
  if (!first) return null;
  const mark = first[0].trim();
  const column = indent + first.index;
  if (mark === ":") return slip("yaml-colon", column, NO_BLANK, mended);
  const name = { zh: `“${mark}”`, en: `“${mark}”` };
  return mark === "，" || mark === "、"
    ? slip("yaml-comma", column, name, mended)
    : slip("yaml-colon", column, { zh: `全角冒号${name.zh}`, en: `the full-width colon ${name.en}` }, mended);
}

const NO_BLANK: Bilingual = { zh: "冒号，冒号后面却没有空格", en: "a colon without a blank" };

/**
 * The slips in lines of a text, as findings.
 *
 * @param lines of the whole text, split once by who asks often
 * @param from the first line that is looked at, from 1
 * @param to the last one
 */
export function slipFindings(lines: readonly string[], file: string, from: number, to: number): Finding[] {
  return lines.slice(from - 1, to).flatMap((line, at): Finding[] => {
    const found = slipIn(line);
    if (found === null) return [];
    const { message, hint } = yamlMessages[found.rule];
    const position = { line: from + at, column: found.column + 1 };
    return [
      { rule: found.rule, level: "error", file, position, path: [], message: message(found.detail), hint },
    ];
  });
}

function slip(rule: TypedSlip["rule"], column: number, name: Bilingual, mended: string): TypedSlip {
  return {
    rule,
    column,
    detail: { zh: `${name.zh}，这一行应为：${mended}`, en: `${name.en}; the line should be: ${mended}` },
  };
}

/** How wide blanks look whose width nobody knows: a tab up to its next stop, and a full-width space in the font that it was typed in. */
export interface Widths {
  readonly tab: number;
  readonly wide: number;
}

/** Where nothing else is known. */
export const USUAL: Widths = { tab: 2, wide: 2 };

/**
 * A line as it should be; as it is where nothing in it is certain to be wrong.
 *
 * @param widths of the blanks that it is indented with; null leaves them
 */
export function mendedLine(whole: string, widths: Widths | null): string {
  if (slipIn(whole) === null) return whole;
  const indent = INDENT.exec(whole)?.[0] ?? "";
  return `${widths ? blanks(indent, widths) : indent}${mendedText(whole.slice(indent.length))}`;
}

/** Whether lines are indented with what has no one width. */
export function indentedWith(lines: readonly string[]): { readonly tabs: boolean; readonly wide: boolean } {
  const indents = new Set(lines.flatMap((line) => [...(INDENT.exec(line)?.[0] ?? "")]));
  return { tabs: indents.has("\t"), wide: indents.has("\u3000") };
}

function blanks(indent: string, { tab, wide }: Widths = USUAL): string {
  let width = 0;
  for (const character of indent) {
    if (character === "\t") width += tab - (width % tab);
    else width += character === "\u3000" ? wide : (BLANKS.get(character)?.width ?? 1);
  }
  return " ".repeat(width);
}

function mendedText(text: string): string {
  const dashed = text.replace(DASH, "- ");
  const mended = dashed
    .replace(KEY, "$1: ")
    .replace(/^((?:- )*[\w"'-]+: )[\s\u3000\u00A0]+/u, "$1")
    .replace(IN_BRACES, (mark) => (/[，、]/u.test(mark) ? ", " : ": "));
  // A key with nothing behind its colon needs no blank there.
  return mended === text ? text : mended.trimEnd();
}

/** Blanks at the begin of a line are shown as what they are. */
function shown(line: string): string {
  return `“${line.trimEnd()}”`;
}
