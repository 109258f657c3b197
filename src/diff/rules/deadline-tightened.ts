import type { DeadlineFacts } from "../fields/deadline.js";
import type { ChangeRule } from "../rule.js";

export const deadlineTightened: ChangeRule<DeadlineFacts> = {
  id: "deadline-tightened",
  level: "info",
  bump: "minor",
  title: { zh: "公开时限收紧", en: "The deadline is tighter" },
  why: {
    zh: "公众可以更早看到；各地的清单也要跟上。",
    en: "The public gets to see it sooner, and local lists have to follow.",
  },
  find: ({ old, new: now, relation, reason }) =>
    relation === "tighter"
      ? [
          {
            old,
            new: now,
            message: { zh: `公开时限收紧：${reason.zh}`, en: `the deadline is tighter: ${reason.en}` },
          },
        ]
      : [],
};
