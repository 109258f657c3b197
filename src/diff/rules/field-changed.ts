import type { FieldFacts } from "../fields/any.js";
import type { ChangeRule } from "../rule.js";

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
