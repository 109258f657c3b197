/** Cells that only say where the time is said: 见公开内容, 详见备注, 以实际公告时间为准. */
import { has, type Step } from "./cursor.js";
import { SEPARATORS } from "./lexicon.js";
import { type Sentence, textOf } from "./tokens.js";

const POINTER = /^(?:时限)?(?:具体|详情|详细)?(?:详|参|请|另)?见((?![证习义])[^0-9]{2,30})$/u;

/** 具体时间以上级文件要求为准; 另行通知 says nothing. */
const ELSEWHERE = /^(?:具体)?(?:公开)?(?:时间|时限)?(以[^0-9]{2,24}为准)$/u;

/** What a part points to, and what the part is about. */
export interface Pointer {
  readonly scope: string | null;
  readonly words: string;
}

/**
 * What a part points to, in the words 见…… or 以……为准.
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
  const said = text.slice(colon + 1);
  const to = POINTER.exec(said)?.[1];
  const words = to === undefined ? ELSEWHERE.exec(said)?.[1] : `见${to}`;
  if (words === undefined || (from > start && colon >= 0)) return null;
  const scope = from > start ? textOf(sentence, start, from - 1) : colon < 0 ? null : text.slice(0, colon);
  return { value: { scope, words }, next: end };
}
