import { ITEM_FIELDS } from "../../model/index.js";
import { unseenFields } from "../../model/verification.js";
import type { Rule } from "../rule.js";

/** A table may have no deadline, and a page can show that; of every other field a page shows a value or nothing. */
export const evidenceOfNull: Rule = {
  id: "evidence-of-null",
  level: "error",
  title: { zh: "佐证了没有写出的字段", en: "Evidence for a field that is not there" },
  why: {
    zh: "null 是谁都不知道；有页面见过，就该写出见到的内容。",
    en: "Null says that nobody knows; a page that shows the field says what it holds.",
  },
  hint: {
    zh: "写出页面上的内容，或从 seen、between 中去掉这个字段",
    en: "write what the page shows, or take the field out of `seen` and `between`",
  },
  *check(workspace) {
    for (const file of workspace.of("edition")) {
      for (const [index, item] of file.value.items.entries()) {
        const unseen = unseenFields(item.evidence);
        for (const field of ITEM_FIELDS) {
          if (field === "deadline" || item[field] !== null || unseen.includes(field)) continue;
          yield {
            file,
            path: ["items", index, field],
            message: {
              zh: `${item.id} 的 ${field} 是 null，却有页面佐证`,
              en: `${field} of ${item.id} is null, but a page is said to show it`,
            },
          };
        }
      }
    }
  },
};
