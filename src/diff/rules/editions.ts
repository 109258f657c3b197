/** What happened to an edition, and to what stands in it beside items. */
import { entryRule } from "../entries/facts.js";

/** The rules about editions, earlier ones, redirects and sources. */
export const EDITION_RULES = {
  editionAdded: entryRule({
    id: "edition-added",
    level: "info",
    bump: "minor",
    title: { zh: "增加一个领域的目录", en: "A domain's edition is added" },
    why: {
      zh: "公众可以看到更多；新增的事项逐项另列。",
      en: "The public gets to see more; its items are listed one by one.",
    },
    say: ({ label }) => ({ zh: `增加${label.zh}领域的标准目录`, en: `the edition of ${label.en} is added` }),
  }),
  editionRemoved: entryRule({
    id: "edition-removed",
    level: "weakening",
    bump: "major",
    title: { zh: "取消一个领域的目录", en: "A domain's edition is removed" },
    why: {
      zh: "整个领域不再有标准；其中的事项逐项另列。",
      en: "A whole domain is left without a standard; its items are listed one by one.",
    },
    say: ({ label }) => ({ zh: `取消${label.zh}领域的标准目录`, en: `the edition of ${label.en} is gone` }),
  }),
  editionReplaced: entryRule({
    id: "edition-replaced",
    level: "review",
    bump: "minor",
    title: { zh: "换用另一版标准目录", en: "Another edition takes its place" },
    why: {
      zh: "标准指引换版，事项的变化逐项另列，须由人核对全貌。",
      en: "A new edition of the guideline; what changed is listed item by item, and a person must look at the whole.",
    },
    say: ({ label, old, new: now }) => ({
      zh: `${label.zh}领域换用${now}版标准目录，原为${old}版`,
      en: `${label.en} now has edition ${now} in place of ${old}`,
    }),
  }),
  guidelineChanged: entryRule({
    id: "guideline-changed",
    level: "info",
    bump: "patch",
    title: { zh: "标准指引的名称、文号或日期改变", en: "What is said of the guideline changed" },
    why: { zh: "更正出处，不改变要求。", en: "The reference is corrected, the demands stay." },
    say: ({ label }) => ({
      zh: `${label.zh}领域的标准指引改了名称、印发机关、文号或日期`,
      en: `title, issuer, number or date of the guideline of ${label.en} changed`,
    }),
  }),
  completenessChanged: entryRule({
    id: "completeness-changed",
    level: "info",
    bump: "patch",
    title: { zh: "完整性说明改变", en: "What is said of completeness changed" },
    why: {
      zh: "目录有多完整、还缺什么，读者据此决定能否依靠它。",
      en: "How complete the edition is decides how far a reader can rely on it.",
    },
    say: ({ label }) => ({
      zh: `${label.zh}领域的完整性说明有改动`,
      en: `what is said of the completeness of ${label.en} changed`,
    }),
  }),
  editionSourcesChanged: entryRule({
    id: "edition-sources-changed",
    level: "info",
    bump: "patch",
    title: { zh: "核对过的来源改变", en: "The pages checked against changed" },
    why: {
      zh: "目录对照过哪些页面，是核实的依据。",
      en: "Which pages an edition was checked against is what its verification rests on.",
    },
    say: ({ label }) => ({
      zh: `${label.zh}领域核对过的来源有改动`,
      en: `the pages that ${label.en} was checked against changed`,
    }),
  }),
  earlierEditionAdded: entryRule({
    id: "earlier-edition-added",
    level: "info",
    bump: "patch",
    title: { zh: "留存旧版标准目录", en: "An earlier edition is kept" },
    why: {
      zh: "换版后旧版留存，可以查某日适用的版本。",
      en: "What was in force on a day can still be looked up.",
    },
    say: ({ label }) => ({
      zh: `留存旧版标准目录 ${label.zh}`,
      en: `the earlier edition ${label.en} is kept`,
    }),
  }),
  earlierEditionRemoved: entryRule({
    id: "earlier-edition-removed",
    level: "review",
    bump: "major",
    title: { zh: "旧版标准目录被删", en: "An earlier edition is gone" },
    why: { zh: "以后查不到当日适用的版本。", en: "What was in force on a day can no longer be looked up." },
    say: ({ label }) => ({
      zh: `旧版标准目录 ${label.zh} 被删`,
      en: `the earlier edition ${label.en} is gone`,
    }),
  }),
  earlierEditionChanged: entryRule({
    id: "earlier-edition-changed",
    level: "review",
    bump: "patch",
    title: { zh: "旧版标准目录被改", en: "An earlier edition changed" },
    why: {
      zh: "旧版是历史，改动须有理由。",
      en: "Earlier editions are history; a change of them needs a reason.",
    },
    say: ({ label, field }) => ({
      zh: `旧版标准目录 ${label.zh} 被改：${field?.zh}`,
      en: `the earlier edition ${label.en} changed: ${field?.en}`,
    }),
  }),
  redirectAdded: entryRule({
    id: "redirect-added",
    level: "info",
    bump: "patch",
    title: { zh: "补记旧编号去向", en: "What became of an old id is recorded" },
    why: { zh: "旧编号从此查得到。", en: "The old id can be looked up from now on." },
    say: ({ label }) => ({
      zh: `补记旧编号 ${label.zh} 的去向`,
      en: `what became of the old id ${label.en} is recorded`,
    }),
  }),
  redirectRemoved: entryRule({
    id: "redirect-removed",
    level: "review",
    bump: "major",
    title: { zh: "旧编号去向被删", en: "What became of an old id is no longer recorded" },
    why: {
      zh: "编号永久有效；去向删了，引用旧编号的清单就断了。",
      en: "Ids are permanent: lists that use the old one lose their way.",
    },
    say: ({ label }) => ({
      zh: `旧编号 ${label.zh} 的去向被删`,
      en: `what became of the old id ${label.en} is no longer recorded`,
    }),
  }),
  redirectChanged: entryRule({
    id: "redirect-changed",
    level: "review",
    bump: "minor",
    title: { zh: "旧编号去向改变", en: "What became of an old id changed" },
    why: { zh: "引用旧编号的清单会指向别处。", en: "Lists that use the old id are led elsewhere." },
    say: ({ label, field }) => ({
      zh: `旧编号 ${label.zh} 的去向改变：${field?.zh}`,
      en: `what became of the old id ${label.en} changed: ${field?.en}`,
    }),
  }),
  sourceAdded: entryRule({
    id: "source-added",
    level: "info",
    bump: "patch",
    title: { zh: "增加来源", en: "A source is added" },
    why: { zh: "又有一个公开页面可以佐证事项。", en: "One more published page attests items." },
    say: ({ label }) => ({ zh: `增加来源“${label.zh}”`, en: `source “${label.en}” is added` }),
  }),
  sourceRemoved: entryRule({
    id: "source-removed",
    level: "info",
    bump: "patch",
    title: { zh: "删除来源", en: "A source is removed" },
    why: {
      zh: "少了一个佐证；由此失去的核实另行列出。",
      en: "One page less; the verification that is lost with it is listed apart.",
    },
    say: ({ label }) => ({ zh: `删除来源“${label.zh}”`, en: `source “${label.en}” is gone` }),
  }),
  sourceChanged: entryRule({
    id: "source-changed",
    level: "info",
    bump: "patch",
    title: { zh: "来源信息改变", en: "What is said of a source changed" },
    why: { zh: "网址、日期等更正，不改变要求。", en: "Its address or date is corrected, the demands stay." },
    say: ({ label, field }) => ({
      zh: `来源“${label.zh}”的${field?.zh}改变`,
      en: `the ${field?.en} of source “${label.en}” changed`,
    }),
  }),
};
