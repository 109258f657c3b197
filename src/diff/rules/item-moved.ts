import type { ItemFacts } from "../fields/item.js";
import type { ChangeRule } from "../rule.js";

export const itemMoved: ChangeRule<ItemFacts> = {
  id: "item-moved",
  level: "review",
  bump: "minor",
  title: { zh: "事项换了编号", en: "An item has another id" },
  why: {
    zh: "旧编号仍可查到；换了编号的内容逐项另列。",
    en: "The old id still leads to it; what changed on the way is listed field by field.",
  },
  find: ({ id, new: now, redirect, targets, name }) =>
    now === null && redirect?.status === "moved"
      ? [
          {
            old: id,
            new: targets,
            message: {
              zh: `事项“${name}”改为 ${targets.join("、")}：${redirect.reason.zh}`,
              en: `item “${name}” is now ${targets.join(", ")}: ${redirect.reason.en}`,
            },
          },
        ]
      : [],
};
