import type { Rule } from "../rule.js";

/** Copies on unrelated hosts are named as what they are, without an address. */
export const sourceMirrorUrl: Rule = {
  id: "source-mirror-url",
  level: "error",
  title: { zh: "镜像页写了网址", en: "A mirror has an address" },
  why: {
    zh: "不把使用者引向无关网站上的副本。",
    en: "Users are not sent to copies on unrelated hosts.",
  },
  hint: {
    zh: "镜像页的 url 写 null；是原发布页的，删去 mirror",
    en: "write `url: null`; if it is the original page, delete `mirror`",
  },
  *check(workspace) {
    for (const file of workspace.of("sources")) {
      for (const [index, { id, mirror, url }] of file.value.sources.entries()) {
        if (!mirror || url === null) continue;
        yield {
          file,
          path: ["sources", index, "url"],
          message: { zh: `镜像页 ${id} 写了网址`, en: `the mirror ${id} has an address` },
        };
      }
    }
  },
};
