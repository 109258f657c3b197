/** What `zwgk upgrade` says in English; the shape is that of `upgrade.zh.ts`. */
import { plural } from "../../text/plural.js";
import type { UpgradeMessages } from "./upgrade.zh.js";

export const upgradeEn: UpgradeMessages = {
  command: {
    summary: "bring a profile to another release; what the locality decided stays",
    about:
      "Three ways: the old standard, the new one, the local changes. What does not collide is merged; where both changed, the local value stays and is listed under undecided. The profile as it was is kept beside it.",
    arguments: { profile: "a profile" },
    examples: [
      ["zwgk upgrade town/profile.yaml", "to the release that comes with the package"],
      ["zwgk upgrade town/profile.yaml --dry-run --format html -o report.html", "the report alone"],
      ["zwgk upgrade town/profile.yaml --take standard", "decide every conflict for the standard"],
    ],
  },
  options: {
    to: "release, or a folder laid out as catalogs/; that of the package unless given",
    from: "release or folder; the one that the profile names unless given",
    take: "decide conflicts, earlier ones too: local or standard; local decisions that contradict each other are left to a person",
    dryRun: "report only, change nothing",
    format: "text, md, html, xlsx or json",
  },
  counted: (title, count) => `${title} (${count})`,
  title: (agency, from, to) => `${agency}: catalog ${from} → ${to}`,
  summary: (changes, conflicts, open) =>
    `${plural(changes, "change")} of the standard ${changes === 1 ? "concerns" : "concern"} this list; ${open === 0 && conflicts > 0 ? `${plural(conflicts, "conflict")}, all decided` : `${plural(conflicts, "place needs", "places need")} a decision`}.`,
  formal: (count) =>
    `${plural(count, "more change")} of setting, order or evidence ${count === 1 ? "asks" : "ask"} nothing of anybody and ${count === 1 ? "is" : "are"} left out; zwgk diff shows all.`,
  effect: {
    followed: "follows",
    kept: "stays as the profile has it",
    added: "new in the list",
    gone: "no longer in the list",
  },
  undecided:
    "Conflicts keep the local value and stand under undecided: delete an entry to keep it, or run zwgk upgrade <profile> --take standard, which drops links to powers that are gone, for zwgk map to propose anew.",
  decided: "Conflicts were decided as --take says.",
  unconfirmed: (count: number) =>
    `${count} item${count === 1 ? "" : "s"} that somebody had compared say${count === 1 ? "s" : ""} something else now: compare with the new text again.`,
  again: "To be compared again",
  gone: "withdrawn",
  unchanged: (file) => `Nothing to change in ${file}.`,
  sheet: (profile) =>
    `the mapping changed: run zwgk map ${profile} to bring its sheet up to date and to get new proposals.`,
  written: (file, copy) => (copy === null ? `changed ${file}.` : `changed ${file}; it was kept as ${copy}.`),
  stopped: "the profile has the problems above; it was not upgraded.",
  refused: (release) =>
    `changed so, the profile would be refused under release ${release} (see above); it was not upgraded, nothing was written.`,
  conflicts: "To be decided",
  settled: "Conflicts that are decided",
  places: { mapping: "mapping", columns: "column of the site", disclosedBy: "who discloses" },
  changes: "Changes of the standard",
  duties: "What to do by when",
  publish: (title) => `new in the list, disclose in time: ${title}`,
  retime: (title, also) =>
    `the deadline changed, disclose in time: ${title}${also === "" ? "" : ` (so did: ${also})`}`,
  untimed: (title) => `the standard states no deadline any more, set your own: ${title}`,
  update: (title, fields) => `bring up to date: ${title} (${fields})`,
  leave: (title) => `no longer in the list: ${title}`,
  decide: {
    todo: (count) => `decide the ${plural(count, "conflict")} above`,
    by: "before the list is made anew",
  },
  revise: (task) => `stated by the profile: ${task}`,
  column: {
    item: "Id",
    name: "Item",
    field: "Field",
    why: "Why",
    base: "Standard before",
    standard: "Standard now",
    local: "Locality",
    level: "Level",
    means: "What it means",
    effect: "Our list",
    todo: "What to do",
    by: "By",
  },
  failures: {
    "sheet-unread": (sheet, edits) => ({
      message: `${sheet} has ${plural(edits, "changed row that was", "changed rows that were")} not read yet`,
      hint: "read them with zwgk map <profile>, then upgrade",
    }),
    "unknown-release": (spec, known) => ({
      message: `there is no release ${spec}`,
      hint: `the package has ${known}; a folder laid out as catalogs/ will do too`,
    }),
    "catalog-invalid": (folder) => ({
      message: `${folder} is no valid catalog`,
      hint: "validate it with zwgk validate; it needs releases/",
    }),
  },
};
