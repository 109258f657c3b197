/** Items that a profile names and that no single item of the new release stands for. */
import type { Undecided } from "../../model/profile.js";
import { titleOf } from "./title.js";
import type { Sides } from "./versions.js";

/**
 * Whether an item was split or withdrawn, and what the three sides have of it.
 *
 * @param id as the profile names it
 * @returns null where one item stands for it, or where it never existed
 */
export function goneSince(
  id: string,
  { base, next }: Sides,
): Pick<Undecided, "why" | "base" | "standard"> | null {
  const before = base.item(id);
  const now = next.resolve(id);
  if (!before || !now || next.item(id)) return null;
  return {
    why: now.items.length === 0 ? "item-gone" : "item-split",
    base: titleOf(before),
    standard: now.items.map(titleOf),
  };
}
