/** Search for people who do not know the official term. */
import { lazy } from "../catalog/lazy.js";
import { words as packaged } from "../generated/words.js";
import { fold } from "../text/fold.js";
import { toSimplified } from "../text/traditional.js";
import { occurs, readCorpus } from "./corpus.js";
import { matchedIn } from "./matched.js";
import { scoresOf } from "./rank.js";
import { termsOf } from "./terms.js";
import { createThesaurus, type Group, groupOf } from "./thesaurus.js";
import type { Search, Searched, SearchOptions, Synonyms } from "./types.js";

/** Longer than any question; what a longer text costs is bounded by it. */
const MAX_QUERY = 100;

const DEFAULT_LIMIT = 20;

/**
 * Makes the search of a catalog. The texts are read at the first search: with 489 items that takes less time than
 * loading an index would, so that there is none.
 *
 * @param catalog what to search
 * @param synonyms everyday words for official terms; those of `catalogs/vocabulary/words.yaml` unless given
 */
export function createSearch(catalog: Searched, synonyms?: readonly Synonyms[]): Search {
  const corpus = lazy(() => readCorpus(catalog));
  const thesaurus = lazy(() => createThesaurus(synonyms?.map(groupOf) ?? (JSON.parse(packaged) as Group[])));
  return {
    search(words, { limit = DEFAULT_LIMIT, filter }: SearchOptions = {}) {
      const query = toSimplified(fold(words.slice(0, MAX_QUERY)).slice(0, MAX_QUERY));
      const terms = termsOf(query, thesaurus(), (text) => occurs(text, corpus()));
      const scores = scoresOf(terms, corpus());
      const wanted = new Set(catalog.items(filter));
      return corpus()
        .items.map((item, at) => ({ item, at, score: scores[at] ?? 0 }))
        .filter(({ item, score }) => score > 0 && wanted.has(item))
        .sort((a, b) => b.score - a.score)
        .slice(0, Math.max(0, limit))
        .map(({ item, at, score }) => ({ item, score, matched: matchedIn(at, terms, corpus()) }));
    },
  };
}
