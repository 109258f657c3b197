/** Search for people who do not know the official term. */

import { lazy } from "../catalog/lazy.js";
import * as packaged from "../generated/search.js";
import {
  assertArgument,
  assertFields,
  assertNames,
  assertText,
  listOf,
  NUMBER,
  OBJECT,
  optional,
} from "../model/argument.js";
import { CATALOG } from "../model/shapes.js";
import { readQuery } from "../text/query.js";
import { toSimplified } from "../text/traditional.js";
import { type CorpusData, occurs, openCorpus, readCorpus } from "./corpus.js";
import { matchedIn } from "./matched.js";
import { scoresOf } from "./rank.js";
import { termsOf } from "./terms.js";
import { createThesaurus, type Group, groupOf } from "./thesaurus.js";
import type { Search, Searched, SearchOptions, Synonyms } from "./types.js";

const DEFAULT_LIMIT = 20;

/** Below this share of the best score an item has little but words that stand in many: 办理流程, 联系方式. */
const FAR_BEHIND = 0.1;

/** So many are shown even if they are far behind: the best may be beside the point. */
const ALWAYS_SHOWN = 5;

/**
 * Makes the search of a catalog. For the release that comes with the package everything was prepared when it was
 * built, and the first search parses only the domains of what it finds; another catalog is read as a whole then.
 *
 * @param catalog what to search
 * @param synonyms everyday words for official terms; those of `catalogs/vocabulary/words.yaml` unless given
 */
export function createSearch(catalog: Searched, synonyms?: readonly Synonyms[]): Search {
  assertArgument("createSearch", catalog, CATALOG);
  assertArgument("createSearch", synonyms, optional(listOf(OBJECT)));
  const corpus = lazy(() => openCorpus(packagedCorpus(catalog) ?? readCorpus(catalog)));
  const thesaurus = lazy(() =>
    createThesaurus(synonyms?.map(groupOf) ?? (JSON.parse(packaged.words) as Group[])),
  );
  return {
    search(words, options: SearchOptions = {}) {
      assertText("search.search", words);
      assertFields("search.search", options, { limit: optional(NUMBER), filter: optional(OBJECT) });
      assertNames("search.search", options, ["limit", "filter"]);
      const { limit = DEFAULT_LIMIT, filter } = options;
      const query = toSimplified(readQuery(words).text);
      const terms = termsOf(query, thesaurus(), (text) => occurs(text, corpus()));
      const wanted = filter && new Set<string>(catalog.items(filter).map(({ id }) => id));
      const scores = scoresOf(terms, corpus());
      const least = Math.max(...scores) * FAR_BEHIND;
      return corpus()
        .ids.map((id, at) => ({ id, at, score: scores[at] ?? 0 }))
        .filter(({ id, score }) => score > 0 && (!wanted || wanted.has(id)))
        .sort((a, b) => b.score - a.score)
        .filter(({ score }, rank) => score >= least || rank < ALWAYS_SHOWN)
        .slice(0, Math.max(0, limit))
        .flatMap(({ id, at, score }) => {
          const item = catalog.item(id);
          return item ? [{ item, score, matched: matchedIn(at, terms, corpus()) }] : [];
        });
    },
  };
}

/** What was prepared, where the catalog is the one that it was prepared from. */
function packagedCorpus({ release }: Searched): CorpusData | undefined {
  return JSON.stringify(release) === packaged.release
    ? (JSON.parse(packaged.corpus) as CorpusData)
    : undefined;
}
