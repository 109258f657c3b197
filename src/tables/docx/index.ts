/** The Word document: cover, one section a domain. */
import type { ISectionOptions } from "docx";
import { type ListDocument, layOut } from "../layout/index.js";
import { printable } from "../layout/text.js";
import type { Writer } from "../options.js";
import { repack } from "../zip.js";
import { coverBlocks } from "./cover.js";
import { HEI, SONG } from "./fonts.js";
import { BODY, HEADING, MARGINS, PAPER } from "./measure.js";
import { settled } from "./settled.js";
import { officialTable, plainTable } from "./table.js";
import { type Docx, paragraph } from "./text.js";

/** Writes a Word document, its properties dated with the list itself. */
export const docxWriter: Writer = {
  extension: "docx",
  mediaType: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  write: async (list, options) => {
    const docx = await import("docx");
    const document = layOut(list, options);
    const file = new docx.Document({
      title: document.title,
      creator: printable(list.agency.name),
      lastModifiedBy: printable(list.agency.name),
      styles: {
        default: {
          document: { run: { font: SONG, size: BODY.size }, paragraph: { spacing: { before: 0, after: 0 } } },
        },
      },
      sections: sectionsOf(docx, document),
    });
    const bytes = new Uint8Array(await docx.Packer.toArrayBuffer(file));
    return repack(bytes, settled(list.date ?? list.release.date));
  },
};

function sectionsOf(docx: Docx, document: ListDocument): ISectionOptions[] {
  const { sections } = document;
  const heading = (text: string) =>
    paragraph(docx, text, { setting: HEADING, font: HEI, center: true, outline: 0, after: 80 });
  const contents: ISectionOptions["children"][] = [
    coverBlocks(docx, document),
    ...sections.map((table) => [
      heading(table.title),
      ...(table.summary === ""
        ? []
        : [paragraph(docx, table.summary, { setting: BODY, font: SONG, after: 40 })]),
      officialTable(docx, table.rows, document, table.summary !== ""),
    ]),
    ...(document.absent ? [[heading(document.absent.title), plainTable(docx, document.absent, BODY)]] : []),
  ];
  return contents.map((children) => ({ ...frame(docx, document), children }));
}

/** Landscape A4 with the page number below. */
function frame(docx: Docx, { page }: ListDocument): Omit<ISectionOptions, "children"> {
  const { AlignmentType, Footer, PageNumber, PageOrientation, Paragraph, SectionType, TextRun } = docx;
  const [before, between, after] = page;
  const number = new TextRun({
    size: 18,
    children: [before, PageNumber.CURRENT, between, PageNumber.TOTAL_PAGES, after],
  });
  return {
    properties: {
      type: SectionType.NEXT_PAGE,
      page: { size: { ...PAPER, orientation: PageOrientation.LANDSCAPE }, margin: MARGINS },
    },
    footers: {
      default: new Footer({
        children: [new Paragraph({ alignment: AlignmentType.CENTER, children: [number] })],
      }),
    },
  };
}
