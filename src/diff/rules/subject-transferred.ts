import type { ElementFacts } from "../fields/elements.js";
import { isTransfer, type SubjectValue, subjectName } from "../fields/sets.js";
import type { ChangeRule } from "../rule.js";

export const subjectTransferred: ChangeRule<ElementFacts<SubjectValue>> = {
  id: "subject-transferred",
  level: "review",
  bump: "minor",
  title: { zh: "公开主体移交", en: "The subject is another" },
  why: {
    zh: "公开的责任换了单位，须确认接手的单位知道。",
    en: "Another body is responsible; a person must see that it knows.",
  },
  find: (facts, terms) => {
    const [from, to] = [facts.dropped[0], facts.added[0]];
    if (!isTransfer(facts) || from === undefined || to === undefined) return [];
    const [before, after] = [subjectName(terms, from), subjectName(terms, to)];
    return [
      {
        old: from,
        new: to,
        message: {
          zh: `公开主体由“${before.zh}”改为“${after.zh}”`,
          en: `subject “${before.en}” is now “${after.en}”`,
        },
      },
    ];
  },
};
