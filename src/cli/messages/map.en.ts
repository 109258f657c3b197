/** What `zwgk map` says in English; the shape is that of `map.zh.ts`. */
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
    "file-missing": (file) => ({
      message: `there is no such file: ${file}`,
      hint: "check the path; quote it if it has blanks",
    }),
    "file-too-large": (file, detail) => ({
      message: `${file} is too large (${detail})`,
      hint: "keep the sheets that matter, remove pictures and save again",
    }),
    "file-unreadable": (file, detail) => ({
      message: `${file} cannot be read (${detail})`,
      hint: "check permissions, and whether a program holds the file",
    }),
    "unknown-item": (item) => ({
      message: `there is no item ${item}`,
      hint: "find the id by the item's name with zwgk search",
    }),
  },
};
