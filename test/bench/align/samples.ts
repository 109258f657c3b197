/** The labelled rows as tables to align, split by publisher into a half to develop on and a half to test on. */
import { createHash } from "node:crypto";
import type { AlignRow } from "../../../src/align/index.js";
import { catalog, type DomainId } from "../../../src/index.js";
import { bigramsOf } from "../../../src/text/bigrams.js";
import {
  itemOf,
  keptBackRows,
  type ObservedRow,
  type ObservedTownshipRow,
  observedRows,
  observedTownshipRows,
} from "../../evidence.js";

/** A row with what it stands for. */
export interface Sample {
  readonly row: AlignRow;
  /** Id of the national item; null for a local addition. */
  readonly item: string | null;
  /** All answers that are right: where a row is between two items, either. */
  readonly accepted: readonly (string | null)[];
  /** Undefined for a row that none of the domains covers. */
  readonly domain: DomainId | undefined;
  readonly publisher: string;
  /** Whether its name is another than that of its item, more than by numbering and punctuation. */
  readonly reworded: boolean;
}

/** Which publishers are on which side was settled before anything was tuned. */
const SEED = "7";

/** The year, page or copy that an id of a source ends with: other sources of the same publisher. */
const EDITION = /-(?:\d{4}[a-z]?|p\d+|\d{6,}|mirror.*)$/u;

/** All labelled rows. Those of one source and one domain are one table. */
export function allSamples(): readonly Sample[] {
  return observedRows().map((row, at) => sampleOf(row, at, `${row.source} ${row.domain}`));
}

/**
 * Rows of lists that cover more than the domains. They were answered once before anything was tuned on them, as
 * docs/align.md says, and belong to the rows to develop on since. Those of one source are one table.
 */
export function townshipSamples(): readonly Sample[] {
  return observedTownshipRows().map((row, at) => sampleOf(row, at, row.source));
}

/** Rows like those of {@link townshipSamples}, of publishers that nothing was tuned on. */
export function keptBackSamples(): readonly Sample[] {
  return keptBackRows().map((row, at) => sampleOf(row, at, row.source));
}

function sampleOf(row: ObservedRow | ObservedTownshipRow, at: number, table: string): Sample {
  const item = itemOf(row);
  const name = item === null ? undefined : catalog.item(item)?.name;
  const { domain, accept = [row.match] } = row as ObservedTownshipRow;
  return {
    row: asPublished(row, { table, row: at + 1 }),
    item,
    accepted: accept.map((match) => itemOf({ domain, match })),
    domain: domain === "none" ? undefined : domain,
    publisher: publisherOf(row.source),
    reworded: name !== undefined && bigramsOf(name).join() !== bigramsOf(row.name).join(),
  };
}

function asPublished(row: ObservedRow | ObservedTownshipRow, at: { table: string; row: number }): AlignRow {
  const { category, name, content, basis, deadline, subject } = row;
  return {
    at,
    category,
    name,
    content,
    basis,
    deadline,
    subjects: subject,
  };
}

function publisherOf(source: string): string {
  return source.replace(EDITION, "").replace(EDITION, "");
}

/** The half that a publisher is in. */
export function isDevelopment({ publisher }: Sample): boolean {
  return hash(publisher) % 2n === 0n;
}

/** One of so many parts of the publishers, the same on both halves. */
export function partOf({ publisher }: Sample, parts: number): number {
  return Number((hash(publisher) / 2n) % BigInt(parts));
}

function hash(publisher: string): bigint {
  return BigInt(`0x${createHash("sha256").update(`${SEED}:${publisher}`).digest("hex")}`);
}
