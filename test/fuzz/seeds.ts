/** Good files of every format, small, of our own writers and of the tests' inputs. A format joins by one entry. */
import { readFileSync } from "node:fs";
import { writeOds, writeXlsx } from "hucre";
import { type ListFormat, renderList } from "../../src/tables/index.js";
import { compoundFile, record, uint16, workbookStream } from "../tables/read/biff.js";
import { fromCatalog } from "../tables/read/made.js";
import { cell, madeDoc, rowEnd } from "../tables/read/made-doc.js";
import { grid, madePdf } from "../tables/read/made-pdf.js";
import { catalog, countyList } from "../tables/sample.js";
import type { MUTATIONS } from "./mutations.js";

/** A file to be broken. */
export interface Seed {
  readonly name: string;
  readonly kind: keyof typeof MUTATIONS;
  readonly make: () => Uint8Array | Promise<Uint8Array>;
}

/** By the folder that npm runs in: this module may be built elsewhere. */
const fixture = (name: string) => () => new Uint8Array(readFileSync(`test/fixtures/tables/${name}`));
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
  {
    name: "fodt",
    kind: "text",
    make: () =>
      text(
        `<office:document office:mimetype="application/vnd.oasis.opendocument.text"><office:body><office:text><text:h>目录</text:h><table:table>${inRows("<table:table-row>", (cell) => `<table:table-cell table:number-columns-spanned="1"><text:p>${cell}</text:p></table:table-cell>`, "</table:table-row>")}</table:table></office:text></office:body></office:document>`,
      ),
  },
  {
    name: "doc, table",
    kind: "ole",
    make: () =>
      madeDoc(
        rows.flatMap((row) => [...row.map((content) => cell(content)), rowEnd(row.map((_, at) => at * 900))]),
      ),
  },
  {
    name: "rtf",
    kind: "text",
    make: () =>
      text(
        `{\\rtf1\\ansi\\ansicpg936{\\fonttbl{\\f0\\fcharset134 SimSun;}}${inRows("\\trowd\\clvmgf\\cellx900\\cellx1800\\cellx2700\\cellx3600\\cellx4500\\cellx5400 ", (content) => `\\pard\\intbl ${escaped(content)}\\cell`, "\\row\n")}}`,
      ),
  },
  {
    name: "mht",
    kind: "text",
    make: () =>
      text(
        `MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="b"\r\n\r\n--b\r\nContent-Type: text/html; charset="utf-8"\r\nContent-Transfer-Encoding: base64\r\n\r\n${Buffer.from(`<html><table>${inRows("<tr>", (content) => `<td rowspan="1">${content}</td>`, "</tr>")}</table></html>`).toString("base64")}\r\n--b--\r\n`,
      ),
  },
  {
    name: "pdf",
    kind: "text",
    make: () => inLatin(madePdf([grid([50, 150, 250], [290, 350]) + latin(60, "No.") + latin(160, "Name")])),
  },
];

/** In rich text: what is not ASCII by its number. */
function escaped(content: string): string {
  return Array.from(content.replaceAll("\n", "\\line "), (sign) =>
    sign > "~" ? `\\u${sign.charCodeAt(0)}?` : sign,
  ).join("");
}

const latin = (x: number, words: string) => `BT /F1 10 Tf ${x} 330 Td (${words}) Tj ET\n`;

/** The encodings of Chinese fonts are only in the built engine: the font is another one, of the same length. */
function inLatin(file: Uint8Array): Uint8Array {
  const font = "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>";
  return text(
    new TextDecoder()
      .decode(file)
      .replace(/<<\/Type\/Font\/Subtype\/Type0.*>>/u, (old) => font.padEnd(old.length)),
  );
}
