/** What the catalog looks like to those who query it. Types only. */
import type {
  Bilingual,
  CatalogData,
  ChannelCode,
  Completeness,
  DomainId,
  Edition,
  Guideline,
  Item,
  Level,
  Method,
  Redirect,
  RedirectStatus,
  RegisteredInstrument,
  Release,
  Source,
  Verification,
  Vocabulary,
} from "../model/index.js";

/** The fields that are lists. */
type Listed = "content" | "basis" | "subjects" | "channels" | "levels";

/**
 * A disclosure item with where it comes from and how far published pages attest it. What nobody knows of it is null, a
 * list of it empty.
 */
export interface CatalogItem<D extends DomainId = DomainId>
  extends Omit<Item, Listed>,
    Readonly<{ [Field in Listed]: NonNullable<Item[Field]> }> {
  readonly domain: D;
  /** Edition of the domain's guideline, such as `2019`. */
  readonly edition: string;
  readonly verification: Verification;
}

/** One domain with the edition of its guideline that the release pins. */
export interface CatalogDomain<D extends DomainId = DomainId> {
  readonly id: D;
  /** Official position, 1 to 26. */
  readonly number: number;
  /** Official name in Chinese. */
  readonly name: string;
  /** Name in English. */
  readonly en: string;
  readonly edition: string;
  readonly guideline: Guideline;
  readonly completeness: Completeness;
  /** `optional` where the official heading says so of the channels that an item does not have. */
  readonly otherChannels?: Edition["otherChannels"];
  /** The published pages that the edition was checked against. */
  readonly sources: readonly Source[];
  /** In the order of the official table. */
  readonly items: readonly CatalogItem<D>[];
  /** Ids of this domain that are no longer items of their own. */
  readonly redirects: readonly Redirect[];
}

/** An item of a domain of a later wave. */
export type FurtherItem = Omit<CatalogItem, "domain"> & { readonly domain: string };

/**
 * A domain for which a ministry issued its guideline after the 26: what pages show of it. It is no part of what the standard
 * counts, and in no list unless a locality adds it.
 */
export interface FurtherCatalogDomain extends Omit<CatalogDomain, "id" | "number" | "items"> {
  readonly id: string;
  /** 2 for what ministries have issued since 2021. */
  readonly wave: number;
  readonly items: readonly FurtherItem[];
}

/** The domain that an item id begins with. */
export type DomainOf<Id extends string> = {
  [D in DomainId]: Id extends `${D}-${number}` ? D : never;
}[DomainId];

/** One value or several of them; several mean any of these. */
export type OneOrMany<T> = T | readonly T[];

/**
 * Which items are wanted. All criteria given must hold; a criterion holds when the item has any of its values.
 * A criterion with an empty list, or one that does not exist, holds for no item.
 */
export interface ItemFilter<D extends DomainId = DomainId> {
  readonly domain?: OneOrMany<D> | undefined;
  /** Disclosure level (公开层级); an item can have several. */
  readonly level?: OneOrMany<Level> | undefined;
  /** Official channel; `other` finds the named further ones too. */
  readonly channel?: OneOrMany<ChannelCode> | undefined;
  /** Role in the vocabulary of subjects, such as `township`. */
  readonly subject?: OneOrMany<string> | undefined;
  /** As the boxes of the official table: an item that is `both` is also `proactive` and `on-request`. */
  readonly method?: OneOrMany<Method> | undefined;
  /** `public` 全社会, `groups` 特定群体; an item can be for both. */
  readonly audience?: OneOrMany<"public" | "groups"> | undefined;
  readonly verification?: OneOrMany<Verification> | undefined;
  /** First-level item (一级事项), the exact words. */
  readonly category?: OneOrMany<string> | undefined;
}

/** What an id stands for today. */
export interface Resolution {
  /** `current` for an item, else what became of it. */
  readonly status: "current" | RedirectStatus;
  /** The items it stands for today: one, several after a split, none when withdrawn. */
  readonly items: readonly CatalogItem[];
  /** The redirects that lead there, in the order in which they were followed. */
  readonly redirects: readonly Redirect[];
  /** Why, by the first redirect; null for a current item. */
  readonly reason: Bilingual | null;
}

/**
 * One release of the catalog in memory: synchronous, deeply frozen, read from its data only where used.
 *
 * @typeParam Known the item ids that the compiler may rely on
 */
export interface Catalog<Known extends string = never> {
  /** Version, date, counts, and the editions that the release pins. */
  readonly release: Release;
  /** The 26 domains in official order. */
  readonly domains: readonly CatalogDomain[];
  /** Domains of later waves, as far as pages show them; look-ups and filters do not know them. */
  readonly further: readonly FurtherCatalogDomain[];
  /** The registered legal instruments, laws first: those that items cite, what took their place, main laws. */
  readonly instruments: readonly RegisteredInstrument[];
  /** Up to which day the status of instruments was checked, by kind. */
  readonly horizons: CatalogData["horizons"];
  /** Codes with their official terms and aliases. */
  readonly vocabulary: Vocabulary;

  /** The domain with this id; undefined where there is none. */
  domain<D extends DomainId>(id: D): CatalogDomain<D>;
  domain(id: string): CatalogDomain | undefined;

  /**
   * The item with this id. An id that was moved or merged gives the item that took its place; one that was
   * split, withdrawn or never existed gives undefined: ask {@link Catalog.resolve} what became of it.
   */
  item<Id extends Known>(id: Id): CatalogItem<DomainOf<Id>>;
  item(id: string): CatalogItem | undefined;

  /** What an id, current or old, stands for today; undefined where it never existed. */
  resolve(id: string): Resolution | undefined;

  /**
   * The catalog as it stood on a day: each domain with the edition whose guideline had been issued by then, a domain
   * without one left out. Where the date of issue is not known, an edition counts from the last day of the year that
   * names it. Registries and vocabularies are those of this release.
   *
   * @param day `YYYY-MM-DD`
   * @throws InvalidDateError (code `invalid-date`) where there is no such day
   */
  asOf(day: string): Catalog;

  /** The items that meet a filter, in official order; all of them without one. */
  items<D extends DomainId = DomainId>(filter?: ItemFilter<D>): readonly CatalogItem<D>[];

  /**
   * The items in whose id, category, name, content, basis or deadline every word occurs, best first.
   * Upper and lower case, full and half width are the same. No words, no items.
   *
   * @param words words separated by blanks; of more than 100 characters `readQuery` says what is read
   */
  search(words: string, filter?: ItemFilter): readonly CatalogItem[];

  /** The instrument with this key (title without 《》 and 中华人民共和国); undefined where there is none. */
  instrument(key: string): RegisteredInstrument | undefined;

  /** A page that attests items of a domain; ids of sources are unique within their domain only. */
  source(domain: string, id: string): Source | undefined;
}
