import type { TextFacts } from "../fields/text.js";
import type { ChangeRule } from "../rule.js";

export const categoryChanged: ChangeRule<TextFacts> = {
  id: "category-changed",
  level: "review",
  bump: "minor",
  title: { zh: "一级事项改名", en: "The category changed" },
  why: {
    zh: "名称变了，公开的范围可能也变了，须由人判断。",
    en: "Another name may stand for more or for less; a person must say which.",
  },
  find: ({ old, new: now, typographic }) =>
    typographic
      ? []
      : [
          {
            old,
            new: now,
            message: { zh: `一级事项“${old}”改为“${now}”`, en: `category “${old}” is now “${now}”` },
          },
        ],
};
