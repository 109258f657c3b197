/** Duties as a table of texts: the same columns in a spreadsheet and on a terminal. */
import { weekday } from "../deadlines/date.js";
import type { Lang } from "../tables/options.js";
import { type Duty, ownWords } from "./types.js";
import { WORDS } from "./words.js";

/** Rows under headings, as many cells each. */
export interface DutyTable {
  readonly headings: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/**
 * Sets duties in a table.
 *
 * @param duties of `dutiesOf`
 * @param lang language of what is not data
 */
export function dutyTable(duties: readonly Duty[], lang: Lang): DutyTable {
  const { column, kind, provisional } = WORDS[lang];
  return {
    headings: [
      column.date,
      column.weekday,
      column.note,
      column.kind,
      column.domain,
      column.item,
      column.times,
      column.task,
      column.rule,
    ],
    rows: duties.map((duty) => {
      const { task, rule } = ownWords(duty, lang);
      return [
        duty.date,
        weekdayName(duty.date, lang),
        duty.provisional ? provisional : "",
        kind[duty.kind],
        duty.domain ?? "",
        duty.item ?? "",
        String(duty.times),
        duty.scope === null ? task : `${task}（${duty.scope}）`,
        rule ?? "",
      ];
    }),
  };
}

/**
 * Day of the week in words.
 *
 * @param date `YYYY-MM-DD`
 */
export function weekdayName(date: string, lang: Lang): string {
  return WORDS[lang].weekdays[weekday(date)] ?? "";
}
