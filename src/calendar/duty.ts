/** The dated duties of an agency: what it discloses periodically, and when it has to revise its list. */

import { addMonths, dateIn, dateParts } from "../deadlines/date.js";
import { type PeriodicDate, parseDeadline, periodicDates, type WorkCalendar } from "../deadlines/index.js";
import type { DisclosureList, ListRow, ListSection } from "../model/list.js";
import type { RevisionDuty } from "../model/profile.js";
import { namedInFull } from "../text/named.js";
import { statutoryDuties } from "./statutory.js";
import type { Duty, Period } from "./types.js";

/**
 * The dated duties of a list: the recurring deadlines of its items, its revision duties, and what the law asks of every
 * agency (《政府信息公开条例》第四十九条 for the annual report, 《预算法》第十四条 for budget and final accounts).
 *
 * @param list a resolved profile
 * @param period where a deadline counts every so many working days, it counts from the first day
 * @param calendar of working days, see `loadChinaCalendar`
 * @returns by date, then in the order of the list, revisions and statutory duties last
 * @throws `InvalidDateError` (code `invalid-date`) where an end of the period is no calendar date
 */
export function dutiesOf(list: DisclosureList, period: Period, calendar: WorkCalendar): Duty[] {
  dateParts(period.from);
  dateParts(period.to);
  const disclosures = list.sections.flatMap((section) =>
    section.rows.flatMap((row) => disclosuresOf(row, section, period, calendar)),
  );
  const duties = [...disclosures, ...revisionsOf(list, period), ...statutoryDuties(list, period)];
  return duties.sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}

function disclosuresOf(row: ListRow, section: ListSection, period: Period, calendar: WorkCalendar): Duty[] {
  const { id, category, name, deadline } = row;
  if (deadline === null) return [];
  const dates = periodicDates(parseDeadline(deadline), period.from, period.to, calendar);
  const keys = uniqueKeys(dates.map(keyOf));
  const series = [...new Set(dates.map(seriesKey))];
  return dates.map(({ date, provisional, scope, times, ...rest }, index) => ({
    id: `${id}-${keys[index]}`,
    series: numbered(id, series.indexOf(seriesKey({ date, provisional, scope, times, ...rest }))),
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

/** What the days of one part of a deadline have in common. */
function seriesKey({ scope, place, fixed, times }: PeriodicDate): string {
  return JSON.stringify([scope, place, fixed, times]);
}

function numbered(key: string, index: number): string {
  return index === 0 ? key : `${key}-${index + 1}`;
}

const MONTHS: Readonly<Record<NonNullable<RevisionDuty["every"]>, number>> = {
  季度: 3,
  半年: 6,
  年: 12,
  quarter: 3,
  "half-year": 6,
  year: 12,
};

function revisionsOf({ revisions }: DisclosureList, { from, to }: Period): Duty[] {
  const firsts = uniqueKeys(revisions.map(({ due }) => due));
  return revisions.flatMap(({ due, task, document, every }, index) =>
    repeated(due, every, to)
      .filter((date) => date >= from && date <= to)
      .map((date) => ({
        id: date === due ? `revision-${firsts[index]}` : `revision-${firsts[index]}-${date}`,
        series: `revision-${firsts[index]}`,
        kind: "revision" as const,
        date,
        provisional: false,
        item: null,
        domain: null,
        task,
        scope: null,
        times: 1,
        rule: document ?? null,
      })),
  );
}

/** The day itself, and those that follow it until a day; the end of a month stays the end of a month. */
function repeated(due: string, every: RevisionDuty["every"], to: string): string[] {
  if (every === undefined) return [due];
  const { year, month } = dateParts(due);
  const isMonthEnd = due === dateIn(year, month, 31);
  const dates: string[] = [];
  for (let times = 0; ; times += 1) {
    const months = times * MONTHS[every];
    const date = isMonthEnd ? dateIn(year, month + months, 31) : addMonths(due, months);
    if (date > to) return dates;
    dates.push(date);
  }
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
