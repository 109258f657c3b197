/** Citations of documents that another province or city issued: left over where a list was copied from elsewhere. */
import type { Catalog } from "../catalog/index.js";
import {
  type InstrumentRegistry,
  isForeign,
  localDocument,
  lookUpCitation,
  type Place,
  parseCitations,
  placeName,
} from "../instruments/index.js";
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
  return row.basis.flatMap(parseCitations).flatMap((citation) => {
    const place = lookUpCitation(citation, registry) ? null : (localDocument(citation)?.place ?? null);
    if (place === null || !isForeign(place, own)) return [];
    return [
      {
        rule: "document-foreign",
        level: LEVEL_OF["document-foreign"],
        at: row.at,
        domain: found?.domain ?? null,
        item: found?.id ?? null,
        title: { category, name },
        field: "basis",
        national: "",
        local: citation.text,
        message: {
          zh: `这是${placeName(place)}的文件，目录属于${placeName(own)}`,
          en: `a document of ${placeName(place)}, in a list of ${placeName(own)}`,
        },
      } as const,
    ];
  });
}
