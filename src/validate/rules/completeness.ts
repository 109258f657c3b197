import type { Problem, Rule } from "../rule.js";

/** What an edition says of its own completeness is printed on the cover of every list. */
export const completeness: Rule = {
  id: "completeness",
  level: "error",
  title: { zh: "完整性的说法不成立", en: "What an edition says of its completeness does not hold" },
  why: {
    zh: "总数要说明从何得知，也不可能少于已列出的事项。",
    en: "The size of the national list is known from somewhere, and is not less than what is listed.",
  },
  hint: {
    zh: "总数不详写 null；知道的，在 basis 中说明从何得知",
    en: "write null where the size is not known; where it is, say in `basis` from where",
  },
  *check(workspace) {
    for (const file of workspace.of("edition")) {
      const { completeness: stated, items } = file.value;
      const { nationalItems, basis, missing } = stated;
      const problem = (key: string, zh: string, en: string): Problem => ({
        file,
        path: ["completeness", key],
        message: { zh, en },
      });
      if (items.length === 0 && missing === null) {
        yield problem("missing", "一项也没有列出，没有说明为什么", "no item is listed, and nothing says why");
      }
      if (nationalItems === null) continue;
      if (basis === null) {
        yield problem(
          "basis",
          "写了总数，没有说明从何得知",
          "the size is stated, but not from where it is known",
        );
      }
      if (nationalItems < items.length) {
        yield problem(
          "nationalItems",
          `总数写 ${nationalItems}，列出的有 ${items.length} 项`,
          `the size is stated as ${nationalItems}, but ${items.length} items are listed`,
        );
      }
    }
  },
};
