/** How pages word an item otherwise: a row that prints it so stands for it as well. */
import type { CatalogItem } from "../catalog/types.js";

/** What alignment reads of an item. */
export type Worded = Pick<CatalogItem, "category" | "name" | "content" | "basis">;

/** The other wordings of an item; what a page does not print otherwise is as the item has it. */
export function wordingsOf({ category, name, content, basis, evidence }: CatalogItem): readonly Worded[] {
  const own = { category, name, content, basis };
  return (evidence.variants ?? [])
    .filter((variant) => variant.category ?? variant.name ?? variant.content ?? variant.basis)
    .map((variant) => ({
      category: variant.category ?? own.category,
      name: variant.name ?? own.name,
      content: variant.content ?? own.content,
      basis: variant.basis ?? own.basis,
    }));
}

/**
 * The closest of an item's wordings.
 *
 * @param at position of the item itself
 * @param further positions of its other wordings
 * @param odds how close each comes
 */
export function closestWording(at: number, further: readonly number[], odds: Float64Array): number {
  return further.reduce((best, other) => ((odds[other] ?? 0) > (odds[best] ?? 0) ? other : best), at);
}
