/** What a catalog consists of, as lists: every edition of whatever wave and age, its pages, its items. */
import {
  type Bilingual,
  type CatalogData,
  type DomainData,
  type Item,
  type RegisteredInstrument,
  type Source,
  verificationOf,
} from "../model/index.js";

/** Why an edition is in the catalog: the release is made of it, its domain came later, another took its place. */
export type EditionPart = "release" | "further" | "earlier";

/** An edition with its pages. */
export interface EditionRecord extends DomainData {
  readonly part: EditionPart;
}

/** An item with the edition that it stands in. */
export interface ItemRecord {
  readonly domain: string;
  readonly edition: string;
  readonly part: EditionPart;
  readonly item: Item;
}

/** A page and the domain of which it shows something. */
export interface SourceRecord {
  readonly domain: string;
  readonly source: Source;
}

/** Every edition: those of the release in official order, those of later waves, and those that are no longer current. */
export function editionsOf({
  domains,
  editions,
  further = [],
  earlier,
}: CatalogData): readonly EditionRecord[] {
  const of = (part: EditionPart, { edition, sources }: DomainData) => ({ part, edition, sources });
  return [
    ...domains.flatMap(({ id }) => (editions[id] ? [of("release", editions[id])] : [])),
    ...further.map((one) => of("further", one)),
    ...earlier.map((one) => of("earlier", one)),
  ];
}

/** Every item of these editions. */
export function itemsOf(editions: readonly EditionRecord[]): readonly ItemRecord[] {
  return editions.flatMap(({ part, edition: { domain, edition, items } }) =>
    items.map((item) => ({ domain, edition, part, item })),
  );
}

/** Every page once: several editions of a domain may name the same. */
export function sourcesOf(editions: readonly EditionRecord[]): readonly SourceRecord[] {
  const found = new Map<string, SourceRecord>();
  for (const { edition, sources } of editions) {
    for (const source of sources) {
      const key = `${edition.domain}/${source.id}`;
      if (!found.has(key)) found.set(key, { domain: edition.domain, source });
    }
  }
  return [...found.values()];
}

/** Up to which day the status of instruments of a kind was checked. */
export interface Horizon {
  readonly kind: RegisteredInstrument["kind"];
  readonly date: string;
  readonly note: Bilingual;
}

/** The horizons as a list. */
export function horizonsOf(horizons: CatalogData["horizons"]): readonly Horizon[] {
  return Object.entries(horizons).map(([kind, horizon]) => ({
    kind: kind as Horizon["kind"],
    ...horizon,
  }));
}

/** How far pages attest an item. */
export const degreeOf = ({ item }: ItemRecord) => verificationOf(item.evidence);
