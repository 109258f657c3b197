import type { ElementFacts } from "../fields/elements.js";
import { isTransfer, type SubjectValue, subjectName } from "../fields/sets.js";
import type { ChangeRule } from "../rule.js";

export const subjectAdded: ChangeRule<ElementFacts<SubjectValue>> = {
  id: "subject-added",
  level: "info",
  bump: "minor",
  title: { zh: "增加公开主体", en: "A subject is added" },
  why: { zh: "又有一个单位负责公开。", en: "One more body has to disclose it." },
  find: (facts, terms) =>
    isTransfer(facts)
      ? []
      : facts.added.map((one) => {
          const name = subjectName(terms, one);
          return {
            old: null,
            new: one,
            message: { zh: `公开主体增加“${name.zh}”`, en: `subject “${name.en}” is added` },
          };
        }),
};
