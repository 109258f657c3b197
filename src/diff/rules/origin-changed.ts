import type { ChangedSides } from "../fields/any.js";
import type { ChangeRule } from "../rule.js";

export const originChanged: ChangeRule<ChangedSides> = {
  id: "origin-changed",
  level: "info",
  bump: "patch",
  title: { zh: "值的出处改变", en: "Where values come from changed" },
  why: {
    zh: "清单中的值来自标准还是本地方案的哪一处；值本身的变化另列。",
    en: "Whether a list takes a value from the standard or from the profile; changes of the values are listed apart.",
  },
  find: ({ old, new: now }) => [
    {
      old,
      new: now,
      message: { zh: "各字段值的出处改变", en: "where the values of its fields come from changed" },
    },
  ],
};
