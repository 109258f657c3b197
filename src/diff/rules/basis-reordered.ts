import type { BasisFacts } from "../fields/basis.js";
import type { ChangeRule } from "../rule.js";

export const basisReordered: ChangeRule<BasisFacts> = {
  id: "basis-reordered",
  level: "info",
  bump: "patch",
  title: { zh: "公开依据调整次序", en: "Bases change places" },
  why: { zh: "只影响印出的次序。", en: "Only the printed order changes." },
  find: ({ reordered, old, new: now }) =>
    reordered
      ? [
          {
            old: old.map(({ value }) => value),
            new: now.map(({ value }) => value),
            message: { zh: "公开依据调整了次序", en: "the bases stand in another order" },
          },
        ]
      : [],
};
