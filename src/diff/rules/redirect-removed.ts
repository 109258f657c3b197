import { type EntryFacts, partOf } from "../entries/facts.js";
import type { ChangeRule } from "../rule.js";

export const redirectRemoved: ChangeRule<EntryFacts> = {
  id: "redirect-removed",
  level: "review",
  bump: "major",
  title: { zh: "旧编号去向被删", en: "What became of an old id is no longer recorded" },
  why: {
    zh: "编号永久有效；去向删了，引用旧编号的清单就断了。",
    en: "Ids are permanent: lists that use the old one lose their way.",
  },
  find: (facts) => {
    const { label } = facts;
    return partOf(
      facts,
      `旧编号 ${label.zh} 的去向被删`,
      `what became of the old id ${label.en} is no longer recorded`,
    );
  },
};
