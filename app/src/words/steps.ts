/** What the steps of the path are called and are for: the words in both languages. */
import type { StepId } from "../state/steps.js";

interface StepWords {
  readonly name: string;
  readonly title: string;
  readonly lead: string;
}

export const zh = {
  agency: { name: "机关", title: "哪个机关的目录？", lead: "写全称，会印在封面和表里。" },
  domains: {
    name: "领域",
    title: "本机关涉及哪些领域？",
    lead: "没有这方面事务的，去掉勾；由县级部门公开的先不去掉，到“承办机构”一步再选。",
  },
  names: {
    name: "主体和渠道",
    title: "本地怎么称呼？",
    lead: "填一次，印在封面。可以空着，印国家标准的叫法。",
  },
  powers: {
    name: "权责清单",
    title: "本机关的权责清单",
    lead: "用来找出各事项由谁承办。",
  },
  offices: {
    name: "承办机构",
    title: "每个事项由谁承办？",
    lead: "先选前面没有把握的，再看一遍选好的，点“下一步”一并应用。",
  },
  items: {
    name: "事项",
    title: "有要去掉、调整、增加的事项吗？",
    lead: "没有就直接下一步。每处改动写理由；比国家标准放宽的会马上提示。",
  },
  decide: {
    name: "核对单",
    title: "发布前要决定的",
    lead: "都决定了，目录标题才会去掉“（草案）”。",
  },
  preview: { name: "预览", title: "目录的样子", lead: "与下载的网页、Word 内容相同。" },
  download: {
    name: "下载",
    title: "下载",
    lead: "文件在浏览器的下载文件夹。",
  },
} satisfies Record<StepId, StepWords>;

export const en: typeof zh = {
  agency: {
    name: "Agency",
    title: "Whose list is it?",
    lead: "The full name is printed on the cover and in the table.",
  },
  domains: {
    name: "Domains",
    title: "Which domains concern the agency?",
    lead: "Untick those of which nothing happens here. What the county discloses may stay: that is asked in the step “Offices”.",
  },
  names: {
    name: "Names",
    title: "What are they called here?",
    lead: "Filled in once and printed on the cover; left blank, the national terms are printed.",
  },
  powers: {
    name: "Responsibilities",
    title: "The agency's responsibility list (权责清单)",
    lead: "It tells which office answers for each item.",
  },
  offices: {
    name: "Offices",
    title: "Which office answers for each item?",
    lead: "Choose for those that come first, look through what is chosen already; “Next” applies all of it.",
  },
  items: {
    name: "Items",
    title: "Any items to leave out, change or add?",
    lead: "If none, go on. Each change needs a reason; where it asks less than the standard you are told at once.",
  },
  decide: {
    name: "Check sheet",
    title: "To decide before publishing",
    lead: "Once all is decided the title loses its （草案）, draft.",
  },
  preview: {
    name: "Preview",
    title: "What the list looks like",
    lead: "The same as the page and the Word file that you download.",
  },
  download: {
    name: "Download",
    title: "Download",
    lead: "Files go to the browser's download folder.",
  },
};
