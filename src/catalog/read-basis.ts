/** A basis (公开依据) as a catalog states it, from the way a table prints it: what `printBasis` does, turned round. */
import {
  formatArticles,
  type InstrumentRegistry,
  lookUpCitation,
  parseCitations,
} from "../instruments/index.js";
import type { Basis } from "../model/item.js";

/**
 * Reads the entries of a basis.
 *
 * @param printed citations, as a table has them
 * @param registry finds instruments by title or number
 * @returns the key of each instrument that is registered, with the articles; of others the words that were printed
 */
export function readBasis(printed: readonly string[], registry: InstrumentRegistry): Basis[] {
  const entries = printed.flatMap((text): Basis[] => {
    const citations = parseCitations(text);
    const found = citations.map((citation) => lookUpCitation(citation, registry)?.keys ?? []);
    if (citations.length === 0 || found.some((keys) => keys.length === 0)) return [{ words: text }];
    return citations.flatMap(({ articles }, at): Basis[] => {
      const [first, ...more] = found[at] ?? [];
      if (first === undefined) return [];
      const cited =
        articles.length === 0 ? first : { instrument: first, articles: [formatArticles(articles)] };
      return [cited, ...more];
    });
  });
  return [...new Map(entries.map((entry) => [JSON.stringify(entry), entry])).values()];
}
