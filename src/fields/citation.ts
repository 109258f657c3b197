/** One entry of a basis (公开依据), whether a catalog states it by key or a table prints it. */
import { formatArticles } from "../instruments/articles.js";
import { parseCitations } from "../instruments/parse.js";
import type { InstrumentRegistry } from "../instruments/registry.js";
import { lookUpCitation } from "../instruments/resolve.js";
import type { Basis } from "../model/item.js";
import { quoteTitle } from "../text/title.js";
import type { ChangeValue } from "./verdict.js";

/** An entry of a basis, read. */
export interface Cited {
  /** As the side has it. */
  readonly value: ChangeValue;
  /** Key of the instrument, or its title where nobody registered it; null where the words name none. */
  readonly title: string | null;
  /** Such as 第四十七条第二款; empty where it names none. */
  readonly articles: string;
  /** The entry for people. */
  readonly text: string;
}

/** Reads an entry of a catalog. */
export function readBasis(entry: Basis): Cited {
  if (typeof entry === "string") return { value: entry, title: entry, articles: "", text: quoteTitle(entry) };
  if ("words" in entry) return { value: entry, title: null, articles: "", text: entry.words };
  const articles = entry.articles.join("、");
  return {
    value: entry,
    title: entry.instrument,
    articles,
    text: `${quoteTitle(entry.instrument)}${articles}`,
  };
}

/**
 * Reads an entry as a table prints it.
 *
 * @param registry finds the instrument behind other spellings of its title, or its number
 */
export function readPrinted(text: string, registry: InstrumentRegistry | null): Cited {
  const [citation, ...more] = parseCitations(text);
  if (citation === undefined || more.length > 0) return { value: text, title: null, articles: "", text };
  const [key] = (registry && lookUpCitation(citation, registry)?.keys) ?? [];
  return { value: text, title: key ?? citation.title, articles: formatArticles(citation.articles), text };
}
