import type { BasisFacts } from "../fields/basis.js";
import type { ChangeRule } from "../rule.js";

export const basisReworded: ChangeRule<BasisFacts> = {
  id: "basis-reworded",
  level: "info",
  bump: "patch",
  title: { zh: "公开依据改写", en: "A basis is reworded" },
  why: { zh: "还是同一依据，写法不同。", en: "The same basis in other words." },
  find: ({ reworded }) =>
    reworded.map((pair) => ({
      old: pair.old.value,
      new: pair.new.value,
      message: {
        zh: `公开依据${pair.old.text}改写为${pair.new.text}`,
        en: `basis ${pair.old.text} now reads ${pair.new.text}`,
      },
    })),
};
