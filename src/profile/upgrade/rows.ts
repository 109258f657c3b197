/** The rows of the list before and after an upgrade, under the ids of today. */
import type { Catalog } from "../../catalog/index.js";
import type { DisclosureList, ListRow } from "../../model/index.js";

/** Rows by the id that the new release has for their item. */
export type RowsById = ReadonlyMap<string, ListRow>;

/** The id of today; the old one where no single item took its place. */
export function currentId(id: string, next: Catalog): string {
  return next.item(id)?.id ?? id;
}

/** Takes the rows of a list. */
export function rowsById(list: DisclosureList, next: Catalog): RowsById {
  return new Map(
    list.sections.flatMap(({ rows }) => rows.map((row) => [currentId(row.id, next), row] as const)),
  );
}

/** The rows of a list whose item, under the id of today, is not among others. */
export function rowsGone(list: DisclosureList, now: RowsById, next: Catalog): readonly ListRow[] {
  return list.sections.flatMap(({ rows }) => rows.filter(({ id }) => !now.has(currentId(id, next))));
}
