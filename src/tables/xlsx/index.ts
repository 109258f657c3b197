/** The workbook: cover, local changes where there are any, one sheet a domain. */
import { type ListDocument, layOut } from "../layout/index.js";
import type { Writer } from "../options.js";
import { repack } from "../zip.js";
import { coverSheet, localSheet } from "./cover.js";
import { type DrawnSheet, printTitles } from "./drawn.js";
import { sheetNames } from "./names.js";
import { sectionSheet } from "./section.js";
import { DEFAULT_FONT } from "./style.js";

/** Writes an Excel workbook, its properties dated with the list itself. */
export const xlsxWriter: Writer = {
  extension: "xlsx",
  mediaType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  write: async (list, options) => {
    const { writeXlsx } = await import("hucre/xlsx");
    const document = layOut(list, options);
    const sheets = sheetsOf(document);
    const dated = new Date(`${list.date ?? list.release.date}T00:00:00Z`);
    const bytes = await writeXlsx({
      sheets,
      namedRanges: printTitles(sheets),
      defaultFont: DEFAULT_FONT,
      properties: { title: document.title, creator: list.agency.name, created: dated, modified: dated },
    });
    return repack(bytes);
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
