import type { ChangedSides } from "../fields/any.js";
import type { ChangeRule } from "../rule.js";

export const remarkChanged: ChangeRule<ChangedSides> = {
  id: "remark-changed",
  level: "info",
  bump: "patch",
  title: { zh: "备注改变", en: "The remark changed" },
  why: { zh: "备注不是公开要求。", en: "A remark demands nothing." },
  find: ({ old, new: now }) => [
    { old, new: now, message: { zh: `备注由“${old}”改为“${now}”`, en: `remark “${old}” is now “${now}”` } },
  ],
};
