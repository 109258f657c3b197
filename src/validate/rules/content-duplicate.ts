import { repeats } from "../repeats.js";
import { rows } from "../rows.js";
import type { Rule } from "../rule.js";

/** Elements are compared as written; elements that differ in one word are different elements. */
export const contentDuplicate: Rule = {
  id: "content-duplicate",
  level: "error",
  title: { zh: "公开内容的要素重复", en: "A content element stands twice" },
  why: { zh: "同一要素只需公开一次。", en: "An element is disclosed once." },
  hint: { zh: "删去重复的要素", en: "delete the repeated element" },
  *check(workspace) {
    for (const { file, path, fields } of rows(workspace)) {
      const entries = (fields.content ?? []).map((text, index) => ({ text, index }));
      for (const { entry, first } of repeats(entries, ({ text }) => text)) {
        yield {
          file,
          path: [...path, "content", entry.index],
          message: {
            zh: `要素“${entry.text}”与第 ${first.index + 1} 个重复`,
            en: `“${entry.text}” repeats element ${first.index + 1}`,
          },
        };
      }
    }
  },
};
