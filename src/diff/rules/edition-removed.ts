import { type EntryFacts, partOf } from "../entries/facts.js";
import type { ChangeRule } from "../rule.js";

export const editionRemoved: ChangeRule<EntryFacts> = {
  id: "edition-removed",
  level: "weakening",
  bump: "major",
  title: { zh: "取消一个领域的目录", en: "A domain's edition is removed" },
  why: {
    zh: "整个领域不再有标准；其中的事项逐项另列。",
    en: "A whole domain is left without a standard; its items are listed one by one.",
  },
  find: (facts) => {
    const { label } = facts;
    return partOf(facts, `取消${label.zh}领域的标准目录`, `the edition of ${label.en} is gone`);
  },
};
