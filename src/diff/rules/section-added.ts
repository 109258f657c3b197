import { type EntryFacts, partOf } from "../entries/facts.js";
import type { ChangeRule } from "../rule.js";

export const sectionAdded: ChangeRule<EntryFacts> = {
  id: "section-added",
  level: "info",
  bump: "minor",
  title: { zh: "清单增加一个领域", en: "A domain is added to the list" },
  why: {
    zh: "公众可以看到更多；其中的事项逐项另列。",
    en: "The public gets to see more; its rows are listed one by one.",
  },
  find: (facts) => {
    const { label } = facts;
    return partOf(facts, `清单增加${label.zh}领域`, `the list now has ${label.en}`);
  },
};
