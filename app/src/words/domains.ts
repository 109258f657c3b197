/** The step of the domains: the words in both languages. */
import { items } from "./english.js";

export const zh = {
  noneHint: "标准里没有本级的事项。本地有的，在下面“本地的领域”里加一个领域，再在“事项”一步加事项。",
  noneKnown:
    "收到的标准页面上没有本级的事项，但这个领域收得不全（见“标准目录收得全不全”），请看标准指引原件。本地有的，在下面加。",
  completeness: "标准目录收得全不全：各领域全国有多少项，已知缺什么",
  national: "全国",
  unknown: "不详",
  renameOffer: "各地机构改革后多已改称，要不要改？",
  renameTo: (name: string) => `改称“${name}”`,
  renameReason: (name: string) => `领域已改称“${name}”`,
  renamedOnly: (names: readonly string[]) =>
    names.length === 0 ? "" : `“${names.join("”“")}”照标准印，要改的在“事项”一步改。`,
  pick: "改哪一个领域",
  counted: (count: number) => `${count} 项`,
  none: "没有本级的事项",
  chosen: (domains: number, items: number) => `已选 ${domains} 个领域，共 ${items} 项。`,
  reason: (name: string) => `不涉及“${name}”的理由`,
  reasonDefault: "本机关没有这方面的职责",
  all: "全选",
  share: (taken: number, all: number) => `${taken}/${all} 项`,
  leftByKind: (count: number) => `这一种机关不承担的 ${count} 项没有列入，看是哪些、为什么`,
  leftByKindHint: "其中有本机关承担的，在下面勾上那个领域，或者在“事项”一步选“不列入的”，勾上那一项。",
  renamedFrom: (name: string) => `标准中叫“${name}”`,
  local: "本地的领域：改称、合并、自设",
  renamed: "改称、合并",
  localName: (name: string) => `“${name}”在本地的名称`,
  mergeInto: (name: string) => `“${name}”并入`,
  into: (name: string) => `并入“${name}”`,
  mergeNowhere: "不并入别的领域",
  own: "自设的领域（标准之外的，例如旅游；它的事项在“事项”一步添加）",
  ownName: "领域名称",
  ownNew: "其他领域",
  ownAdd: "加一个领域",
  showAbsent: "在目录末尾印出没有涉及的领域和理由",
  blank: "一个领域也没有选",
  checked: (count: number, waiting: number) =>
    waiting > 0 ? `${count} 项（待核对 ${waiting}）` : `${count} 项`,
  laterOrNone: (count: number) => `这次没有可以公布的 ${count} 个领域（都待核对，或者没有本级的事项）`,
  noneOf: (count: number) => `没有本级事项的 ${count} 个领域`,
  optional: "可以不看：第二批领域，改称、合并、自设，标准收得全不全，以县里的目录为底",
  further: "第二批领域：旅游、交通运输、自然资源等，本地有的勾上",
  furtherLead: "2021 年以后各部委印发的标准指引。上级要求公开的勾上，事项列在 26 个领域之后。",
  furtherUnknown: (names: string) => `${names}：印发了指引，本目录还没有收到本级的事项。`,
  base: "以本县（本单位）已公布的目录为底",
  baseNamed: (name: string, domains: string) => `以“${name}”为底，代替国家标准的：${domains}。`,
  baseMissing: (name: string) => `方案以“${name}”为底，这个版本还没有放进来。`,
  baseDrop: "选择或拖入版本文件",
  baseHint: "“…版本.zip”，在首页“录入一张官方附表”里由公布的目录做成；没有的不用管，就以国家标准为底。",
  baseWorking: "正在读版本文件…",
  elsewhere: "要加回没有勾选的领域，回到“领域”一步。",
};

export const en: typeof zh = {
  noneKnown:
    "The pages that were found show no items of this level, but the domain is not complete (see “How complete the standard is”): look at the guideline itself.",
  completeness: "How complete the standard is: items nationally, and what is known to be missing",
  national: "Nationally",
  unknown: "not known",
  noneHint:
    "The standard has no items of this level. Add a domain of your own below, and its items in the step “Items”.",
  renameOffer: "Most localities have renamed it since. Rename it here?",
  renameTo: (name) => `Call it “${name}”`,
  optional:
    "May be skipped: the second wave, renaming and merging, how complete the standard is, a list of the county as base",
  renameReason: (name) => `领域已改称“${name}”`,
  renamedOnly: (names) =>
    names.length === 0
      ? ""
      : `“${names.join("”, “")}” printed as in the standard; change it in the step “Items”.`,
  pick: "Which domain",
  counted: items,
  none: "no items at this level",
  chosen: (domains, count) => `${domains} domains chosen, ${items(count)}.`,
  reason: (name) => `Why “${name}” does not concern the agency`,
  reasonDefault: "本机关没有这方面的职责",
  all: "Tick all",
  share: (taken, all) => `${taken} of ${all} items`,
  leftByKind: (count) => `${items(count)} left out because such an agency does not have them: which, and why`,
  leftByKindHint:
    "If the agency has one of them after all, tick its domain below, or the item under “Items”.",
  renamedFrom: (name) => `${name} in the standard`,
  local: "Domains here: renamed, merged, of your own",
  renamed: "Renamed, merged",
  localName: (name) => `What “${name}” is called here`,
  mergeInto: (name) => `Merge “${name}” into`,
  into: (name) => `Into “${name}”`,
  mergeNowhere: "No other domain",
  own: "Domains of your own, beyond the standard, such as tourism; their items are added under “Items”",
  ownName: "Name of the domain",
  ownNew: "其他领域",
  ownAdd: "Add a domain",
  showAbsent: "Print at the end of the list which domains do not concern the agency, and why",
  checked: (count, waiting) => (waiting > 0 ? `${items(count)} (${waiting} unchecked)` : items(count)),
  laterOrNone: (count) =>
    `${count} domains with nothing to publish now (unchecked, or no item of this level)`,
  noneOf: (count) => `${count} domains without items of this level`,
  further: "Domains of the second wave: tourism, transport, natural resources and others",
  furtherLead:
    "Ministries have issued these guidelines since 2021. Tick what is asked for here; their items come after the 26 domains.",
  furtherUnknown: (names) =>
    `${names}: a guideline was issued, but this catalog has no items of this level yet.`,
  blank: "No domain is ticked",
  base: "Start from a list that the county (or this agency) has published",
  baseNamed: (name, domains) => `Stands on “${name}” in place of the standard for: ${domains}.`,
  baseMissing: (name) => `The profile stands on “${name}”, which is not here yet.`,
  baseDrop: "Choose or drop the edition",
  baseHint:
    "The “…版本.zip” that “Take in an official table” on the first page makes of a published list. Without one the list stands on the national standard.",
  baseWorking: "Reading the edition…",
  elsewhere: "To take in a domain that was not ticked, go back to “Domains”.",
};
