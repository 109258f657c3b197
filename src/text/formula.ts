/** Texts that a spreadsheet takes for formulas. */

/**
 * The beginning of a formula: those of East Asia take the full-width signs too, and blanks and quotes before a sign are left
 * out by some programs. A regular expression's source.
 */
export const FORMULA_SIGN = "[\\s\\uFEFF\"'“”]*[=+\\-@＝＋－＠]";
