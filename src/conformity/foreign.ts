/** Citations of documents that another province or city issued, as deviations. */
import type { Catalog } from "../catalog/index.js";
import { foreignDocuments, type InstrumentRegistry, type Place, placeName } from "../instruments/index.js";
import { type Deviation, LEVEL_OF } from "./deviation.js";
import type { HeldRow } from "./held.js";

/**
 * The citations of a row that another place issued, as far as title or number say which.
 *
 * @param own the place of the list
 */
export function foreign(
  { row, item }: HeldRow,
  registry: InstrumentRegistry,
  catalog: Catalog,
  own: Place,
): Deviation[] {
  const found = item === null ? undefined : catalog.item(item);
  const { category, name } = found ?? row;
  return foreignDocuments(row.basis, registry, own).map(({ text, place }) => ({
    rule: "document-foreign",
    level: LEVEL_OF["document-foreign"],
    at: row.at,
    domain: found?.domain ?? null,
    item: found?.id ?? null,
    title: { category, name },
    field: "basis",
    national: "",
    local: text,
    message: {
      zh: `这是${placeName(place)}的文件，目录属于${placeName(own)}`,
      en: `a document of ${placeName(place)}, in a list of ${placeName(own)}`,
    },
  }));
}
