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
    lead: "整个领域本机关都不涉及的，去掉勾，写一句理由。由本机关还是县级部门公开，不在这里定，到“承办机构”一步再选。",
  },
  names: {
    name: "主体和渠道",
    title: "本地怎么称呼？",
    lead: "公开主体和公开渠道在本地的名称，填一次。渠道的名称印在封面，也可以印在每一行；可以先空着，印国家标准的叫法。",
  },
  powers: {
    name: "权责清单",
    title: "本机关的权责清单",
    lead: "用来找出每个事项由哪个机构承办。没有的可以跳过，目录里就没有“承办机构”一栏。",
  },
  offices: {
    name: "承办机构",
    title: "每个事项由谁承办？",
    lead: "这是根据权责清单提出的建议，对的确认，不对的另选。没有确认的不会印到目录里。",
  },
  items: {
    name: "事项",
    title: "逐项核对",
    lead: "这一步可以跳过：没有要去掉、要调整的，直接下一步。去掉本机关没有的事项，调整与本地不同的内容，每处写理由；只能比国家标准更严，放宽会马上提示。",
  },
  decide: {
    name: "核对单",
    title: "发布前要决定的",
    lead: "国家目录里没有人核对过的、依据已经失效的、要由本地填写的，都在这里。与上级印发的文件对照，逐项决定；全部决定了，目录标题才会去掉“（草案）”。",
  },
  preview: { name: "预览", title: "目录的样子", lead: "与下载的网页、Word 内容相同。可以直接打印。" },
  download: {
    name: "下载",
    title: "下载",
    lead: "文件保存到浏览器的下载文件夹。项目文件请一定留好，明年打开接着改。",
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
    lead: "Untick those that do not concern it at all, and say why. Whether the agency or the county discloses is asked in the step “Offices”.",
  },
  names: {
    name: "Names",
    title: "What are they called here?",
    lead: "Local names of channels and subjects, filled in once and printed in every row. Left blank, the national terms are printed.",
  },
  powers: {
    name: "Responsibilities",
    title: "The agency's responsibility list (权责清单)",
    lead: "It tells which office answers for each item. Without one, skip this step: the list then has no column 承办机构.",
  },
  offices: {
    name: "Offices",
    title: "Which office answers for each item?",
    lead: "Proposals made from the responsibility list. Confirm what is right, choose what is not. Only what is confirmed is printed.",
  },
  items: {
    name: "Items",
    title: "Go through the items",
    lead: "This step can be skipped where nothing is to be left out or changed. Leave out what the agency does not do, and change what differs here, each with its reason. A list may be stricter than the standard, not looser; where it is looser you are told at once.",
  },
  decide: {
    name: "Check sheet",
    title: "To decide before publishing",
    lead: "What nobody has checked of the national list, law that has ended, and what is to be filled in here. Compare with the document that was issued and decide; only then does the title lose its （草案）, draft.",
  },
  preview: {
    name: "Preview",
    title: "What the list looks like",
    lead: "The same as the page and the Word file that you download.",
  },
  download: {
    name: "Download",
    title: "Download",
    lead: "Files go to the browser's download folder. Keep the project file: it opens again next year.",
  },
};
