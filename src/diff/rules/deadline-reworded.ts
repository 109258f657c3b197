import type { DeadlineFacts } from "../fields/deadline.js";
import type { ChangeRule } from "../rule.js";

export const deadlineReworded: ChangeRule<DeadlineFacts> = {
  id: "deadline-reworded",
  level: "info",
  bump: "patch",
  title: { zh: "公开时限改写，要求不变", en: "The deadline is reworded and asks the same" },
  why: { zh: "说法不同，要求相同。", en: "Other words, the same demand." },
  find: ({ old, new: now, relation, reason }) =>
    relation === "same"
      ? [
          {
            old,
            new: now,
            message: {
              zh: `公开时限改写，要求不变：${reason.zh}`,
              en: `the deadline asks the same in other words: ${reason.en}`,
            },
          },
        ]
      : [],
};
