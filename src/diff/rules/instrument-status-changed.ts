import { type EntryFacts, partOf } from "../entries/facts.js";
import type { ChangeRule } from "../rule.js";

export const instrumentStatusChanged: ChangeRule<EntryFacts> = {
  id: "instrument-status-changed",
  level: "review",
  bump: "patch",
  title: { zh: "法律法规文件的效力改变", en: "An instrument's status changed" },
  why: {
    zh: "依据失效或被取代的事项要更新依据。",
    en: "Items that rest on what is replaced or repealed need another basis.",
  },
  find: (facts) => {
    const { label, field } = facts;
    return partOf(facts, `${label.zh}的${field?.zh}改变`, `the ${field?.en} of ${label.en} changed`);
  },
};
