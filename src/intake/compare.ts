/** One row held against the item that it stands for. */
import { domainNamed } from "../catalog/domain-named.js";
import type { Catalog } from "../catalog/types.js";
import { type Judged, saysTheSame } from "../fields/judge.js";
import { type Knowledge, makeKnowledge } from "../fields/knowledge.js";
import { termsOf } from "../fields/terms.js";
import { type InstrumentRegistry, instrumentRegistry } from "../instruments/index.js";
import { ITEM_FIELDS, type ItemField } from "../model/codes.js";
import type { Item } from "../model/item.js";
import { shownBy as fieldsSeen, unseenFields } from "../model/verification.js";
import { itemRow, rawRow } from "../tables/rows.js";
import type { Shown } from "./shown.js";
import type { IntakeKind } from "./types.js";

/** What comparisons need beside their two sides. */
export interface Grounds {
  readonly catalog: Catalog;
  readonly registry: InstrumentRegistry;
  readonly knowledge: Knowledge;
}

/** Makes the grounds of an intake. */
export function groundsOf(catalog: Catalog): Grounds {
  const registry = instrumentRegistry(catalog);
  return { catalog, registry, knowledge: makeKnowledge(termsOf(catalog.vocabulary), registry) };
}

/** What a field of a row says of the item; `known` where that has been written. */
export type FieldKind = Exclude<IntakeKind, "adds"> | "known";

type Values = { readonly [Field in ItemField]?: Item[Field] | undefined };

/** What a list of a town says of itself alone: who discloses, through which of its channels, at its own level. */
const OWN_TO_A_TOWN: readonly ItemField[] = ["subjects", "channels", "levels"];

/**
 * Compares a field that a row shows.
 *
 * @param page its id, and whether it is the list of a town or village beside the standard: what such a list says of itself
 *   takes the place of nothing unasked
 */
export function kindOf(
  shown: Shown,
  item: Item,
  { source, isTowns }: { readonly source: string; readonly isTowns: boolean },
  { knowledge, catalog }: Grounds,
): FieldKind {
  const { field } = shown;
  const says = (values: Values) =>
    isStated(values[field]) &&
    saysTheSame(
      field,
      judgedOf({ ...item, [field]: values[field] }, field, catalog),
      shown.judged,
      knowledge,
    );
  const seen = fieldsSeen(item.evidence.seen[source] ?? []);
  if (says(item)) return seen.includes(field) ? "known" : "confirms";
  // A list of all domains has the domain where others have the category.
  if (field === "category" && domainNamed(shown.text, catalog.domains) !== null) return "known";
  if (!isStated(item[field])) return "fills";
  if (unseenFields(item.evidence).includes(field) && !(isTowns && OWN_TO_A_TOWN.includes(field)))
    return "fills";
  const told =
    item.evidence.variants?.some((variant) => variant.sources.includes(source) && says(variant)) ?? false;
  return told ? "known" : "contradicts";
}

/** What the item has in a field, as a table prints it; null where nothing is known. */
export function printedOf(item: Item, field: ItemField, { catalog }: Grounds): string | null {
  if (!isStated(item[field])) return null;
  return (rawRow(itemRow(item, catalog), catalog.vocabulary)[field] ?? "").split("\n").join("；");
}

function isStated(value: unknown): boolean {
  return value !== undefined && value !== null;
}

function judgedOf<Field extends ItemField>(item: Item, field: Field, catalog: Catalog): Judged[Field] {
  const judged: Judged = { ...itemRow(item, catalog), subjects: item.subjects ?? [] };
  return judged[field];
}

/** An item of which nothing is known but what is given. */
export function blankItem(id: string, name: string): Item {
  const fields = Object.fromEntries(ITEM_FIELDS.map((field) => [field, null]));
  return { ...(fields as unknown as Item), id, name, evidence: { seen: {} } };
}
