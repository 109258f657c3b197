import { type EntryFacts, partOf } from "../entries/facts.js";
import type { ChangeRule } from "../rule.js";

export const domainChanged: ChangeRule<EntryFacts> = {
  id: "domain-changed",
  level: "review",
  bump: "major",
  title: { zh: "领域表改变", en: "The table of domains changed" },
  why: {
    zh: "26个领域及其次序由国办发〔2019〕54号规定，一般不变。",
    en: "The 26 domains and their order are laid down by 国办发〔2019〕54号 and hardly ever change.",
  },
  find: (facts) => {
    const { label, field, new: now } = facts;
    return partOf(
      facts,
      `领域表中${label.zh}${field === null ? (now === null ? "被删" : "为新增") : `的${field.zh}改变`}`,
      `${label.en} in the table of domains ${field === null ? (now === null ? "is gone" : "is new") : `has another ${field.en}`}`,
    );
  },
};
