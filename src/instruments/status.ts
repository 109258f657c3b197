/** Whether an instrument is in force on a day, as far as the registry can tell. */
import { assertHas } from "../model/argument.js";
import type { Instrument, Replacement } from "../model/instrument.js";
import { checkedUpTo } from "./checked.js";
import { yearOfNumber } from "./numbers.js";
import { assertDay, type Span, spanOf, spanOfYear } from "./period.js";

/** What an instrument is on a day. `unknown`: the registry does not say. */
export type StatusOnDay = "not-yet-in-force" | "in-force" | "amended" | "replaced" | "repealed" | "unknown";

/** The status of an instrument on a day. */
export interface InstrumentStatus {
  readonly status: StatusOnDay;
  /** First day of that status, `YYYY-MM-DD` or `YYYY-MM`; null where not known. */
  readonly since: string | null;
  /** Of several replacements the one that is in force on the day; null unless replaced. */
  readonly successor: Replacement | null;
  /**
   * Whether the registry vouches for the answer. False where the status is unknown, and for days up to which the
   * entry was not checked unless it had ended by then: what has ended does not come back, all else may have changed
   * unseen.
   */
  readonly known: boolean;
  /** The day up to which this entry was checked, `YYYY-MM-DD`; null where nobody checked it. */
  readonly checked: string | null;
  /** The day up to which the registry was checked, `YYYY-MM-DD`. */
  readonly horizon: string;
}

/**
 * Status of an instrument on a day. Instruments state the day from which they are in force (《立法法》第六十一条: 法律应当明确规定
 * 施行日期) and, in a closing article, what they repeal.
 *
 * It is not yet in force before its first day; where only the day of issue is on record, that stands in, and where
 * only the year in its number is, the days of that year are unknown. It is amended from its first revision on. It is
 * replaced or repealed from its end on; where that day is not on record, from the issue of what replaced it or else
 * from the horizon on, and unknown before.
 *
 * @param instrument an entry of the registry
 * @param day `YYYY-MM-DD`
 * @param horizon the horizon of the file that it stands in, `YYYY-MM-DD`
 * @throws InvalidDateError (`invalid-date`) where day or horizon is no calendar date
 */
export function statusOn(instrument: Instrument, day: string, horizon: string): InstrumentStatus {
  assertHas("statusOn", instrument, "status", {
    zh: "法律法规文件（catalog.instrument 的结果）",
    en: "an instrument, as catalog.instrument gives it",
  });
  assertDay(day);
  assertDay(horizon);
  const checked = checkedUpTo(instrument, horizon);
  const answer = (status: StatusOnDay, since: string | null = null): InstrumentStatus => ({
    status,
    since,
    successor: status === "replaced" ? successorOn(instrument.replacedBy, day) : null,
    known: isKnown(status, day, checked),
    checked,
    horizon,
  });

  const start = startOf(instrument);
  if (start && day < start.earliest) return answer("not-yet-in-force");
  if (instrument.status === "unknown") return answer("unknown");
  if (!start && day < horizon) return answer("unknown");
  if (start && day < start.latest) return answer("unknown");
  if (instrument.status === "replaced" || instrument.status === "repealed") {
    const end = endOf(instrument, horizon);
    if (day >= end.latest) return answer(instrument.status, instrument.ended);
    if (day >= end.earliest) return answer("unknown");
  }
  const amended = instrument.revised
    .map((date, at) => inForceFrom(instrument, date, at))
    .findLast((date) => date <= day);
  return amended === undefined ? answer("in-force", firstDay(instrument)) : answer("amended", amended);
}

function isKnown(status: StatusOnDay, day: string, checked: string | null): boolean {
  if (status === "unknown") return false;
  return status === "in-force" || status === "amended" ? checked !== null && day <= checked : true;
}

function startOf({ issued, number, ...rest }: Instrument): Span | null {
  const first = firstDay(rest) ?? issued;
  if (first !== null) return spanOf(first);
  const year = yearOfNumber(number);
  return year === null ? null : spanOfYear(year);
}

/** First day in force. After a revision of the whole text `effective` is that text's day, not the first one. */
function firstDay({ effective, revised }: Pick<Instrument, "effective" | "revised">): string | null {
  return effective !== null && effective <= (revised[0] ?? effective) ? effective : null;
}

/**
 * A revision counts from the first day in force on record for it. Without one, `effective` belongs to the last revision
 * before it, and other revisions count from the day on which they were made.
 */
function inForceFrom(
  { effective, revised, revisionsEffective }: Instrument,
  date: string,
  at: number,
): string {
  const own = revisionsEffective?.[date];
  if (own !== undefined) return own;
  const next = revised[at + 1];
  const ownDay = effective !== null && effective > date && (next === undefined || effective < next);
  return ownDay ? effective : date;
}

function endOf({ ended, replacedBy }: Instrument, horizon: string): Span {
  if (ended !== null) return spanOf(ended);
  const first = replacedBy[0] && beginOf(replacedBy[0]);
  return { earliest: "", latest: first && first.latest < horizon ? first.latest : horizon };
}

function successorOn(replacedBy: readonly Replacement[], day: string): Replacement | null {
  const begun = replacedBy.findLast((one) => (beginOf(one)?.latest ?? "9999") <= day);
  return begun ?? replacedBy[0] ?? null;
}

function beginOf({ effective, issued, number }: Replacement): Span | null {
  const date = effective ?? issued;
  if (date !== null) return spanOf(date);
  const year = yearOfNumber(number);
  return year === null ? null : spanOfYear(year);
}
