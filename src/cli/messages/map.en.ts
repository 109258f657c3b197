/** What `zwgk map` says in English; the shape is that of `map.zh.ts`. */
import { plural } from "../../text/plural.js";
import type { MapMessages } from "./map.zh.js";

export const mapEn: MapMessages = {
  options: {
    responsibilities: "list of powers or public services: xlsx, xls, docx, html, csv, json",
    offices: "list of offices with their duties, in the same formats",
    column: "a column not recognised: --column 职权名称=C (its letter, or its heading); may be repeated",
    explain: "say why an item goes with these powers",
    out: "file of the mapping sheet (.xlsx); the .yaml of the same name beside it is for programs",
    force: "overwrite a file of that name that is no mapping sheet",
  },
  columns: { row: "row", power: "power", office: "office", domains: "domains", items: "items" },
  say: {
    none: "(none of the 26 domains)",
    summary: (rows, none) => `${rows} rows, ${none} of them in none of the 26 domains.`,
    explained: (item, name) => `${item} ${name}`,
    unexplained: "No power of the list may go with it.",
    score: (score) => `score ${score.toFixed(2)}`,
    row: (row) => `row ${row}`,
    written: "Written:",
    copy: "previous",
    copied: (file) => `The sheet as you left it was copied to ${file}`,
    kept: (edits, decided) => `${edits} changes read from the sheet; ${decided} decisions kept.`,
    movedItem: (name, id) => `${id} ${name}`,
    moved: (count) => `The ground of ${count} decisions has moved; please look at them again:`,
    reason: {
      "item-gone": "the item is no longer in the list",
      "item-changed": "the item says something else now",
      "power-gone": "the power is no longer in the responsibility list",
      "power-changed": "the power says something else now",
    },
    like: (power) => `; the list has “${power}”, which is near`,
    gone: (name, items) =>
      `The office “${name}”, which the mapping confirms for ${plural(items, "item")}, is in no list and not in the profile any more: if it was renamed, state it among the aliases of the new one in the profile's offices; if it is gone, choose another in the mapping`,
    doubtful: (count: number) =>
      `${count} office${count === 1 ? " may be another" : "s may be others"}, spelled differently. Write the name into aliases of that office under offices of the profile, or list both there if they are two:`,
    next: "Next: open the sheet, choose in the column 决定 row by row, save, and run zwgk generate.",
    addToProfile: (file) => `Add these lines to ${file}, and zwgk generate fills in the offices:`,
    unsaved: (edits, file) =>
      `${edits} changes in ${file} that were not read back yet were used; zwgk map writes them into the YAML.`,
    coverageTitle: " offices",
  },
  failures: {
    "list-missing": () => ({
      message: "neither a responsibility list nor a list of offices was given",
      hint: "name one with --responsibilities <file> or --offices <file>",
    }),
    "unknown-column": (written, known) => ({
      message: `--column cannot be “${written}”`,
      hint: `write name=letter, such as 职权名称=C; names are: ${known}`,
    }),
    "out-missing": () => ({
      message: "it was not said where to write the mapping",
      hint: "say so with -o mapping.xlsx, or with responsibilities.mapping in the profile",
    }),
    "mapping-missing": (file) => ({
      message: `the mapping that the profile names does not exist: ${file}`,
      hint: "make it with zwgk map, or delete responsibilities from the profile",
    }),
    "no-responsibilities": (file) => ({
      message: `--fail-on uncovered needs a mapping, and ${file} has no responsibilities`,
      hint: "make a mapping with zwgk map and name it in the profile",
    }),
    "unknown-item": (item) => ({
      message: `there is no item ${item}`,
      hint: "find the id by the item's name with zwgk search",
    }),
  },
};
