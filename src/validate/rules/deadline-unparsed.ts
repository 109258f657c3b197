import { deadlinesThat } from "../deadlines.js";
import type { Rule } from "../rule.js";
import { quote } from "../schema-words.js";

/** Longer than any official deadline, so that what is written is seen whole. */
const LONGEST = 200;

/** Not an error: official words are kept as they are, and what the grammar cannot read is said, never guessed. */
export const deadlineUnparsed: Rule = {
  id: "deadline-unparsed",
  level: "info",
  title: { zh: "公开时限读不懂", en: "A deadline is not understood" },
  why: {
    zh: "读不懂的时限不能比较宽严，也不能算出日期。",
    en: "What is not understood can be neither compared nor computed.",
  },
  hint: {
    zh: "核对文字；是标准目录原文的，保持不动",
    en: "check the words; leave them where they are the official ones",
  },
  *check(workspace) {
    for (const { file, path, text } of deadlinesThat(workspace, ({ kind }) => kind === "unparsed")) {
      const words = quote(text, LONGEST);
      yield { file, path, message: { zh: `读不懂“${words}”`, en: `“${words}” is not understood` } };
    }
  },
};
