/** The whole catalog as tables: what csv, SQLite and Parquet write. */
import type { CatalogData, Release } from "../../model/index.js";
import { editionsOf, itemsOf } from "../parts.js";
import { domainTable, editionTables, releaseTables } from "./domains.js";
import { itemTables } from "./items.js";
import type { Table } from "./model.js";
import { instrumentTables, vocabularyTables } from "./registries.js";

/**
 * Makes the tables of a catalog: nothing that the catalog has is in none of them.
 *
 * @param releases the releases before
 */
export function tablesOf(data: CatalogData, releases: readonly Release[]): readonly Table[] {
  const editions = editionsOf(data);
  return [
    ...releaseTables([...releases, data.release]),
    domainTable(data),
    ...editionTables(editions),
    ...itemTables(itemsOf(editions)),
    ...instrumentTables(data),
    ...vocabularyTables(data),
  ];
}

export type { Cell, ColumnType, ForeignKey, Table, TableColumn } from "./model.js";
