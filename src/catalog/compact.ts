/**
 * The form in which the package carries its data: JSON texts, one for each domain and one for each registry, so
 * that a look-up parses only what it needs.
 *
 * The items of a domain repeat themselves (489 items know 76 sets of channels), so each field is a list of its
 * distinct values and each item a row of positions in these lists. Against plain JSON that is a third less to
 * load and parse and, since items share their arrays, less than half the objects to make and freeze. Gzip would
 * have hidden the repetition in the download, but not in the time.
 */
import { ITEM_FIELDS } from "../model/codes.js";
import type { CatalogData, DomainData, DomainId, Item } from "../model/index.js";
import { lazy } from "./lazy.js";

const COLUMNS = ["id", ...ITEM_FIELDS, "evidence"] as const satisfies readonly (keyof Item)[];

/** One domain in compact form. */
export interface CompactDomain extends Omit<DomainData, "edition"> {
  readonly edition: Omit<DomainData["edition"], "items">;
  /** The distinct values of each field. */
  readonly values: Readonly<Record<(typeof COLUMNS)[number], readonly unknown[]>>;
  /** One row an item: the position of each field's value, the fields in the order of the table. */
  readonly rows: readonly (readonly number[])[];
}

/** A whole catalog as JSON texts; each domain's is a {@link CompactDomain}. */
export type CompactCatalog = Readonly<Record<Exclude<keyof CatalogData, "editions" | "further">, string>> & {
  readonly editions: Readonly<Record<DomainId, string>>;
  readonly further?: string;
};

/** Makes the compact form of a domain. */
export function encodeDomain({ edition: { items, ...edition }, sources }: DomainData): CompactDomain {
  const columns = COLUMNS.map((name) => encodeColumn(items.map((item) => item[name])));
  const values = columns.map((column, at) => [COLUMNS[at], column.values]);
  return {
    edition,
    sources,
    values: Object.fromEntries(values) as CompactDomain["values"],
    rows: items.map((_, row) => columns.map((column) => column.positions[row] ?? -1)),
  };
}

function encodeColumn(cells: readonly unknown[]): { values: unknown[]; positions: number[] } {
  const texts = cells.map((cell) => JSON.stringify(cell));
  const distinct = [...new Set(texts)];
  return {
    values: distinct.map((text) => JSON.parse(text)),
    positions: texts.map((text) => distinct.indexOf(text)),
  };
}

/**
 * Restores a domain from its compact form.
 *
 * @param compact what {@link encodeDomain} made
 * @returns the domain; items that agree in a field share its value
 */
export function decodeDomain({ edition, sources, values, rows }: CompactDomain): DomainData {
  const items = rows.map((row) => {
    // Field by field: Object.fromEntries takes four times as long.
    const item: Partial<Record<keyof Item, unknown>> = {};
    COLUMNS.forEach((name, at) => {
      item[name] = values[name][row[at] ?? -1];
    });
    return item as Item;
  });
  return { edition: { ...edition, items }, sources };
}

/** Makes the compact form of a catalog. */
export function encodeCatalog({ editions, further, ...rest }: CatalogData): CompactCatalog {
  return {
    ...mapValues(rest, (value) => JSON.stringify(value)),
    ...(further === undefined ? {} : { further: JSON.stringify(further) }),
    editions: mapValues(editions, (domain) => JSON.stringify(encodeDomain(domain))),
  };
}

/**
 * Restores a catalog from its compact form.
 *
 * @param compact what {@link encodeCatalog} made
 * @returns the catalog; each text is parsed when its part is first asked for
 */
export function decodeCatalog({ editions, further, ...rest }: CompactCatalog): CatalogData {
  const makers: Record<string, () => unknown> = {
    ...mapValues(rest, (json) => () => JSON.parse(json)),
    ...(further === undefined ? {} : { further: () => JSON.parse(further) }),
    editions: () => lazily(mapValues(editions, (json) => () => decodeDomain(JSON.parse(json)))),
  };
  return lazily(makers) as unknown as CatalogData;
}

function mapValues<K extends string, V, W>(
  object: Readonly<Record<K, V>>,
  change: (value: V) => W,
): Record<K, W> {
  const entries = Object.entries<V>(object).map(([key, value]) => [key, change(value)]);
  return Object.fromEntries(entries) as Record<K, W>;
}

/** An object whose values are made when first read. */
function lazily<K extends string>(makers: Readonly<Record<K, () => unknown>>): Record<K, unknown> {
  const object = {};
  for (const [key, make] of Object.entries<() => unknown>(makers)) {
    Object.defineProperty(object, key, { enumerable: true, get: lazy(make) });
  }
  return object as Record<K, unknown>;
}
