import type { ItemFacts } from "../fields/item.js";
import type { ChangeRule } from "../rule.js";

export const itemAdded: ChangeRule<ItemFacts> = {
  id: "item-added",
  level: "info",
  bump: "minor",
  title: { zh: "新增事项", en: "An item is added" },
  why: {
    zh: "公众可以看到更多；各地的清单也要补上。",
    en: "The public gets to see more, and local lists have to follow.",
  },
  find: ({ old, new: now, name }) =>
    old === null && now !== null
      ? [{ old, new: now, message: { zh: `新增事项“${name}”`, en: `item “${name}” is added` } }]
      : [],
};
