/** What the command line says in English of each command, for its help. */
import type { CommandsMessages } from "./commands.zh.js";

export const commandsEn: CommandsMessages = {
  confirm: {
    summary: "take a filled-in check sheet into the profile",
    about:
      "zwgk generate writes the check sheet into the folder “internal”. Each decision goes into the profile: 相符 → confirmed, 改为 → change, 不列入 → exclude, names of subjects → subjects. Comments and order stay; the same sheet twice changes nothing. What is wrong with a row, or was changed in the profile since the sheet was made, is told row by row, and nothing is written.",
    arguments: { profile: "a local profile", sheet: "the filled-in check sheet" },
    examples: [
      ["zwgk confirm mytown/profile.yaml mytown/list/internal/check-sheet.xlsx", "keep the decisions"],
      ["zwgk confirm mytown check-sheet.xlsx --compared guideline.docx", "say what it was compared with"],
    ],
  },
  validate: {
    summary: "validate the catalog or a profile",
    about:
      "Checks YAML syntax, then the schema, then the rules. Without a path, the catalog that comes with the package.",
    arguments: { path: "files or folders" },
    examples: [
      ["zwgk validate", "the catalog that comes with the package"],
      ["zwgk validate mytown/profile.yaml", "a local profile"],
      ["zwgk validate catalogs --fail-on warning --format github", "annotate a pull request"],
    ],
  },
  list: {
    summary: "list items by domain, level, channel or verification",
    about: "Lists every item unless filtered. All filters must hold; of several values of one filter, any.",
    arguments: {},
    examples: [
      ["zwgk list --domain social-assistance --level township", "township items of one domain"],
      ["zwgk list --verification unverified", "every item that nobody has checked"],
      ["zwgk list --channel notice-board --json", "items for notice boards, as JSON"],
    ],
  },
  show: {
    summary: "show an item, a domain or a legal instrument",
    about: "Ids that were withdrawn, moved, split or merged say what became of them.",
    arguments: { id: "id of an item, code of a domain, or title of an instrument without 《》" },
    examples: [
      ["zwgk show social-assistance-004", "an item"],
      ["zwgk show social-assistance", "a domain"],
      ["zwgk show 城乡规划法", "a law and the items that cite it"],
    ],
  },
  vocabulary: {
    summary: "list names and codes of domains, subjects, channels and so on",
    about:
      "Profiles and options take either the name or the code. Without a kind all are listed; kinds are domains, subjects, channels, levels, methods and presets.",
    arguments: { kind: "which kind, such as subjects" },
    examples: [
      ["zwgk vocabulary subjects", "names and codes of subjects"],
      ["zwgk vocabulary channels", "those of channels"],
      ["zwgk vocabulary domains --json", "as JSON"],
    ],
  },
  search: {
    summary: "find items by everyday words",
    about:
      "Takes everyday Chinese words, whole questions, traditional characters, words that sound the same, pinyin and English; best match first.",
    arguments: { words: "words or a question" },
    examples: [
      ["zwgk search 低保", "items about 最低生活保障"],
      ["zwgk search 拆迁 补偿", "items about expropriation and compensation"],
      ["zwgk search unemployment benefit", "English works too"],
    ],
  },
  init: {
    summary: "start a local profile",
    about:
      "Writes a commented profile.yaml; adapt it to your agency, then generate the list. Writes the form of a responsibility list too, for an agency that has none in a file.",
    arguments: { dir: "folder for it, made if need be" },
    examples: [
      ["zwgk init mytown", "start a profile in the folder mytown"],
      ["zwgk init", "start a profile in this folder"],
    ],
  },
  map: {
    summary: "match a responsibility list with the items",
    about:
      "Says which power and which office go with which item, with scores and reasons. With a profile it writes a sheet for people to confirm, and keeps their decisions when it runs again; without one it only lists the result.",
    arguments: { profile: "local profile, such as mytown/profile.yaml; may be left out" },
    examples: [
      ["zwgk map mytown --responsibilities powers.xlsx -o mytown/mapping.xlsx", "write or update the sheet"],
      ["zwgk map --responsibilities powers.xlsx --json", "only list the result, as JSON"],
      ["zwgk map --offices offices.docx", "the domains of each office"],
      [
        "zwgk map --responsibilities powers.xlsx --explain social-assistance-005",
        "why an item goes with these powers",
      ],
    ],
  },
  generate: {
    summary: "make the disclosure list from a profile",
    about: "Makes the agency's disclosure list. Files that a person edited are kept unless --force is given.",
    arguments: { profile: "local profile, such as mytown/profile.yaml" },
    examples: [
      ["zwgk generate mytown/profile.yaml -o mytown/list", "every format"],
      ["zwgk generate mytown/profile.yaml -o mytown/list --format xlsx,docx", "Excel and Word only"],
      ["zwgk generate mytown/profile.yaml -o mytown/list --attested-only", "leave out unverified items"],
    ],
  },
};
