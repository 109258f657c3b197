import { type EntryFacts, partOf } from "../entries/facts.js";
import type { ChangeRule } from "../rule.js";

export const termChanged: ChangeRule<EntryFacts> = {
  id: "term-changed",
  level: "review",
  bump: "minor",
  title: { zh: "词条的用语或层级改变", en: "A term's words or levels changed" },
  why: {
    zh: "印出的用语、角色存在的层级随之改变。",
    en: "What is printed changes with it, or the levels at which the role exists.",
  },
  find: (facts) => {
    const { label, field } = facts;
    return partOf(
      facts,
      `词条“${label.zh}”的${field?.zh}改变`,
      `the ${field?.en} of term “${label.en}” changed`,
    );
  },
};
