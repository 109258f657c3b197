/** What the command line says in English of vocabularies, and of what a list leaves out. */
import { plural } from "../../text/plural.js";
import type { ownZh } from "./own.zh.js";

export const ownEn: typeof ownZh = {
  vocabulary: {
    kinds: {
      domains: "Domains",
      subjects: "Subjects",
      channels: "Channels",
      levels: "Levels",
      methods: "Methods",
      presets: "Presets",
    },
  },
  own: {
    options: {
      own: "only the items of which the agency itself is the subject",
      preset: (names) => `the kind of agency: ${names}`,
      name: "full name of the agency",
      domain:
        "only these domains, by code or Chinese name, several separated by commas, of the second wave too",
      bureau: "short name of a county bureau, such as 民政局",
    },
    leftOut: (count, names) => `Left out: ${plural(count, "item")} (${names})`,
    leftOutBy: {
      level: "level",
      domain: "excluded domains",
      include: "domains not included",
      preset: "preset",
      bureau: "not of this bureau",
      exclude: "excluded one by one",
      own: "not the agency's own",
    },
    preset: (name, count) => `The preset “${name}” leaves out ${plural(count, "item")}:`,
    presetReason: (reason, items) => `  ${reason}: ${items}`,
    bureau: (bureau, domains, taken, left) =>
      `Takes the ${plural(taken, "item")} of which ${bureau} is the subject (${domains}); the other ${left} of its level are not its own and are left out.`,
    bureauUnknown: (bureau) =>
      `The standard has no item of which “${bureau}” is the subject: look under zwgk vocabulary subjects for what the standard calls it, and state that in the profile's subjects.`,
    open: (count) => `${count === 1 ? "1 point is" : `${count} points are`} the locality's to decide:`,
    openLine: (text) => `  ${text}`,
    more: (count) => `  … and ${count} more`,
    decide: {
      disclosers:
        "  Decide who discloses under “Who discloses” in the check sheet. Where that is undecided the list names the agency: decide before publishing.",
      names: (file) => `  The names of the departments here stand in ${file}.`,
      advised:
        "  Under “Advised” in the check sheet choose, or state the name here; where the general words are to stay choose “Agrees”. This does not keep a list from being published.",
    },
  },
};
