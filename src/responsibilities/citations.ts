/** The basis of a power, read: which instruments it cites, and which of their articles. */
import {
  type ArticleRef,
  type Citation,
  formatArticles,
  type InstrumentRegistry,
  lookUpCitation,
  parseCitations,
} from "../instruments/index.js";

/** One instrument that a power rests on. */
export interface Cited {
  /** Key in the catalog's registry; null where it has no such instrument. */
  readonly key: string | null;
  /** Title to look words up in: that of the registry, else as printed; the document number where no title stands. */
  readonly title: string;
  /** The articles cited, each as 第四十条; parts of articles are left out. */
  readonly articles: readonly string[];
}

/** Longest basis that is read, in characters: the longest seen are a tenth of it. */
const MAX_BASIS = 20_000;

/**
 * Reads the basis of a power.
 *
 * @param basis citations as the table prints them; what is too long to be a basis is cut off
 */
export function citedBy(basis: readonly string[], registry: InstrumentRegistry): Cited[] {
  return parseCitations(basis.join("；").slice(0, MAX_BASIS)).flatMap((citation): Cited[] => {
    const printed = citation.title ?? citation.number;
    if (printed === null) return [];
    const keys = lookUpCitation(citation, registry)?.keys ?? [];
    const articles = articlesOf(citation);
    return keys.length > 0
      ? keys.map((key) => ({ key, title: key, articles }))
      : [{ key: null, title: printed, articles }];
  });
}

/** The articles of a citation, each as 第四十条; parts of articles are left out. */
export function articlesOf({ articles }: Pick<Citation, "articles">): string[] {
  const refs = articles.flatMap(({ from, to }) => (to ? [from, to] : [from]));
  return [...new Set(refs.map(whole))];
}

function whole({ article, inserted }: ArticleRef): string {
  return formatArticles([{ from: inserted === undefined ? { article } : { article, inserted } }]);
}
