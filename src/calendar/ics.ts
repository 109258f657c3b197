/** Duties as an iCalendar file (RFC 5545), for Outlook, Apple and WPS calendars. */
import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import { addDays } from "../deadlines/date.js";
import type { DisclosureList } from "../model/list.js";
import { printable } from "../tables/layout/text.js";
import type { Lang } from "../tables/options.js";
import type { Duty } from "./duty.js";
import { WORDS } from "./words.js";

/**
 * Writes duties as all-day events. The same duties give the same bytes; a duty keeps its UID, so that a program that
 * takes the file in again replaces the event and does not double it.
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
  for (const duty of duties) {
    calendar.createEvent({
      id: `${duty.id}.${agency}@zwgk-catalog`,
      // No clock: the day that the list states for itself.
      stamp: list.date ?? list.release.date,
      start: duty.date,
      end: addDays(duty.date, 1),
      allDay: true,
      summary: summaryOf(duty, lang),
      description: descriptionOf(duty, lang).join("\n") || null,
      categories: [{ name: words.kind[duty.kind] }],
      status: duty.provisional ? ICalEventStatus.TENTATIVE : ICalEventStatus.CONFIRMED,
      // A duty takes no time of the day away.
      transparency: ICalEventTransparency.TRANSPARENT,
    });
  }
  return `${calendar.toString()}\r\n`;
}

function summaryOf({ kind, provisional, scope, task }: Duty, lang: Lang): string {
  const { colon, kind: kinds, provisional: mark } = WORDS[lang];
  const about = scope === null ? "" : `（${scope}）`;
  return oneLine(`${kinds[kind]}${provisional ? `（${mark}）` : ""}${colon}${task}${about}`);
}

function descriptionOf({ domain, item, kind, provisional, rule, times }: Duty, lang: Lang): string[] {
  const { colon, column, provisionalNote, rule: rules, times: timesOf } = WORDS[lang];
  return [
    ...(domain === null ? [] : [column.domain + colon + domain]),
    ...(item === null ? [] : [column.item + colon + item]),
    ...(rule === null ? [] : [rules[kind] + colon + rule]),
    ...(times === 1 ? [] : [timesOf(times)]),
    ...(provisional ? [provisionalNote] : []),
  ].map(oneLine);
}

function oneLine(text: string): string {
  return printable(text).replace(/\s+/gu, " ");
}
