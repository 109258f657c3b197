import type { ItemFacts } from "../fields/item.js";
import type { ChangeRule } from "../rule.js";

export const itemMerged: ChangeRule<ItemFacts> = {
  id: "item-merged",
  level: "review",
  bump: "minor",
  title: { zh: "事项合并", en: "An item is merged into another" },
  why: {
    zh: "旧编号仍可查到；合并中少了什么另行列出。",
    en: "The old id still leads to an item; what got lost on the way is listed.",
  },
  find: ({ id, new: now, redirect, targets, name }) =>
    now === null && redirect?.status === "merged"
      ? [
          {
            old: id,
            new: targets,
            message: {
              zh: `事项“${name}”并入 ${targets.join("、")}：${redirect.reason.zh}`,
              en: `item “${name}” is merged into ${targets.join(", ")}: ${redirect.reason.en}`,
            },
          },
        ]
      : [],
};
