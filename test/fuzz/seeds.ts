/** Good files of every format, small, of our own writers and of the tests' inputs. A format joins by one entry. */
import { readFileSync } from "node:fs";
import { writeOds, writeXlsx } from "hucre";
import { type ListFormat, renderList } from "../../src/tables/index.js";
import { compoundFile, record, uint16, workbookStream } from "../tables/read/biff.js";
import { fromCatalog } from "../tables/read/made.js";
import { catalog, countyList } from "../tables/sample.js";
import type { MUTATIONS } from "./mutations.js";

/** A file to be broken. */
export interface Seed {
  readonly name: string;
  readonly kind: keyof typeof MUTATIONS;
  readonly make: () => Uint8Array | Promise<Uint8Array>;
}

const fixture = (name: string) => () =>
  new Uint8Array(readFileSync(new URL(`../fixtures/tables/${name}`, import.meta.url)));
const text = (content: string) => new TextEncoder().encode(content);

/** One domain of the list, with its formats, cover and merged cells. */
const list = {
  ...countyList,
  sections: countyList.sections
    .slice(8, 9)
    .map((section) => ({ ...section, rows: section.rows.slice(0, 4) })),
};
const written = (format: ListFormat) => async () => {
  const file = await renderList(list, format, { vocabulary: catalog.vocabulary });
  return typeof file === "string" ? text(file) : file;
};

const rows = fromCatalog(6);
const MERGED = [{ startRow: 1, startCol: 1, endRow: 2, endCol: 1 }];
const cells = rows.flat().map((cell) => cell.replaceAll("&", "").replaceAll("<", ""));
const width = rows[0]?.length ?? 1;
const inRows = (open: string, cell: (content: string) => string, close: string) =>
  rows
    .map(
      (_, row) =>
        `${open}${cells
          .slice(row * width, (row + 1) * width)
          .map(cell)
          .join("")}${close}`,
    )
    .join("");

const LABEL = 0x0204;
const biff5 = () => {
  const label = (row: number, column: number) =>
    record(LABEL, uint16(row), uint16(column), uint16(0), uint16(4), [0xb7, 0xa8, 0xb9, 0xe6]);
  const cells = Array.from({ length: 12 }, (_, index) => label(Math.floor(index / 4), index % 4)).flat();
  return compoundFile("Book", workbookStream({ version: 5, globals: record(0x0042, uint16(936)), cells }));
};

export const SEEDS: readonly Seed[] = [
  { name: "xlsx", kind: "zip", make: written("xlsx") },
  {
    name: "xlsx, shared texts",
    kind: "zip",
    make: () => writeXlsx({ sheets: [{ name: "目录", rows, merges: MERGED }] }),
  },
  { name: "docx", kind: "zip", make: written("docx") },
  { name: "ods", kind: "zip", make: () => writeOds({ sheets: [{ name: "目录", rows, merges: MERGED }] }) },
  { name: "xls", kind: "ole", make: fixture("affordable-housing.xls") },
  { name: "xls of Excel 95", kind: "ole", make: biff5 },
  { name: "doc", kind: "ole", make: fixture("legacy.doc") },
  { name: "html", kind: "text", make: written("html") },
  { name: "csv", kind: "text", make: written("csv") },
  { name: "md", kind: "text", make: written("md") },
  { name: "json", kind: "text", make: written("json") },
  {
    name: "xls as XML",
    kind: "text",
    make: () =>
      text(
        `<Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"><Styles><Style ss:ID="d"><NumberFormat ss:Format="Short Date"/></Style></Styles><Worksheet ss:Name="目录"><Table>${inRows("<Row>", (cell) => `<Cell ss:MergeAcross="0"><Data ss:Type="String">${cell}</Data></Cell>`, "</Row>")}</Table></Worksheet></Workbook>`,
      ),
  },
  {
    name: "fods",
    kind: "text",
    make: () =>
      text(
        `<office:document office:mimetype="application/vnd.oasis.opendocument.spreadsheet"><office:body><office:spreadsheet><table:table table:name="目录">${inRows('<table:table-row table:number-rows-repeated="1">', (cell) => `<table:table-cell table:number-columns-repeated="1" table:number-rows-spanned="1"><text:p>${cell}</text:p></table:table-cell>`, "</table:table-row>")}</table:table></office:spreadsheet></office:body></office:document>`,
      ),
  },
];
