/** What has to be compared with the official text again after an upgrade, as a table. */
import type { Unconfirmed } from "../../profile/index.js";
import type { PlainTable } from "../../tables/layout/index.js";
import type { Context } from "../context.js";

/** Each item with the fields that say something else now. */
export function unconfirmedTable(unconfirmed: readonly Unconfirmed[], { messages }: Context): PlainTable {
  const { column, again, gone } = messages.upgrade;
  return {
    title: again,
    columns: [
      { heading: column.item, width: 60, align: "left" },
      { heading: column.field, width: 40, align: "left" },
    ],
    rows: unconfirmed.map(({ title, fields }) => [
      title,
      fields.length === 0 ? gone : fields.map((field) => messages.fields[field]).join(messages.separator),
    ]),
  };
}
