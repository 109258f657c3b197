import { type EntryFacts, partOf } from "../entries/facts.js";
import type { ChangeRule } from "../rule.js";

export const earlierEditionRemoved: ChangeRule<EntryFacts> = {
  id: "earlier-edition-removed",
  level: "review",
  bump: "major",
  title: { zh: "旧版标准目录被删", en: "An earlier edition is gone" },
  why: { zh: "以后查不到当日适用的版本。", en: "What was in force on a day can no longer be looked up." },
  find: (facts) => {
    const { label } = facts;
    return partOf(facts, `旧版标准目录 ${label.zh} 被删`, `the earlier edition ${label.en} is gone`);
  },
};
