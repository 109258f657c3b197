/** The first section: title, facts, notes and the table of domains. */
import type { Paragraph, Table } from "docx";
import type { ListDocument } from "../layout/index.js";
import { TEXT_WIDTH } from "./measure.js";
import { fixedTable, plainTable } from "./table.js";
import { cell, type Docx, HEI, paragraph } from "./text.js";

const LABEL_WIDTH = 2000;

/** @returns what the cover section holds, in order */
export function coverBlocks(docx: Docx, document: ListDocument): (Paragraph | Table)[] {
  const { title, cover, sections, empty } = document;
  const notes = cover.notes.map((note) => paragraph(docx, note, { size: 18, before: 60 }));
  return [
    paragraph(docx, title, { size: 44, font: HEI, center: true, heading: true, before: 400, after: 300 }),
    factsTable(docx, cover.facts),
    ...notes,
    ...(sections.length === 0
      ? [paragraph(docx, empty, { size: 20, before: 200 })]
      : [
          paragraph(docx, cover.domains.title, {
            size: 28,
            font: HEI,
            center: true,
            before: 240,
            after: 120,
          }),
          plainTable(docx, cover.domains),
        ]),
  ];
}

function factsTable(docx: Docx, facts: ListDocument["cover"]["facts"]): Table {
  const widths = [LABEL_WIDTH, TEXT_WIDTH - LABEL_WIDTH] as const;
  const rows = facts.map(
    ({ label, lines }) =>
      new docx.TableRow({
        cantSplit: true,
        children: [
          cell(docx, [label], { width: widths[0], align: "center", look: "head" }),
          cell(docx, lines, { width: widths[1], align: "left" }),
        ],
      }),
  );
  return fixedTable(docx, widths, rows);
}
