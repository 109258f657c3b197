/** The text of each cell of a row. */
import type { PrintOptions } from "../options.js";
import type { TableRow } from "../row.js";
import { WORDS } from "../words/index.js";
import { channelLines, channelNames } from "./channels.js";
import type { ColumnKey } from "./model.js";
import { termOf } from "./terms.js";
import { printable } from "./text.js";

/** What a box of the table holds when it applies. */
export const TICK = "√";

type CellText = (row: TableRow, options: PrintOptions) => readonly string[];

const tickIf = (ticked: boolean | undefined): string[] => (ticked ? [TICK] : []);
const stated = (text: string | null): string[] => (text === null ? [] : [text]);

/** By column: the values of the cell. An empty list is an empty cell. */
const VALUES: Readonly<Record<ColumnKey, CellText>> = {
  seq: ({ number }) => stated(number),
  category: ({ category, verification }, { lang }) =>
    category === null && verification ? [WORDS[lang].noCategory] : stated(category),
  name: ({ name }) => [name],
  content: ({ content }) => content,
  basis: ({ basis }) => basis,
  deadline: ({ deadline }) => stated(deadline),
  subjects: ({ subjects }) => subjects,
  channels: ({ channels }, options) => channelNames(channels ?? [], options),
  public: ({ audience }) => tickIf(audience?.public),
  groups: ({ audience }, { lang }) => {
    const groups = audience?.groups;
    if (groups === undefined) return [];
    return groups === null ? [TICK] : [groups.join(WORDS[lang].comma)];
  },
  method: ({ method }, options) => (method === null ? [] : [termOf(options, "methods", method)]),
  proactive: ({ method }) => tickIf(method !== null && method !== "on-request"),
  "on-request": ({ method }) => tickIf(method !== null && method !== "proactive"),
  levels: ({ levels }, options) =>
    levels === null
      ? []
      : [levels.map((level) => termOf(options, "levels", level)).join(WORDS[options.lang].comma)],
  county: ({ levels }) => tickIf(levels?.includes("county")),
  township: ({ levels }) => tickIf(levels?.includes("township")),
  village: ({ levels }) => tickIf(levels?.includes("village")),
  office: ({ office }) => stated(office),
  column: ({ column }, { lang }) => {
    if (!column) return [];
    const { path, url, refresh } = column;
    return [path, ...(url ? [url] : []), ...(refresh ? [WORDS[lang].refresh + refresh] : [])];
  },
  remark: ({ remark }) => stated(remark),
};

/** Where print shows more than the value: bullets and boxes. */
const PRINTED: Readonly<Partial<Record<ColumnKey, CellText>>> = {
  content: ({ content }) => (content.length > 1 ? content.map((element) => `●${element}`) : content),
  deadline: ({ deadline }, { lang }) => [deadline ?? WORDS[lang].noDeadline],
  channels: ({ channels }, options) => channelLines(channels ?? [], options),
};

/** Lines of one cell as the official table prints them. */
export function cellLines(key: ColumnKey, row: TableRow, options: PrintOptions): string[] {
  return (PRINTED[key] ?? VALUES[key])(row, options).map(printable);
}

/** Values of one cell, one a line, without what is only there to be seen: for records and programs. */
export function cellValues(key: ColumnKey, row: TableRow, options: PrintOptions): string[] {
  return VALUES[key](row, options).map(printable);
}
