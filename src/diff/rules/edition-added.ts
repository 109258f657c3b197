import { type EntryFacts, partOf } from "../entries/facts.js";
import type { ChangeRule } from "../rule.js";

export const editionAdded: ChangeRule<EntryFacts> = {
  id: "edition-added",
  level: "info",
  bump: "minor",
  title: { zh: "增加一个领域的目录", en: "A domain's edition is added" },
  why: {
    zh: "公众可以看到更多；新增的事项逐项另列。",
    en: "The public gets to see more; its items are listed one by one.",
  },
  find: (facts) => {
    const { label } = facts;
    return partOf(facts, `增加${label.zh}领域的标准目录`, `the edition of ${label.en} is added`);
  },
};
