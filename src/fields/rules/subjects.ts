/** Subjects (公开主体): who has to disclose it. */
import type { ElementFacts } from "../elements.js";
import type { ChangeRule } from "../rule.js";
import { isTransfer, type SubjectValue, subjectName } from "../sets.js";
import { reordered } from "./reordered.js";

export const SUBJECT_RULES: readonly ChangeRule<ElementFacts<SubjectValue>>[] = [
  {
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
  },
  {
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
      const message = {
        zh: `公开主体由“${before.zh}”改为“${after.zh}”`,
        en: `subject “${before.en}” is now “${after.en}”`,
      };
      return [{ old: from, new: to, message }];
    },
  },
  {
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
        const message = {
          zh: `公开主体“${before.zh}”改称“${after.zh}”`,
          en: `subject “${before.en}” is now called “${after.en}”`,
        };
        return { ...pair, message };
      }),
  },
  {
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
  },
  {
    id: "subject-reordered",
    level: "info",
    bump: "patch",
    title: { zh: "公开主体调整次序", en: "Subjects change places" },
    why: { zh: "只影响印出的次序。", en: "Only the printed order changes." },
    find: (facts) =>
      reordered(facts, { zh: "公开主体调整了次序", en: "the subjects stand in another order" }),
  },
];
