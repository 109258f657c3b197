import type { TextFacts } from "../fields/text.js";
import type { ChangeRule } from "../rule.js";

export const nameChanged: ChangeRule<TextFacts> = {
  id: "name-changed",
  level: "review",
  bump: "minor",
  title: { zh: "二级事项改名", en: "The name changed" },
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
            message: { zh: `二级事项“${old}”改为“${now}”`, en: `name “${old}” is now “${now}”` },
          },
        ],
};
