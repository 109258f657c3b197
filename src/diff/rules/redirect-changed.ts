import { type EntryFacts, partOf } from "../entries/facts.js";
import type { ChangeRule } from "../rule.js";

export const redirectChanged: ChangeRule<EntryFacts> = {
  id: "redirect-changed",
  level: "review",
  bump: "minor",
  title: { zh: "旧编号去向改变", en: "What became of an old id changed" },
  why: { zh: "引用旧编号的清单会指向别处。", en: "Lists that use the old id are led elsewhere." },
  find: (facts) => {
    const { label, field } = facts;
    return partOf(
      facts,
      `旧编号 ${label.zh} 的去向改变：${field?.zh}`,
      `what became of the old id ${label.en} changed: ${field?.en}`,
    );
  },
};
