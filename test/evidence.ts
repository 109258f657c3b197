/** Rows that localities published, with what they stand for: labelled samples for measuring, not part of the package. */
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import type { DomainId } from "../src/index.js";

/** A row of a local catalog. */
export interface ObservedRow {
  readonly domain: DomainId;
  /** The page that it stands on. */
  readonly source: string;
  readonly seq: number | string | null;
  readonly category: string | null;
  readonly name: string;
  readonly content: readonly string[];
  readonly basis: readonly string[] | null;
  readonly deadline?: string | null;
  readonly subject: readonly string[] | null;
  readonly channels?: readonly string[];
  readonly levels?: readonly string[];
  readonly method?: string;
  readonly specific?: string;
  /** Number of the national item that the row stands for; null for a local addition, unless the note says otherwise. */
  readonly match: number | null;
  readonly note?: string;
  /** The row was cut off; fields that were not seen are empty. */
  readonly truncated?: boolean;
  readonly partial?: boolean;
}

/** A row of a list that covers more than the domains, collected later than the others. */
export interface ObservedTownshipRow extends Omit<ObservedRow, "domain" | "channels"> {
  /** `none` where none of the 26 covers it. */
  readonly domain: DomainId | "none";
  readonly channels: readonly string[] | null;
  /** All matches that are right, where there are several. */
  readonly accept?: readonly (number | null)[];
}

/** A power of a published responsibility list. */
export interface ObservedPower {
  readonly source: string;
  readonly no: string | null;
  readonly type: string | null;
  readonly name: string;
  readonly basis: readonly string[];
  readonly subject: string | null;
  readonly office: string | null;
  readonly duties: readonly string[];
  /** The domains that cover it; empty where none does. */
  readonly domains: readonly DomainId[];
  /** Begins with `ambiguous` where any of the domains that it names is right. */
  readonly note: string | null;
}

/** An office of a published list or page. */
export interface ObservedOffice {
  readonly source: string;
  readonly agency: string;
  /** Null where only its duties are known. */
  readonly office: string | null;
  readonly duties: readonly string[];
  readonly domains: readonly DomainId[];
  /** `name-only` where no duties are known: not to be scored. */
  readonly evidence: string;
  readonly note: string | null;
}

export const observedRows = (): ObservedRow[] => read<ObservedRow>("observations");
export const observedTownshipRows = (): ObservedTownshipRow[] =>
  read<ObservedTownshipRow>("rows-of-townships");
export const keptBackRows = (): ObservedTownshipRow[] => read<ObservedTownshipRow>("rows-kept-back");
export const observedPowers = (): ObservedPower[] => read<ObservedPower>("powers");
export const observedOffices = (): ObservedOffice[] => read<ObservedOffice>("offices");

/** Powers and offices of a further sample: a folder of fixtures, or any folder, with powers.jsonl and offices.jsonl. */
export const powersOf = (folder: string): ObservedPower[] => readFile<ObservedPower>(folder, "powers");
export const officesOf = (folder: string): ObservedOffice[] => readFile<ObservedOffice>(folder, "offices");

/** Other publishers, collected after the words of the first sample were known. */
export const SECOND_SAMPLE = resolve(import.meta.dirname, "fixtures/responsibilities/second");

/** Publishers that nothing was tuned on. */
export const KEPT_BACK_SAMPLE = resolve(import.meta.dirname, "fixtures/responsibilities/third");

/** The national item of a row. */
export function itemOf({ domain, match }: Pick<ObservedTownshipRow, "domain" | "match">): string | null {
  return match === null ? null : `${domain}-${String(match).padStart(3, "0")}`;
}

const read = <Row>(name: string): Row[] =>
  readFile<Row>(resolve(import.meta.dirname, "fixtures/evidence"), name);

function readFile<Row>(folder: string, name: string): Row[] {
  return readFileSync(resolve(folder, `${name}.jsonl`), "utf8")
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line));
}
