/** What a calendar is made of. */
import type { CountedDate } from "../deadlines/index.js";
import type { Lang } from "../tables/options.js";

/** One thing to be done by a day. */
export interface Duty extends CountedDate {
  /** Unique within the list, and the same whenever the same duty is computed again. */
  readonly id: string;
  /** The same for all days of a duty that recurs, in whatever period, and for no other duty of the list. */
  readonly series: string;
  /** `statutory`: what the law asks of every agency, whatever its list has. */
  readonly kind: "disclosure" | "revision" | "statutory";
  /** Id of the item; null for what is no item. */
  readonly item: string | null;
  /** Official name of the item's domain; null for what is no item. */
  readonly domain: string | null;
  /** Category and name of the item, or the task. */
  readonly task: string;
  /** What the duty is about where the deadline has several parts, such as 企业欠税的; else null. */
  readonly scope: string | null;
  /** How many times by then, in the period that ends on the day. */
  readonly times: number;
  /** The deadline in the official words, the article, or the document that orders the revision; null where none is named. */
  readonly rule: string | null;
  /** Task and rule in English, where they are the calendar's own words and not those of the list. */
  readonly en?: { readonly task: string; readonly rule: string };
}

/** A span of days, both ends `YYYY-MM-DD` and part of it. */
export interface Period {
  readonly from: string;
  readonly to: string;
}

/** Task and rule of a duty as a language has them: what the list says, it says in its own words. */
export function ownWords({ task, rule, en }: Duty, lang: Lang): Pick<Duty, "task" | "rule"> {
  return lang === "en" && en ? en : { task, rule };
}
