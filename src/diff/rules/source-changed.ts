import { type EntryFacts, partOf } from "../entries/facts.js";
import type { ChangeRule } from "../rule.js";

export const sourceChanged: ChangeRule<EntryFacts> = {
  id: "source-changed",
  level: "info",
  bump: "patch",
  title: { zh: "来源信息改变", en: "What is said of a source changed" },
  why: { zh: "网址、日期等更正，不改变要求。", en: "Its address or date is corrected, the demands stay." },
  find: (facts) => {
    const { label, field } = facts;
    return partOf(
      facts,
      `来源“${label.zh}”的${field?.zh}改变`,
      `the ${field?.en} of source “${label.en}” changed`,
    );
  },
};
