/** The English wording. */

import { WORDS } from "../../tables/words/index.js";
import { plural } from "../../text/plural.js";
import type { CheckWords } from "./words.js";

/** English. */
export const en: CheckWords = {
  title: (agency) => `${agency}: check sheet of the disclosure list`,
  sheet: {
    open: "To decide",
    asked: "Who discloses",
    advised: "Advised",
    later: "Left for later",
    decided: "Decided",
    help: "How to fill in",
  },
  hint: {
    open: "Choose under Decision; write under Change to what it should say; for Leave out give the reason under Remark. Leave the grey columns as they are. See “How to fill in”.",
    asked:
      "What the standard gives to a department of the county: choose Ours, The bureau's (its full name under Change to) or Leave out. Undecided, the list names the agency. With The bureau's, no office of the agency is printed. Where subject and office belong to different houses, say here who discloses it, too.",
    advised:
      "None of these keeps the list from being published: give departments their local names; name the offices that are missing (Change, and the name under Change to).",
    later:
      "The profile publishes only what is checked. Something of these items is not, so the list goes without them for now and can be published. Whoever holds the official text chooses Agrees or Change; the item enters the list.",
    decided:
      "Decided before. Change Decision, Change to or Remark to decide otherwise; Open takes a decision back.",
  },
  nothing: "Nothing to decide.",
  more: (lines) => `… (${plural(lines, "more line")}, the whole is in the list)`,
  heading: {
    domain: "Domain",
    title: "Item",
    why: "To decide",
    shown: "The list says now",
    seen: "Published pages",
    decision: "Decision",
    value: "Change to",
    remark: "Remark",
    about: "Id (keep)",
    mark: "Code (keep)",
  },
  decision: {
    agrees: "Agrees",
    change: "Change",
    exclude: "Leave out",
    open: "Open",
    own: "Ours",
    bureau: "The bureau's",
  },
  choose: { title: "Please choose", message: (words) => `One of: ${words}.` },
  help: [
    [
      "What this is",
      [
        "Everything that a person has to decide before the list is published, a row each. Once all rows of “To decide” are decided, the list is no draft any more; where nobody has decided “Who discloses” the list names the agency, so decide each before publishing; those of “Advised” do not keep it from being published; “Decided” holds earlier decisions, which can be changed.",
      ],
    ],
    [
      "How to fill it in",
      [
        "Under Decision choose: Agrees – what the list says now is what the official guideline says; Change – it is not: write under Change to what it should say; Leave out – it does not concern the agency: say why under Remark; Open – not decided yet, or an earlier decision is taken back.",
        "Under Change to write field and value, one field a line, such as “Deadline: 20个工作日内”; where a row is about one field alone, its name can be left out. Fields that are not named agree. Where there is no deadline write one, or “Deadline: (blank)” where the official text has none either. Content and basis take an entry a line; channels, bodies and levels are separated by commas.",
        "Where an instrument has ended, what took its place is there already: check it and choose Change, and every item is mended. Where nothing took its place, write the instrument in force, or choose Leave out to drop it from the basis.",
        "Where the locality fills in, write the local document under Change to; words such as 信息公开规定 that name no document may stay as the standard has them: choose Agrees. Where a body goes by a general name, write its local name; to keep the general one choose Agrees.",
        "Under “Who discloses” choose Ours, The bureau's or Leave out. With The bureau's, write the department's full name under Change to; without it the general name is printed; no office of the agency is printed for these items any more. Leave out needs no remark: the reason is then that the department discloses it.",
        "Where an item has no office, choose Change and write its name; a proposal of the mapping stands there already. If the agency has no such duty, choose Leave out; if it stays without one, choose Agrees. Where two names may be one office: if they are one choose Change (with the name to be used), if they are two choose Agrees.",
        "Where subject and office belong to different houses, choose Ours or The bureau's: all that the standard gives to this department in the domain follows. If it is meant so, choose Agrees. Another office is chosen in the mapping.",
        "Where the work of items has ended, choose Leave out (without a remark the reason is what stands under The list says now), or Agrees where the locality still does it.",
        "Remarks are kept. With Change and Leave out the remark is the reason, which is printed in the check sheet for whoever reviews it.",
      ],
    ],
  ],
  mind: {
    heading: "Mind",
    command: [
      "The grey columns are the program's: do not change or delete them. Rows may be sorted, filtered and filled down; keep the headings. Columns that you add are not read.",
      "Save, close, and run zwgk confirm <profile> check-sheet.xlsx: the decisions go into the profile. Then run zwgk generate again for a new list and a new sheet.",
    ],
    page: [
      "Rows may be sorted, filtered and filled down; keep the headings and the columns. Columns that you add are not read.",
      "Save, close, and drop the sheet at the step “Check sheet” of the page: the decisions go into the list.",
    ],
  },
  page: {
    open: (count, asked) => {
      if (count + asked === 0) return "Nothing to decide: the list can be published.";
      const whose =
        asked === 0
          ? ""
          : ` ${count === 0 ? "All" : `Of these ${asked}`} are about who discloses: undecided, the list names the agency.`;
      return `${plural(count + asked, "thing is", "things are")} left to decide; the list is ${count === 0 ? "no" : "a"} draft.${whose} Fill in Decision in check-sheet.xlsx, then run zwgk confirm.`;
    },
    more: (part, count) =>
      part === "later"
        ? `${plural(count, "item waits", "items wait")} outside the list until checked.`
        : `${plural(count, "more is", "more are")} advised, and not needed for publishing.`,
  },
  field: WORDS.en.heading,
  blank: "(blank)",
  groups: "Groups",
  everyone: "All",
  colon: ": ",
  comma: ", ",
  semicolon: "; ",
  why: {
    unchecked: (fields) => `Unchecked: ${fields.join(", ")}`,
    whole: "the whole item",
    noDeadline: "No deadline",
    agrees: "Checked",
    changed: "Changed",
    excluded: "Left out",
    law: "Instrument has ended",
    plan: "Years of the plan are over",
    placeholder: "For the locality to fill in",
    asStandard: "Printed as the standard has it",
    generic: "A general name",
    named: "Name of the body",
    discloser: "Who discloses it",
    noOffice: "No office",
    proposedOffice: "No office; the mapping proposes one that nobody has confirmed",
    unmatched: "No office; the mapping says that nothing answers for it: leave it out, or keep it?",
    office: "Office",
    noneOfOurs: "No office of the agency",
    spelling: "Two offices or one",
    clash: {
      bureau:
        "A department stands as the subject, and the office is the agency's: if the agency discloses it, choose Ours",
      own: "The agency stands as the subject, and the office is a department's: if the department discloses it, choose The bureau's",
    },
    ended: "This work has ended",
  },
  runOut: " The plan in its place has run out too: look for the next one.",
  overPlan: (title) => `${title}: its years are over, by its title; look for the next one`,
  horizon: (sentence, day) => `${sentence}. The register is checked up to ${day}.`,
  ofMany: (count) => ` and others, ${count} in all`,
  publishers: (names, count) =>
    `${names.join(", ")}${count > names.length ? ` and others, ${count} in all` : ""}`,
  seen: (publishers, unseen) =>
    `Seen at ${publishers}${unseen.length === 0 ? "" : `; not seen: ${unseen.join(", ")}`}`,
  unseen: "Seen on no published page",
  noOffice: "No office",
  given: (role, now) =>
    `The standard gives it to: ${role}${now === null ? "; undecided, the list names the agency" : now === "own" ? "; decided: ours" : "; decided: the bureau's"}`,
  losesOffice: (items, offices) =>
    `. ${items} of these have an office by now (${offices.join(", ")}), which is printed no longer where the bureau discloses them`,
  clash: (subjects, offices) => `Subject: ${subjects.join(", ")}; office: ${offices.join(", ")}`,
  pair: (name, other) => `“${name}” and “${other}”`,
  fact: {
    changes: "Local changes",
    exclusions: "Left out",
    completeness: "How complete the standard is",
    column: {
      domain: "Domain",
      item: "Item",
      kind: "Kind",
      field: "Fields",
      reason: "Reason",
      national: "Items nationally",
      missing: "Known to be missing",
    },
    added: "Added",
    all: "All",
    changed: "Changed",
    wholeDomain: "The whole domain",
    unknown: "Not known",
    notKnown: "How many items there are nationally, and whether any is missing, is not known",
  },
};
