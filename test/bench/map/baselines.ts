/** What mapping is measured against: three ways to compare a power's words with those of the items, no knowledge added. */
import MiniSearch from "minisearch";
import { type CatalogItem, catalog } from "../../../src/index.js";
import type { Power } from "../../../src/responsibilities/index.js";
import { bigramsOf, cosine, rarity, vectorOf } from "../../../src/text/bigrams.js";
import { type Answer, figuresOf, type Guess } from "./figures.js";
import type { Labelled } from "./rows.js";

/** Domains for a power, best first, with any score that rises with likeness. */
export type Baseline = (power: Power) => Guess[];

const items = catalog.items();

/** Everything that a row says, as one text. */
const textOf = ({ name, basis, subject, office, duties }: Power) =>
  [name, ...basis, subject, office, ...duties].join("\n");

const contentOf = (item: CatalogItem) =>
  [item.category, item.name, ...item.content, ...item.basis.map((basis) => JSON.stringify(basis))].join("\n");

/** The longest category, name or instrument of a domain's items that stands in the row. */
const substring: Baseline = (power) => {
  const text = textOf(power);
  return best(
    items.map((item) => {
      const words = [
        item.category ?? "",
        item.name,
        ...item.basis.map((one) => (typeof one === "string" ? one : "")),
      ];
      return {
        domain: item.domain,
        score: Math.max(0, ...words.map((word) => (text.includes(word) ? word.length : 0))),
      };
    }),
  );
};

const index = new MiniSearch<CatalogItem & { text: string }>({
  fields: ["category", "name", "text"],
  storeFields: ["domain"],
  tokenize: bigramsOf,
  searchOptions: { tokenize: bigramsOf, combineWith: "OR" },
});
index.addAll(items.map((item) => ({ ...item, text: contentOf(item) })));

/** BM25 over the items, pairs of characters as words. */
const bm25: Baseline = (power) =>
  best(index.search(textOf(power)).map(({ domain, score }) => ({ domain: String(domain), score })));

const terms = items.map((item) => bigramsOf(contentOf(item)));
const weigh = rarity(terms);
const vectors = terms.map((own) => vectorOf(own, weigh));

/** Cosine of weighted pairs of characters. */
const bigramCosine: Baseline = (power) => {
  const own = vectorOf(bigramsOf(textOf(power)), weigh);
  return best(items.map(({ domain }, at) => ({ domain, score: cosine(own, vectors[at] ?? new Map()) })));
};

export const baselines: Readonly<Record<string, Baseline>> = { substring, BM25: bm25, cosine: bigramCosine };

/** Answers of a baseline: none where its best score is below a threshold, which is chosen for the most right rows. */
export function tuned(
  baseline: Baseline,
  rows: readonly Labelled<Power>[],
): (label: Labelled<Power>) => Answer {
  const guessed = rows.map((label) => ({ label, guesses: baseline(label.row) }));
  const overall = (threshold: number) => figuresOf(guessed.map((one) => cut(one, threshold))).overall;
  const thresholds = [0, ...guessed.map(({ guesses }) => guesses[0]?.score ?? 0)];
  const threshold = thresholds.reduce((top, one) => (overall(one) > overall(top) ? one : top));
  return (label) => cut({ label, guesses: baseline(label.row) }, threshold);
}

function cut({ label, guesses }: Answer, threshold: number): Answer {
  return { label, guesses: (guesses[0]?.score ?? 0) < threshold ? [] : guesses };
}

function best(scored: readonly Guess[]): Guess[] {
  const domains = new Map<string, number>();
  for (const { domain, score } of scored) domains.set(domain, Math.max(score, domains.get(domain) ?? 0));
  return Array.from(domains, ([domain, score]) => ({ domain, score }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score);
}
