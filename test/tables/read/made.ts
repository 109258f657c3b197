/** Tables and files for the tests of reading, made of what the catalog says. */
import { strToU8, type Zippable, zipSync } from "fflate";
import { catalog } from "../sample.js";

/** Headings of the official table, in short. */
export const HEADINGS = ["序号", "一级事项", "二级事项", "公开内容（要素）", "公开依据", "公开时限"];

/** Heading and rows of the catalog, repeated until there are as many as asked for. */
export function fromCatalog(count: number): string[][] {
  const items = catalog.items();
  const rows = Array.from({ length: count }, (_, index) => {
    const item = items[index % items.length];
    const basis =
      item?.basis.map((entry) => (typeof entry === "string" ? entry : Object.values(entry).join())) ?? [];
    return [
      String(index + 1),
      item?.category ?? "",
      item?.name ?? "",
      item?.content.join("\n") ?? "",
      basis.join("\n"),
      item?.deadline ?? "",
    ];
  });
  return [HEADINGS, ...rows];
}

/** A workbook of one sheet, its XML as given. */
export function workbook(sheetData: string, more: Zippable = {}): Uint8Array {
  const relation = (id: string, type: string, target: string) =>
    `<Relationship Id="${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}"/>`;
  return zipSync({
    "[Content_Types].xml": strToU8("<Types/>"),
    "_rels/.rels": strToU8(
      `<Relationships>${relation("rId1", "officeDocument", "xl/workbook.xml")}</Relationships>`,
    ),
    "xl/workbook.xml": strToU8(
      '<workbook><sheets><sheet name="目录" sheetId="1" r:id="rId1"/></sheets></workbook>',
    ),
    "xl/_rels/workbook.xml.rels": strToU8(
      `<Relationships>${relation("rId1", "worksheet", "worksheets/sheet1.xml")}${relation("rId2", "sharedStrings", "sharedStrings.xml")}${relation("rId3", "styles", "styles.xml")}</Relationships>`,
    ),
    "xl/worksheets/sheet1.xml": strToU8(`<worksheet>${sheetData}</worksheet>`),
    ...more,
  });
}

/** A document whose body is the XML given. */
export function document(body: string): Uint8Array {
  return zipSync({
    "[Content_Types].xml": strToU8("<Types/>"),
    "word/document.xml": strToU8(`<w:document><w:body>${body}</w:body></w:document>`),
  });
}

/** Text as bytes of UTF-8. */
export const utf8 = (text: string): Uint8Array => strToU8(text);
