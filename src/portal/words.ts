/** Every word that a report on columns prints beside their names. */
import type { Lang } from "../tables/options.js";

const zh = {
  title: (name: string) => `网站栏目对照：${name}`,
  summary: (needed: number, found: number, missing: number, further: number) =>
    `目录需要 ${needed} 个栏目：已有 ${found} 个，缺 ${missing} 个；网站另有 ${further} 个栏目与目录无关。`,
  missing: "缺少的栏目",
  renamed: "名称不同的栏目",
  further: "与目录无关的栏目",
  needed: "目录需要的栏目",
  items: "公开的事项",
  found: "网站的栏目",
  row: "行",
  likeness: "相似度",
  url: "网址",
  refresh: "更新频率",
  columnsTitle: (agency: string) => `${agency}门户网站栏目`,
  columnsSummary: (count: number) => `目录中在政府网站公开的事项需要 ${count} 个栏目。`,
  level: (level: number) => `${"一二三四五六七八九"[level - 1] ?? level}级栏目`,
};

const en: typeof zh = {
  title: (name) => `Columns of a site: ${name}`,
  summary: (needed, found, missing, further) =>
    `The list needs ${needed} columns: ${found} found, ${missing} missing; ${further} further columns of the site.`,
  missing: "Columns missing",
  renamed: "Columns under another name",
  further: "Columns that the list does not ask for",
  needed: "Needed",
  items: "Items",
  found: "On the site",
  row: "Row",
  likeness: "Likeness",
  url: "Address",
  refresh: "Refreshed",
  columnsTitle: (agency) => `Portal columns of ${agency}`,
  columnsSummary: (count) => `The items that are published on the portal need ${count} columns.`,
  level: (level) => `Level ${level}`,
};

export const WORDS: Readonly<Record<Lang, typeof zh>> = { zh, en };
