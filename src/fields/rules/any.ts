/** Differences that no rule of a field can judge: one side does not state it, or nothing more is known of the field. */
import type { FieldFacts } from "../any.js";
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
    const message = {
      zh: `${missing.zh}没有写明${name.zh}，无法比较`,
      en: `${missing.en} does not state the ${name.en}`,
    };
    return [{ old, new: now, message }];
  },
};

export const fieldChanged: ChangeRule<FieldFacts> = {
  id: "field-changed",
  level: "review",
  bump: "minor",
  title: { zh: "其他字段改变", en: "Another field changed" },
  why: {
    zh: "没有专门规则的字段，改了也要让人看到。",
    en: "A change that no other rule knows must still be seen.",
  },
  find: ({ name, old, new: now }) => [
    { old, new: now, message: { zh: `${name.zh}改变`, en: `the ${name.en} changed` } },
  ],
};
