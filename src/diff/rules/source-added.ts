import { type EntryFacts, partOf } from "../entries/facts.js";
import type { ChangeRule } from "../rule.js";

export const sourceAdded: ChangeRule<EntryFacts> = {
  id: "source-added",
  level: "info",
  bump: "patch",
  title: { zh: "增加来源", en: "A source is added" },
  why: { zh: "又有一个公开页面可以佐证事项。", en: "One more published page attests items." },
  find: (facts) => {
    const { label } = facts;
    return partOf(facts, `增加来源“${label.zh}”`, `source “${label.en}” is added`);
  },
};
