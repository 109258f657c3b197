import type { ChangedSides } from "../fields/any.js";
import type { ChangeRule } from "../rule.js";

export const basisStatusChanged: ChangeRule<ChangedSides> = {
  id: "basis-status-changed",
  level: "review",
  bump: "patch",
  title: { zh: "公开依据的效力改变", en: "Other entries of the basis have ended" },
  why: {
    zh: "清单生成那天，依据中失效的换了几条；失效的要更新。",
    en: "On the day on which the list was made, other laws had ended; what has ended needs a successor.",
  },
  find: ({ old, new: now }) => [
    {
      old,
      new: now,
      message:
        now === null
          ? { zh: "公开依据中不再有失效的", en: "no entry of the basis has ended any more" }
          : { zh: "公开依据中失效的有变化", en: "other entries of the basis have ended" },
    },
  ],
};
