import { type EntryFacts, partOf } from "../entries/facts.js";
import type { ChangeRule } from "../rule.js";

export const listChanged: ChangeRule<EntryFacts> = {
  id: "list-changed",
  level: "info",
  bump: "patch",
  title: { zh: "清单的说明信息改变", en: "What the list says of itself changed" },
  why: {
    zh: "机关、日期、渠道名称等，不改变各项要求。",
    en: "Agency, date or names of channels; what items demand stays.",
  },
  find: (facts) => {
    const { field } = facts;
    return partOf(facts, `清单的${field?.zh}改变`, `the ${field?.en} of the list changed`);
  },
};
