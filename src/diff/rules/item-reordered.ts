import type { ItemFacts } from "../fields/item.js";
import type { ChangeRule } from "../rule.js";

export const itemReordered: ChangeRule<ItemFacts> = {
  id: "item-reordered",
  level: "info",
  bump: "patch",
  title: { zh: "事项调整次序", en: "An item changes places" },
  why: { zh: "只影响印出的次序，编号不变。", en: "Only the printed order changes, ids stay." },
  find: ({ reordered, name }) =>
    reordered
      ? [
          {
            old: null,
            new: null,
            message: { zh: `事项“${name}”调整了次序`, en: `item “${name}” stands elsewhere in the table` },
          },
        ]
      : [],
};
