/** The step of the preview: the words in both languages. */
import { items } from "./english.js";

export const zh = {
  frame: "目录预览",
  whole: "放大，占满整个窗口",
  small: "缩回去",
  working: "正在排版…",
  counts: (items: number, domains: number) => `共 ${items} 项，${domains} 个领域`,
  bureaus: (count: number) => `其中 ${count} 项由县级部门公开。`,
  officeless: (count: number) => `${count} 项由本机关公开，没有印承办机构。`,
  unchecked: (count: number) => `其中 ${count} 项待核实，在“核对单”一步与上级印发的文件核对。`,
};

export const en: typeof zh = {
  whole: "Fill the window",
  small: "Back to the step",
  frame: "Preview of the list",
  working: "Laying out…",
  counts: (count, domains) => `${items(count)} in ${domains} domains`,
  bureaus: (count) => `${items(count)} disclosed by departments of the county. `,
  officeless: (count) => `${items(count)} of ours without an office. `,
  unchecked: (count) =>
    `${count === 1 ? "One of them is" : `${count} of them are`} unverified: compare with the document that was issued, in the step “Check sheet”.`,
};
