import { type EntryFacts, partOf } from "../entries/facts.js";
import type { ChangeRule } from "../rule.js";

export const redirectAdded: ChangeRule<EntryFacts> = {
  id: "redirect-added",
  level: "info",
  bump: "patch",
  title: { zh: "补记旧编号去向", en: "What became of an old id is recorded" },
  why: { zh: "旧编号从此查得到。", en: "The old id can be looked up from now on." },
  find: (facts) => {
    const { label } = facts;
    return partOf(
      facts,
      `补记旧编号 ${label.zh} 的去向`,
      `what became of the old id ${label.en} is recorded`,
    );
  },
};
