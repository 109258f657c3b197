/** Codes of the catalog and the words that people use for them. */
import type { Catalog } from "../catalog/index.js";
import type { StatusOnDay } from "../instruments/index.js";
import type { VocabularyEntry } from "../model/vocabulary.js";
import { Failure } from "./exit.js";
import type { Language } from "./language.js";
import type { Messages } from "./messages/index.js";
import { nearest } from "./suggest.js";

/** A code and its names. */
export interface Term {
  readonly code: string;
  readonly zh: string;
  readonly en: string;
}

/** The entries of a vocabulary as terms. */
export function termsOf(entries: readonly VocabularyEntry[]): Term[] {
  return entries.map(({ code, term, en }) => ({ code, zh: term, en }));
}

/** The domains as terms. */
export function domainTerms(catalog: Catalog): Term[] {
  return catalog.domains.map(({ id, name, en }) => ({ code: id, zh: name, en }));
}

/** Codes that are called the same in every language. */
export function plainTerms<Code extends string>(codes: readonly Code[]): (Term & { readonly code: Code })[] {
  return codes.map((code) => ({ code, zh: code, en: code }));
}

/** The statuses of instruments as terms. */
export function statusTerms({ status }: Messages): (Term & { readonly code: StatusOnDay })[] {
  const names = Object.entries(status) as [StatusOnDay, string][];
  return names.map(([code, name]) => ({ code, zh: name, en: name }));
}

/** The name of a code in a language; the code itself where it has none. */
export function nameOf(terms: readonly Term[], code: string, language: Language): string {
  return terms.find((term) => term.code === code)?.[language] ?? code;
}

/** More than these are not worth listing in an error message. */
const LISTABLE = 13;

/**
 * Reads the value of an option: codes or Chinese names, separated by commas (half or full width).
 *
 * @param option as written, for the message
 * @throws Failure `unknown-value` for what is neither
 */
export function readCodes<Code extends string>(
  option: string,
  value: string,
  terms: readonly (Term & { readonly code: Code })[],
  messages: Messages,
): Code[] {
  return value.split(/[,，、]/u).map((word) => {
    const wanted = word.trim();
    const term = terms.find(({ code, zh }) => code === wanted || zh === wanted);
    if (term) return term.code;
    const near = nearest(
      wanted,
      terms.flatMap(({ code, zh }) => [code, zh]),
    );
    const shown = near.length > 0 ? near : terms.slice(0, LISTABLE).map(({ code }) => code);
    const more = near.length === 0 && terms.length > LISTABLE ? "…" : "";
    throw new Failure(
      "unknown-value",
      messages.failures["unknown-value"](option, wanted, shown.join(messages.separator) + more),
    );
  });
}
