/** What an intake is given and what it finds. Types only. */
import type { Catalog } from "../catalog/types.js";
import type { DomainId, ItemField, Level } from "../model/codes.js";
import type { Edition } from "../model/edition.js";
import type { Item } from "../model/item.js";
import type { PublishedRow, UnreadCell } from "../tables/read/published.js";

/** A published row beside the item that it stands for: an alignment is one. */
export interface AlignedRow {
  readonly row: PublishedRow;
  /** Id of the item; null for a row that matches nothing. */
  readonly item: string | null;
  /** Probability that `item`, null included, is right. */
  readonly score: number;
  /** Ids of further items that the row takes in. */
  readonly also?: readonly string[];
  /** Other items that it may stand for, best first. */
  readonly alternatives?: readonly { readonly item: string; readonly score: number }[];
}

/** One table, or several, of one domain, to be taken into one edition. */
export interface IntakeInput {
  readonly domain: DomainId;
  /** Rows of this domain, those that match nothing included, in the order of their tables. */
  readonly rows: readonly AlignedRow[];
  readonly unread: readonly UnreadCell[];
  /** The edition that the rows are taken into, as its YAML states it; without items where it is begun. */
  readonly edition: Edition;
  /** The items of the standard by which an edition of one's own knows its rows; the edition itself where it is the standard. */
  readonly standard: readonly Item[];
  /** Ids of the domain that other editions have used. */
  readonly used: readonly string[];
  /** Knows instruments and terms. */
  readonly catalog: Catalog;
  /** Id of the page. */
  readonly source: string;
  /** Who published it, where that is one of the levels that disclose: its own list says who and at which level. */
  readonly publisher?: Publisher | undefined;
}

/** An authority that publishes its own list. */
export interface Publisher {
  readonly name: string;
  readonly level: Level;
}

/**
 * What a line says of the edition. `confirms`: the page says the same; `fills`: the field is null, or no page showed it so
 * far; `contradicts`: a page shows otherwise, or a town's list says of itself what the standard does not; `adds`: the edition
 * has no such item.
 */
export const INTAKE_KINDS = ["confirms", "fills", "contradicts", "adds"] as const;

/** What a line says of the edition. */
export type IntakeKind = (typeof INTAKE_KINDS)[number];

/** `take`: write what the page says; `variant`: keep the value, and the page's wording beside it; `skip`: write nothing. */
export const INTAKE_DECISIONS = ["take", "variant", "skip"] as const;

/** What a person decides about a line. */
export type IntakeDecision = (typeof INTAKE_DECISIONS)[number];

/** One thing to decide. */
export interface IntakeLine {
  /** The same each time that the same table is taken in. */
  readonly id: string;
  readonly kind: IntakeKind;
  readonly domain: DomainId;
  /** Id of the item; of one that is added, the id that it would get. */
  readonly item: string;
  readonly category: string | null;
  readonly name: string;
  /** One field; of `confirms` and `adds` all that the page shows. */
  readonly fields: readonly ItemField[];
  /** What the edition has, for people; null where it has nothing. */
  readonly standard: string | null;
  /** What the page has. */
  readonly page: string;
  /** Whether the row stands for the item beyond doubt; where not, a person decides. */
  readonly sure: boolean;
  readonly at: PublishedRow["at"];
  /** Values to write. */
  readonly set: Partial<Item>;
  /** Of an addition: the item that it stands behind; null for the beginning. */
  readonly behind?: string | null;
  /** Of an addition to the standard: ids of items that no row stands for, and that the row may be instead; best first. */
  readonly near?: readonly string[];
}

/** What a table says of an edition. */
export interface Intake {
  /** In the order of the table. */
  readonly lines: readonly IntakeLine[];
  /** Items that the page is known to show just so: nothing is left to write. */
  readonly known: readonly string[];
  /** Items of the edition that no row stands for. */
  readonly missing: readonly string[];
  /** Rows that are not taken in: a closer one stands for their item. */
  readonly repeated: readonly AlignedRow[];
  /** Fields whose words cannot be written as the model has them: local names of bodies, groups of people that the vocabulary lacks. */
  readonly unwritten: readonly { readonly item: string; readonly field: ItemField; readonly text: string }[];
}
