import type { Bilingual } from "../../model/index.js";
import { printedTexts } from "../rows.js";
import type { Rule } from "../rule.js";

const WIDE = "[\\p{Script=Han}\\u3000-\\u303F\\uFF00-\\uFFEF“”‘’…—]";

/** What most texts consist of; a text of nothing else needs no closer look. */
const PLAIN = /^[\u4E00-\u9FFF、，。；：（）《》“”〔〕]*$/u;

interface Check {
  readonly pattern: RegExp;
  readonly says: Bilingual;
}

/** One character of look-around each: linear in the text. */
const CHECKS: readonly Check[] = [
  {
    pattern: /[\u200B-\u200F\u2028-\u202E\u2060-\u2064\uFEFF\u00AD\p{Cc}]/u,
    says: { zh: "不可见的字符", en: "an invisible character" },
  },
  {
    pattern: new RegExp(`[\\u00A0\\u2000-\\u200A\\u202F\\u3000]|\\s\\s|(?<=${WIDE})\\s|\\s(?=${WIDE})`, "u"),
    says: { zh: "多余的空格", en: "a stray blank" },
  },
  {
    pattern: new RegExp(`(?<=${WIDE})[,;:()!?"'<>]|[,;:()!?"'<>](?=${WIDE})`, "u"),
    says: { zh: "半角标点", en: "a half-width mark among Chinese text" },
  },
  {
    pattern: /[\uFF10-\uFF19\uFF21-\uFF3A\uFF41-\uFF5A]/u,
    says: { zh: "全角字母或数字", en: "a full-width letter or digit" },
  },
];

/** Joint issuers are written with a blank between them: 《民政部 财政部关于……的通知》. */
const TITLE = /《[^《》]*》/gu;
const ISSUERS = /(?<=\p{Script=Han}) (?=\p{Script=Han})/gu;

/** Two writings of one element would count as two elements, and print differently in one list. */
export const contentSpacing: Rule = {
  id: "content-spacing",
  level: "error",
  title: { zh: "多余空格或全角半角混用", en: "Stray blanks, or full and half width mixed" },
  why: {
    zh: "同一内容只有一种写法，才能比对和查重。",
    en: "One content has one writing, so that it can be compared.",
  },
  hint: {
    zh: "中文之间不留空格，标点用全角，字母和数字用半角；书名号内几个发文机关之间可以空一格",
    en: "no blanks between Chinese characters, full-width marks, half-width letters and digits; joint issuers inside 《》 may have one blank between them",
  },
  *check(workspace) {
    for (const { file, path, text } of printedTexts(workspace)) {
      if (PLAIN.test(text)) continue;
      const judged = text.includes("《") ? text.replace(TITLE, (title) => title.replace(ISSUERS, "")) : text;
      const wrong = CHECKS.filter(({ pattern }) => pattern.test(judged)).map(({ says }) => says);
      if (wrong.length === 0) continue;
      yield {
        file,
        path,
        message: {
          zh: `“${text}”中有${wrong.map(({ zh }) => zh).join("、")}`,
          en: `“${text}” has ${wrong.map(({ en }) => en).join(" and ")}`,
        },
      };
    }
  },
};
