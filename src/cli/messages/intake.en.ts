/** What `zwgk intake` says in English; the shape is that of `intake.zh.ts`. */
import { plural } from "../../text/plural.js";
import type { IntakeMessages } from "./intake.zh.js";

export const intakeEn: IntakeMessages = {
  command: {
    summary: "take a published table into an edition",
    about:
      "Says item by item what the table confirms, fills in (a field that is blank, or that no page showed so far), contradicts, adds and lacks, and once that is decided writes it into the edition: values, evidence, the source, new items and their order, with comments and layout kept. The same table taken in twice changes nothing. Without --edition it writes into catalogs in this folder (a clone of the project); with an edition of one's own, such as dazhu-2022, it makes editions/<domain>/<edition>.yaml here, which a profile names as its base.",
    arguments: { file: "tables, one or several; their contents count, not their extension" },
    examples: [
      ["zwgk intake county.xls --source sc-dazhu-2022 --publisher 大竹县人民政府 --dry-run", "look first"],
      [
        "zwgk intake county.xls --source sc-dazhu-2022 --sheet review.xlsx",
        "decide in a sheet, then run again",
      ],
      [
        "zwgk intake county.xls --source sc-dazhu-2022 --accept fills,confirms",
        "take what agrees and fills in",
      ],
      [
        "zwgk intake county.xls --source sc-dazhu-2022 --publisher 大竹县人民政府 --edition dazhu-2022",
        "an edition of the county's own",
      ],
    ],
  },
  options: {
    source: "id of the source: province, place and year, such as sc-dazhu-2022",
    publisher: "who published it; needed where the source is not registered yet",
    url: "its address; left out where there is none",
    date: "when it was published, YYYY-MM-DD or YYYY-MM; left out where not known",
    level:
      "level of the publisher: national, province, city, county, township, other; told by its name unless stated",
    domain:
      "this domain alone, by code or name; all 26 unless stated. One of a later wave (transport) is taken where it is named alone",
    edition:
      "an edition of one's own: lower-case letters, digits and hyphens, such as dazhu-2022; or one of the standard, such as 2019",
    folder: "the folder of the editions; catalogs unless stated, this folder for an edition of one's own",
    accept:
      "take these kinds without asking: confirms, fills, contradicts, adds; what is doubtful is still for a person to decide. fills takes blank fields, and the page's value over one that no page showed; each such value is listed, old and new",
    sheet:
      "write what there is to decide into this xlsx; where it is there already, write what was decided in it",
    dryRun: "say what there is, write nothing",
  },
  kinds: { confirms: "confirms", fills: "fills in", contradicts: "contradicts", adds: "adds" },
  decisions: { take: "take", variant: "note beside", skip: "leave" },
  say: {
    domain: (name, edition, rows) => `${name} (${edition}): ${plural(rows, "row")} of the table`,
    counts: (confirms, fills, contradicts, adds) =>
      `  confirms ${plural(confirms, "item")}, fills in ${plural(fills, "field")}, contradicts ${contradicts}, adds ${plural(adds, "item")}`,
    over: (count) =>
      `  of what is filled in, ${plural(count, "field has", "fields have")} a value that no page showed; taking it puts the page's in its place`,
    replaced: (count) => `${plural(count, "value")} that no page showed replaced (old → new):`,
    replacedLine: (item, field, before, after) => `  ${item} ${field}: “${before}” → “${after}”`,
    known: (count) => `  ${count} more are known to stand there just so`,
    missing: (count, ids) => `  ${plural(count, "item")} that the table lacks: ${ids}`,
    of: (text, items) => `${text} (${items})`,
    repeated: (rows) => `  rows for an item that another row fits better, not taken: ${rows}`,
    unwritten: (names) => `  bodies by local names without a code, not taken: ${names}`,
    unwrittenGroups: (names) =>
      `  groups of people that the vocabulary lacks, not taken: ${names}. To take one, enter it in catalogs/vocabulary/audiences.yaml, then run this again`,
    unplaced: (rows) => `rows of no domain that could be told, not taken (--domain says which): ${rows}`,
    doubtful: "?",
    nothing: "(not stated)",
    fieldLine: (kind, field, standard, page) => `    ${kind} ${field}: “${standard}”, the page has “${page}”`,
    near: (items) =>
      `    an addition, or an item of the standard in other words? Near, and not in the table: ${items} (the rest stand under what the table lacks). If it is one of them, write its id in a column 事项编号 of the table, and take it in again`,
    undecided: (count) =>
      `${count} are not decided and were not written: answer at the terminal, or use --sheet or --accept.`,
    sheetWritten: (file) =>
      `What there is to decide is in ${file}: choose under 决定, save, and run the same command again.`,
    written: "written:",
    wouldWrite: "would be written:",
    unchanged: "There is nothing to write; no file was touched.",
    looked:
      "--dry-run: nothing is decided yet, and no file was touched. Without it every line is asked; or decide by --sheet or --accept.",
    changelog: "for the changelog:",
    refused: "It would not validate, so nothing was written. The reasons are above.",
    begun: (file, edition) =>
      `Write base: ${edition} into the profile, and its list stands on this edition (${file}).`,
    question: (choices) => `    ${choices} › `,
    choices: (hasVariant) =>
      hasVariant ? "take y, note beside v, leave n, later ⏎, stop q" : "take y, leave n, later ⏎, stop q",
  },
  failures: {
    "catalogs-missing": (folder) => ({
      message: `there is no ${folder}/editions to take it into`,
      hint: "run it in a clone of the project, or name the folder with --folder; --edition <name> makes an edition of one's own",
    }),
    "publisher-missing": (source) => ({
      message: `the source ${source} is not registered yet, and its publisher is missing`,
      hint: "add --publisher, with --url and --date where they are known",
    }),
    "source-invalid": (detail) => ({
      message: `the source is not right: ${detail}`,
      hint: "an id has lower-case letters, digits and hyphens, such as sc-dazhu-2022; an address begins with http; a date is 2022-09-28 or 2022-09",
    }),
    "edition-name": (name) => ({
      message: `“${name}” is no name of an edition`,
      hint: "use lower-case letters, digits and hyphens, such as dazhu-2022",
    }),
    "not-an-intake-sheet": (file) => ({
      message: `${file} is no intake sheet and was not overwritten`,
      hint: "use another name",
    }),
  },
};
