/** The first section: title, facts, notes and the table of domains. */
import type { Paragraph, Table } from "docx";
import { wrap } from "../../text/wrap.js";
import type { ListDocument } from "../layout/index.js";
import { FANG, HEI, TITLE_FONT } from "./fonts.js";
import { COVER, HEADING, PAGE_HEIGHT, roomFor, rowHeight, TEXT_WIDTH, TITLE } from "./measure.js";
import { fixedTable, plainTable } from "./table.js";
import { cell, type Docx, paragraph } from "./text.js";

const LABEL_WIDTH = 2200;
/** Space around title, notes and heading, in points. */
const SPACE = 90;

/** @returns what the cover section holds, in order */
export function coverBlocks(docx: Docx, document: ListDocument): (Paragraph | Table)[] {
  const { title, cover, sections, empty } = document;
  const whole = sharesPage(cover);
  const notes = cover.notes.map((note) => paragraph(docx, note, { setting: COVER, before: 120 }));
  return [
    paragraph(docx, title, {
      setting: TITLE,
      font: TITLE_FONT,
      center: true,
      outline: 0,
      // A title page of its own has its title in the upper third.
      before: whole ? 500 : 2400,
      after: 400,
    }),
    factsTable(docx, cover.facts),
    ...notes,
    ...(sections.length === 0
      ? [paragraph(docx, empty, { setting: COVER, before: 200 })]
      : [
          paragraph(docx, cover.domains.title, {
            setting: HEADING,
            font: HEI,
            center: true,
            before: 300,
            after: 160,
            newPage: !whole,
          }),
          plainTable(docx, cover.domains, COVER),
        ]),
  ];
}

/** Whether the table of domains fits below the facts: one that does not begins a page. */
function sharesPage({ facts, notes, domains }: ListDocument["cover"]): boolean {
  const lines = facts.flatMap((fact) => fact.lines.flatMap((line) => wrap(line, roomFor(2, COVER) - 20)));
  const above = TITLE.line + HEADING.line + SPACE + (lines.length + notes.length) * COVER.line;
  const { columns, rows } = domains;
  const linesOf = (cells: readonly (string | number)[]) =>
    Math.max(...cells.map((text, index) => wrap(String(text), columns[index]?.width ?? 2).length));
  const table = rows.reduce((sum, cells) => sum + rowHeight(linesOf(cells), COVER), rowHeight(1, COVER));
  return above + table <= PAGE_HEIGHT;
}

function factsTable(docx: Docx, facts: ListDocument["cover"]["facts"]): Table {
  const widths = [LABEL_WIDTH, TEXT_WIDTH - LABEL_WIDTH] as const;
  const rows = facts.map(
    ({ label, lines }) =>
      new docx.TableRow({
        cantSplit: true,
        children: [
          cell(docx, [label], { width: widths[0], align: "center", look: "head", setting: COVER }),
          cell(docx, lines, { width: widths[1], align: "left", setting: COVER, font: FANG }),
        ],
      }),
  );
  return fixedTable(docx, widths, rows);
}
