/** What `zwgk adopt` says in English. */
import type { AdoptMessages } from "./adopt.zh.js";

export const adoptEn: AdoptMessages = {
  command: {
    summary: "take edits made by hand in a generated list back into its profile",
    about:
      "Words that were changed, boxes ticked, rows deleted or added in a generated list become change, exclude and add in the profile, and the next list is as it was edited. Line breaks, merged cells and the format that it was saved in are no edits. Reasons come from a column 备注 that was added, or are asked for; where there are none the profile says 待补理由 and zwgk validate names the place. What cannot be told apart is not written but listed.",
    arguments: {
      edited: "the edited list: xlsx, docx, xls, ods, doc, html, csv",
      profile: "the profile that it was generated from; none with --new-profile",
    },
    examples: [
      ["zwgk adopt town/list/list.xlsx town", "take the edits back"],
      ["zwgk adopt edited.docx town --dry-run", "only list the edits"],
      ["zwgk adopt last-year.xlsx --new-profile town", "make a profile of a list that was published before"],
    ],
  },
  options: {
    dryRun: "only list the edits",
    newProfile: "instead, make a profile in this folder of a list that was published before",
    level:
      "with --new-profile: the level of the agency, county or township; told by its name and the ticks unless given",
    answer: "an answer to what cannot be told apart, as question=answer; may be repeated",
  },
  none: (file) => `${file} is as the profile makes it: no edits.`,
  found: (count) => `Edits taken into the profile (${count}):`,
  wouldFind: (count) => `Edits that can be taken into the profile (${count}; nothing was written):`,
  place: (table, row) => `${table}, row ${row}: `,
  because: (reason) => `; reason: ${reason}`,
  open: (count) => `Not taken over, for a person to decide (${count}):`,
  answerWith: (key, code) => `answer: --answer ${JSON.stringify(`${key}=${code}`)}`,
  slips: "These edits look like slips; look at them again:",
  weaker: "These edits ask less than the standard and need a higher rule that allows it:",
  pending: (count, profile) =>
    `${count} edits have no reason yet: put one in the place of 待补理由 in the profile; zwgk validate ${profile} names each.`,
  ask: {
    choice: (message, choices) => `${message}\n  ${choices}\n  your choice (Enter to leave it open): `,
    reason: (message) => `${message}\n  reason (Enter to leave it open, = for the same as before): `,
  },
  withoutMade: (file) =>
    `Beside ${file} lies no copy of it as it was made (there is none where it was moved or saved elsewhere), so that it was compared with the profile of today: what the profile decided after the file was made may have been taken for edits and undone. Look at each.`,
  written: (file, copy) =>
    copy === null ? `Written to ${file}.` : `Written to ${file}; what it was is kept as ${copy}.`,
  next: (profile, folder) => `Make the list anew: zwgk generate ${profile} -o ${folder}`,
  made: (file, agency) => `Made ${file}: ${agency}`,
  counted: (count) =>
    `${count.rows} rows stand for ${count.items} national items: ${count.change} differ from the standard (change); ${count.add} are the locality's own (add); ${count.exclude} items that it lacks are left out (exclude)${count.domains > 0 ? `, ${count.domains} domains as a whole` : ""}.`,
  unnamed: "某某镇人民政府",
  nameless: "No title names the agency: write its name and level in the profile.",
  included: (count) =>
    `The table has ${count === 1 ? "one domain" : `${count} domains`}, and the profile takes no other (domains.include); add those that it should.`,
  repeated: (count) =>
    `${count} rows have the title of one above and other elements only: they are one item.`,
  elsewhere: (count) =>
    `${count} rows are of other levels alone; they are no part of the agency's list and were not taken.`,
  levelGuessed: (level) =>
    `Neither the name nor the table tells the level, so that ${level} was taken; where that is wrong, begin again with --level ${level === "township" ? "county" : "township"} --force.`,
  reasons: (profile) =>
    `Differences and exclusions have no reasons yet (待补理由): give one or delete the entry; zwgk validate ${profile} names each.`,
  refused: "With these edits the profile would not be valid; it was left as it was.",
};
