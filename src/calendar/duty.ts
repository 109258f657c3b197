/** The dated duties of an agency: what it discloses periodically, and when it has to revise its list. */

import { dateParts } from "../deadlines/date.js";
import {
  type CountedDate,
  type PeriodicDate,
  parseDeadline,
  periodicDates,
  type WorkCalendar,
} from "../deadlines/index.js";
import type { DisclosureList, ListRow, ListSection } from "../model/list.js";
import { namedInFull } from "../text/named.js";

/** One thing to be done by a day. */
export interface Duty extends CountedDate {
  /** Unique within the list, and the same whenever the same duty is computed again. */
  readonly id: string;
  readonly kind: "disclosure" | "revision";
  /** Id of the item; null for a revision. */
  readonly item: string | null;
  /** Official name of the item's domain; null for a revision. */
  readonly domain: string | null;
  /** Category and name of the item, or the task. */
  readonly task: string;
  /** What the duty is about where the deadline has several parts, such as 企业欠税的; else null. */
  readonly scope: string | null;
  /** How many times by then, in the period that ends on the day. */
  readonly times: number;
  /** The deadline in the official words, or the document that orders the revision; null where none is named. */
  readonly rule: string | null;
}

/** A span of days, both ends `YYYY-MM-DD` and part of it. */
export interface Period {
  readonly from: string;
  readonly to: string;
}

/**
 * The dated duties of a list: the recurring deadlines of its items, and its revision duties.
 *
 * @param list a resolved profile
 * @param period where a deadline counts every so many working days, it counts from the first day
 * @param calendar of working days, see `loadChinaCalendar`
 * @returns by date, then in the order of the list, revisions last
 * @throws `InvalidDateError` (code `invalid-date`) where an end of the period is no calendar date
 */
export function dutiesOf(list: DisclosureList, period: Period, calendar: WorkCalendar): Duty[] {
  dateParts(period.from);
  dateParts(period.to);
  const disclosures = list.sections.flatMap((section) =>
    section.rows.flatMap((row) => disclosuresOf(row, section, period, calendar)),
  );
  const duties = [...disclosures, ...revisionsOf(list, period)];
  return duties.sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}

function disclosuresOf(row: ListRow, section: ListSection, period: Period, calendar: WorkCalendar): Duty[] {
  const { id, category, name, deadline } = row;
  if (deadline === null) return [];
  const dates = periodicDates(parseDeadline(deadline), period.from, period.to, calendar);
  const keys = uniqueKeys(dates.map(keyOf));
  return dates.map(({ date, provisional, scope, times }, index) => ({
    id: `${id}-${keys[index]}`,
    kind: "disclosure",
    date,
    provisional,
    item: id,
    domain: section.name,
    task: namedInFull({ category, name }),
    scope,
    times,
    rule: deadline,
  }));
}

/** A day that was counted may move when holidays are announced, and then has to be known again: by its year and number. */
function keyOf({ date, fixed }: PeriodicDate): string {
  return fixed ? date : date.slice(0, 4);
}

function revisionsOf({ revisions }: DisclosureList, { from, to }: Period): Duty[] {
  const due = revisions.filter((revision) => revision.due >= from && revision.due <= to);
  const keys = uniqueKeys(due.map((revision) => revision.due));
  return due.map((revision, index) => ({
    id: `revision-${keys[index]}`,
    kind: "revision",
    date: revision.due,
    provisional: false,
    item: null,
    domain: null,
    task: revision.task,
    scope: null,
    times: 1,
    rule: revision.document ?? null,
  }));
}

/** From the second of a key on with its number. */
function uniqueKeys(keys: readonly string[]): string[] {
  const seen = new Map<string, number>();
  return keys.map((key) => {
    const nth = (seen.get(key) ?? 0) + 1;
    seen.set(key, nth);
    return nth === 1 ? key : `${key}-${nth}`;
  });
}
