/** What the changes of a catalog mean: structural changes in, findings for people and programs out. */
import type { InstrumentRegistry } from "../instruments/registry.js";
import { DOMAIN_IDS, type DomainId } from "../model/codes.js";
import { explainEntries } from "./explain/entries.js";
import { ITEM_FIELDS } from "./explain/fields.js";
import { explainItem } from "./explain/items.js";
import { catalogKnowledge } from "./explain/knowledge.js";
import { itemSides, withoutFates } from "./explain/sides.js";
import { type TouchedCollection, touchedCollections } from "./explain/touched.js";
import type { ChangeFinding } from "./finding.js";
import { type CatalogPart, catalogCollections } from "./structure/catalog.js";
import type { Change } from "./structure/change.js";
import type { AnyChange } from "./structure/collection.js";

/** What the changes lie between. */
export interface ExplainOptions {
  /** The old side, as it was given to `diffCatalogs`. */
  readonly a: CatalogPart;
  /** The new side. */
  readonly b: CatalogPart;
  /** Knows which instrument took the place of which; made of the instruments of the new side unless given. */
  readonly registry?: InstrumentRegistry;
}

/** Kinds of entries in the order in which they are told of: first what stands in a domain, then the rest. */
const KIND_ORDER = [
  "edition",
  "item",
  "redirect",
  "source",
  "release",
  "pin",
  "domain",
  "instrument",
  "horizon",
  "term",
];

/**
 * Says what changes mean.
 *
 * @param changes what `diffCatalogs(a, b)` gave, or some of it
 * @returns the findings in official order: domain by domain, item by item, field by field, then release and registries
 */
export function explain(changes: readonly Change[], { a, b, registry }: ExplainOptions): ChangeFinding[] {
  const after = catalogCollections(b);
  const touched = touchedCollections(changes as readonly AnyChange[], catalogCollections(a), after);
  const knowledge = catalogKnowledge(a, b, registry);
  const context = { fields: ITEM_FIELDS, knowledge };
  const sides = itemSides(touched, after);
  const rest = withoutFates(touched);
  const told = (of: string, place: string) => touched.some((one) => one.of === of && one.in === place);
  return inOfficialOrder(touched).flatMap((collection) =>
    collection.of === "item"
      ? collection.entries.flatMap((item) => explainItem(item, sides, context))
      : explainEntries(rest(collection), told, knowledge),
  );
}

function inOfficialOrder(touched: readonly TouchedCollection[]): TouchedCollection[] {
  return touched.flatMap(byDomain).sort((one, other) => rankOf(one) - rankOf(other));
}

/** All editions are one collection; each is told of with its own domain. */
function byDomain(collection: TouchedCollection): TouchedCollection[] {
  if (collection.of !== "edition") return [collection];
  return collection.entries.map((one) => ({ of: one.of, in: one.id, entries: [one] }));
}

function rankOf({ of, in: place }: TouchedCollection): number {
  const domain = DOMAIN_IDS.indexOf(place as DomainId);
  return (domain < 0 ? DOMAIN_IDS.length : domain) * KIND_ORDER.length + KIND_ORDER.indexOf(of);
}
