/** An edited file as rows with their domains. */

import { domainNamed } from "../../catalog/domain-named.js";
import type { Catalog } from "../../catalog/index.js";
import type { DisclosureList } from "../../model/list.js";
import type { Grid } from "../../tables/read/grid.js";
import { placeNames, readPublished } from "../../tables/read/official/index.js";
import type { PublishedRow, PublishedTable } from "../../tables/read/published.js";
import { entriesOf, squashed } from "./lines.js";

/** A row of the file. */
export interface EditedRow {
  readonly row: PublishedRow;
  /** Null where its table is none of a domain. */
  readonly domain: string | null;
  /** Whether its cell of 一级事项 is blank and no merged one covers it: what is read there is that of the row above. */
  readonly isCategoryBlank: boolean;
}

/** A file, read. */
export interface EditedFile {
  readonly table: PublishedTable;
  readonly rows: readonly EditedRow[];
  /** The domains that have a table, with rows or without. */
  readonly domains: ReadonlySet<string>;
}

/** Reads the tables of a file that was generated from a list. */
export function editedFile(grids: readonly Grid[], list: DisclosureList, catalog: Catalog): EditedFile {
  const table = readPublished(grids, catalog.vocabulary, { own: true });
  const named = namesOf(list, catalog);
  const guessed = majorities(table.rows, list);
  const domainOf = ({ section, at }: PublishedRow) =>
    named(section ?? "") ?? named(at.table) ?? guessed.get(at.table) ?? null;
  const isBlank = blankCategories(grids);
  const rows = table.rows.map((row) => ({
    row: { ...row, content: entriesOf(row.raw.content ?? "", []) },
    domain: domainOf(row),
    isCategoryBlank: isBlank(row),
  }));
  const tables = table.tables.flatMap((one) => (one.columns.length > 0 ? (named(one.table) ?? []) : []));
  const present = rows.flatMap(({ domain }) => domain ?? []);
  return { table, rows, domains: new Set([...tables, ...present, ...emptyTables(grids, named)]) };
}

/** Where nothing in the row says the category that was read. */
function blankCategories(grids: readonly Grid[]): (row: PublishedRow) => boolean {
  const names = placeNames(grids);
  const cells = new Map(
    grids.flatMap(({ rows }, at) =>
      rows.map(
        (row) => [`${names[at]}\n${row.row}`, new Set(row.cells.map(({ text }) => squashed(text)))] as const,
      ),
    ),
  );
  return ({ at, category }) => {
    const texts = cells.get(`${at.table}\n${at.row}`);
    return texts !== undefined && category !== null && !texts.has(squashed(category));
  };
}

/** A sheet of which only the heading is left is still there. */
function emptyTables(grids: readonly Grid[], named: (text: string) => string | null): string[] {
  return grids.flatMap(({ name }) => (/^\d/u.test(name) ? (named(name) ?? []) : []));
}

/** Which domain a heading, or the name of a sheet, names: by the list's own name of it, or that of the standard. */
function namesOf(list: DisclosureList, { domains }: Catalog): (text: string) => string | null {
  const names = [
    ...list.sections.map(({ domain, name }) => ({ domain, name })),
    ...domains.flatMap(({ id, name, en }) => [
      { domain: id, name },
      { domain: id, name: en },
    ]),
  ].sort((a, b) => b.name.length - a.name.length);
  return (text) => {
    if (text === "") return null;
    const found = names.find(({ name }) => text.includes(name));
    return found?.domain ?? domains[domainNamed(text, domains) ?? -1]?.id ?? null;
  };
}

/** Of a table under another name, the domain whose rows most of its rows are. */
function majorities(rows: readonly PublishedRow[], list: DisclosureList): Map<string, string> {
  const domains = new Map<string, string>();
  for (const { domain, rows: own } of list.sections)
    for (const { category, name } of own) domains.set(squashed(category + name), domain);
  const tables = new Map<string, Map<string | null, number>>();
  for (const { at, category, name } of rows) {
    const domain = domains.get(squashed((category ?? "") + name)) ?? null;
    const counts = tables.get(at.table) ?? new Map();
    tables.set(at.table, counts.set(domain, (counts.get(domain) ?? 0) + 1));
  }
  return new Map(
    [...tables].flatMap(([table, counts]) => {
      const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
      const [best] = [...counts].sort((a, b) => b[1] - a[1]);
      const [domain = null, count = 0] = best ?? [];
      return domain !== null && count * 2 > total ? [[table, domain] as const] : [];
    }),
  );
}
