/** What `zwgk fix` says in English. */
import type { FixMessages } from "./fix.zh.js";

export const fixEn: FixMessages = {
  command: {
    summary: "mend slips of typing in a profile",
    about:
      "Only what can mean nothing else is mended: full-width colons, a missing blank behind a colon, tabs and full-width blanks in the indentation, full-width brackets and commas around codes. Words and comments stay; each line is shown, and the file as it was is kept.",
    arguments: { profile: "the profile" },
    examples: [
      ["zwgk fix town", "mend the profile"],
      ["zwgk fix town --dry-run", "only show the lines"],
    ],
  },
  dryRun: "only show the lines, write nothing",
  line: (line) => `line ${line}`,
  none: (file) => `${file} has no slip that is certain.`,
  mended: (count, file) => `${file}: ${count} lines mended.`,
  left: "What is left, which nobody can mend for certain:",
};
