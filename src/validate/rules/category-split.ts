import type { Rule } from "../rule.js";

/** The official table merges the cells of a category; a category in two places would be printed twice. */
export const categorySplit: Rule = {
  id: "category-split",
  level: "error",
  title: { zh: "同一个一级事项的各行没有排在一起", en: "The items of a category do not stand together" },
  why: {
    zh: "印出的表格合并一级事项的单元格，分在两处就成了两个一级事项。",
    en: "The printed table merges the cells of a category; apart, they would make two.",
  },
  hint: { zh: "把该行移到同一个一级事项的各行之后", en: "move the item behind the others of its category" },
  *check(workspace) {
    for (const file of workspace.of("edition")) {
      const lastOf = new Map<string, number>();
      let before: string | null = null;
      for (const [index, { category }] of file.value.items.entries()) {
        // Where it is not known, nothing says that the item stands apart.
        if (category === null) continue;
        const last = lastOf.get(category);
        if (last !== undefined && before !== category) {
          yield {
            file,
            path: ["items", index, "category"],
            message: {
              zh: `“${category}”的上一项是第 ${last + 1} 行，中间隔着别的一级事项`,
              en: `the item of “${category}” before this one is number ${last + 1}, with another category between`,
            },
          };
        }
        lastOf.set(category, index);
        before = category;
      }
    }
  },
};
