import { type EntryFacts, partOf } from "../entries/facts.js";
import type { ChangeRule } from "../rule.js";

export const earlierEditionAdded: ChangeRule<EntryFacts> = {
  id: "earlier-edition-added",
  level: "info",
  bump: "patch",
  title: { zh: "留存旧版标准目录", en: "An earlier edition is kept" },
  why: {
    zh: "换版后旧版留存，可以查某日适用的版本。",
    en: "What was in force on a day can still be looked up.",
  },
  find: (facts) => {
    const { label } = facts;
    return partOf(facts, `留存旧版标准目录 ${label.zh}`, `the earlier edition ${label.en} is kept`);
  },
};
