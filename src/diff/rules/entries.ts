/** What happened to the release, the registries and the head of a list. */
import { entryRule } from "../entries/facts.js";

/** The rules about all other entries that are not items. */
export const ENTRY_RULES = {
  releaseChanged: entryRule({
    id: "release-changed",
    level: "info",
    bump: "patch",
    title: { zh: "发布信息改变", en: "What the release says of itself changed" },
    why: {
      zh: "版本号、日期、说明和合计随每次发布改变。",
      en: "Version, date, summary and totals change with each release.",
    },
    say: ({ field }) => ({ zh: `发布的${field?.zh}改变`, en: `the ${field?.en} of the release changed` }),
  }),
  releasePinsChanged: entryRule({
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
    say: ({ label }) => ({
      zh: `发布中 ${label.zh} 的版本、计数或散列改变`,
      en: `edition, counts or hash of ${label.en} changed in the release`,
    }),
  }),
  domainChanged: entryRule({
    id: "domain-changed",
    level: "review",
    bump: "major",
    title: { zh: "领域表改变", en: "The table of domains changed" },
    why: {
      zh: "26个领域及其次序由国办发〔2019〕54号规定，一般不变。",
      en: "The 26 domains and their order are laid down by 国办发〔2019〕54号 and hardly ever change.",
    },
    say: ({ label, field, new: now }) => ({
      zh: `领域表中${label.zh}${field === null ? (now === null ? "被删" : "为新增") : `的${field.zh}改变`}`,
      en: `${label.en} in the table of domains ${field === null ? (now === null ? "is gone" : "is new") : `has another ${field.en}`}`,
    }),
  }),
  furtherDomainAdded: entryRule({
    id: "further-domain-added",
    level: "info",
    bump: "minor",
    title: { zh: "增加后续领域", en: "A further domain is added" },
    why: {
      zh: "26个领域以外又有一个可以查看，不计入标准；其中的事项逐项另列。",
      en: "One more can be looked up beside the 26; it does not count in the standard. Its items are listed one by one.",
    },
    say: ({ label }) => ({ zh: `增加后续领域${label.zh}`, en: `further domain ${label.en} is added` }),
  }),
  furtherDomainRemoved: entryRule({
    id: "further-domain-removed",
    level: "review",
    bump: "major",
    title: { zh: "后续领域被删", en: "A further domain is gone" },
    why: {
      zh: "引用它的领域代码查不到了；其中的事项逐项另列。",
      en: "Its code finds nothing any more; its items are listed one by one.",
    },
    say: ({ label }) => ({ zh: `后续领域${label.zh}被删`, en: `further domain ${label.en} is gone` }),
  }),
  furtherDomainChanged: entryRule({
    id: "further-domain-changed",
    level: "info",
    bump: "patch",
    title: { zh: "后续领域的登记信息改变", en: "What is said of a further domain changed" },
    why: {
      zh: "更正名称或批次，不改变目录。",
      en: "Its name or wave is corrected, its edition stays.",
    },
    say: ({ label, field }) => ({
      zh: `后续领域${label.zh}的${field?.zh}改变`,
      en: `the ${field?.en} of further domain ${label.en} changed`,
    }),
  }),
  instrumentAdded: entryRule({
    id: "instrument-added",
    level: "info",
    bump: "minor",
    title: { zh: "登记新的法律法规文件", en: "An instrument is registered" },
    why: { zh: "事项可以引用它作为公开依据。", en: "Items can cite it as their basis." },
    say: ({ label }) => ({ zh: `登记${label.zh}`, en: `${label.en} is registered` }),
  }),
  instrumentRemoved: entryRule({
    id: "instrument-removed",
    level: "review",
    bump: "major",
    title: { zh: "法律法规文件从登记表删除", en: "An instrument is no longer registered" },
    why: {
      zh: "引用它的清单和事项失去名称、文号和效力信息。",
      en: "Lists and items that cite it lose its title, number and status.",
    },
    say: ({ label }) => ({ zh: `${label.zh}从登记表中删除`, en: `${label.en} is no longer registered` }),
  }),
  instrumentStatusChanged: entryRule({
    id: "instrument-status-changed",
    level: "review",
    bump: "patch",
    title: { zh: "法律法规文件的效力改变", en: "An instrument's status changed" },
    why: {
      zh: "依据失效或被取代的事项要更新依据。",
      en: "Items that rest on what is replaced or repealed need another basis.",
    },
    say: ({ label, field }) => ({
      zh: `${label.zh}的${field?.zh}改变`,
      en: `the ${field?.en} of ${label.en} changed`,
    }),
  }),
  instrumentChanged: entryRule({
    id: "instrument-changed",
    level: "info",
    bump: "patch",
    title: { zh: "法律法规文件的登记信息改变", en: "What is said of an instrument changed" },
    why: {
      zh: "更正名称、文号、出处等，不改变效力。",
      en: "Title, number or source is corrected, its status stays.",
    },
    say: ({ label, field }) => ({
      zh: `${label.zh}的${field?.zh}改变`,
      en: `the ${field?.en} of ${label.en} changed`,
    }),
  }),
  horizonChanged: entryRule({
    id: "horizon-changed",
    level: "info",
    bump: "patch",
    title: { zh: "效力核对到另一日期", en: "Statuses are checked up to another day" },
    why: {
      zh: "效力状态核对到哪一天，决定能否据以判断今天。",
      en: "How far statuses were checked decides whether they tell of today.",
    },
    say: ({ label, field }) => ({
      zh: `${label.zh}的效力核对情况改变：${field?.zh ?? "全部"}`,
      en: `how far statuses of ${label.en} were checked changed: ${field?.en ?? "all of it"}`,
    }),
  }),
  termAdded: entryRule({
    id: "term-added",
    level: "info",
    bump: "minor",
    title: { zh: "词表增加词条", en: "A term is added" },
    why: { zh: "事项可以使用新的代码。", en: "Items can use a new code." },
    say: ({ label }) => ({ zh: `词表增加“${label.zh}”`, en: `term “${label.en}” is added` }),
  }),
  termRemoved: entryRule({
    id: "term-removed",
    level: "review",
    bump: "major",
    title: { zh: "词表删除词条", en: "A term is removed" },
    why: {
      zh: "使用这个代码的方案和程序不再有效。",
      en: "Profiles and programs that use its code no longer work.",
    },
    say: ({ label }) => ({ zh: `词表删除“${label.zh}”`, en: `term “${label.en}” is gone` }),
  }),
  termAliasesChanged: entryRule({
    id: "term-aliases-changed",
    level: "info",
    bump: "patch",
    title: { zh: "词条的别名改变", en: "A term's aliases changed" },
    why: { zh: "只影响识别各地写法。", en: "Only how local wordings are recognised changes." },
    say: ({ label }) => ({
      zh: `词条“${label.zh}”的别名改变`,
      en: `the aliases of term “${label.en}” changed`,
    }),
  }),
  termChanged: entryRule({
    id: "term-changed",
    level: "review",
    bump: "minor",
    title: { zh: "词条的用语或层级改变", en: "A term's words or levels changed" },
    why: {
      zh: "印出的用语、角色存在的层级随之改变。",
      en: "What is printed changes with it, or the levels at which the role exists.",
    },
    say: ({ label, field }) => ({
      zh: `词条“${label.zh}”的${field?.zh}改变`,
      en: `the ${field?.en} of term “${label.en}” changed`,
    }),
  }),
  listChanged: entryRule({
    id: "list-changed",
    level: "info",
    bump: "patch",
    title: { zh: "清单的说明信息改变", en: "What the list says of itself changed" },
    why: {
      zh: "机关、日期、渠道名称等，不改变各项要求。",
      en: "Agency, date or names of channels; what items demand stays.",
    },
    say: ({ field }) => ({ zh: `清单的${field?.zh}改变`, en: `the ${field?.en} of the list changed` }),
  }),
  sectionAdded: entryRule({
    id: "section-added",
    level: "info",
    bump: "minor",
    title: { zh: "清单增加一个领域", en: "A domain is added to the list" },
    why: {
      zh: "公众可以看到更多；其中的事项逐项另列。",
      en: "The public gets to see more; its rows are listed one by one.",
    },
    say: ({ label }) => ({ zh: `清单增加${label.zh}领域`, en: `the list now has ${label.en}` }),
  }),
  sectionRemoved: entryRule({
    id: "section-removed",
    level: "weakening",
    bump: "major",
    title: { zh: "清单取消一个领域", en: "A domain is gone from the list" },
    why: {
      zh: "整个领域不再公开；其中的事项逐项另列。",
      en: "A whole domain is no longer disclosed; its rows are listed one by one.",
    },
    say: ({ label }) => ({ zh: `清单不再有${label.zh}领域`, en: `the list no longer has ${label.en}` }),
  }),
  sectionChanged: entryRule({
    id: "section-changed",
    level: "info",
    bump: "patch",
    title: { zh: "清单中领域的说明信息改变", en: "What the list says of a domain changed" },
    why: {
      zh: "版次、指引等出处信息，不改变各项要求。",
      en: "Edition or guideline; what items demand stays.",
    },
    say: ({ label, field }) => ({
      zh: `清单中${label.zh}领域的${field?.zh}改变`,
      en: `the ${field?.en} of ${label.en} changed in the list`,
    }),
  }),
  metadataChanged: entryRule({
    id: "metadata-changed",
    level: "info",
    bump: "patch",
    title: { zh: "其他登记信息改变", en: "Other metadata changed" },
    why: {
      zh: "没有专门规则的登记信息，改了也要让人看到。",
      en: "A change that no other rule knows must still be seen.",
    },
    say: ({ label, field }) => ({
      zh: `${label.zh}：${field?.zh ?? "登记信息"}改变`,
      en: `${label.en}: ${field?.en ?? "metadata"} changed`,
    }),
  }),
  orderChanged: entryRule({
    id: "order-changed",
    level: "info",
    bump: "patch",
    title: { zh: "次序改变", en: "The order changed" },
    why: { zh: "只影响列出的次序。", en: "Only the order in which they are listed changes." },
    say: ({ label }) => ({ zh: `${label.zh}的次序改变`, en: `the order of the ${label.en} changed` }),
  }),
};
