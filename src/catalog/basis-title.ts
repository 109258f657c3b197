/** An entry of a basis (公开依据) as bare words, to be searched and compared. */
import type { Basis } from "../model/item.js";

/** The title of the instrument, as the registry keys it, or the words that stand in its place. */
export function basisTitle(basis: Basis): string {
  if (typeof basis === "string") return basis;
  return "words" in basis ? basis.words : basis.instrument;
}

/** The articles that are cited; none where the whole instrument is. */
export function basisArticles(basis: Basis): readonly string[] {
  return typeof basis === "object" && "articles" in basis ? basis.articles : [];
}
