import type { FieldFacts } from "../fields/any.js";
import type { ChangeRule } from "../rule.js";

export const fieldUnstated: ChangeRule<FieldFacts> = {
  id: "field-unstated",
  level: "review",
  bump: "minor",
  title: { zh: "只有一方写明", en: "Only one side states it" },
  why: {
    zh: "一方没有这一格或没有读懂，不能判断宽严，须由人核对。",
    en: "One side has no such cell, or it could not be read, so that nobody can say what changed.",
  },
  find: ({ name, old, new: now }) => {
    const missing = old === null ? { zh: "原来", en: "the old side" } : { zh: "现在", en: "the new side" };
    return [
      {
        old,
        new: now,
        message: {
          zh: `${missing.zh}没有写明${name.zh}，无法比较`,
          en: `${missing.en} does not state the ${name.en}`,
        },
      },
    ];
  },
};
