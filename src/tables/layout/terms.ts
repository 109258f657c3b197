/** Printed terms of codes. */
import type { VocabularyName } from "../../model/vocabulary.js";
import type { PrintOptions } from "../options.js";

/**
 * The printed term of a code.
 *
 * @param options vocabulary and language
 * @param name which vocabulary
 * @param code a code of it
 * @returns the official term, or the English one; the code itself where the vocabulary does not have it
 */
export function termOf(options: PrintOptions, name: VocabularyName, code: string): string {
  const entry = options.vocabulary[name].find((candidate) => candidate.code === code);
  if (entry === undefined) return code;
  return options.lang === "en" ? entry.en : entry.term;
}
