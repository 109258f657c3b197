import { type EntryFacts, partOf } from "../entries/facts.js";
import type { ChangeRule } from "../rule.js";

export const horizonChanged: ChangeRule<EntryFacts> = {
  id: "horizon-changed",
  level: "info",
  bump: "patch",
  title: { zh: "效力核对到另一日期", en: "Statuses are checked up to another day" },
  why: {
    zh: "效力状态核对到哪一天，决定能否据以判断今天。",
    en: "How far statuses were checked decides whether they tell of today.",
  },
  find: (facts) => {
    const { label, field } = facts;
    return partOf(
      facts,
      `${label.zh}的效力核对情况改变：${field?.zh ?? "全部"}`,
      `how far statuses of ${label.en} were checked changed: ${field?.en ?? "all of it"}`,
    );
  },
};
