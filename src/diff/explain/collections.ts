/** Explains the changes of whole sets of collections, in the order in which a reader expects to be told. */
import { DOMAIN_IDS } from "../../model/codes.js";
import type { ChangeFinding } from "../finding.js";
import type { AnyChange, Collection } from "../structure/collection.js";
import type { Context } from "./context.js";
import { explainEntries } from "./entries.js";
import { explainItem } from "./items.js";
import { ITEMS, itemSides, withoutFates } from "./sides.js";
import { type TouchedCollection, touchedCollections } from "./touched.js";

/** First what stands in a domain, then the rest. */
const KINDS = [
  "edition",
  "section",
  "item",
  "row",
  "redirect",
  "source",
  "release",
  "pin",
  "earlier",
  "list",
  "domain",
  "further",
  "instrument",
  "horizon",
  "term",
];

/** Kinds of which there is one to a domain. */
const HEADS: readonly string[] = ["edition", "section"];

/**
 * Explains changes.
 *
 * @param before the old side, which the changes were made from
 * @param after the new side
 */
export function explainCollections(
  changes: readonly AnyChange[],
  before: readonly Collection[],
  after: readonly Collection[],
  context: Context,
): ChangeFinding[] {
  const touched = touchedCollections(changes, before, after);
  const sides = itemSides(touched, after, context.redirects ?? []);
  const rest = withoutFates(touched);
  const told = (of: string, place: string) => touched.some((one) => one.of === of && one.in === place);
  return inOfficialOrder(touched).flatMap((collection) =>
    ITEMS.includes(collection.of)
      ? collection.entries.flatMap((item) => explainItem(item, sides, context))
      : explainEntries(rest(collection), told, context.knowledge),
  );
}

/** Domains of later waves, or of a locality's own, behind the 26; what is in no domain last. */
function inOfficialOrder(touched: readonly TouchedCollection[]): TouchedCollection[] {
  const all = touched.flatMap(byDomain);
  const domains = new Set<string | null>(DOMAIN_IDS);
  for (const { of, in: place } of all) if (of !== "term" && place !== null) domains.add(place);
  const places = [...domains];
  return all.sort((one, other) => rankOf(one, places) - rankOf(other, places));
}

/** Each domain's head is told of with its domain; that some changed places, with the rest. */
function byDomain(collection: TouchedCollection): TouchedCollection[] {
  const { of, entries } = collection;
  if (!HEADS.includes(of)) return [collection];
  const moved = entries.filter((one) => one.moved).map((one) => ({ ...one, fields: [] }));
  return [
    ...entries.map((one) => ({ of, in: one.id, entries: [{ ...one, moved: false }] })),
    ...(moved.length > 0 ? [{ of, in: null, entries: moved }] : []),
  ];
}

function rankOf({ of, in: place }: TouchedCollection, places: readonly (string | null)[]): number {
  const domain = places.indexOf(place);
  return (domain < 0 ? places.length : domain) * KINDS.length + KINDS.indexOf(of);
}
