/** A basis (公开依据) as the table prints it. */

import { assertArgument } from "../model/argument.js";
import type { Basis } from "../model/item.js";
import { A_BASIS, WITH_INSTRUMENTS } from "../model/shapes.js";
import { quoteTitle } from "../text/title.js";
import type { Catalog } from "./types.js";

/**
 * Prints one basis entry.
 *
 * @param basis an instrument key, an instrument with articles, or the official words
 * @param catalog knows full titles and numbers; a key that it does not know is cited as it stands
 * @returns such as 《中华人民共和国政府信息公开条例》（国务院令第711号）第二十条, or the words
 */
export function printBasis(basis: Basis, catalog: Pick<Catalog, "instrument">): string {
  assertArgument("printBasis", basis, A_BASIS);
  assertArgument("printBasis", catalog, WITH_INSTRUMENTS);
  if (typeof basis !== "string" && "words" in basis) return basis.words;
  const { instrument: key, articles } =
    typeof basis === "string" ? { instrument: basis, articles: [] } : basis;
  const instrument = catalog.instrument(key);
  const title = quoteTitle(instrument?.officialTitle ?? key);
  const number = instrument?.number ? `（${instrument.number}）` : "";
  return `${title}${number}${articles.join("、")}`;
}
