import { type EntryFacts, partOf } from "../entries/facts.js";
import type { ChangeRule } from "../rule.js";

export const termRemoved: ChangeRule<EntryFacts> = {
  id: "term-removed",
  level: "review",
  bump: "major",
  title: { zh: "词表删除词条", en: "A term is removed" },
  why: {
    zh: "使用这个代码的方案和程序不再有效。",
    en: "Profiles and programs that use its code no longer work.",
  },
  find: (facts) => {
    const { label } = facts;
    return partOf(facts, `词表删除“${label.zh}”`, `term “${label.en}” is gone`);
  },
};
