/** What rules about the order of a list find. */
import type { Bilingual } from "../../model/codes.js";
import type { ChangeValue, Part } from "../verdict.js";

/** Two lists, and whether what both have stands in another order. */
export interface OrderFacts {
  readonly old: readonly ChangeValue[];
  readonly new: readonly ChangeValue[];
  readonly reordered: boolean;
}

/** The one part that a rule about the order finds, where the order changed. */
export function reordered({ old, new: now, reordered: is }: OrderFacts, message: Bilingual): Part[] {
  return is ? [{ old, new: now, message }] : [];
}
