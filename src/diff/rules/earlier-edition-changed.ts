import { type EntryFacts, partOf } from "../entries/facts.js";
import type { ChangeRule } from "../rule.js";

export const earlierEditionChanged: ChangeRule<EntryFacts> = {
  id: "earlier-edition-changed",
  level: "review",
  bump: "patch",
  title: { zh: "旧版标准目录被改", en: "An earlier edition changed" },
  why: {
    zh: "旧版是历史，改动须有理由。",
    en: "Earlier editions are history; a change of them needs a reason.",
  },
  find: (facts) => {
    const { label, field } = facts;
    return partOf(
      facts,
      `旧版标准目录 ${label.zh} 被改：${field?.zh}`,
      `the earlier edition ${label.en} changed: ${field?.en}`,
    );
  },
};
