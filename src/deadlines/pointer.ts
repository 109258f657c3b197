/** Cells that only say where the time is said: 见公开内容, 详见备注, 具体见附件. */
import { has, type Step } from "./cursor.js";
import { SEPARATORS } from "./lexicon.js";
import { type Sentence, textOf } from "./tokens.js";

const POINTER = /^(?:时限)?(?:具体|详情|详细)?(?:详|参|请|另)?见((?![证习义])[^0-9]{2,30})$/u;

/** What a part points to, and what the part is about. */
export interface Pointer {
  readonly scope: string | null;
  readonly words: string;
}

/**
 * What a part points to, in the words 见…….
 *
 * @param sentence where it stands
 * @param start index of its first token
 * @returns null where it points nowhere
 */
export function pointerAt(sentence: Sentence, start: number): Step<Pointer> | null {
  const { tokens } = sentence;
  let from = start;
  let end = start;
  while (end < tokens.length && !has(tokens, end, SEPARATORS)) {
    end++;
    // 企业欠税的，见……: the scope.
    if (from === start && has(tokens, end, ["，"]) && textOf(sentence, start, end).endsWith("的"))
      from = ++end;
  }
  const text = textOf(sentence, from, end);
  const colon = text.lastIndexOf("：");
  const to = POINTER.exec(text.slice(colon + 1))?.[1];
  if (to === undefined || (from > start && colon >= 0)) return null;
  const scope = from > start ? textOf(sentence, start, from - 1) : colon < 0 ? null : text.slice(0, colon);
  return { value: { scope, words: `见${to}` }, next: end };
}
