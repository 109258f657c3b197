/** Everything that could stand in a list: the national items as the profile changes them, and its additions. */
import type { Catalog, CatalogItem } from "../catalog/index.js";
import { ITEM_FIELDS, type ItemField, type Verification } from "../model/codes.js";
import type { Origin } from "../model/list.js";
import type { Profile } from "../model/profile.js";
import { type Locate, profileOrigin } from "./origin.js";

/** The fields that the official table prints; null or empty where nobody knows them. */
export type CandidateValues = Pick<CatalogItem, ItemField>;

/** A row that a list may take: values with the origin of each. */
export interface Candidate {
  readonly id: string;
  /** One of the 26, or one that the profile adds. */
  readonly domain: string;
  readonly values: CandidateValues;
  readonly origins: Readonly<Record<ItemField, Origin>>;
  readonly verification: Verification | "local";
}

/** A change as the profile states it. */
export type Change = NonNullable<Profile["change"]>[number];

/** The fields of a change that are set, in the order of the table. */
export function fieldsSet(change: Change): ItemField[] {
  return ITEM_FIELDS.filter((field) => change.set[field] !== undefined);
}

/** Values with one change applied. */
export function applyChange(values: CandidateValues, change: Change): CandidateValues {
  const set: Partial<CandidateValues> = Object.fromEntries(
    fieldsSet(change).map((field) => [field, change.set[field]]),
  );
  return { ...values, ...set };
}

/**
 * A national item as the profile has it.
 *
 * @param item the standard's item
 * @param changes all changes of the profile; where two set the same field, the later counts
 * @param catalog resolves old ids that a change may name
 * @param locate positions of the profile's YAML
 */
export function nationalCandidate(
  item: CatalogItem,
  changes: readonly Change[],
  catalog: Catalog,
  locate: Locate | undefined,
): Candidate {
  let values = pickFields(item);
  const origins = originsOf(() => ({ edition: `${item.domain}/${item.edition}` }));
  for (const [index, change] of changes.entries()) {
    if (catalog.item(change.item)?.id !== item.id) continue;
    values = applyChange(values, change);
    for (const field of fieldsSet(change)) {
      origins[field] = profileOrigin(["change", index, "set", field], change.reason, locate);
    }
  }
  return { id: item.id, domain: item.domain, values, origins, verification: item.verification };
}

/**
 * An addition of the profile as a candidate.
 *
 * @param addition one entry of `profile.add`
 * @param index its position there
 * @param locate positions of the profile's YAML
 */
export function localCandidate(
  addition: NonNullable<Profile["add"]>[number],
  index: number,
  locate: Locate | undefined,
): Candidate {
  return {
    id: addition.id,
    domain: addition.domain,
    values: pickFields(addition),
    origins: originsOf((field) => profileOrigin(["add", index, field], addition.reason, locate)),
    verification: "local",
  };
}

function pickFields(from: CandidateValues): CandidateValues {
  const { category, name, content, basis, deadline, subjects, channels, audience, method, levels } = from;
  return { category, name, content, basis, deadline, subjects, channels, audience, method, levels };
}

function originsOf(origin: (field: ItemField) => Origin): Record<ItemField, Origin> {
  return Object.fromEntries(ITEM_FIELDS.map((field) => [field, origin(field)])) as Record<ItemField, Origin>;
}
