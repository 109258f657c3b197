/** The English words of what depends on the day; the shape is that of `law.zh.ts`. */
import type { lawZh } from "./law.zh.js";

export const lawEn: typeof lawZh = {
  options: {
    on: "the day on which instruments have to be in force, such as 2026-08-15; today unless given",
    outdated: "only items whose basis has been replaced or repealed, with what took its place",
    stale:
      "only instruments that were not checked since this day and should be, such as 2026-01-01; none that ended",
    instrumentStatus:
      "only instruments of these statuses on the day, separated by commas: in-force, replaced …",
    eventDate: "the day of the event that the deadline counts from, such as 2026-09-25",
    from: "first day; 1 January of this year unless given",
    to: "last day; 31 December of the year after the first unless given",
    calendarFormats: (formats) => `formats, separated by commas: ${formats}; all unless given`,
  },
  commands: {
    instruments: {
      summary: "list the legal instruments and their status on a day",
      about:
        "Every instrument that the catalog cites: whether it is in force on the day, when it ended, what took its place. Ends with the day up to which the registry was checked.",
      arguments: {},
      examples: [
        ["zwgk instruments --status replaced,repealed", "those that have ended by today"],
        ["zwgk instruments --status replaced --on 2026-08-15", "those replaced by that day"],
        ["zwgk instruments --stale 2026-01-01", "those that were not checked this year"],
        ["zwgk instruments --json", "all of them, as JSON"],
      ],
    },
    calendar: {
      summary: "make a calendar of periodic disclosure and of duties to revise the list",
      about:
        "Lists the items that the agency discloses every month, quarter, year or the like, the revision duties of the profile, and what the law asks of every agency (annual report, budget and final accounts once approved), each with its article. The ics file is for Outlook, Apple and WPS calendars, the csv file for spreadsheets.",
      arguments: { profile: "local profile, such as mytown/profile.yaml" },
      examples: [
        ["zwgk calendar mytown/profile.yaml", "list the duties by date"],
        ["zwgk calendar mytown/profile.yaml -o mytown/calendar", "write calendar files"],
        ["zwgk calendar mytown/profile.yaml --from 2026-01-01 --to 2026-06-30", "half a year only"],
      ],
    },
    due: {
      summary: "compute the day by which an item has to be disclosed",
      about:
        "Counts on the holidays that the State Council announced, part by part and with reasons; what rests on holidays not announced yet is marked provisional. Counting starts the day after the event (Civil Code, article 201).",
      arguments: { item: "id of an item" },
      examples: [
        ["zwgk due social-assistance-005 --on 2025-09-22", "for information made on 22 September"],
        ["zwgk due social-assistance-005 --on 2025-09-22 --json", "as JSON for programs"],
      ],
    },
  },
  status: {
    "not-yet-in-force": "not yet in force",
    "in-force": "in force",
    amended: "in force as amended",
    replaced: "replaced",
    repealed: "repealed",
    unknown: "not known",
  },
  instrumentKind: {
    law: "laws",
    "administrative-regulation": "administrative regulations",
    "department-rule": "department rules",
    "normative-document": "normative documents",
    "party-document": "party documents",
    standard: "standards",
  },
  law: {
    title: "title",
    number: "number",
    status: "status",
    ended: "ended",
    successor: "replaced by",
    outdated: "outdated",
    statusOn: (status, day) => `${status} (${day})`,
    unchecked: (checked) =>
      checked === null
        ? "not checked one by one; consult the text"
        : `checked up to ${checked} only; later changes are not covered`,
    neverChecked: "not checked",
    uncheckedMark: "* Not checked up to this day; consult the text.",
    revision: (date, from) => `${date} (in force ${from})`,
    horizon: ({ entries, date, checked, latest, earlier, unchecked }) =>
      `Registry of ${entries} instruments: ${checked} checked up to ${date} or later (the last ${latest}), ${earlier} only up to an earlier day, ${unchecked} not checked one by one; later changes are not covered.`,
    stale: (count, since) => `${count} instruments were not checked since ${since} and should be.`,
    noInstruments: "No instrument matches.",
    counted: (count, day) => `${count} instruments, status on ${day}.`,
    noOutdated: (day) => `On ${day} no item rests on an instrument that has ended.`,
    outdatedCounted: (items, citations, instruments, day) =>
      `On ${day} ${citations} citations of ${instruments} instruments by ${items} items are outdated.`,
    outdatedInList: (count, day) =>
      `On ${day} ${count} entries of the basis have ended; the list marks them, and the check sheet says what took their place.`,
    listOutdated: "One by one: zwgk list --outdated",
  },
  due: {
    deadline: "deadline",
    event: "counted from",
    noDeadline: "The standard states no deadline; there is nothing to compute.",
    unparsed: "These words are not understood; there is nothing to compute. Follow them as they stand.",
    latest: (day) => `${day} at the latest`,
    until: (day) => `until ${day}`,
    done: "All done",
    noDay: "no particular day",
    scope: (scope) => `for ${scope}`,
    place: (place) => `at ${place}`,
    span: (days, workdays, rest) => `${days} days: ${workdays} working days, ${rest} days of rest`,
    holidays: (days) => `holidays: ${days}`,
    makeUp: (days) => `make-up working days: ${days}`,
    rolled: (day) => `a day of rest, so that the period ends on ${day} (Civil Code, article 203)`,
    provisional:
      "provisional: the holidays of these days are not announced yet, counted Monday to Friday less the holidays that law fixes",
    dayOf: (day, weekday) => `${day} (${weekday})`,
  },
  calendar: {
    fileName: "disclosure-calendar",
    none: (from, to) => `No periodic disclosure and no revision duty from ${from} to ${to}.`,
    counted: (count, from, to) => `${count} duties from ${from} to ${to}.`,
    provisional:
      "Provisional days count Monday to Friday less the holidays that law fixes, since their arrangement is not announced yet; make the calendar anew then.",
    awaited: (approved) =>
      `No day yet for ${approved.map((one) => (one === "预算" ? "the budget" : "the final accounts")).join(" and ")}: they are disclosed within 20 days after the approval (as the national standard has it). Once they are approved, state the day in the profile and run this again, such as approvals: [{of: ${approved[0] === "预算" ? "budget" : "final-accounts"}, on: 2027-01-20}]`,
    undated: (count) =>
      `The other ${count} items count from events or name no period and have no days here; for a single item use zwgk due.`,
  },
  failures: {
    "invalid-date": (option, value) => ({
      message: `${option} is not a calendar date: ${value}`,
      hint: "write YYYY-MM-DD, a day that exists, such as 2023-02-28",
    }),
    "invalid-period": (from, to, years) => ({
      message: `not a period: ${from} to ${to}`,
      hint: `the first day may not be after the last, and they may be ${years} years apart at most`,
    }),
    "unknown-item": (id, suggestions) => ({
      message: `there is no item “${id}”`,
      hint: suggestions === "" ? "find ids with zwgk search" : `did you mean ${suggestions}?`,
    }),
  },
};
