/** What `zwgk align --json` says of each row. */
import type { Alignment, AlignReason, Alternative } from "../../align/index.js";
import type { PublishedRow } from "../../tables/read/published.js";
import type { Context } from "../context.js";
import { reasonWords } from "./reasons.js";

/** The answer to one row. */
interface AlignAnswer {
  /** As a person sees it: of a sheet or table its row, of JSON the line or the place in the array. */
  readonly row: number;
  /** Where the file has several tables. */
  readonly table?: string;
  /** Of the row, as published. */
  readonly name: string;
  /** Id of the national item; null for a local addition. */
  readonly item: string | null;
  readonly score: number;
  readonly reasons: readonly (AlignReason & { readonly words: string })[];
  readonly alternatives: readonly Alternative[];
  readonly also: readonly string[];
}

/** The answers, in the order of the rows. */
export function answersOf(aligned: readonly Alignment<PublishedRow>[], context: Context): AlignAnswer[] {
  const several = hasSeveralTables(aligned);
  return aligned.map(({ row: { at, name }, item, score, reasons, alternatives, also }) => ({
    row: at.row,
    ...(several ? { table: at.table } : {}),
    name,
    item,
    score,
    reasons: reasons.map((reason) => ({ ...reason, words: reasonWords(reason, context) })),
    alternatives,
    also,
  }));
}

/** Whether rows stand in more than one table, so that their numbers alone do not tell them apart. */
export function hasSeveralTables(aligned: readonly Alignment<PublishedRow>[]): boolean {
  return new Set(aligned.map(({ row }) => row.at.table)).size > 1;
}
