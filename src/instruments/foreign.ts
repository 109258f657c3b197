/** Citations of documents that another province or city issued: left over where a list was copied from elsewhere. */
import { assertHas, assertList } from "../model/argument.js";
import { isForeign, localDocument } from "./local.js";
import { parseCitations } from "./parse.js";
import { A_PLACE, type Place } from "./places.js";
import type { InstrumentRegistry } from "./registry.js";
import { lookUpCitation } from "./resolve.js";

/** A document of another place. */
export interface ForeignDocument {
  /** The citation as written. */
  readonly text: string;
  readonly place: Place;
}

/**
 * The documents among citations that another place issued, as far as the title or the agency that begins the number
 * (《党政机关公文处理工作条例》第九条) say which.
 *
 * @param basis citations as written
 * @param registry see `instrumentRegistry`
 * @param own the place of the list
 * @throws `WrongArgumentError` (code `wrong-argument`) where they are no list of texts
 */
export function foreignDocuments(
  basis: readonly string[],
  registry: InstrumentRegistry,
  own: Place,
): ForeignDocument[] {
  assertList("foreignDocuments", basis, { zh: "公开依据的数组", en: "a list of citations" });
  assertHas("foreignDocuments", own, "province", A_PLACE);
  return basis
    .flatMap((text) => parseCitations(text))
    .flatMap((citation) => {
      const place = lookUpCitation(citation, registry) ? null : (localDocument(citation)?.place ?? null);
      return place === null || !isForeign(place, own) ? [] : [{ text: citation.text, place }];
    });
}
