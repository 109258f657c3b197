import { type EntryFacts, partOf } from "../entries/facts.js";
import type { ChangeRule } from "../rule.js";

export const releaseChanged: ChangeRule<EntryFacts> = {
  id: "release-changed",
  level: "info",
  bump: "patch",
  title: { zh: "发布信息改变", en: "What the release says of itself changed" },
  why: {
    zh: "版本号、日期、说明和合计随每次发布改变。",
    en: "Version, date, summary and totals change with each release.",
  },
  find: (facts) => {
    const { field } = facts;
    return partOf(facts, `发布的${field?.zh}改变`, `the ${field?.en} of the release changed`);
  },
};
