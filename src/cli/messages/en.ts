/** Every word that the command line says in English; the shape is that of `zh.ts`. */

import { alignEn } from "./align.en.js";
import { checkEn } from "./check.en.js";
import { diffCommands, diffWords } from "./diff/en.js";
import { lawEn } from "./law.en.js";
import { mapEn } from "./map.en.js";
import { upgradeEn } from "./upgrade.en.js";
import type { Messages } from "./zh.js";

export const en: Messages = {
  separator: ", ",
  colon: ": ",
  program: {
    summary: "China's grassroots-disclosure standard: query it, validate it, make a local disclosure list",
    more: "Description and examples of a command: zwgk <command> --help",
    examples: [
      ["zwgk init mytown", "start a local profile"],
      ["zwgk generate mytown/profile.yaml -o mytown/list", "make the list as Excel, Word and more"],
      ["zwgk search 低保", "find items"],
    ],
  },
  help: {
    usage: "Usage:",
    arguments: "Arguments:",
    options: "Options:",
    globalOptions: "General options:",
    commands: "Commands:",
    examples: "Examples:",
    usageCommand: "<command>",
    usageOptions: "[options]",
    helpOption: "show help",
    helpCommand: "show help for a command",
    versionOption: "show the version",
    langOption: "language of messages, zh or en, anywhere on the line",
    defaultValue: (value) => ` (default: ${value})`,
  },
  options: {
    ...lawEn.options,
    json: "print JSON for programs",
    domain: "code or Chinese name of a domain, several separated by commas",
    level: "level of disclosure: county, township",
    channel: "code or Chinese name of a channel, several separated by commas",
    verification: "attested, partial or unverified",
    failOn: "least level that fails: error, warning, info",
    failOnGenerate: "least level that fails: error, warning, info; uncovered: items without an office",
    validateFormat: "form of the output: text, json, github",
    out: "folder for the generated files",
    formats: (formats) => `formats, separated by commas: ${formats}`,
    attestedOnly: "leave out unverified items",
    forceGenerate: "overwrite files that were edited or not made by this tool",
    forceInit: "overwrite an existing profile.yaml",
  },
  commands: {
    align: alignEn.command,
    check: checkEn.command,
    upgrade: upgradeEn.command,
    ...lawEn.commands,
    ...diffCommands,
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
    stats: {
      summary: "count items, sources and instruments",
      about: "Counts by domain, level and verification.",
      arguments: {},
      examples: [
        ["zwgk stats", "a table by domain"],
        ["zwgk stats --json", "totals only, for programs"],
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
        [
          "zwgk map mytown --responsibilities powers.xlsx -o mytown/mapping.xlsx",
          "write or update the sheet",
        ],
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
      about:
        "Makes the agency's disclosure list. Files that a person edited are kept unless --force is given.",
      arguments: { profile: "local profile, such as mytown/profile.yaml" },
      examples: [
        ["zwgk generate mytown/profile.yaml -o mytown/list", "every format"],
        ["zwgk generate mytown/profile.yaml -o mytown/list --format xlsx,docx", "Excel and Word only"],
        ["zwgk generate mytown/profile.yaml -o mytown/list --attested-only", "leave out unverified items"],
      ],
    },
  },
  diff: diffWords,
  verification: { attested: "attested", partial: "partial", unverified: "unverified" },
  levels: { county: "county", township: "township", village: "village" },
  status: lawEn.status,
  instrumentKind: lawEn.instrumentKind,
  law: lawEn.law,
  due: lawEn.due,
  calendar: lawEn.calendar,
  columns: {
    number: "No.",
    domain: "domain",
    items: "items",
    id: "id",
    category: "category",
    name: "name",
    levels: "levels",
    verification: "verification",
    matched: "matched",
    total: "total",
  },
  fields: {
    category: "category",
    name: "name",
    content: "content",
    basis: "basis",
    deadline: "deadline",
    subjects: "subjects",
    channels: "channels",
    audience: "audience",
    method: "method",
    levels: "levels",
  },
  labels: {
    domain: "domain",
    verification: "verification",
    sources: "attested by",
    unverifiedFields: "fields not seen",
    guideline: "guideline",
    issuer: "issuer",
    number: "number",
    issued: "issued",
    effective: "in force from",
    revised: "revised",
    status: "status",
    ended: "ended",
    replacedBy: "replaced by",
    statusNote: "status note",
    horizon: "checked up to",
    citedBy: "cited by",
    completeness: "completeness",
    items: "items",
    link: "address",
  },
  values: {
    unknown: "not known",
    public: "everyone",
    groups: (groups) => `groups (${groups})`,
    groupsUnnamed: "groups (not named in the standard)",
    nationalItems: (count) => `the national list has ${count} items`,
    nationalItemsUnknown: "size of the national list not known",
    redirect: {
      moved: (id) => `${id} was moved`,
      split: (id) => `${id} was split`,
      merged: (id) => `${id} was merged`,
      withdrawn: (id) => `${id} was withdrawn`,
    },
  },
  say: {
    counted: (count) => (count === 1 ? "1 item." : `${count} items.`),
    nothingListed: "No item matches.",
    nothingFound: (words) => `Nothing found for “${words}”. Try shorter Chinese words, such as 低保 or 公示.`,
    totals: (sources, instruments) =>
      `${sources} sources, ${instruments} legal instruments. Unverified items were seen on no published page.`,
    release: (version, date) => `Release ${version} of the catalog (${date})`,
    created: (file) => `Made ${file}`,
    nextEdit: "Next: open it in a text editor, adapt it to your agency as its comments say, then run",
    listFolder: "list",
    listTitle: "政务公开事项标准目录",
    generated: (count) => (count === 1 ? "Made 1 file:" : `Made ${count} files:`),
    unchanged: " (unchanged)",
    listed: (domains, items) => `${items} items in ${domains} domains: `,
    stop: ".",
    local: "local",
    omitted: (count) => `${count} unverified items left out (--attested-only).`,
    unverifiedNote:
      "Unverified items were seen on no published page; check them against official documents before publishing, or leave them out with --attested-only.",
    emptyDomains: (domains) => `Domains without items: ${domains}.`,
    stopped: "Nothing was generated because of the findings above.",
    rendering: (format, index, count) => `Writing ${format} (${index}/${count})`,
    error: "error",
    warning: "warning",
    info: "info",
    hint: "help: ",
  },
  generate: {
    options: {
      level: "village: only what village boards mirror",
      columns: "also write the columns that the portal needs",
      handbook: "also write the service handbook (Word); what is filled in is kept when it is made again",
    },
    boardsTitle: "村级公示事项目录",
    columnsTitle: (agency) => `Portal columns of ${agency}`,
    columnsSummary: (count) => `The items that are published on the portal need ${count} columns.`,
    level: (level) => `Level ${level}`,
  },
  align: alignEn,
  check: checkEn,
  upgrade: upgradeEn,
  map: mapEn,
  failures: {
    ...lawEn.failures,
    "unknown-command": (name, suggestion) => ({
      message: `there is no command ${name}`,
      hint: suggestion ? `did you mean zwgk ${suggestion}?` : "zwgk --help lists the commands",
    }),
    "unknown-option": (name, suggestion) => ({
      message: `there is no option ${name}`,
      hint: suggestion ? `did you mean ${suggestion}?` : "add --help to the command to see its options",
    }),
    "missing-argument": (name) => ({
      message: `the argument <${name}> is missing`,
      hint: "add --help to the command for usage and examples",
    }),
    "missing-option": (flags) => ({
      message: `the option ${flags} is missing`,
      hint: "add --help to the command for usage and examples",
    }),
    "missing-value": (flags) => ({
      message: `the option ${flags} needs a value`,
      hint: "add --help to the command for usage and examples",
    }),
    "too-many-arguments": () => ({
      message: "too many arguments",
      hint: "put quotes around paths with blanks; add --help to the command for its usage",
    }),
    "bad-usage": (detail) => ({
      message: `wrong usage: ${detail}`,
      hint: "add --help to the command for usage and examples",
    }),
    "unknown-language": (name) => ({
      message: name === "" ? "--lang needs a language" : `there is no language ${name}`,
      hint: "--lang zh or --lang en",
    }),
    "unknown-value": (option, value, allowed) => ({
      message: `${option} cannot be “${value}”`,
      hint: `possible: ${allowed}`,
    }),
    "unknown-id": (id, suggestions) => ({
      message: `no item, domain or instrument is called “${id}”`,
      hint:
        suggestions === ""
          ? "find items with zwgk search; zwgk stats shows the domains"
          : `did you mean ${suggestions}?`,
    }),
    "file-exists": (files) => ({
      message: `already there, not overwritten: ${files}`,
      hint: "choose another folder, or add --force if it may be overwritten",
    }),
    "file-edited": (files) => ({
      message: `not made by this tool, or edited since, therefore not overwritten: ${files}`,
      hint: "choose another folder to keep the edits, or add --force to overwrite them",
    }),
    "file-busy": (file) => ({
      message: `in use by another program, or not writable: ${file}`,
      hint: "close it in Excel, WPS or Word and try again",
    }),
    "cannot-write": (file, detail) => ({
      message: `cannot write ${file} (${detail})`,
      hint: "check disk space, the name of the folder and its permissions",
    }),
    "not-a-profile": (file) => ({
      message: `${file} is not a profile`,
      hint: "a profile begins with profile: 1; start one with zwgk init",
    }),
    internal: (detail) => ({
      message: `internal error: ${detail}`,
      hint: "this is not your fault; please report the command and this sentence to the maintainers",
    }),
  },
};
