import type { ElementFacts } from "../fields/elements.js";
import type { ChangeRule } from "../rule.js";

export const contentReordered: ChangeRule<ElementFacts<string>> = {
  id: "content-reordered",
  level: "info",
  bump: "patch",
  title: { zh: "公开要素调整次序", en: "Content elements change places" },
  why: { zh: "只影响印出的次序。", en: "Only the printed order changes." },
  find: ({ reordered, old, new: now }) =>
    reordered
      ? [
          {
            old,
            new: now,
            message: { zh: "公开内容的要素调整了次序", en: "the content elements stand in another order" },
          },
        ]
      : [],
};
