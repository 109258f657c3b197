/** What the command line says in English of drafts, the check sheet and copies to publish. */
import { plural } from "../../text/plural.js";
import { decidedRows, rowsOf } from "../decided-rows.js";
import type { papersZh } from "./papers.zh.js";

export const papersEn: typeof papersZh = {
  options: {
    compared: "what it was compared with: a file name or an address; the sheet's own name unless given",
    on: "the day of the comparison, such as 2026-03-01; today unless given",
  },
  folder: "internal",
  sheet: "check-sheet",
  say: {
    draft: ({ unchecked, ended, placeholders }, lines, sheet) => {
      const parts = [
        unchecked > 0 ? `${plural(unchecked, "item")} to be checked` : "",
        ended > 0
          ? `${plural(ended, "instrument of the basis that has", "instruments of the basis that have")} ended`
          : "",
        placeholders > 0 ? `${plural(placeholders, "place")} to be filled in` : "",
      ].filter((part) => part !== "");
      return `This list is a draft and not to be published yet: ${parts.join(", ")}. ${plural(lines, "thing")} to decide, see ${sheet}.`;
    },
    boardsDraft:
      "This list is a draft and not to be published yet: decide everything in the check sheet of the town's list, then make it again.",
    next: (profile, sheet) => `Fill in the column Decision, then run: zwgk confirm ${profile} ${sheet}`,
    publishable:
      "Nothing in this list is left to be checked or filled in, and no basis is known to have ended: it can be published.",
    undated: (today) =>
      `The cover has no date yet: state one in the profile, such as date: ${today}, and generate again.`,
    undecided: (count, sheet) =>
      `Nothing in this list is unchecked, to be filled in or known to have ended; but who discloses is undecided in ${plural(count, "place")}, where the list names the agency. Decide before publishing, see ${sheet}.`,
    advised: (count) =>
      `“Advised” in the check sheet has ${plural(count, "point")} to look at (not needed for publishing).`,
    internal: (folder) => `What is in “${folder}” is not for the public.`,
    taken: (rows) => {
      const words = {
        agrees: "agree",
        change: "to change",
        exclude: "to leave out",
        own: "ours",
        bureau: "the bureau's",
        open: "open",
      };
      return `${plural(rowsOf(rows), "row")} decided: ${decidedRows(rows, words).join(", ")}.`;
    },
    written: (file) => `Wrote ${file}`,
    nothing: (file) => `No new decisions; ${file} stays as it is.`,
    refused: "The profile was not changed because of the above.",
    left: (count) =>
      count === 0 ? "Everything is decided." : `${plural(count, "thing is", "things are")} left to decide.`,
    generate: (profile, folder) =>
      `Next: zwgk generate ${profile} -o ${folder}, which makes the list and the sheet anew.`,
  },
  failures: {
    "check-sheet-unread": (sheet, profile) => ({
      message: `${sheet} holds entries that the profile does not have yet, and was not overwritten`,
      hint: `run zwgk confirm ${profile} ${sheet} first, or --force to drop them`,
    }),
    "not-a-check-sheet": (file) => ({
      message: `${file} is no check sheet`,
      hint: "use the one that zwgk generate writes, headings and grey columns as they are",
    }),
  },
};
