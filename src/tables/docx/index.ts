/** The Word document: cover, one section a domain. */
import { type ListDocument, layOut } from "../layout/index.js";
import { printable } from "../layout/text.js";
import type { Writer } from "../options.js";
import { paragraph, type Xml } from "./blocks.js";
import { coverBlocks } from "./cover.js";
import { writeDocument } from "./document.js";
import { HEI, SONG } from "./fonts.js";
import { BODY, HEADING } from "./measure.js";
import { officialTable, plainTable } from "./table.js";

/** Writes a Word document, its properties dated with the list itself. */
export const docxWriter: Writer = {
  extension: "docx",
  mediaType: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  write: async (list, options) => {
    const document = layOut(list, options);
    const [before, between, after] = document.page;
    return writeDocument({
      lang: options.lang,
      title: document.title,
      creator: printable(list.agency.name),
      date: list.date ?? list.release.date,
      text: { font: SONG, size: BODY.size },
      orientation: "landscape",
      footer: [before, { field: "PAGE" }, between, { field: "NUMPAGES" }, after],
      sections: sectionsOf(document).map((blocks) => blocks.join("")),
    });
  },
};

function sectionsOf(document: ListDocument): Xml[][] {
  const heading = (text: string) =>
    paragraph(text, { setting: HEADING, font: HEI, center: true, outline: 0, after: 80 });
  return [
    coverBlocks(document),
    ...document.sections.map((table) => [
      heading(table.title),
      ...(table.summary === "" ? [] : [paragraph(table.summary, { setting: BODY, font: SONG, after: 40 })]),
      officialTable(table),
    ]),
    ...(document.absent ? [[heading(document.absent.title), plainTable(document.absent, BODY)]] : []),
  ];
}
