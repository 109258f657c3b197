/** What search is asked and what it answers. Types only. */
import type { Catalog, CatalogItem, ItemFilter } from "../catalog/types.js";
import type { VocabularyEntry } from "../model/vocabulary.js";

/** What search needs of a catalog. */
export type Searched = Pick<Catalog, "domains" | "item" | "items" | "release" | "vocabulary">;

/** A term of the catalog with the everyday words for it: an entry of `catalogs/vocabulary/words.yaml`. */
export type Synonyms = Pick<VocabularyEntry, "term" | "en" | "aliases">;

/** How many items are wanted, and of which. */
export interface SearchOptions {
  /** At most so many items; 20 unless stated. */
  readonly limit?: number | undefined;
  /** Only items that meet this filter. It has no part in how they are ranked. */
  readonly filter?: ItemFilter | undefined;
}

/** An item that was found. */
export interface SearchHit {
  readonly item: CatalogItem;
  /** Above 0; comparable within one answer only. */
  readonly score: number;
  /**
   * Why: what the item contains of the query or of the official words for it (最低生活保障 where 低保 was asked), in
   * the order of the query, in half width and lower case.
   */
  readonly matched: readonly string[];
}

/** Search in one catalog. */
export interface Search {
  /**
   * Finds items by official terms and everyday words, parts and near misses of them, in simplified or traditional
   * characters, by pinyin or its initials.
   *
   * @param words any text; of a long one `readQuery` says what is read
   * @param options how many, and of which
   * @returns best first, equals in official order, after the fifth only while not far behind the best;
   *   empty where nothing fits
   */
  search(words: string, options?: SearchOptions): readonly SearchHit[];
}
