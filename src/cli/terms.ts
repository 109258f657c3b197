/** Codes of the catalog and the words that people use for them. */
import { createCatalog } from "../catalog/catalog.js";
import { codeLookup, type NamedCode } from "../catalog/code-names.js";
import type { Catalog } from "../catalog/index.js";
import { lazy } from "../catalog/lazy.js";
import { withFurther } from "../catalog/widened.js";
import { names } from "../generated/names.js";
import type { StatusOnDay } from "../instruments/index.js";
import type { VocabularyEntry } from "../model/vocabulary.js";
import type { Context } from "./context.js";
import { Failure } from "./exit.js";
import type { Language } from "./language.js";
import type { Messages } from "./messages/index.js";
import { nearest } from "./suggest.js";

/** A code and its names. */
export interface Term extends Omit<NamedCode, "also"> {
  /** Other names that people may write. */
  readonly also?: readonly string[];
}

/** Further names that people may write, by code. */
const alsoNamed = lazy(
  () => new Map(Object.values(names).flatMap((kind) => kind.map((one) => [one.code, one.also]))),
);

/** The entries of a vocabulary as terms; of the catalog in use, every name that people may write stands for its code. */
export function termsOf(entries: readonly VocabularyEntry[]): Term[] {
  const known = alsoNamed();
  return entries.map(({ code, term, en, aliases }) => ({
    code,
    zh: term,
    en,
    also: [...aliases, ...(known.get(code) ?? [])],
  }));
}

/** The domains as terms. */
export function domainTerms({ domains }: { readonly domains: readonly NamedDomain[] }): Term[] {
  return domains.map(termOf);
}

type NamedDomain = Pick<Catalog["domains"][number], "name" | "en"> & { readonly id: string };

function termOf({ id, name, en }: NamedDomain): Term {
  return { code: id, zh: name, en };
}

/**
 * The context with the domains of later waves in place that an option names: whoever asks for 旅游 means its items too.
 *
 * @param asked what the option says: codes or names
 */
export function asking<Asker extends Pick<Context, "catalog" | "data">>(
  asked: string | undefined,
  context: Asker,
): Asker {
  const standard = new Set(context.data.domains.flatMap(({ id, name }) => [id, name]));
  // Reading those of later waves takes time that nobody need wait who asks for none.
  if (wordsOf(asked ?? "").every((word) => word === "" || standard.has(word))) return context;
  const lookup = codeLookup(context.catalog.further.map(termOf).map((term) => ({ ...term, also: [] })));
  const further = wordsOf(asked ?? "").flatMap((word) => lookup.code(word) ?? []);
  if (further.length === 0) return context;
  const data = withFurther(context.data, { domains: { further } });
  return { ...context, data, catalog: createCatalog(data) };
}

/** What an option lists, separated by commas of either width. */
function wordsOf(value: string): string[] {
  return value.split(/[,，、]/u).map((word) => word.trim());
}

/** A name with its code behind it, where they are not the same. */
function shownAs({ code, zh }: Term): string {
  return code === zh ? code : `${zh}（${code}）`;
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
  const lookup = codeLookup(terms.map(({ also = [], ...term }) => ({ ...term, also })));
  return wordsOf(value).map((wanted) => {
    const code = lookup.code(wanted);
    const term = terms.find((one) => one.code === code);
    if (term) return term.code;
    const near = nearest(
      wanted,
      terms.flatMap(({ code, zh }) => [code, zh]),
    );
    const shown = near.length > 0 ? near : terms.slice(0, LISTABLE).map(shownAs);
    const more = near.length === 0 && terms.length > LISTABLE ? "…" : "";
    throw new Failure(
      "unknown-value",
      messages.failures["unknown-value"](option, wanted, shown.join(messages.separator) + more),
    );
  });
}
