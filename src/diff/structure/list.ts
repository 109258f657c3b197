/** A disclosure list as collections of entries, and back. */
import type { DisclosureList, ListSection } from "../../model/list.js";
import { type Collection, collection, collectionKey } from "./collection.js";

/** The entries of a list by kind and place, in its order. */
export function listCollections({ sections, ...head }: DisclosureList): Collection[] {
  return [
    collection("list", null, [head], () => "list"),
    collection("section", null, sections.map(headOf), ({ domain }) => domain),
    ...sections.map(({ domain, rows }) => collection("row", domain, rows, ({ id }) => id)),
  ];
}

function headOf({ rows: _rows, ...head }: ListSection): Omit<ListSection, "rows"> {
  return head;
}

/**
 * Puts a list together again.
 *
 * @param collections all that {@link listCollections} gave for the list, changed or not
 */
export function listOf(collections: readonly Collection[]): DisclosureList {
  const found = new Map(collections.map((one) => [collectionKey(one), one]));
  const sections = found.get("section");
  return {
    ...found.get("list")?.entries[0],
    sections: sections?.ids.map((id, at) => ({
      ...sections.entries[at],
      rows: found.get(collectionKey({ of: "row", in: id }))?.entries ?? [],
    })),
  } as unknown as DisclosureList;
}
