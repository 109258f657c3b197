/** What can be compared, once it is read. Types only. */
import type { CatalogPart } from "../../diff/index.js";
import type { CatalogData, DisclosureList, DomainId, Finding } from "../../model/index.js";
import type { EarlierReleases } from "../../releases/load.js";
import type { PublishedTable } from "../../tables/read/published.js";
import type { YamlSource } from "../../yaml/index.js";

/** What both kinds of sides have. */
interface Side {
  /** What it was called by whoever asked. */
  readonly name: string;
  /** What its YAML says, for positions; empty where it was not read from YAML. */
  readonly sources: readonly YamlSource[];
  /** Errors that do not stand in the way of a comparison, such as a reference to nothing. */
  readonly findings: readonly Finding[];
}

/** A catalog, or some editions of one. */
export interface CatalogSide extends Side {
  readonly kind: "catalog";
  readonly part: CatalogPart;
  /** The domains that it speaks of, those of later waves among them; null where it is a whole catalog. */
  readonly scope: readonly DomainId[] | null;
}

/** A disclosure list. */
export interface ListSide extends Side {
  readonly kind: "list";
  readonly list: DisclosureList;
}

/** A table that somebody published, its rows without ids that would last. */
export interface TableSide extends Side {
  readonly kind: "table";
  readonly table: PublishedTable;
}

/** One side of a comparison. */
export type Comparable = CatalogSide | ListSide | TableSide;

/** What names are looked up in. */
export interface CompareContext {
  /** The current release. */
  readonly data: CatalogData;
  /** The releases before it. */
  readonly earlier: EarlierReleases;
  /** The current one as it was when it was made, where its data were corrected since. */
  readonly asMade?: EarlierReleases;
  /** Folder of the YAML of the current release. */
  readonly catalogFolder: string;
  /** Folder that paths and revisions are relative to. */
  readonly cwd: string;
}
