/** The workbook: cover, local changes where there are any, one sheet a domain. */
import { type ListDocument, layOut } from "../layout/index.js";
import type { Writer } from "../options.js";
import { writeBook } from "./book.js";
import { coverSheet, localSheet } from "./cover.js";
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
    return writeBook(sheetsOf(document), { title: document.title, creator: list.agency.name, dated });
  },
};

function sheetsOf(document: ListDocument): DrawnSheet[] {
  const { cover, local, sections } = document;
  const drawings: { name: string; draw: (name: string) => DrawnSheet }[] = [
    { name: cover.name, draw: (name) => coverSheet(name, document) },
    ...(local === null
      ? []
      : [{ name: local.title, draw: (name: string) => localSheet(name, local, document) }]),
    ...sections.map((table) => ({
      name: table.name,
      draw: (name: string) => sectionSheet(name, table, document),
    })),
  ];
  const names = sheetNames(drawings.map(({ name }) => name));
  return drawings.map(({ draw }, index) => draw(names[index] ?? ""));
}
