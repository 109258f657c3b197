/** An item as the official table prints it. */

import { printBasis } from "../../catalog/print-basis.js";
import type { Item } from "../../model/item.js";
import { verificationOf } from "../../model/verification.js";
import type { PrintedRow } from "../../tables/layout/cells.js";
import { termOf } from "../../tables/layout/terms.js";
import type { RenderOptions } from "./types.js";

/** The row of an item; its instruments by their full titles, its subjects by their terms. */
export function printedRow(item: Item, { terms, lang }: Pick<RenderOptions, "terms" | "lang">): PrintedRow {
  return {
    ...item,
    basis: item.basis.map((basis) => printBasis(basis, terms)),
    subjects: item.subjects.map((role) => ({
      role,
      name: termOf({ vocabulary: terms.vocabulary, lang }, "subjects", role),
    })),
    verification: verificationOf(item.evidence),
  };
}
