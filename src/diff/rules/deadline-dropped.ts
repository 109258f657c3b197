import type { DeadlineFacts } from "../fields/deadline.js";
import type { ChangeRule } from "../rule.js";

export const deadlineDropped: ChangeRule<DeadlineFacts> = {
  id: "deadline-dropped",
  level: "weakening",
  bump: "minor",
  title: { zh: "不再写明公开时限", en: "The deadline is no longer stated" },
  why: { zh: "没有时限，就无从要求按时公开。", en: "Without a deadline nobody can insist on time." },
  find: ({ old, new: now, relation }) =>
    relation === "dropped"
      ? [
          {
            old,
            new: now,
            message: { zh: `不再写明公开时限“${old}”`, en: `the deadline “${old}” is no longer stated` },
          },
        ]
      : [],
};
