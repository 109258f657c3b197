/** Texts of cells as a person sees them. */
import { COMPATIBILITY_CLASS, plainCharacter } from "../../text/compatibility.js";
import { FORMULA_SIGN } from "../../text/formula.js";
import { symbolWithoutFont } from "./symbols.js";

/** Stands for what is not in the file: a text, half of a character, whether a box is ticked. */
export const LOST = "\uFFFD";

/** Excel holds no more in a cell. */
export const MAX_TEXT = 32_767;

/**
 * Controls but tab and line feed, blanks that do not break, soft hyphens, joiners, marks of direction, variation
 * selectors, halves of characters and what is none.
 */
const UNSEEN_CLASS =
  "\\0-\\x08\\x0B-\\x1F\\x7F-\\xA0\\xAD\\u034F\\u061C\\u115F\\u1160\\u17B4\\u17B5\\u180B-\\u180F\\u200B-\\u200F\\u2028-\\u202E\\u2060-\\u206F\\u3164\\uFE00-\\uFE0F\\uFEFF\\uFFA0\\uFFF0-\\uFFFB\\uFFFE\\uFFFF";

/** Glyphs of fonts of symbols, which programs keep here. */
const SYMBOL_CLASS = "\\uF020-\\uF0FF";

/** Quick: takes whole characters of two halves for halves. */
const DOUBTFUL = new RegExp(`[${UNSEEN_CLASS}${SYMBOL_CLASS}${COMPATIBILITY_CLASS}\\uD800-\\uDFFF]`);
const EACH_DOUBTFUL = new RegExp(
  `[${UNSEEN_CLASS}${SYMBOL_CLASS}${COMPATIBILITY_CLASS}\\p{Cs}\\u{E0000}-\\u{E0FFF}]`,
  "gu",
);
const UNSEEN = new RegExp(`[${UNSEEN_CLASS}\\u{E0000}-\\u{E0FFF}]`, "u");
const SYMBOL = new RegExp(`[${SYMBOL_CLASS}]`, "u");

/** What some of the unseen look like; the others look like nothing. */
const LOOKS: Readonly<Record<string, string>> = {
  "\v": "\n",
  "\f": "\n",
  "\r": "\n",
  "\u0085": "\n",
  "\u00A0": " ",
  "\u2028": "\n",
  "\u2029": "\n",
};

/**
 * @returns the text without what nobody sees, symbols and radicals as everybody's fonts have them: line breaks as
 *   `\n`, no blanks at either end, without what keeps spreadsheets from taking it for a number or a formula, and no
 *   longer than {@link MAX_TEXT}
 */
export function seen(text: string): string {
  return cut(unguarded(seenSigns(text).trim()));
}

/** The same of a piece of a text: blanks at its ends and whatever guards it stay. */
export function seenSigns(text: string): string {
  if (!DOUBTFUL.test(text)) return text;
  return text.replaceAll("\r\n", "\n").replace(EACH_DOUBTFUL, looksLike);
}

function looksLike(character: string): string {
  if (UNSEEN.test(character)) return LOOKS[character] ?? "";
  if (SYMBOL.test(character)) return symbolWithoutFont(character);
  // Half of a character says nothing, and no file of XML may have it.
  return /\p{Cs}/u.test(character) ? LOST : plainCharacter(character);
}

/** A formula that is nothing but a text: `="001"`, `=T("001")`. */
const GUARDED = new RegExp(`^'${FORMULA_SIGN}`, "u");
const TEXT_FORMULA = /^=(?:T\()?"([^"]*)"\)?$/u;

/** Without the apostrophe before a text, or the formula around it, that exports of other systems leave in the cell. */
function unguarded(text: string): string {
  if (text.startsWith('="') || text.startsWith('=T("')) return TEXT_FORMULA.exec(text)?.[1]?.trim() ?? text;
  // One that another closes is a quotation mark.
  const guarded = text.startsWith("'") && (GUARDED.test(text) || !/['’]/u.test(text.slice(1)));
  return guarded ? text.slice(1).trim() : text;
}

function cut(text: string): string {
  if (text.length <= MAX_TEXT) return text;
  const isHalf = /[\uD800-\uDBFF]/.test(text.charAt(MAX_TEXT - 1));
  return text.slice(0, isHalf ? MAX_TEXT - 1 : MAX_TEXT);
}
