import { parseDeadline } from "../../deadlines/grammar.js";
import { rows } from "../rows.js";
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
    const readable = new Map<string, boolean>();
    for (const { file, path, fields } of rows(workspace)) {
      const { deadline } = fields;
      if (!deadline) continue;
      const known = readable.get(deadline) ?? parseDeadline(deadline).kind !== "unparsed";
      readable.set(deadline, known);
      if (known) continue;
      yield {
        file,
        path: [...path, "deadline"],
        message: {
          zh: `读不懂“${quote(deadline, LONGEST)}”`,
          en: `“${quote(deadline, LONGEST)}” is not understood`,
        },
      };
    }
  },
};
