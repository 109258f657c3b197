/** The words of a period of notice, from its noun to its length: 公示期一般不少于7日. */
import { brokenDurationAt, durationAt, type Step, skip, skipAll, wordAt } from "../cursor.js";
import type { Duration, NoticeForm } from "../deadline.js";
import * as lexicon from "../lexicon.js";
import type { Token } from "../tokens.js";

/** What a notice says of itself. */
export interface NoticeLength {
  readonly form: NoticeForm;
  readonly duration: Duration;
  readonly atLeast: boolean;
}

/** The form and the length of a notice whose word stands at a place. */
export function noticeLengthAt(tokens: readonly Token[], at: number): Step<NoticeLength> | null {
  const word = wordAt(tokens, at) ?? "";
  const form = lexicon.NOTICE[word];
  const shown = lexicon.SHOWN.includes(word);
  if (form === undefined && !shown) return null;
  const named = skip(tokens, at + 1, lexicon.AS_SAID);
  const period = named > at + 1 ? named : skip(tokens, skip(tokens, named, lexicon.OF), lexicon.PERIOD);
  const said = skipAll(tokens, period, [...lexicon.IS, ...lexicon.HEDGES]);
  const least = skip(tokens, said, lexicon.AT_LEAST);
  const duration = durationAt(tokens, least) ?? brokenDurationAt(tokens, least);
  if (duration === null || (shown && least === said)) return null;
  const next = skip(tokens, duration.next, lexicon.OR_MORE);
  const atLeast = least > said || next > duration.next;
  return { value: { form: form ?? "公示", duration: duration.value, atLeast }, next };
}
