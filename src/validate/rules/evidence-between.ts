import { shownBy } from "../../model/verification.js";
import type { Rule } from "../rule.js";

/** What pages show between them is what none of them is known to show alone. */
export const evidenceBetween: Rule = {
  id: "evidence-between",
  level: "error",
  title: { zh: "合起来所见的字段有误", en: "`between` names a field that it should not" },
  why: {
    zh: "between 只用于几个页面合起来佐证、没有逐页记录的字段；已逐页记录的再写，就分不清哪个页面佐证了什么。",
    en: "`between` is for fields of which nobody noted which of several pages shows them.",
  },
  hint: {
    zh: "只有一个页面的，把字段写到该页面名下；已经写在某个页面名下的，从 between 中删去",
    en: "where there is one page, name the field under it; where a page names it already, take it out of `between`",
  },
  *check(workspace) {
    for (const file of workspace.of("edition")) {
      for (const [item, { id, evidence }] of file.value.items.entries()) {
        const pages = Object.values(evidence.seen);
        const noted = new Set(pages.flatMap(shownBy));
        for (const [index, field] of (evidence.between ?? []).entries()) {
          if (pages.length > 1 && !noted.has(field)) continue;
          yield {
            file,
            path: ["items", item, "evidence", "between", index],
            message:
              pages.length > 1
                ? {
                    zh: `${id} 的 ${field} 已写在某个页面名下`,
                    en: `a page of ${id} names ${field} already`,
                  }
                : { zh: `${id} 没有几个页面可以合起来`, en: `${id} has no pages to show it between them` },
          };
        }
      }
    }
  },
};
