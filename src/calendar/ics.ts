/** Duties as an iCalendar file (RFC 5545), for Outlook, Apple and WPS calendars. */
import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import { addDays } from "../deadlines/date.js";
import type { DisclosureList } from "../model/list.js";
import { printable } from "../tables/layout/text.js";
import type { Lang } from "../tables/options.js";
import { recurrence, type Series, seriesOf } from "./series.js";
import { type Duty, ownWords } from "./types.js";
import { WORDS } from "./words.js";

/**
 * Writes duties as all-day events, one that recurs as one event. The same duties give the same bytes; a duty keeps its
 * UID, so that a program that takes the file in again replaces the event and does not double it.
 *
 * @param duties of `dutiesOf`
 * @param list whose duties they are
 * @param lang language of what is not data
 * @returns UTF-8 text, lines of 75 bytes at most, CRLF
 */
export async function icsOf(duties: readonly Duty[], list: DisclosureList, lang: Lang): Promise<string> {
  const {
    default: ical,
    ICalCalendarMethod,
    ICalEventStatus,
    ICalEventTransparency,
  } = await import("ical-generator");
  const words = WORDS[lang];
  const calendar = ical({
    prodId: { company: "zwgk-catalog", product: "zwgk-catalog", language: lang.toUpperCase() },
    method: ICalCalendarMethod.PUBLISH,
    // The library writes the name as it is.
    name: words.name(oneLine(list.agency.name)).replace(/[\\;,]/gu, "\\$&"),
  });
  // Two agencies in one calendar program must not take each other's events for their own.
  const agency = bytesToHex(sha256(utf8ToBytes(list.agency.name))).slice(0, 12);
  for (const series of seriesOf(duties)) {
    const { first, days } = series;
    calendar.createEvent({
      id: `${first.series}.${agency}@zwgk-catalog`,
      // No clock: the day that the list states for itself.
      stamp: list.date ?? list.release.date,
      start: first.date,
      end: addDays(first.date, 1),
      allDay: true,
      repeating: recurrence(series),
      summary: summaryOf(series, lang),
      description: descriptionOf(series, lang).join("\n") || null,
      categories: [{ name: words.kind[first.kind] }],
      status: days.every(({ provisional }) => provisional)
        ? ICalEventStatus.TENTATIVE
        : ICalEventStatus.CONFIRMED,
      // A duty takes no time of the day away.
      transparency: ICalEventTransparency.TRANSPARENT,
    });
  }
  return `${calendar.toString()}\r\n`;
}

function summaryOf({ first, days }: Series, lang: Lang): string {
  const { colon, kind: kinds, provisional: mark } = WORDS[lang];
  const { kind, scope } = first;
  const about = scope === null ? "" : `（${scope}）`;
  const open = days.every(({ provisional }) => provisional) ? `（${mark}）` : "";
  return oneLine(`${kinds[kind]}${open}${colon}${ownWords(first, lang).task}${about}`);
}

function descriptionOf({ first, days }: Series, lang: Lang): string[] {
  const { colon, column, provisionalFrom, provisionalNote, rule: rules, times: timesOf } = WORDS[lang];
  const { domain, kind, times } = first;
  const { rule } = ownWords(first, lang);
  const open = days.find(({ provisional }) => provisional);
  return [
    ...(domain === null ? [] : [column.domain + colon + domain]),
    ...(rule === null ? [] : [rules[kind] + colon + rule]),
    ...(times === 1 ? [] : [timesOf(times)]),
    ...(open === undefined ? [] : [open === first ? provisionalNote : provisionalFrom(open.date)]),
  ].map(oneLine);
}

function oneLine(text: string): string {
  return printable(text).replace(/\s+/gu, " ");
}
