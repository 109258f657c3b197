import { isWhole } from "../../deadlines/parts.js";
import { deadlinesThat } from "../deadlines.js";
import type { Rule } from "../rule.js";
import { quote } from "../schema-words.js";

/** Longer than any official deadline, so that what is written is seen whole. */
const LONGEST = 200;

/** What the source cut off is read as far as it goes; this says that more stood there. */
export const deadlineCutOff: Rule = {
  id: "deadline-cut-off",
  level: "info",
  title: { zh: "公开时限只有半句", en: "A deadline breaks off" },
  why: {
    zh: "截断之后写了什么不得而知，这样的时限不能比较宽严。",
    en: "What followed is not known, so that the deadline cannot be compared.",
  },
  hint: { zh: "查对来源，补全这句话", en: "look at the source and complete the sentence" },
  *check(workspace) {
    const breaksOff = deadlinesThat(workspace, (one) => one.kind !== "unparsed" && !isWhole(one));
    for (const { file, path, text } of breaksOff) {
      const words = quote(text, LONGEST);
      yield { file, path, message: { zh: `“${words}”不完整`, en: `“${words}” breaks off` } };
    }
  },
};
