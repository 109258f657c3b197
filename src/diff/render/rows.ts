/** Which rows of the official table a change is about. */

import { assertArgument, assertFields, LANG, OBJECT } from "../../model/argument.js";
import type { Redirect } from "../../model/edition.js";
import type { Item } from "../../model/item.js";
import type { DisclosureList } from "../../model/list.js";
import { CATALOG_PART, DISCLOSURE_LIST, PUBLISHED } from "../../model/shapes.js";
import type { PublishedTable } from "../../tables/read/published.js";
import type { TableRow } from "../../tables/row.js";
import { itemRow, listRow } from "../../tables/rows.js";
import { matchRows } from "../match-rows.js";
import { type CatalogPart, editionsIn } from "../structure/catalog.js";
import type { ChangeReport, RenderOptions, RowPair } from "./types.js";

const NONE: RowPair = { old: null, new: null };

/**
 * Makes the look-up of the rows of two catalogs. An item with a new id is shown against what it was under the old one,
 * and once only: under the new.
 */
export function catalogRows(
  a: CatalogPart,
  b: CatalogPart,
  options: Pick<RenderOptions, "terms" | "lang">,
): ChangeReport["rows"] {
  assertArgument("catalogRows", a, CATALOG_PART);
  assertArgument("catalogRows", b, CATALOG_PART);
  assertFields("catalogRows", options, { terms: OBJECT, lang: LANG });
  const { terms, lang } = options;
  const [before, after] = [itemsOf(a), itemsOf(b)];
  const moved = movedIn(b).filter(([old, now]) => !after.has(old) && !before.has(now));
  const [targets, origins] = [new Map(moved), new Map(moved.map(([old, now]) => [now, old]))];
  const row = (item: Item | undefined) => (item ? itemRow(item, terms, lang) : null);
  return ({ item: id }) => {
    if (id === null || targets.has(id)) return NONE;
    return { old: row(before.get(origins.get(id) ?? id)), new: row(after.get(id)) };
  };
}

/** Makes the look-up of the rows of two lists. */
export function listRows(a: DisclosureList, b: DisclosureList): ChangeReport["rows"] {
  assertArgument("listRows", a, DISCLOSURE_LIST);
  assertArgument("listRows", b, DISCLOSURE_LIST);
  const [before, after] = [rowsOf(a), rowsOf(b)];
  return ({ domain, item }) => {
    const key = keyOf(domain, item);
    return { old: before.get(key) ?? null, new: after.get(key) ?? null };
  };
}

function rowsOf({ sections }: DisclosureList): ReadonlyMap<string, TableRow> {
  return new Map(
    sections.flatMap(({ domain, rows }) =>
      rows.map((row, at) => [keyOf(domain, row.id), listRow(row, at + 1)]),
    ),
  );
}

/** Local additions are numbered within their list; the same row may stand in two domains. */
function keyOf(domain: string | null, id: string | null): string {
  return `${domain} ${id}`;
}

/**
 * Makes the look-up of the rows of two published tables. Findings know rows by their titles, so that those of a title
 * that stands twice are not shown.
 */
export function tableRows(a: PublishedTable, b: PublishedTable): ChangeReport["rows"] {
  assertArgument("tableRows", a, PUBLISHED);
  assertArgument("tableRows", b, PUBLISHED);
  const index = new Map<string, RowPair>();
  for (const match of matchRows(a.rows, b.rows)) {
    const before = match.a === null ? undefined : a.rows[match.a];
    const after = match.b === null ? undefined : b.rows[match.b];
    const key = titleKey(after?.category ?? before?.category ?? "", after?.name ?? before?.name ?? "");
    const pair = { old: before ? unmarked(before) : null, new: after ? unmarked(after) : null };
    index.set(key, index.has(key) ? NONE : pair);
  }
  return ({ title }) => index.get(titleKey(title?.category ?? "", title?.name ?? "")) ?? NONE;
}

function titleKey(category: string, name: string): string {
  return JSON.stringify([category, name]);
}

/** Without the mark of the verification, which only one of two tables may know. */
function unmarked({ verification: _verification, ...row }: TableRow): TableRow {
  return row;
}

function itemsOf(catalog: CatalogPart): ReadonlyMap<string, Item> {
  return new Map(
    editionsIn(catalog).flatMap(([, { edition }]) => edition.items.map((item) => [item.id, item] as const)),
  );
}

/** Old and new ids of the items that were given another one. */
function movedIn(catalog: CatalogPart): (readonly [string, string])[] {
  const redirects = editionsIn(catalog).flatMap(
    ([, { edition }]): readonly Redirect[] => edition.redirects ?? [],
  );
  return redirects.flatMap(({ id, status, to: [target] }) =>
    status === "moved" && target !== undefined ? [[id, target] as const] : [],
  );
}
