import { type EntryFacts, partOf } from "../entries/facts.js";
import type { ChangeRule } from "../rule.js";

export const orderChanged: ChangeRule<EntryFacts> = {
  id: "order-changed",
  level: "info",
  bump: "patch",
  title: { zh: "次序改变", en: "The order changed" },
  why: { zh: "只影响列出的次序。", en: "Only the order in which they are listed changes." },
  find: (facts) => {
    const { label } = facts;
    return partOf(facts, `${label.zh}的次序改变`, `the order of the ${label.en} changed`);
  },
};
