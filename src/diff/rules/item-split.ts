import type { ItemFacts } from "../fields/item.js";
import type { ChangeRule } from "../rule.js";

export const itemSplit: ChangeRule<ItemFacts> = {
  id: "item-split",
  level: "review",
  bump: "major",
  title: { zh: "事项拆分", en: "An item is split" },
  why: {
    zh: "旧编号对应多项，查找时不再直接得到一项；少了什么另行列出。",
    en: "The old id stands for several items, so that a look-up no longer gives one; what got lost is listed.",
  },
  find: ({ id, new: now, redirect, targets, name }) =>
    now === null && redirect?.status === "split"
      ? [
          {
            old: id,
            new: targets,
            message: {
              zh: `事项“${name}”拆分为 ${targets.join("、")}：${redirect.reason.zh}`,
              en: `item “${name}” is split into ${targets.join(", ")}: ${redirect.reason.en}`,
            },
          },
        ]
      : [],
};
