import type { ElementFacts } from "../fields/elements.js";
import { type SubjectValue, subjectName } from "../fields/sets.js";
import type { ChangeRule } from "../rule.js";

export const subjectRenamed: ChangeRule<ElementFacts<SubjectValue>> = {
  id: "subject-renamed",
  level: "review",
  bump: "patch",
  title: { zh: "公开主体改用另一名称", en: "The subject goes by another name" },
  why: {
    zh: "同一角色换了名称，可能是机构改名，也可能是换了单位。",
    en: "The same role under another name: a new name, or another body.",
  },
  find: ({ pairs }, terms) =>
    pairs.map((pair) => {
      const [before, after] = [subjectName(terms, pair.old), subjectName(terms, pair.new)];
      return {
        ...pair,
        message: {
          zh: `公开主体“${before.zh}”改称“${after.zh}”`,
          en: `subject “${before.en}” is now called “${after.en}”`,
        },
      };
    }),
};
