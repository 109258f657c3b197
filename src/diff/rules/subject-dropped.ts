import type { ElementFacts } from "../fields/elements.js";
import { isTransfer, type SubjectValue, subjectName } from "../fields/sets.js";
import type { ChangeRule } from "../rule.js";

export const subjectDropped: ChangeRule<ElementFacts<SubjectValue>> = {
  id: "subject-dropped",
  level: "weakening",
  bump: "minor",
  title: { zh: "减少公开主体", en: "A subject is dropped" },
  why: { zh: "少了一个负责公开的单位。", en: "One body less has to disclose it." },
  find: (facts, terms) =>
    isTransfer(facts)
      ? []
      : facts.dropped.map((one) => {
          const name = subjectName(terms, one);
          return {
            old: one,
            new: null,
            message: { zh: `公开主体少了“${name.zh}”`, en: `subject “${name.en}” is gone` },
          };
        }),
};
