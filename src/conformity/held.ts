/** Rows of a local catalog beside the items that they stand for. */
import type { DisclosureList } from "../model/list.js";
import type { PublishedRow } from "../tables/read/published.js";

/** A row and the item it stands for, as an alignment or the list itself says. */
export interface HeldRow {
  readonly row: PublishedRow;
  /** Id of the item; null for an addition of the locality. */
  readonly item: string | null;
}

/** The rows of a list of our own, which knows its items. */
export function heldRows(list: DisclosureList): HeldRow[] {
  return list.sections.flatMap((section) =>
    section.rows.map((row, index) => ({
      item: row.verification === "local" ? null : row.id,
      row: {
        at: { table: section.name, row: index + 1 },
        id: row.id,
        section: section.name,
        number: String(index + 1),
        category: row.category,
        name: row.name,
        content: row.content,
        basis: row.basis,
        deadline: row.deadline,
        subjects: row.subjects.map(({ name }) => name),
        channels: row.channels,
        audience: row.audience,
        method: row.method,
        levels: row.levels,
        office: row.office ?? null,
        remark: null,
        raw: {},
      },
    })),
  );
}
