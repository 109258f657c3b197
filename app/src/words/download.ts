/** The step of the files to take away: the words in both languages. */
import type { OutputKind } from "../engine/protocol.js";
import { items } from "./english.js";

export const zh = {
  working: "正在生成…",
  done: (name: string) => `已下载：${name}`,
  got: "已下载",
  waits: (count: number) => `领导问起：还有 ${count} 项没有公布，是哪些领域、为什么、向谁要`,
  waitsWhy:
    "国家标准的原件没有全部公开，这些事项有栏目在公开的网页上没有见过。向县政务公开办或者县级主管部门要这些领域标准指引的附表，拿到以后在“核对单”一步逐项核对、列入。",
  others: (names: string) => `其他文件：${names}`,
  refused: "还有必须处理的地方，处理完才能下载目录：",
  toItems: "去处理",
  outputs: {
    xlsx: { name: "Excel", lead: "每个领域一张表" },
    docx: { name: "Word", lead: "横向，每页重复表头" },
    html: { name: "网页", lead: "一个文件，可放到网站，可打印" },
    handbook: { name: "办事一本通", lead: "Word，办事指南类事项的待填表" },
    columns: { name: "网站栏目", lead: "Excel，网站需要的栏目" },
    calendar: { name: "公开日历", lead: "定期公开的日期，可导入 Outlook、手机、WPS" },
    mapping: { name: "承办机构对应表", lead: "Excel，事项、职权和机构，以及覆盖情况" },
    checkSheet: { name: "核对单", lead: "Excel，发布前要决定的，填好放回“核对单”一步" },
    project: { name: "项目文件", lead: "明年、换电脑接着做，一定留好" },
  } satisfies Record<OutputKind, { name: string; lead: string }>,
  inEnglish: "文件的表头和用语译成英文（事项仍是中文）",
  get: (name: string) => `下载${name}`,
  toAdopt: "下载以后在外面改过？把改动收回来",
};

export const en: typeof zh = {
  working: "Making the file…",
  got: "downloaded",
  waits: (count) =>
    `If somebody asks: ${items(count)} not published yet, of which domains, why, and whom to ask`,
  waitsWhy:
    "The official standard is not public as a whole, and no public page shows all fields of these items. Ask the county's office of open government or its departments for the annexes of these guidelines, then compare and take the items in, one by one, in the step “Check sheet”.",
  done: (name) => `Downloaded: ${name}`,
  others: (names) => `Other files: ${names}`,
  refused: "Some things must be settled before the list can be downloaded:",
  toItems: "Settle them",
  outputs: {
    xlsx: { name: "Excel", lead: "The official layout, a sheet for each domain" },
    docx: { name: "Word", lead: "The official layout, landscape, headings repeated on each page" },
    html: { name: "Web page", lead: "One file, for a site or for printing" },
    handbook: { name: "Service handbook", lead: "Word: the service guides as forms to fill in" },
    columns: { name: "Portal columns", lead: "Excel: the columns that a site needs" },
    calendar: { name: "Calendar", lead: "Dates of periodic disclosure, for Outlook, phones and WPS" },
    mapping: { name: "Office mapping", lead: "Excel: items, powers and offices, and what is covered" },
    checkSheet: { name: "Check sheet", lead: "Excel: what is to be decided, to fill in and drop back" },
    project: { name: "Project file", lead: "Opens again next year or elsewhere. Keep it" },
  },
  toAdopt: "Edited a download elsewhere? Take the edits back",
  inEnglish: "Headings and terms of the files in English (the items stay Chinese)",
  get: (name) => `Download ${name}`,
};
