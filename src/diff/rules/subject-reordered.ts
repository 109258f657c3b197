import type { ElementFacts } from "../fields/elements.js";
import type { SubjectValue } from "../fields/sets.js";
import type { ChangeRule } from "../rule.js";

export const subjectReordered: ChangeRule<ElementFacts<SubjectValue>> = {
  id: "subject-reordered",
  level: "info",
  bump: "patch",
  title: { zh: "公开主体调整次序", en: "Subjects change places" },
  why: { zh: "只影响印出的次序。", en: "Only the printed order changes." },
  find: ({ reordered, old, new: now }) =>
    reordered
      ? [{ old, new: now, message: { zh: "公开主体调整了次序", en: "the subjects stand in another order" } }]
      : [],
};
