import type { ElementFacts } from "../fields/elements.js";
import type { ChangeRule } from "../rule.js";

export const contentDropped: ChangeRule<ElementFacts<string>> = {
  id: "content-dropped",
  level: "weakening",
  bump: "minor",
  title: { zh: "减少公开要素", en: "A content element is dropped" },
  why: {
    zh: "公众原来能看到的内容，以后可能看不到。",
    en: "The public may no longer get to see what it could see.",
  },
  find: ({ dropped }) =>
    dropped.map((element) => ({
      old: element,
      new: null,
      message: { zh: `公开内容少了“${element}”`, en: `content element “${element}” is gone` },
    })),
};
