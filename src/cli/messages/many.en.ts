/** What the commands say in English of many things at once. */
import { plural } from "../../text/plural.js";
import type { ManyMessages } from "./many.zh.js";

export const manyEn: ManyMessages = {
  options: {
    many: "a list for each of many profiles: those of a folder, or an ndjson file with one a line",
    jobs: "how many threads; one a processor unless stated, and one alone where there is little to do",
  },
  making: (profile, at, count) => `making the list of ${profile} (${at}/${count})`,
  done: ({ made, old, failed }, out, file) =>
    `${plural(made, "list")} made in ${out}${old > 0 ? `; ${old} unchanged, not made again` : ""}${failed > 0 ? `; ${failed} not made` : ""}. What became of each: ${file}`,
  failures: {
    "many-empty": (path) => ({
      message: `there is no profile in ${path}`,
      hint: "give a folder with a profile.yaml for each locality, or a file with a profile in JSON a line",
    }),
    "many-single": () => ({
      message: "--columns and --handbook do not go with --many",
      hint: "make the lists, then run zwgk generate for those that need more",
    }),
    "many-line": () => ({
      message: "this line is no profile in JSON, or its agency has no name",
      hint: 'write a profile a line, such as {"profile":1,"agency":{"name":"某镇人民政府","level":"township"},"release":"1.0.0"}',
    }),
    "many-twice": (other) => ({
      message: `would be written to the same folder as ${other}`,
      hint: "use another name; for agencies of one name state province, city and county",
    }),
    "profile-invalid": () => ({
      message: "the profile has the errors above; no list was made",
      hint: "mend them and run the command again: it does only what is not done",
    }),
  },
};
