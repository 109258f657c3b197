import type { DeadlineFacts } from "../fields/deadline.js";
import type { ChangeRule } from "../rule.js";

export const deadlineLoosened: ChangeRule<DeadlineFacts> = {
  id: "deadline-loosened",
  level: "weakening",
  bump: "minor",
  title: { zh: "公开时限放宽", en: "The deadline is looser" },
  why: { zh: "公众要等更久才能看到。", en: "The public waits longer." },
  find: ({ old, new: now, relation, reason }) =>
    relation === "looser"
      ? [
          {
            old,
            new: now,
            message: { zh: `公开时限放宽：${reason.zh}`, en: `the deadline is looser: ${reason.en}` },
          },
        ]
      : [],
};
