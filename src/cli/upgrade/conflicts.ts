/** What somebody must decide after an upgrade, or has decided by it. */
import type { Catalog } from "../../catalog/index.js";
import type { ChangeValue } from "../../diff/index.js";
import { printValue } from "../../diff/render/value.js";
import type { Undecided } from "../../model/index.js";
import type { PlainTable } from "../../tables/layout/index.js";
import type { Context } from "../context.js";

type Field = NonNullable<Undecided["field"]>;

/** Each conflict with its three values. */
export function conflictTable(conflicts: readonly Undecided[], next: Catalog, context: Context): PlainTable {
  const { column, why, conflicts: title, mapped, counted } = context.messages.upgrade;
  const { fields } = context.messages;
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
    rows: conflicts.map(({ at, item, field, why: reason, base, standard, local }) => [
      item,
      at === "mapping" ? mapped : field === undefined ? "" : fields[field],
      why[reason],
      ...[base, standard, local].map((value) => printed(field, value, next, context)),
    ]),
  };
}

/** A value in words: of a field, of a title, of fields that a local change sets, or of several such changes. */
function printed(
  field: Field | undefined,
  value: Undecided["base"],
  terms: Catalog,
  { language: lang, messages }: Context,
): string {
  const lines = (name: string, one: ChangeValue) => printValue(name, one, { terms, lang });
  const fieldsOf = (set: object): string =>
    Object.entries(set)
      .map(([name, one]) => {
        const words = lines(name, one as ChangeValue).join(messages.separator);
        return `${messages.fields[name as Field]}${messages.colon}${words}`;
      })
      .join("\n");
  const one = (entry: Undecided["base"]): string => {
    if (entry === null) return "";
    if (typeof entry !== "object") return String(entry);
    if (Array.isArray(entry)) return entry.map(one).join("\n");
    const { item, set, reason } = entry;
    if (typeof set !== "object" || set === null) return fieldsOf(entry);
    return [item, fieldsOf(set), reason].filter(Boolean).join("\n");
  };
  return field === undefined ? one(value) : lines(field, value as ChangeValue).join("\n");
}
