/** The table of local changes and additions, each with its reason: what a reviewer checks first. */

import { ITEM_FIELDS, type ItemField } from "../../model/codes.js";
import type { DisclosureList, ListRow, ListSection, Origin } from "../../model/list.js";
import { namedInFull } from "../../text/named.js";
import type { PrintOptions } from "../options.js";
import { WORDS } from "../words/index.js";
import type { PlainTable } from "./model.js";
import { printable } from "./text.js";

/** @returns null where nothing in the list differs from the standard for a stated reason */
export function localTable(list: DisclosureList, options: PrintOptions): PlainTable | null {
  const { name, column } = WORDS[options.lang].local;
  const rows = list.sections.flatMap((section) =>
    section.rows.flatMap((row, index) => rowChanges(section, row, index + 1, options)),
  );
  if (rows.length === 0) return null;
  return {
    title: name,
    columns: [
      { heading: column.domain, width: 24, align: "left" },
      { heading: column.seq, width: 4, align: "center" },
      { heading: column.id, width: 34, align: "left" },
      { heading: column.item, width: 36, align: "left" },
      { heading: column.kind, width: 6, align: "center" },
      { heading: column.field, width: 16, align: "left" },
      { heading: column.reason, width: 50, align: "left" },
      { heading: column.place, width: 34, align: "left" },
    ],
    rows,
  };
}

interface LocalOrigin {
  readonly profile: string;
  readonly line: number | null;
  readonly reason: string;
}

function rowChanges(section: ListSection, row: ListRow, seq: number, options: PrintOptions): string[][] {
  const { heading, local } = WORDS[options.lang];
  const line = (kind: string, field: string, { profile, line, reason }: LocalOrigin) =>
    [
      section.name,
      String(seq),
      row.id,
      namedInFull(row),
      kind,
      field,
      reason,
      local.place(profile, line),
    ].map(printable);
  const changes = ITEM_FIELDS.flatMap((field) => {
    const origin = reasoned(row.origins[field]);
    return origin === null ? [] : [{ field, origin }];
  });
  const [first] = changes;
  if (row.verification === "local") {
    return first === undefined ? [] : [line(local.added, local.allFields, first.origin)];
  }
  return changes.map(({ field, origin }: { field: ItemField; origin: LocalOrigin }) =>
    line(local.changed, heading[field], origin),
  );
}

/** A local name for a role or a channel comes from the profile without a reason, and is no change. */
function reasoned(origin: Origin | undefined): LocalOrigin | null {
  if (origin === undefined || !("profile" in origin) || origin.reason === null) return null;
  return { ...origin, reason: origin.reason };
}
