import { elements } from "../rows.js";
import type { Rule } from "../rule.js";

const CLOSING = /[。；，、：;,:]$|(?<!\.)\.$/u;

/** Brackets and quotation marks may end an element, question marks may too. */
export const contentPunctuation: Rule = {
  id: "content-punctuation",
  level: "error",
  title: { zh: "文字末尾带有标点", en: "A text ends with punctuation" },
  why: {
    zh: "要素之间的标点由输出时统一加。",
    en: "The marks between elements are put in when a list is printed.",
  },
  hint: { zh: "删去末尾的标点", en: "delete the closing mark" },
  *check(workspace) {
    for (const { file, path, text } of elements(workspace)) {
      const mark = CLOSING.exec(text)?.[0];
      if (mark === undefined) continue;
      yield {
        file,
        path,
        message: { zh: `“${text}”以“${mark}”结尾`, en: `“${text}” ends with “${mark}”` },
      };
    }
  },
};
