/** How well items answer the terms of a query. */
import type { Corpus, Field } from "./corpus.js";
import type { Term } from "./terms.js";

/**
 * Scores all items: for each term by the fields in which it stands and by how few items have it, as a whole by the
 * share of what was asked that the item has. One that has everything asked comes before one that has half of it in
 * its name.
 *
 * @returns for each item of the corpus its score, 0 where it has none of the terms
 */
export function scoresOf(terms: readonly Term[], { ids, fields }: Corpus): readonly number[] {
  const sums = ids.map(() => 0);
  const shares = ids.map(() => 0);
  let asked = 0;
  for (const term of terms) {
    const strengths = strengthsOf(term, fields, ids.length);
    const having = strengths.filter((strength) => strength > 0).length;
    if (having === 0) continue;
    const worth = term.weight * rarity(having, ids.length);
    asked += worth;
    strengths.forEach((strength, at) => {
      if (strength === 0) return;
      sums[at] = (sums[at] ?? 0) + worth * strength;
      shares[at] = (shares[at] ?? 0) + worth;
    });
  }
  return sums.map((sum, at) => (sum === 0 ? 0 : sum * ((shares[at] ?? 0) / asked) ** 2));
}

/** For each item, the weights of the fields in which a term stands, added up. */
function strengthsOf({ forms }: Term, fields: readonly Field[], items: number): Float64Array {
  const strengths = new Float64Array(items);
  for (const { weight, texts, textOf } of fields) {
    const having = new Set(forms.flatMap(({ text, spelling }) => texts(spelling).having(text)));
    if (having.size === 0) continue;
    textOf.forEach((text, at) => {
      if (having.has(text)) strengths[at] = (strengths[at] ?? 0) + weight;
    });
  }
  return strengths;
}

/** Inverse document frequency as BM25 has it. */
function rarity(having: number, all: number): number {
  return Math.log(1 + (all - having + 0.5) / (having + 0.5));
}
