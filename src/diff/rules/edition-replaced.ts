import { type EntryFacts, partOf } from "../entries/facts.js";
import type { ChangeRule } from "../rule.js";

export const editionReplaced: ChangeRule<EntryFacts> = {
  id: "edition-replaced",
  level: "review",
  bump: "minor",
  title: { zh: "换用另一版标准目录", en: "Another edition takes its place" },
  why: {
    zh: "标准指引换版，事项的变化逐项另列，须由人核对全貌。",
    en: "A new edition of the guideline; what changed is listed item by item, and a person must look at the whole.",
  },
  find: (facts) => {
    const { label, old, new: now } = facts;
    return partOf(
      facts,
      `${label.zh}领域换用${now}版标准目录，原为${old}版`,
      `the edition of ${label.en} is now ${now}, it was ${old}`,
    );
  },
};
