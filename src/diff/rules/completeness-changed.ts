import { type EntryFacts, partOf } from "../entries/facts.js";
import type { ChangeRule } from "../rule.js";

export const completenessChanged: ChangeRule<EntryFacts> = {
  id: "completeness-changed",
  level: "info",
  bump: "patch",
  title: { zh: "完整性说明改变", en: "What is said of completeness changed" },
  why: {
    zh: "目录有多完整、还缺什么，读者据此决定能否依靠它。",
    en: "How complete the edition is decides how far a reader can rely on it.",
  },
  find: (facts) => {
    const { label } = facts;
    return partOf(
      facts,
      `${label.zh}领域的完整性说明有改动`,
      `what is said of the completeness of ${label.en} changed`,
    );
  },
};
