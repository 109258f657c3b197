import { type EntryFacts, partOf } from "../entries/facts.js";
import type { ChangeRule } from "../rule.js";

export const termAdded: ChangeRule<EntryFacts> = {
  id: "term-added",
  level: "info",
  bump: "minor",
  title: { zh: "词表增加词条", en: "A term is added" },
  why: { zh: "事项可以使用新的代码。", en: "Items can use a new code." },
  find: (facts) => {
    const { label } = facts;
    return partOf(facts, `词表增加“${label.zh}”`, `term “${label.en}” is added`);
  },
};
