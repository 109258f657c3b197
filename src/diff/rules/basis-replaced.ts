import type { BasisFacts } from "../fields/basis.js";
import type { ChangeRule } from "../rule.js";

export const basisReplaced: ChangeRule<BasisFacts> = {
  id: "basis-replaced",
  level: "review",
  bump: "minor",
  title: { zh: "公开依据换成取代它的文件", en: "A basis gives way to its successor" },
  why: {
    zh: "登记表写明前者已被后者取代；条款和要求可能不同，须由人核对。",
    en: "The registry says that the one replaced the other; articles and demands may differ.",
  },
  find: ({ replaced }) =>
    replaced.map((pair) => ({
      old: pair.old.value,
      new: pair.new.value,
      message: {
        zh: `公开依据${pair.old.text}换成取代它的${pair.new.text}`,
        en: `basis ${pair.old.text} gives way to its successor ${pair.new.text}`,
      },
    })),
};
