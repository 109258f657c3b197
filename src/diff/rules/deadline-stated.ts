import type { DeadlineFacts } from "../fields/deadline.js";
import type { ChangeRule } from "../rule.js";

export const deadlineStated: ChangeRule<DeadlineFacts> = {
  id: "deadline-stated",
  level: "info",
  bump: "minor",
  title: { zh: "公开时限由不详到写明", en: "The deadline, not known before, is stated" },
  why: { zh: "原来不详的时限现在写明了。", en: "What was not known is now stated." },
  find: ({ old, new: now, relation }) =>
    relation === "stated"
      ? [
          {
            old,
            new: now,
            message: { zh: `写明公开时限“${now}”`, en: `the deadline is now stated: “${now}”` },
          },
        ]
      : [],
};
