import { type EntryFacts, partOf } from "../entries/facts.js";
import type { ChangeRule } from "../rule.js";

export const sectionRemoved: ChangeRule<EntryFacts> = {
  id: "section-removed",
  level: "weakening",
  bump: "major",
  title: { zh: "清单取消一个领域", en: "A domain is gone from the list" },
  why: {
    zh: "整个领域不再公开；其中的事项逐项另列。",
    en: "A whole domain is no longer disclosed; its rows are listed one by one.",
  },
  find: (facts) => {
    const { label } = facts;
    return partOf(facts, `清单不再有${label.zh}领域`, `the list no longer has ${label.en}`);
  },
};
