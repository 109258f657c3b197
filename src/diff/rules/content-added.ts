import type { ElementFacts } from "../fields/elements.js";
import type { ChangeRule } from "../rule.js";

export const contentAdded: ChangeRule<ElementFacts<string>> = {
  id: "content-added",
  level: "info",
  bump: "minor",
  title: { zh: "增加公开要素", en: "A content element is added" },
  why: {
    zh: "公众可以看到更多；各地的清单也要补上。",
    en: "The public gets to see more, and local lists have to follow.",
  },
  find: ({ added }) =>
    added.map((element) => ({
      old: null,
      new: element,
      message: { zh: `公开内容增加“${element}”`, en: `content element “${element}” is added` },
    })),
};
