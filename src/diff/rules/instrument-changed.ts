import { type EntryFacts, partOf } from "../entries/facts.js";
import type { ChangeRule } from "../rule.js";

export const instrumentChanged: ChangeRule<EntryFacts> = {
  id: "instrument-changed",
  level: "info",
  bump: "patch",
  title: { zh: "法律法规文件的登记信息改变", en: "What is said of an instrument changed" },
  why: {
    zh: "更正名称、文号、出处等，不改变效力。",
    en: "Title, number or source is corrected, its status stays.",
  },
  find: (facts) => {
    const { label, field } = facts;
    return partOf(facts, `${label.zh}的${field?.zh}改变`, `the ${field?.en} of ${label.en} changed`);
  },
};
