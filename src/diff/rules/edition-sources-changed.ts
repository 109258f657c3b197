import { type EntryFacts, partOf } from "../entries/facts.js";
import type { ChangeRule } from "../rule.js";

export const editionSourcesChanged: ChangeRule<EntryFacts> = {
  id: "edition-sources-changed",
  level: "info",
  bump: "patch",
  title: { zh: "核对过的来源改变", en: "The pages checked against changed" },
  why: {
    zh: "目录对照过哪些页面，是核实的依据。",
    en: "Which pages an edition was checked against is what its verification rests on.",
  },
  find: (facts) => {
    const { label } = facts;
    return partOf(
      facts,
      `${label.zh}领域核对过的来源有改动`,
      `the pages that ${label.en} was checked against changed`,
    );
  },
};
