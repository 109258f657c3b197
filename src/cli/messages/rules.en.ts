/** What `zwgk rules` and `--severity` say in English. */
import type { RulesMessages } from "./rules.zh.js";

export const rulesEn: RulesMessages = {
  commandWords: {
    summary: "list the rules of validate, diff and check",
    about:
      "Command, level, id and meaning of each rule; with words, those that have them all. --severity takes the ids.",
    arguments: { words: "words of the id or the meaning" },
    examples: [
      ["zwgk rules deadline", "rules about deadlines"],
      ["zwgk rules --command diff --level weakening --json", "what diff calls weakening, as JSON"],
    ],
  },
  command: (commands) => `whose rules: ${commands}`,
  level: "these levels alone, several separated by commas",
  onlyLevel: "show these levels alone, several separated by commas",
  severity:
    "set the level of a rule, may be repeated; or the name of a YAML file with a line rule: level each",
  all: "show every place, not a few of each rule",
  none: "There is no such rule.",
  columns: ["Command", "Level", "Id", "Meaning"],
  failures: {
    "severity-file": (file) => ({
      message: `${file} is no table of levels`,
      hint: "write YAML with a line rule: level each, such as basis-outdated: error; on the command line write rule=level",
    }),
  },
};
