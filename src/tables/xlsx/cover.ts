/** The cover sheet. */
import { wrap } from "../../text/wrap.js";
import type { ListDocument, PlainTable } from "../layout/index.js";
import type { DrawnSheet } from "./drawn.js";
import { type GridRow, heightSum, sheetOf } from "./grid.js";
import { PAGE_SETUP, pageCapacity, pageFooter } from "./paper.js";
import { lineRow, plainRows } from "./plain.js";
import { bodyStyle, heightOf, STYLES, sureWidth } from "./style.js";

const COVER_TITLE_HEIGHT = 56;
const TITLE_HEIGHT = 32;
/** The labels of the facts take the place of the first two columns of the table of domains. */
const LABEL_COLUMNS = 2;

/** Title, facts, notes and the table of domains. */
export function coverSheet(name: string, document: ListDocument): DrawnSheet {
  const { cover, title, sections, empty } = document;
  const widths = cover.domains.columns.map(({ width }) => width);
  const above = [
    lineRow(title, widths, STYLES.coverTitle, COVER_TITLE_HEIGHT),
    ...cover.facts.flatMap((fact) => factRows(fact, widths)),
    ...cover.notes.map((note) => lineRow(note, widths, STYLES.note)),
  ];
  const isEmpty = sections.length === 0;
  const heading = lineRow(isEmpty ? empty : cover.domains.title, widths, STYLES.subtitle, TITLE_HEIGHT);
  const table = isEmpty ? [] : plainRows(cover.domains);
  const rows = [...above, heading, ...table];
  return {
    name,
    ...sheetOf(widths, rows),
    rowBreaks: isEmpty ? [] : breaksOf(above, [heading, ...table], pageCapacity(widths)),
    pageSetup: PAGE_SETUP,
    titleRows: isEmpty ? null : { first: above.length + 1, last: above.length + 1 },
    headerFooter: { oddFooter: pageFooter(document.page) },
  };
}

/** A table of domains that does not fit below the facts begins a page, and its total never stands alone on one. */
function breaksOf(above: readonly GridRow[], table: readonly GridRow[], room: number): number[] {
  if (heightSum(above) + heightSum(table) <= room) return [];
  const first = above.length - 1;
  return heightSum(table) <= room ? [first] : [first, above.length + table.length - 3];
}

/** The sheet of the domains that do not concern the agency. */
export function absentSheet(name: string, absent: PlainTable, { page }: ListDocument): DrawnSheet {
  const widths = absent.columns.map(({ width }) => width);
  return {
    name,
    ...sheetOf(widths, [lineRow(absent.title, widths, STYLES.subtitle, TITLE_HEIGHT), ...plainRows(absent)]),
    pageSetup: PAGE_SETUP,
    titleRows: { first: 1, last: 1 },
    headerFooter: { oddFooter: pageFooter(page) },
  };
}

/** A label beside its lines, one sheet row each. */
function factRows(
  { label, lines }: ListDocument["cover"]["facts"][number],
  widths: readonly number[],
): GridRow[] {
  const room = widths.slice(LABEL_COLUMNS).reduce((sum, width) => sum + width, 0);
  return lines.map((line, index) => ({
    height: heightOf(wrap(line, sureWidth(room)).length) + 4,
    cells: [
      ...(index === 0
        ? [{ column: 0, columns: LABEL_COLUMNS, rows: lines.length, value: label, style: STYLES.head }]
        : []),
      {
        column: LABEL_COLUMNS,
        columns: widths.length - LABEL_COLUMNS,
        value: line,
        style: bodyStyle("left"),
      },
    ],
  }));
}
