/** Disclosure lists compared, changed and changed back. */
import { assertArgument } from "../model/argument.js";
import type { DisclosureList } from "../model/list.js";
import { CHANGES, DISCLOSURE_LIST } from "../model/shapes.js";
import { applyToCollections } from "./structure/apply.js";
import type { ListChange } from "./structure/change.js";
import type { AnyChange } from "./structure/collection.js";
import { compareCollections } from "./structure/compare.js";
import { listCollections, listOf } from "./structure/list.js";

/**
 * What differs between two disclosure lists, rows matched by id.
 *
 * @param a the old one
 * @param b the new one
 * @returns the changes that lead from `a` to `b`; none where they are the same
 * @throws DuplicateIdError (`duplicate-id`) where a section states an id twice
 */
export function diffLists(a: DisclosureList, b: DisclosureList): ListChange[] {
  assertArgument("diffLists", a, DISCLOSURE_LIST);
  assertArgument("diffLists", b, DISCLOSURE_LIST);
  const changes = compareCollections(listCollections(a), listCollections(b));
  return changes as readonly AnyChange[] as ListChange[];
}

/**
 * Carries out changes: `applyListChanges(a, diffLists(a, b))` equals `b`, its order included.
 *
 * @param a the list that the changes were made from; it stays as it is
 * @throws ChangeMismatchError (`change-mismatch`) where a change says of `a` what is not so
 */
export function applyListChanges(a: DisclosureList, changes: readonly ListChange[]): DisclosureList {
  assertArgument("applyListChanges", a, DISCLOSURE_LIST);
  assertArgument("applyListChanges", changes, CHANGES);
  return listOf(applyToCollections(listCollections(a), changes as readonly AnyChange[]));
}
