import type { DeadlineFacts } from "../fields/deadline.js";
import type { ChangeRule } from "../rule.js";

export const deadlineChanged: ChangeRule<DeadlineFacts> = {
  id: "deadline-changed",
  level: "review",
  bump: "minor",
  title: {
    zh: "公开时限改变，宽严不能比较",
    en: "The deadline is another, neither tighter nor looser for certain",
  },
  why: {
    zh: "起算点或算法不同，可长可短，须由人判断。",
    en: "It counts from another event or in another way; a person must say which is longer.",
  },
  find: ({ old, new: now, relation, reason }) =>
    relation === "incomparable"
      ? [
          {
            old,
            new: now,
            message: {
              zh: `公开时限改变，宽严不能比较：${reason.zh}`,
              en: `the deadline changed, and which is tighter cannot be told: ${reason.en}`,
            },
          },
        ]
      : [],
};
