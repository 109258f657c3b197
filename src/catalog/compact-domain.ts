/**
 * The form in which the package carries a domain. Its items repeat themselves (489 items know 76 sets of channels), so
 * each field is a list of its distinct values and each item a row of positions in these lists. Against plain JSON that
 * is a third less to load and parse and, since items share their arrays, less than half the objects to make and
 * freeze. Gzip would have hidden the repetition in the download, but not in the time.
 */
import { ITEM_FIELDS } from "../model/codes.js";
import type { DomainData, Item } from "../model/index.js";

const COLUMNS = ["id", ...ITEM_FIELDS, "evidence"] as const satisfies readonly (keyof Item)[];

/** One domain in compact form. */
export interface CompactDomain extends Omit<DomainData, "edition"> {
  readonly edition: Omit<DomainData["edition"], "items">;
  /** The distinct values of each field. */
  readonly values: Readonly<Record<(typeof COLUMNS)[number], readonly unknown[]>>;
  /** One row an item: the position of each field's value, the fields in the order of the table. */
  readonly rows: readonly (readonly number[])[];
}

/** Makes the compact form of a domain. */
export function encodeDomain({ edition: { items, ...edition }, sources }: DomainData): CompactDomain {
  const columns = COLUMNS.map((name) => encodeColumn(items.map((item) => item[name])));
  const values = columns.map((column, at) => [COLUMNS[at], column.values]);
  return {
    edition,
    sources,
    values: Object.fromEntries(values) as CompactDomain["values"],
    rows: items.map((_, row) => columns.map((column) => column.positions[row] ?? -1)),
  };
}

function encodeColumn(cells: readonly unknown[]): { values: unknown[]; positions: number[] } {
  const texts = cells.map((cell) => JSON.stringify(cell));
  const distinct = [...new Set(texts)];
  return {
    values: distinct.map((text) => JSON.parse(text)),
    positions: texts.map((text) => distinct.indexOf(text)),
  };
}

/**
 * Restores a domain from its compact form.
 *
 * @param compact what {@link encodeDomain} made
 * @returns the domain; items that agree in a field share its value
 */
export function decodeDomain({ edition, sources, values, rows }: CompactDomain): DomainData {
  const items = rows.map((row) => {
    // Field by field: Object.fromEntries takes four times as long.
    const item: Partial<Record<keyof Item, unknown>> = {};
    COLUMNS.forEach((name, at) => {
      item[name] = values[name][row[at] ?? -1];
    });
    return item as Item;
  });
  return { edition: { ...edition, items }, sources };
}
