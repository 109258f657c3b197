/** What `zwgk align` says in English; the shape is that of `align.zh.ts`. */
import { plural } from "../../text/plural.js";
import type { AlignMessages } from "./align.zh.js";

export const alignEn: AlignMessages = {
  command: {
    summary: "say which national item each row of a published table stands for",
    about:
      "Takes xlsx, xls, ods, docx, html, csv, text pasted from a page, a list that zwgk generate wrote, or JSON (one item a line). A local addition has no id. The score is how likely the answer is right; look at the low ones.",
    arguments: { file: "the table; its contents count, not its extension" },
    examples: [
      ["zwgk align county.xlsx --domain social-assistance", "one table of a known domain"],
      ["zwgk align township.docx", "of whatever domains"],
      ["zwgk align rows.jsonl --json", "for programs, an answer a line"],
    ],
  },
  options: { domain: "code or name of the table's domain; found out where it is not given" },
  columns: {
    table: "table",
    row: "row",
    local: "local item",
    item: "id",
    name: "national item",
    score: "score",
    reason: "reason",
  },
  addition: "(local addition)",
  low: "?",
  summary: (rows, items, additions) =>
    `${plural(rows, "row")}: ${plural(items, "national item")}, ${plural(additions, "local addition")}.`,
  lowScores: (count, below) => `${count} rows score below ${below}; they are marked with ?: have a look.`,
  unread: (count) => `${count} cells could not be read; zwgk check lists them.`,
  reasons: {
    "own-id": (ids) => `the table says ${ids.join(", ")}`,
    "same-name": (names) => `same name “${names.join(", ")}”`,
    name: (words) => `names share “${words.join(", ")}”`,
    category: (words) => `categories share “${words.join(", ")}”`,
    content: (elements) => `same elements “${elements.join(", ")}”`,
    basis: (titles) => `same basis ${titles.map((title) => `《${title}》`).join("")}`,
    "table-domain": () => "other rows of the table are of this domain",
    "table-category": () => "rows of the same category are of this one",
    "table-order": () => "fits the order of the rows around",
    taken: () => "the closest item fits another row better",
    "nothing-close": () => "no item comes near",
  },
  between: "; ",
  also: (items) => `takes in ${items}`,
  perhaps: (items) => `or else ${items}`,
};
