import { type EntryFacts, partOf } from "../entries/facts.js";
import type { ChangeRule } from "../rule.js";

export const sourceRemoved: ChangeRule<EntryFacts> = {
  id: "source-removed",
  level: "info",
  bump: "patch",
  title: { zh: "删除来源", en: "A source is removed" },
  why: {
    zh: "少了一个佐证；由此失去的核实另行列出。",
    en: "One page less; the verification that is lost with it is listed apart.",
  },
  find: (facts) => {
    const { label } = facts;
    return partOf(facts, `删除来源“${label.zh}”`, `source “${label.en}” is gone`);
  },
};
