import type { Rule } from "../rule.js";

/** Known pages whose address was not kept: still evidence, but harder to check again. */
export const sourceUrlMissing: Rule = {
  id: "source-url-missing",
  level: "info",
  title: { zh: "来源没有网址", en: "A source has no address" },
  why: { zh: "没有网址的来源难以复查。", en: "A source without an address is hard to check again." },
  hint: { zh: "找到网址后补上", en: "add the address once it is found" },
  *check(workspace) {
    for (const file of workspace.of("sources")) {
      for (const [index, { id, mirror, url }] of file.value.sources.entries()) {
        if (mirror || url !== null) continue;
        yield {
          file,
          path: ["sources", index, "url"],
          message: { zh: `来源 ${id} 没有网址`, en: `${id} has no address` },
        };
      }
    }
  },
};
