import { type EntryFacts, partOf } from "../entries/facts.js";
import type { ChangeRule } from "../rule.js";

export const instrumentRemoved: ChangeRule<EntryFacts> = {
  id: "instrument-removed",
  level: "review",
  bump: "major",
  title: { zh: "法律法规文件从登记表删除", en: "An instrument is no longer registered" },
  why: {
    zh: "引用它的清单和事项失去名称、文号和效力信息。",
    en: "Lists and items that cite it lose its title, number and status.",
  },
  find: (facts) => {
    const { label } = facts;
    return partOf(facts, `${label.zh}从登记表中删除`, `${label.en} is no longer registered`);
  },
};
