/** What is aligned, and what comes of it. Types only. */
import type { Catalog } from "../catalog/types.js";
import type { DomainId } from "../model/index.js";
import type { PublishedRow } from "../tables/read/published.js";

/** What alignment needs of a catalog. */
export type Alignable = Pick<Catalog, "domains" | "item">;

/**
 * A row that somebody published: any part of a {@link PublishedRow}, which is itself one. What is missing is null or
 * left out. Rows that stand in the same table (`at.table`) are aligned together, those that name none as one table.
 */
export type AlignRow = {
  readonly [Field in keyof PublishedRow]?: PublishedRow[Field] | null | undefined;
};

/** What is known beforehand. */
export interface AlignOptions {
  /** The rows are of this domain: no item of another is proposed. */
  readonly domain?: DomainId | undefined;
}

/** Why an item is proposed, or none. */
export const REASON_CODES = [
  "own-id",
  "same-name",
  "name",
  "category",
  "content",
  "basis",
  "table-domain",
  "table-category",
  "table-order",
  "taken",
  "nothing-close",
] as const;

/**
 * Why an item is proposed: `own-id` where the row names it; `same-name`, `name`, `category`, `content`, `basis` for
 * words in common; `table-…` for what the rest of the table says (its domain, rows of the same category, the rows before
 * and after). Why none is: `taken` where the closest item fits another row better, else `nothing-close`.
 */
export type ReasonCode = (typeof REASON_CODES)[number];

/** One reason, with what matched. */
export interface AlignReason {
  readonly code: ReasonCode;
  /** Words and elements of the row that the item has too, titles that it cites, its id; empty where no words are meant. */
  readonly matched: readonly string[];
}

/** Another item that the row may stand for. */
export interface Alternative {
  /** Id of an item. */
  readonly item: string;
  /** Probability that it is the right answer, 0 to 1. */
  readonly score: number;
}

/** What one row stands for. */
export interface Alignment<Row extends AlignRow = AlignRow> {
  readonly row: Row;
  /** Id of the national item; null for a local addition. */
  readonly item: string | null;
  /** Probability that `item`, null included, is the right answer, 0 to 1. */
  readonly score: number;
  /** Most telling first. */
  readonly reasons: readonly AlignReason[];
  /** Best first; empty where none has a chance worth showing. */
  readonly alternatives: readonly Alternative[];
  /** Ids of further items whose elements the row takes in: it merges them with `item`. */
  readonly also: readonly string[];
}

/** Finds the national items that published rows stand for. */
export interface Aligner {
  /**
   * Aligns the rows of one or several tables. The answer depends on the rows, their order and the catalog alone.
   *
   * @param rows in the order of the table, headers and totals left out
   * @param options what is known beforehand
   * @returns one alignment a row, in the order of the rows
   */
  align<Row extends AlignRow>(rows: readonly Row[], options?: AlignOptions): Alignment<Row>[];
}
