/** Every word that the command line says in English; the shape is that of `zh.ts`. */

import { WORDS } from "../../tables/words/index.js";
import { plural } from "../../text/plural.js";
import { LEVEL_WORDS } from "../../validate/format-text.js";
import { adoptEn } from "./adopt.en.js";
import { alignEn } from "./align.en.js";
import { checkEn } from "./check.en.js";
import { commandsEn } from "./commands.en.js";
import { diffCommands, diffWords } from "./diff/en.js";
import { exportEn } from "./export.en.js";
import { failuresEn } from "./failures.en.js";
import { fixEn } from "./fix.en.js";
import { intakeEn } from "./intake.en.js";
import { lawEn } from "./law.en.js";
import { manyEn } from "./many.en.js";
import { mapEn } from "./map.en.js";
import { ownEn } from "./own.en.js";
import { papersEn } from "./papers.en.js";
import { projectEn } from "./project.en.js";
import { rulesEn } from "./rules.en.js";
import { statsEn } from "./stats.en.js";
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
    wave: "domains issued later: 2 for the second wave, as far as seen; the 26 unless stated",
    verification: "attested, partial or unverified",
    failOn: "least level that fails: error, warning, info",
    failOnGenerate: "least level that fails: error, warning, info; uncovered: items without an office",
    validateFormat: "form of the output: text, json, github",
    out: "folder for the generated files",
    formats: (formats) => `formats, separated by commas: ${formats}`,
    attestedOnly: "leave out items in which anything is unchecked",
    forceGenerate: "overwrite files that were edited or not made by this tool",
    forceInit: "overwrite an existing profile.yaml",
  },
  ...ownEn,
  rules: rulesEn,
  adopt: adoptEn,
  fix: fixEn,
  project: projectEn,
  export: exportEn,
  commands: {
    rules: rulesEn.commandWords,
    adopt: adoptEn.command,
    fix: fixEn.command,
    project: projectEn.command,
    export: exportEn.command,
    align: alignEn.command,
    intake: intakeEn.command,
    check: checkEn.command,
    upgrade: upgradeEn.command,
    ...lawEn.commands,
    ...diffCommands,
    stats: statsEn.command,
    ...commandsEn,
  },
  diff: diffWords,
  verification: WORDS.en.verification,
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
  fields: WORDS.en.heading,
  labels: {
    domain: "domain",
    verification: "verification",
    sources: "attested by",
    unverifiedFields: "fields not seen",
    between: "seen between them",
    guideline: "guideline",
    issuer: "issuer",
    number: "number",
    issued: "issued",
    effective: "in force from",
    revised: "revised",
    status: "status",
    ended: "ended",
    source: "source",
    replacedBy: "replaced by",
    statusNote: "status note",
    horizon: "checked up to",
    citedBy: "cited by",
    completeness: "completeness",
    otherChannels: "other channels",
    items: "items",
    link: "address",
  },
  values: {
    unknown: "not known",
    wave: (wave) => `wave ${wave}`,
    public: "everyone",
    allFields: "all fields",
    groups: (groups) => `groups (${groups})`,
    groupsUnnamed: "groups (not named in the standard)",
    nationalItems: (count) => `the national list has ${count} items`,
    otherChannels: "optional (the official form marks required ones ■, optional ones □)",
    nationalItemsUnknown: "size of the national list not known",
    redirect: {
      moved: (id) => `${id} was moved`,
      split: (id) => `${id} was split`,
      merged: (id) => `${id} was merged`,
      withdrawn: (id) => `${id} was withdrawn`,
    },
  },
  say: {
    timeLeft: (seconds) =>
      seconds < 60 ? `, about ${seconds} s left` : `, about ${Math.ceil(seconds / 60)} min left`,
    output: "the output (the screen, or the file behind >)",
    counted: (count) => `${plural(count, "item")}.`,
    further: (wave, domains, items) =>
      `Beside these, not counted: ${plural(domains, "domain")} of wave ${wave}, ${plural(items, "item")} seen: zwgk list --wave ${wave}`,
    seenOf: (domain, missing) => `${domain}: only the items that were seen.${missing ? ` ${missing}` : ""}`,
    foundFurther: "Of the second wave (none of the 26; a profile takes them under domains.further):",
    nothingListed: "No item matches.",
    queryCut: (text, ignored) =>
      `The text to search for is too long: searched for “${text}”, ${plural(ignored, "more character")} left out.`,
    nothingFound: (words) => `Nothing found for “${words}”. Try shorter Chinese words, such as 低保 or 公示.`,
    totals: (sources, instruments) =>
      `${sources} sources, ${instruments} legal instruments. Unverified items were seen on no published page.`,
    release: (version, date) => `Release ${version} of the catalog (${date})`,
    created: (file) => `Made ${file}`,
    nextEdit: (file) =>
      `Next: open ${file} in a text editor, adapt it to your agency as its comments say, then run`,
    listFolder: "list",
    listTitle: " disclosure list",
    generated: (count) => `Made ${plural(count, "file")}:`,
    unchanged: " (unchanged)",
    listed: (domains, items) => `${plural(items, "item")} in ${plural(domains, "domain")}: `,
    stop: ".",
    compared: "compared by the locality",
    local: "local",
    omitted: (count) => `${plural(count, "item")} with something unchecked left out (--attested-only).`,
    emptyDomains: (domains) => `Domains without items: ${domains}.`,
    stopped: "Nothing was generated because of the findings above.",
    newerRelease: (release, current, profile) =>
      `the profile is based on release ${release} of the catalog, and so is its list; the package has ${current} by now. To see what changed: zwgk diff ${release} ${current}; to follow: zwgk upgrade ${profile}`,
    rendering: (format, index, count) => `Writing ${format} (${index}/${count})`,
    error: LEVEL_WORDS.error.en,
    warning: LEVEL_WORDS.warning.en,
    info: LEVEL_WORDS.info.en,
    hint: "help: ",
  },
  generate: {
    options: {
      level: "village: only what village boards mirror",
      columns: "also write the columns that the portal needs",
      withColumns:
        "print the site's column of each item, as columns of the profile says: path, address, how often it is refreshed",
      handbook: "also write the service handbook (Word); what is filled in is kept when it is made again",
    },
    boardsTitle: " village board list",
  },
  align: alignEn,
  intake: intakeEn,
  check: checkEn,
  figures: statsEn,
  upgrade: upgradeEn,
  many: manyEn,
  map: mapEn,
  papers: papersEn,
  failures: { ...lawEn.failures, ...failuresEn },
};
