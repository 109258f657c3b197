import type { ChangedSides } from "../fields/any.js";
import type { ChangeRule } from "../rule.js";

export const officeChanged: ChangeRule<ChangedSides> = {
  id: "office-changed",
  level: "review",
  bump: "minor",
  title: { zh: "承办机构改变", en: "The responsible office changed" },
  why: {
    zh: "换了承办机构，须确认接手的知道。",
    en: "A person must see that the office that takes over knows.",
  },
  find: ({ old, new: now }) => [
    {
      old,
      new: now,
      message: { zh: `承办机构由“${old}”改为“${now}”`, en: `responsible office “${old}” is now “${now}”` },
    },
  ],
};
