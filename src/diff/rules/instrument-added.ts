import { type EntryFacts, partOf } from "../entries/facts.js";
import type { ChangeRule } from "../rule.js";

export const instrumentAdded: ChangeRule<EntryFacts> = {
  id: "instrument-added",
  level: "info",
  bump: "minor",
  title: { zh: "登记新的法律法规文件", en: "An instrument is registered" },
  why: { zh: "事项可以引用它作为公开依据。", en: "Items can cite it as their basis." },
  find: (facts) => {
    const { label } = facts;
    return partOf(facts, `登记${label.zh}`, `${label.en} is registered`);
  },
};
