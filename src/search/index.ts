/**
 * Search for people who do not know the official term: everyday words, traditional characters, slips, pinyin.
 *
 * @packageDocumentation
 */
export { readQuery, type SearchQuery } from "../text/query.js";
export { createSearch } from "./search.js";
export type { Search, Searched, SearchHit, SearchOptions, Synonyms } from "./types.js";
