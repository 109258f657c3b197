import type { BasisFacts } from "../fields/basis.js";
import type { ChangeRule } from "../rule.js";

export const basisDropped: ChangeRule<BasisFacts> = {
  id: "basis-dropped",
  level: "review",
  bump: "minor",
  title: { zh: "减少公开依据", en: "A basis is dropped" },
  why: {
    zh: "公开少了一个法律根据，须由人确认其余的够不够。",
    en: "The disclosure rests on one instrument less; a person must see whether the rest will do.",
  },
  find: ({ dropped }) =>
    dropped.map(({ value, text }) => ({
      old: value,
      new: null,
      message: { zh: `公开依据少了${text}`, en: `basis ${text} is gone` },
    })),
};
