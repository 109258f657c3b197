/** The first section: title, facts, notes and the table of domains. */
import { wrap } from "../../text/wrap.js";
import type { ListDocument } from "../layout/index.js";
import { cell, fixedTable, paragraph, type Xml } from "./blocks.js";
import { FANG, HEI, TITLE_FONT } from "./fonts.js";
import { COVER, HEADING, PAGE_HEIGHT, roomFor, rowHeight, TEXT_WIDTH, TITLE } from "./measure.js";
import { plainTable } from "./table.js";

const LABEL_WIDTH = 2200;
/** Space around title, notes and heading, in points. */
const SPACE = 90;

/** @returns what the cover section holds, in order */
export function coverBlocks(document: ListDocument): Xml[] {
  const { title, cover, sections, empty } = document;
  const whole = sharesPage(cover);
  const notes = cover.notes.map((note) => paragraph(note, { setting: COVER, before: 120 }));
  return [
    paragraph(title, {
      setting: TITLE,
      font: TITLE_FONT,
      center: true,
      outline: 0,
      // A title page of its own has its title in the upper third.
      before: whole ? 500 : 2400,
      after: 400,
    }),
    factsTable(cover.facts),
    ...notes,
    ...(sections.length === 0
      ? [paragraph(empty, { setting: COVER, before: 200 })]
      : [
          paragraph(cover.domains.title, {
            setting: HEADING,
            font: HEI,
            center: true,
            before: 300,
            after: 160,
            newPage: !whole,
          }),
          plainTable(cover.domains, COVER),
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

function factsTable(facts: ListDocument["cover"]["facts"]): Xml {
  const widths = [LABEL_WIDTH, TEXT_WIDTH - LABEL_WIDTH] as const;
  const rows = facts.map(({ label, lines }) => ({
    cells: [
      cell([label], { width: widths[0], align: "center", look: "head", setting: COVER }),
      cell(lines, { width: widths[1], align: "left", setting: COVER, font: FANG }),
    ],
  }));
  return fixedTable(widths, rows);
}
