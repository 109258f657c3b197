import { type EntryFacts, partOf } from "../entries/facts.js";
import type { ChangeRule } from "../rule.js";

export const termAliasesChanged: ChangeRule<EntryFacts> = {
  id: "term-aliases-changed",
  level: "info",
  bump: "patch",
  title: { zh: "词条的别名改变", en: "A term's aliases changed" },
  why: { zh: "只影响识别各地写法。", en: "Only how local wordings are recognised changes." },
  find: (facts) => {
    const { label } = facts;
    return partOf(facts, `词条“${label.zh}”的别名改变`, `the aliases of term “${label.en}” changed`);
  },
};
