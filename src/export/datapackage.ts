/** The descriptor of the csv files: a data package of Frictionless, version 2, that readers of version 1 take too. */
import type { Release } from "../model/index.js";
import { ABOUT } from "./about.js";
import type { ColumnType, ForeignKey, Table, TableColumn } from "./tables/index.js";

const TYPES: Readonly<Record<ColumnType, string>> = {
  text: "string",
  integer: "integer",
  boolean: "boolean",
  date: "date",
  list: "array",
  json: "any",
};

/** Makes `datapackage.json` for the files of the tables. */
export function dataPackageOf(tables: readonly Table[], release: Release): string {
  const descriptor = {
    $schema: "https://datapackage.org/profiles/2.0/datapackage.json",
    profile: "tabular-data-package",
    name: "zwgk-catalog",
    title: ABOUT.title.zh,
    description: `${ABOUT.description.zh} ${ABOUT.description.en}`,
    version: release.release,
    created: `${release.date}T00:00:00Z`,
    keywords: ABOUT.keywords,
    licenses: [{ name: ABOUT.license.name, path: ABOUT.license.url, title: ABOUT.license.title }],
    resources: tables.map(resourceOf),
  };
  return `${JSON.stringify(descriptor, null, 2)}\n`;
}

function resourceOf({ name, description, columns, primaryKey, foreignKeys }: Table) {
  return {
    name,
    type: "table",
    profile: "tabular-data-resource",
    path: `${name}.csv`,
    description,
    format: "csv",
    mediatype: "text/csv",
    encoding: "utf-8",
    dialect: { delimiter: ",", lineTerminator: "\r\n", quoteChar: '"', doubleQuote: true, header: true },
    schema: {
      fields: columns.map(fieldOf),
      missingValues: [""],
      primaryKey,
      ...(foreignKeys.length > 0 ? { foreignKeys: foreignKeys.map((key) => foreignKeyOf(key, name)) } : {}),
    },
  };
}

function fieldOf({ name, type, description, required }: TableColumn) {
  return { name, type: TYPES[type], description, ...(required ? { constraints: { required: true } } : {}) };
}

/** A table that points into itself says so by an empty name, which both versions know. */
function foreignKeyOf({ columns, table, references }: ForeignKey, own: string) {
  return { fields: columns, reference: { resource: table === own ? "" : table, fields: references } };
}
