/** The text of each cell of a row. */
import type { ItemField } from "../../model/codes.js";
import type { ListRow } from "../../model/list.js";
import type { PrintOptions } from "../options.js";
import { WORDS } from "../words/index.js";
import { channelLines } from "./channels.js";
import type { ColumnKey } from "./model.js";
import { printable } from "./text.js";

/** What a box of the table holds when it applies. */
export const TICK = "√";

/** What the table prints of an item. */
export type PrintedRow = Pick<ListRow, Exclude<ItemField, "method"> | "verification" | "office"> & {
  /** Null where a published table does not say; neither box is ticked then. */
  readonly method: ListRow["method"] | null;
};

type CellText = (row: PrintedRow, seq: number, options: PrintOptions) => readonly string[];

const tickIf = (ticked: boolean): string[] => (ticked ? [TICK] : []);

/** By column: the lines of the cell. An empty list is an empty cell. */
const CELLS: Readonly<Record<ColumnKey, CellText>> = {
  seq: (_row, seq) => [String(seq)],
  category: (row) => [row.category],
  name: (row, _seq, options) => markedName(row, options),
  content: (row) => (row.content.length > 1 ? row.content.map((element) => `●${element}`) : row.content),
  basis: (row) => row.basis,
  deadline: (row, _seq, { lang }) => [row.deadline ?? WORDS[lang].noDeadline],
  subjects: (row) => row.subjects.map((subject) => subject.name),
  channels: (row, _seq, options) => channelLines(row.channels, options),
  public: (row) => tickIf(row.audience.public),
  groups: (row, _seq, { lang }) => {
    const { groups } = row.audience;
    if (groups === undefined) return [];
    return groups === null ? [TICK] : [groups.join(WORDS[lang].comma)];
  },
  proactive: (row) => tickIf(row.method !== null && row.method !== "on-request"),
  "on-request": (row) => tickIf(row.method !== null && row.method !== "proactive"),
  county: (row) => tickIf(row.levels.includes("county")),
  township: (row) => tickIf(row.levels.includes("township")),
  village: (row) => tickIf(row.levels.includes("village")),
  office: ({ office }) => (office === undefined ? [] : [office]),
};

/**
 * Lines of one cell.
 *
 * @param key which column
 * @param row the item
 * @param seq its running number in the domain, from 1
 */
export function cellLines(key: ColumnKey, row: PrintedRow, seq: number, options: PrintOptions): string[] {
  return CELLS[key](row, seq, options).map(printable);
}

/** 待核实 on a line of its own, so that it is seen; the lighter mark right behind the name. */
function markedName(row: PrintedRow, { lang }: PrintOptions): string[] {
  const mark = WORDS[lang].mark[row.verification];
  return row.verification === "unverified" ? [row.name, mark] : [row.name + mark];
}
