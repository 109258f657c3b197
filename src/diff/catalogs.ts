/** Catalogs compared, changed and changed back: the structure only, what it means is `explain`'s to say. */
import { assertArgument } from "../model/argument.js";
import { CATALOG_PART, CHANGES } from "../model/shapes.js";
import { applyToCollections, invertAll } from "./structure/apply.js";
import { type CatalogPart, catalogCollections, catalogOf, partOf } from "./structure/catalog.js";
import type { Change, ListChange } from "./structure/change.js";
import type { AnyChange } from "./structure/collection.js";
import { compareCollections } from "./structure/compare.js";

/**
 * What differs between two catalogs. Entries are matched by id, fields compared as data.
 *
 * @param a the old one
 * @param b the new one; a part (instruments, vocabulary, …) that only one of them has is not compared
 * @returns the changes that lead from `a` to `b`, values verbatim; none where they are the same
 * @throws DuplicateIdError (`duplicate-id`) where a list states an id twice
 */
export function diffCatalogs(a: CatalogPart, b: CatalogPart): Change[] {
  assertArgument("diffCatalogs", a, CATALOG_PART);
  assertArgument("diffCatalogs", b, CATALOG_PART);
  const changes = compareCollections(catalogCollections(partOf(a, b)), catalogCollections(partOf(b, a)));
  return changes as readonly AnyChange[] as Change[];
}

/**
 * Carries out changes: `applyChanges(a, diffCatalogs(a, b))` equals `b`, its order included, for catalogs that have the
 * same parts.
 *
 * @param a the catalog that the changes were made from; it stays as it is
 * @returns a new catalog that shares what did not change
 * @throws ChangeMismatchError (`change-mismatch`) where a change says of `a` what is not so
 */
export function applyChanges<Catalog extends CatalogPart>(a: Catalog, changes: readonly Change[]): Catalog {
  assertArgument("applyChanges", a, CATALOG_PART);
  assertArgument("applyChanges", changes, CHANGES);
  return catalogOf(applyToCollections(catalogCollections(a), changes as readonly AnyChange[]), a);
}

/**
 * Turns changes round: what led from a to b leads from b to a.
 *
 * @returns as many changes, in the same order; turning them round again gives the first ones
 */
export function invert<C extends Change | ListChange>(changes: readonly C[]): C[] {
  assertArgument("invert", changes, CHANGES);
  return invertAll(changes as readonly AnyChange[]) as readonly unknown[] as C[];
}
