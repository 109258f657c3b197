/** The words of a period of notice, from its noun to its length: 公示期一般不少于7日. */
import {
  brokenDurationAt,
  durationAt,
  halfAt,
  has,
  lowerEndAt,
  meaningAt,
  type Step,
  skip,
  skipAll,
} from "../cursor.js";
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
  const form = meaningAt(tokens, at, lexicon.NOTICE);
  const shown = has(tokens, at, lexicon.SHOWN);
  if (form === undefined && !shown) return null;
  const named = skip(tokens, at + 1, lexicon.AS_SAID);
  const period = named > at + 1 ? named : skip(tokens, skip(tokens, named, lexicon.OF), lexicon.PERIOD);
  const said = skipAll(tokens, period, [...lexicon.IS, ...lexicon.HEDGES, "（"]);
  const least = skip(tokens, said, lexicon.AT_LEAST);
  const duration = durationAt(tokens, least) ?? halfAt(tokens, least) ?? brokenDurationAt(tokens, least);
  if (duration === null || (shown && least === said && !lasts(tokens, period, duration.value))) return null;
  const next = skip(tokens, duration.next, lexicon.OR_MORE);
  // What has to stay public for 5 to 7 days does so for 5 at the least.
  const lower = lowerEndAt(tokens, least);
  const atLeast = least > said || next > duration.next || lower !== null;
  return {
    value: {
      form: form ?? "公示",
      duration: { ...duration.value, count: lower ?? duration.value.count },
      atLeast,
    },
    next,
  };
}

/** 公开期30天 and 公布期限为3年 last; 公开期限30天 may be how soon. */
function lasts(tokens: readonly Token[], behindPeriod: number, { unit }: Duration): boolean {
  return has(tokens, behindPeriod - 1, ["期"]) || (unit === "year" && has(tokens, behindPeriod, ["为"]));
}
