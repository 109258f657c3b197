import type { ContentFacts } from "../fields/content.js";
import type { ChangeRule } from "../rule.js";

export const contentReworded: ChangeRule<ContentFacts> = {
  id: "content-reworded",
  level: "review",
  bump: "minor",
  title: { zh: "公开要素改写", en: "A content element is reworded" },
  why: {
    zh: "措辞一变，要公开的内容可能增减，须由人判断。",
    en: "Other words may ask for more or for less; a person must say which.",
  },
  find: ({ pairs }) =>
    pairs.map((pair) => ({
      ...pair,
      message: {
        zh: `公开内容“${pair.old}”改为“${pair.new}”`,
        en: `content element “${pair.old}” now reads “${pair.new}”`,
      },
    })),
};
