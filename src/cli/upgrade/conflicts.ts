/** What somebody must decide after an upgrade, or has decided by it. */
import type { Catalog } from "../../catalog/index.js";
import { printSide } from "../../diff/index.js";
import type { Undecided } from "../../model/index.js";
import { CONFLICT_WORDS } from "../../profile/index.js";
import type { PlainTable } from "../../tables/layout/index.js";
import type { Context } from "../context.js";

/**
 * Each conflict with its three values.
 *
 * @param isSettled nothing of it is left to decide
 */
export function conflictTable(
  conflicts: readonly Undecided[],
  isSettled: boolean,
  next: Catalog,
  context: Context,
): PlainTable {
  const { column, places, counted, ...words } = context.messages.upgrade;
  const title = isSettled && conflicts.length > 0 ? words.settled : words.conflicts;
  const { fields } = context.messages;
  const options = { terms: next, lang: context.language };
  return {
    title: counted(title, conflicts.length),
    columns: [
      { heading: column.item, width: 26, align: "left" },
      { heading: column.field, width: 10, align: "center" },
      { heading: column.why, width: 24, align: "left" },
      { heading: column.base, width: 32, align: "left" },
      { heading: column.standard, width: 32, align: "left" },
      { heading: column.local, width: 32, align: "left" },
    ],
    rows: conflicts.map(({ at, item, field, why, base, standard, local }) => [
      item,
      at in places ? places[at as keyof typeof places] : field === undefined ? "" : fields[field],
      CONFLICT_WORDS[why][context.language],
      ...[base, standard, local].map((value) => printSide(field, value, options)),
    ]),
  };
}
