import type { TextFacts } from "../fields/text.js";
import type { ChangeRule } from "../rule.js";

export const categoryTypographic: ChangeRule<TextFacts> = {
  id: "category-typographic",
  level: "info",
  bump: "patch",
  title: { zh: "一级事项改标点或字形", en: "The category is set differently" },
  why: {
    zh: "字词相同，只有标点、空格或字形不同。",
    en: "The words are the same; punctuation, blanks or forms differ.",
  },
  find: ({ old, new: now, typographic }) =>
    typographic
      ? [
          {
            old,
            new: now,
            message: {
              zh: `一级事项“${now}”只改了标点或字形`,
              en: `category “${now}” differs in punctuation or form only`,
            },
          },
        ]
      : [],
};
