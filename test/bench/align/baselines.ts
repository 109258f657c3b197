/** What others would do: one score for each row and item, the best item above a threshold. */
import { distance } from "fastest-levenshtein";
import MiniSearch from "minisearch";
import type { AlignRow } from "../../../src/align/index.js";
import { type Catalog, type CatalogItem, DOMAIN_IDS, type DomainId } from "../../../src/index.js";
import { bigramsOf, cosine, rarity, vectorOf } from "../../../src/text/bigrams.js";
import { fold } from "../../../src/text/fold.js";
import { type Answer, type Ask, answersTo, type Mode } from "./answers.js";
import type { Sample } from "./samples.js";

/** Scores every item that the row may stand for, higher for closer. */
type Score = (row: AlignRow, items: readonly CatalogItem[]) => readonly number[];

const titleOf = ({ category, name }: Pick<AlignRow, "category" | "name">) =>
  fold(`${category ?? ""}\n${name ?? ""}`);
const textOf = (row: AlignRow) => `${titleOf(row)}\n${(row.content ?? []).join("\n")}`;
const itemText = ({ category, name, content }: CatalogItem) => [category, name, ...content].join("\n");

/** By name. Each reads what it does best with: those made for names the names, those made for texts all of the text. */
export const BASELINES: Readonly<Record<string, (catalog: Catalog) => Score>> = {
  /** Whether one name contains the other, longer matches first; the category breaks ties. */
  substring: () => (row, items) => {
    const name = fold(row.name ?? "");
    return items.map((item) => {
      const theirs = fold(item.name);
      const contained = theirs.includes(name) || name.includes(theirs);
      const share = Math.min(name.length, theirs.length) / Math.max(name.length, theirs.length, 1);
      return (contained ? share : 0) + (fold(item.category ?? "") === fold(row.category ?? "") ? 0.1 : 0);
    });
  },
  /** MiniSearch (BM25+) on pairs of characters. */
  bm25: (catalog) => {
    const index = new MiniSearch<{ id: string; text: string }>({ fields: ["text"], tokenize: bigramsOf });
    index.addAll(catalog.items().map((item) => ({ id: item.id, text: itemText(item) })));
    return (row, items) => {
      const found = new Map(index.search(textOf(row)).map(({ id, score }) => [id as string, score]));
      return items.map(({ id }) => found.get(id) ?? 0);
    };
  },
  /** Cosine of rare pairs of characters, of category, name and content. */
  "bigram cosine": (catalog) => {
    const terms = new Map(catalog.items().map((item) => [item.id, bigramsOf(itemText(item))]));
    const weigh = rarity([...terms.values()]);
    const vectors = new Map(Array.from(terms, ([id, some]) => [id, vectorOf(some, weigh)]));
    return (row, items) => {
      const own = vectorOf(bigramsOf(textOf(row)), weigh);
      return items.map(({ id }) => cosine(own, vectors.get(id) ?? new Map()));
    };
  },
  /** Share of characters of category and name that stay. */
  levenshtein: () => (row, items) => {
    const own = titleOf(row);
    return items.map((item) => {
      const theirs = titleOf(item);
      return 1 - distance(own, theirs) / Math.max(own.length, theirs.length, 1);
    });
  },
};

/** Makes a baseline answer: best item, null below the threshold. */
export function asking(catalog: Catalog, score: Score, threshold: number): Ask {
  const all = itemsByDomain(catalog);
  return (rows, domain) =>
    rows.map((row): Answer => {
      const items = all.get(domain) ?? [];
      const scores = score(row, items);
      const best = scores.reduce((most, value, at) => (value > (scores[most] ?? 0) ? at : most), 0);
      const top = scores[best] ?? 0;
      return { item: top < threshold ? null : (items[best]?.id ?? null), score: top };
    });
}

function itemsByDomain(catalog: Catalog): ReadonlyMap<DomainId | undefined, readonly CatalogItem[]> {
  return new Map<DomainId | undefined, readonly CatalogItem[]>([
    [undefined, catalog.items()],
    ...DOMAIN_IDS.map((domain) => [domain, catalog.items({ domain })] as const),
  ]);
}

/** The threshold under which most answers to samples are right, local additions included. */
export function bestThreshold(
  samples: readonly Sample[],
  mode: Mode,
  catalog: Catalog,
  score: Score,
): number {
  const answers = answersTo(samples, mode, asking(catalog, score, Number.NEGATIVE_INFINITY));
  const rightFrom = (threshold: number) =>
    answers.filter(({ item, score: reached }, at) => {
      const truth = samples[at]?.item ?? null;
      return reached < threshold ? truth === null : truth === item;
    }).length;
  return answers
    .map(({ score: reached }) => reached)
    .reduce((best, threshold) => (rightFrom(threshold) > rightFrom(best) ? threshold : best), 0);
}
