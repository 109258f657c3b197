/** The workbook: cover, one sheet a domain. */
import { type ListDocument, layOut } from "../layout/index.js";
import type { Writer } from "../options.js";
import { writeBook } from "./book.js";
import { absentSheet, coverSheet } from "./cover.js";
import type { DrawnSheet } from "./drawn.js";
import { sheetNames } from "./names.js";
import { sectionSheet } from "./section.js";

/** Writes an Excel workbook, its properties dated with the list itself. */
export const xlsxWriter: Writer = {
  extension: "xlsx",
  mediaType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  write: async (list, options) => {
    const document = layOut(list, options);
    const dated = new Date(`${list.date ?? list.release.date}T00:00:00Z`);
    return writeBook(sheetsOf(document), {
      lang: options.lang,
      title: document.title,
      creator: list.agency.name,
      dated,
    });
  },
};

function sheetsOf(document: ListDocument): DrawnSheet[] {
  const { cover, sections, absent } = document;
  const last = absent ? [absent.title] : [];
  const [first = "", ...others] = sheetNames([cover.name, ...sections.map(({ name }) => name), ...last]);
  return [
    coverSheet(first, document),
    ...sections.map((table, at) => sectionSheet(others[at] ?? "", table, document)),
    ...(absent ? [absentSheet(others.at(-1) ?? "", absent, document)] : []),
  ];
}
