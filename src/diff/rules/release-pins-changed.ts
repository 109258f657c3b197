import { type EntryFacts, partOf } from "../entries/facts.js";
import type { ChangeRule } from "../rule.js";

export const releasePinsChanged: ChangeRule<EntryFacts> = {
  id: "release-pins-changed",
  level: "info",
  bump: "patch",
  title: {
    zh: "发布所用的版本、计数或散列改变",
    en: "The editions, counts or hashes that the release pins changed",
  },
  why: {
    zh: "目录一改，散列和计数随之改变；实际变化逐项另列。",
    en: "They follow from other changes, which are listed one by one.",
  },
  find: (facts) => {
    const { label } = facts;
    return partOf(
      facts,
      `发布中 ${label.zh} 的版本、计数或散列改变`,
      `edition, counts or hash of ${label.en} changed in the release`,
    );
  },
};
