/** Structural changes: what differs, verbatim, before anybody says what it means. Types only. */
import type {
  CatalogData,
  DisclosureList,
  Domain,
  DomainData,
  FurtherDomain,
  Item,
  ListRow,
  ListSection,
  Redirect,
  RegisteredInstrument,
  Release,
  ReleaseEdition,
  Source,
  VocabularyEntry,
} from "../../model/index.js";

/** An edition without what has entries of its own. An empty `redirects` stands for the list of them. */
export type EditionHead = Omit<DomainData["edition"], "items" | "redirects"> & {
  readonly redirects?: readonly never[];
};

/** What a catalog consists of: the kinds of its entries. */
export interface CatalogEntries {
  /** The one release, without the editions that it pins. */
  readonly release: Omit<Release, "editions">;
  /** An edition that the release pins; its id is the domain. */
  readonly pin: ReleaseEdition;
  readonly domain: Domain;
  /** A domain of a later wave. What stands in it has entries of its own, as that of the 26 has. */
  readonly further: FurtherDomain;
  /** Its id is the domain. */
  readonly edition: EditionHead;
  /** An edition that another one took the place of, with its sources; its id is `<domain>/<edition>`. */
  readonly earlier: DomainData;
  /** In a domain. */
  readonly item: Item;
  /** In a domain. */
  readonly redirect: Redirect;
  /** In a domain. */
  readonly source: Source;
  /** Its id is the key, the title without 《》 and 中华人民共和国. */
  readonly instrument: RegisteredInstrument;
  /** Its id is the kind of instruments. */
  readonly horizon: CatalogData["horizons"][RegisteredInstrument["kind"]];
  /** In a vocabulary; its id is the code. */
  readonly term: VocabularyEntry;
}

/** What a disclosure list consists of: the kinds of its entries. */
export interface ListEntries {
  /** The list itself, without its sections. */
  readonly list: Omit<DisclosureList, "sections">;
  /** Its id is the domain. */
  readonly section: Omit<ListSection, "rows">;
  /** In a domain. */
  readonly row: ListRow;
}

/** Which entry a change is about. */
export interface ChangePlace<Kind extends string = string> {
  readonly of: Kind;
  /** The domain or vocabulary that it stands in; null where there is one list of them only. */
  readonly in: string | null;
  /** Unique among the entries of its kind in its domain or vocabulary. */
  readonly id: string;
}

/** An entry that only the new side has. */
export interface Added<Kind extends string, Value> extends ChangePlace<Kind> {
  readonly change: "added";
  /** Position among its like on the new side, from 0. */
  readonly at: number;
  readonly value: Value;
}

/** An entry that only the old side has. */
export interface Removed<Kind extends string, Value> extends ChangePlace<Kind> {
  readonly change: "removed";
  /** Position among its like on the old side, from 0. */
  readonly at: number;
  readonly value: Value;
}

/** An entry that stands elsewhere among its like; of those that changed places the fewest are named. */
export interface Moved<Kind extends string> extends ChangePlace<Kind> {
  readonly change: "moved";
  /** Position on the old side, from 0. */
  readonly from: number;
  /** Position on the new side, from 0. */
  readonly to: number;
}

/** A field with another value. A side that does not have the field has no such key here; null is a value. */
export type FieldSet<Kind extends string, Value> = {
  [Field in keyof Value & string]-?: ChangePlace<Kind> & {
    readonly change: "set";
    readonly field: Field;
    readonly old?: Value[Field];
    readonly new?: Value[Field];
  };
}[keyof Value & string];

/**
 * One structural change, plain JSON.
 *
 * @typeParam Entries the kinds of entries: those of a catalog unless stated
 */
export type Change<Entries = CatalogEntries> = {
  [Kind in keyof Entries & string]:
    | Added<Kind, Entries[Kind]>
    | Removed<Kind, Entries[Kind]>
    | Moved<Kind>
    | FieldSet<Kind, Entries[Kind]>;
}[keyof Entries & string];

/** One structural change of a disclosure list. */
export type ListChange = Change<ListEntries>;
