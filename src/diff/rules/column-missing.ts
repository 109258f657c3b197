import type { FieldFacts } from "../fields/any.js";
import type { ChangeRule } from "../rule.js";

export const columnMissing: ChangeRule<FieldFacts> = {
  id: "column-missing",
  level: "review",
  bump: "minor",
  title: { zh: "只有一张表有这一列", en: "Only one table has the column" },
  why: {
    zh: "另一张表没有这一列，逐行比较没有意义；须由人看是否漏印。",
    en: "Rows cannot be compared in a column that the other table lacks; a person must see whether it was left out.",
  },
  find: ({ name, old, new: now }) => [
    {
      old,
      new: now,
      message: {
        zh: `${old === null ? "原表" : "新表"}没有“${name.zh}”一列，没有比较`,
        en: `the ${old === null ? "old" : "new"} table has no column “${name.en}”, which was not compared`,
      },
    },
  ],
};
