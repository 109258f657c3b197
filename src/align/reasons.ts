/** Why a row is taken for an item, in codes that a person's language can be put to. */

import { basisTitle } from "../catalog/basis-title.js";
import type { CatalogItem } from "../catalog/types.js";
import { titleKey } from "../instruments/fold.js";
import { foldedLetters } from "../text/fold.js";
import type { Context } from "./belief.js";
import { cleanName } from "./clean.js";
import { commonEntries, commonRuns } from "./common.js";
import { WEIGHTS } from "./fitted.js";
import type { AlignReason, AlignRow, ReasonCode } from "./types.js";
import type { ContextFeature } from "./weights.js";
import { wordingsOf } from "./wordings.js";

/** What the table says counts as a reason from here on, in log odds. */
const TELLING = 0.5;

/** So many elements or titles are named; more are no better to read. */
const MOST_NAMED = 5;

/** Longest text of a basis cell that is searched. */
const MAX_CITED = 4000;

const OF_CONTEXT: readonly (readonly [ContextFeature, ReasonCode])[] = [
  ["domain", "table-domain"],
  ["category", "table-category"],
  ["order", "table-order"],
];

/** The elements of a row and of an item, folded. */
export interface ElementKeys {
  readonly row: readonly string[];
  readonly item: readonly string[];
}

/**
 * Says why a row is taken for an item.
 *
 * @param context what the rest of the table says of the item
 */
export function reasonsFor(
  row: AlignRow,
  item: CatalogItem,
  elements: ElementKeys,
  context: Context,
): readonly AlignReason[] {
  const words: readonly AlignReason[] = [
    ...nameReasons(row, item),
    { code: "category", matched: commonRuns(nameOf(row.category), nameOf(item.category), 2) },
    { code: "content", matched: commonEntries(row.content ?? [], elements.row, elements.item) },
    { code: "basis", matched: commonTitles(row, item) },
  ];
  return [
    ...words
      .filter(({ matched }) => matched.length > 0)
      .map(({ code, matched }) => ({ code, matched: matched.slice(0, MOST_NAMED) })),
    ...OF_CONTEXT.filter(([feature]) => WEIGHTS[feature] * context[feature] >= TELLING).map(([, code]) => ({
      code,
      matched: [],
    })),
  ];
}

function nameReasons(row: AlignRow, item: CatalogItem): readonly AlignReason[] {
  const [own, theirs] = [nameOf(row.name), nameOf(item.name)];
  const names = [item, ...wordingsOf(item)].map(({ name }) => foldedLetters(nameOf(name)));
  if (own !== "" && names.includes(foldedLetters(own))) return [{ code: "same-name", matched: [own] }];
  return [{ code: "name", matched: commonRuns(own, theirs, 2) }];
}

/** Titles of the item's instruments that stand in the row's basis, whatever stands around them there. */
function commonTitles(row: AlignRow, item: CatalogItem): readonly string[] {
  const cited = titleKey((row.basis ?? []).join("\n").slice(0, MAX_CITED));
  return item.basis.map(basisTitle).filter((title) => cited.includes(titleKey(title)));
}

function nameOf(name: string | null | undefined): string {
  return cleanName(name ?? "");
}
