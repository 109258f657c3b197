import type { ContentFacts } from "../fields/content.js";
import type { ChangeRule } from "../rule.js";

export const contentTypographic: ChangeRule<ContentFacts> = {
  id: "content-typographic",
  level: "info",
  bump: "patch",
  title: { zh: "公开要素改标点或字形", en: "A content element is set differently" },
  why: {
    zh: "字词相同，只有标点、空格或字形不同。",
    en: "The words are the same; punctuation, blanks or forms differ.",
  },
  find: ({ typographic }) =>
    typographic.map((pair) => ({
      ...pair,
      message: {
        zh: `公开内容“${pair.new}”只改了标点或字形`,
        en: `content element “${pair.new}” differs in punctuation or form only`,
      },
    })),
};
