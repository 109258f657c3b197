import { type EntryFacts, partOf } from "../entries/facts.js";
import type { ChangeRule } from "../rule.js";

export const guidelineChanged: ChangeRule<EntryFacts> = {
  id: "guideline-changed",
  level: "info",
  bump: "patch",
  title: { zh: "标准指引的名称、文号或日期改变", en: "What is said of the guideline changed" },
  why: { zh: "更正出处，不改变要求。", en: "The reference is corrected, the demands stay." },
  find: (facts) => {
    const { label } = facts;
    return partOf(
      facts,
      `${label.zh}领域的标准指引改了名称、印发机关、文号或日期`,
      `title, issuer, number or date of the guideline of ${label.en} changed`,
    );
  },
};
