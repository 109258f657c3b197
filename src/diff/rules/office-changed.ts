import type { ChangedSides } from "../fields/any.js";
import type { ChangeValue } from "../finding.js";
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
      message: {
        zh: `承办机构由${quoted(old) ?? "无"}改为${quoted(now) ?? "无"}`,
        en: `responsible office ${quoted(old) ?? "none"} is now ${quoted(now) ?? "none"}`,
      },
    },
  ],
};

function quoted(office: ChangeValue): string | null {
  return office === null ? null : `“${office}”`;
}
