/** Categories (一级事项) and names (二级事项): another name may stand for more or for less. */
import type { ChangeRule } from "../rule.js";
import type { TextFacts } from "../text.js";

/** The rules of a field that is a name. */
function titleRules(field: "category" | "name", zh: string): ChangeRule<TextFacts>[] {
  return [
    {
      id: `${field}-changed`,
      level: "review",
      bump: "minor",
      title: { zh: `${zh}改名`, en: `The ${field} changed` },
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
                message: { zh: `${zh}“${old}”改为“${now}”`, en: `${field} “${old}” is now “${now}”` },
              },
            ],
    },
    {
      id: `${field}-typographic`,
      level: "info",
      bump: "patch",
      title: { zh: `${zh}改标点或字形`, en: `The ${field} is set differently` },
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
                  zh: `${zh}“${now}”只改了标点或字形`,
                  en: `${field} “${now}” differs in punctuation or form only`,
                },
              },
            ]
          : [],
    },
  ];
}

export const CATEGORY_RULES = titleRules("category", "一级事项");
export const NAME_RULES = titleRules("name", "二级事项");
