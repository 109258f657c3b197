import type { BasisFacts } from "../fields/basis.js";
import type { ChangeRule } from "../rule.js";

export const basisArticleChanged: ChangeRule<BasisFacts> = {
  id: "basis-article-changed",
  level: "review",
  bump: "minor",
  title: { zh: "公开依据的条款改变", en: "The articles of a basis changed" },
  why: {
    zh: "条款不同，要求可能不同，须由人核对。",
    en: "Other articles may ask for something else; a person must look.",
  },
  find: ({ articles }) =>
    articles.map((pair) => ({
      old: pair.old.value,
      new: pair.new.value,
      message: {
        zh: `公开依据的条款改变：${pair.old.text}改为${pair.new.text}`,
        en: `the articles of a basis changed: ${pair.old.text} is now ${pair.new.text}`,
      },
    })),
};
