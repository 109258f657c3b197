/** JSON Schemas (2020-12) of everything that the package reads and writes, made from the zod model. */
import * as z from "zod";
import { exportRecordSchema } from "../src/export/record-schema.js";
import { catalogJsonSchema } from "../src/model/catalog-json.js";
import type { FileKind } from "../src/model/data.js";
import { changesReportSchema, disclosureListSchema, ignoreFileSchema } from "../src/model/index.js";
import { findingsReportSchema } from "../src/validate/format-json.js";
import { fileSchemas } from "../src/validate/kinds.js";
import { NAME_PLACES } from "../src/validate/name-places.js";
import { withChineseNames } from "./chinese-names.js";

const SCHEMAS = {
  ...fileSchemas,
  catalog: catalogJsonSchema,
  changes: changesReportSchema,
  "export-record": exportRecordSchema,
  findings: findingsReportSchema,
  ignore: ignoreFileSchema,
  list: disclosureListSchema,
};

/**
 * Makes the schema files.
 *
 * @returns text by file name, such as `edition.schema.json`; always the same for the same model
 */
export function schemaFiles(): Map<string, string> {
  return new Map(
    Object.entries(SCHEMAS).map(([kind, schema]) => {
      const name = `${kind}.schema.json`;
      const made = schemaOf(name, schema);
      const places = NAME_PLACES[kind as FileKind];
      return [name, `${JSON.stringify(places ? withChineseNames(made, places) : made, null, 2)}\n`];
    }),
  );
}

function schemaOf(name: string, schema: z.ZodType): Record<string, unknown> {
  const { $schema, ...rest } = z.toJSONSchema(schema, { target: "draft-2020-12", io: "input" });
  const { title, description } = z.globalRegistry.get(schema) ?? {};
  return {
    $schema,
    $id: `zwgk-catalog/schemas/${name}`,
    title,
    description,
    ...(withNamedKeys(rest) as object),
  };
}

/** Writes records over a fixed list of keys as properties: editors complete them, and strict validators ask for it. */
function withNamedKeys(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(withNamedKeys);
  if (typeof node !== "object" || node === null) return node;
  const schema = Object.fromEntries(Object.entries(node).map(([key, value]) => [key, withNamedKeys(value)]));
  const { propertyNames, additionalProperties, ...rest } = schema as {
    propertyNames?: { enum?: readonly string[] };
    additionalProperties?: unknown;
  };
  if (!propertyNames?.enum) return schema;
  const properties = Object.fromEntries(propertyNames.enum.map((key) => [key, additionalProperties]));
  return { ...rest, properties, additionalProperties: false };
}
