import type { Level } from "../../model/codes.js";
import type { ElementFacts } from "../fields/elements.js";
import type { ChangeRule } from "../rule.js";

export const levelReordered: ChangeRule<ElementFacts<Level>> = {
  id: "level-reordered",
  level: "info",
  bump: "patch",
  title: { zh: "公开层级调整次序", en: "Levels change places" },
  why: { zh: "公开层级是选项，次序没有意义。", en: "Levels are boxes to tick; their order means nothing." },
  find: ({ reordered, old, new: now }) =>
    reordered
      ? [{ old, new: now, message: { zh: "公开层级调整了次序", en: "the levels stand in another order" } }]
      : [],
};
