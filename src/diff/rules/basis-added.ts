import type { BasisFacts } from "../fields/basis.js";
import type { ChangeRule } from "../rule.js";

export const basisAdded: ChangeRule<BasisFacts> = {
  id: "basis-added",
  level: "info",
  bump: "minor",
  title: { zh: "增加公开依据", en: "A basis is added" },
  why: { zh: "公开多了一个法律根据。", en: "The disclosure rests on one more instrument." },
  find: ({ added }) =>
    added.map(({ value, text }) => ({
      old: null,
      new: value,
      message: { zh: `公开依据增加${text}`, en: `basis ${text} is added` },
    })),
};
