/**
 * The whole catalog in the forms in which other tools read data: ndjson, csv with a data package, JSON-LD, SQLite, Parquet.
 *
 * @packageDocumentation
 */

export { WrongArgumentError } from "../model/argument.js";
export {
  EXPORT_FORMATS,
  type ExportFile,
  type ExportFormat,
  type ExportOptions,
  exportCatalog,
} from "./export.js";
export { DEFAULT_BASE, InvalidBaseError } from "./jsonld/addresses.js";
export type { EditionPart, Horizon } from "./parts.js";
export type { ExportRecord } from "./record.js";
