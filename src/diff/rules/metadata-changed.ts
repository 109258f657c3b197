import { type EntryFacts, partOf } from "../entries/facts.js";
import type { ChangeRule } from "../rule.js";

export const metadataChanged: ChangeRule<EntryFacts> = {
  id: "metadata-changed",
  level: "info",
  bump: "patch",
  title: { zh: "其他登记信息改变", en: "Other metadata changed" },
  why: {
    zh: "没有专门规则的登记信息，改了也要让人看到。",
    en: "A change that no other rule knows must still be seen.",
  },
  find: (facts) => {
    const { label, field } = facts;
    return partOf(
      facts,
      `${label.zh}：${field?.zh ?? "登记信息"}改变`,
      `${label.en}: ${field?.en ?? "metadata"} changed`,
    );
  },
};
