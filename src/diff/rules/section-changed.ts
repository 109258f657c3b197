import { type EntryFacts, partOf } from "../entries/facts.js";
import type { ChangeRule } from "../rule.js";

export const sectionChanged: ChangeRule<EntryFacts> = {
  id: "section-changed",
  level: "info",
  bump: "patch",
  title: { zh: "清单中领域的说明信息改变", en: "What the list says of a domain changed" },
  why: { zh: "版次、指引等出处信息，不改变各项要求。", en: "Edition or guideline; what items demand stays." },
  find: (facts) => {
    const { label, field } = facts;
    return partOf(
      facts,
      `清单中${label.zh}领域的${field?.zh}改变`,
      `the ${field?.en} of ${label.en} changed in the list`,
    );
  },
};
