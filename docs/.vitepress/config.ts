/** The site: guides, the catalog browser, rules, and the reference made by typedoc. `npm run docs:build`. */
import { cp, mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import glob from "fast-glob";
import { defineConfig } from "vitepress";
import { catalog } from "../../src/index.js";
import { siteLinks } from "./links.js";
import { history, redline, redlineFile } from "./pages/index.js";

const GUIDES = [
  { text: "政务公开专干：做一份本镇的事项目录", link: "/guide/clerks" },
  { text: "审核者：核对和订正目录", link: "/guide/reviewers" },
  { text: "开发者：在程序中使用", link: "/guide/developers" },
];

const TOPICS = [
  { text: "数据的来历和取舍", link: "/data" },
  { text: "公开时限", link: "/deadlines" },
  { text: "公开依据", link: "/instruments" },
  { text: "读出表格", link: "/tables" },
  { text: "对应标准事项", link: "/align" },
  { text: "对标和评分", link: "/conformity" },
  { text: "很多份目录", link: "/many" },
  { text: "开放数据", link: "/open-data" },
  { text: "版本比较", link: "/diff" },
  { text: "权责清单", link: "/responsibilities" },
  { text: "承办机构", link: "/mapping" },
  { text: "查找", link: "/search" },
];

const RULES = [
  { text: "校验规则", link: "/rules" },
  { text: "比较规则", link: "/diff-rules" },
  { text: "规则示例", link: "/rule/all" },
];

const CATALOG = [
  { text: "全部事项", link: "/catalog/" },
  ...catalog.domains.map(({ id, number, name }) => ({
    text: `${number} ${name}`,
    link: `/catalog/domains/${id}`,
  })),
  { text: "完整性和佐证", link: "/catalog/completeness" },
  { text: "历次发布", link: "/catalog/releases" },
];

/** Entries of the package that typedoc has written pages for; none where it was not run. */
const reference = glob
  .sync("*/index.md", { cwd: join(import.meta.dirname, "../api") })
  .sort()
  .map((file) => ({ text: dirname(file), link: `/api/${file.replace(/index\.md$/u, "")}` }));

export default defineConfig({
  lang: "zh-CN",
  title: "zwgk-catalog",
  description: "基层政务公开标准目录：26 个领域的公开事项，可以直接使用的数据和工具",
  // One file for the addresses of all pages, rather than all of them in each page.
  metaChunk: true,
  srcExclude: ["examples/**"],
  markdown: { config: siteLinks },
  themeConfig: {
    nav: [
      { text: "指南", items: GUIDES },
      { text: "标准目录", link: "/catalog/" },
      { text: "规则", items: RULES },
      ...(reference.length > 0 ? [{ text: "接口", link: "/api/" }] : []),
      { text: "English", link: "/english" },
    ],
    sidebar: {
      "/catalog/": [{ text: "标准目录", items: CATALOG }],
      "/api/": [{ text: "接口", items: reference }],
      "/": [
        { text: "指南", items: GUIDES },
        { text: "专题", items: TOPICS },
        { text: "规则", items: RULES },
        {
          text: "参与",
          items: [
            { text: "如何参与", link: "/contributing" },
            { text: "总体结构", link: "/architecture" },
          ],
        },
      ],
    },
    outline: { label: "本页" },
    docFooter: { prev: "上一页", next: "下一页" },
    darkModeSwitchLabel: "深浅色",
    lightModeSwitchTitle: "改用浅色",
    darkModeSwitchTitle: "改用深色",
    sidebarMenuLabel: "目录",
    returnToTopLabel: "回到页首",
    skipToContentLabel: "跳到正文",
  },
  async buildEnd({ outDir }) {
    // Where the schemas' own `$id` leads from the root of the site, as it leads to them from where the package is installed.
    const schemas = new URL("../../schemas", import.meta.url);
    await cp(schemas, join(outDir, "zwgk-catalog/schemas"), { recursive: true });
    // The redlines are whole documents of their own.
    for (const step of await history) {
      const file = join(outDir, "catalog", redlineFile(step.from, step.to));
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, await redline(step));
    }
  },
});
