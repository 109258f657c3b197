/** The columns of the official table: what each holds, its width, and the two heading rows. */
import { LEVELS, type Level } from "../../model/codes.js";
import type { DisclosureList, ListRow } from "../../model/list.js";
import type { PrintOptions } from "../options.js";
import type { Column as Field, TableRow } from "../row.js";
import { WORDS } from "../words/index.js";
import type { Column, ColumnKey, HeadCell } from "./model.js";
import { termOf } from "./terms.js";

/** Room for the longest channel, 社区/企事业单位/村公示栏（电子屏）, on one line, and a little more. */
export const CHANNEL_WIDTH = 37;

interface Drawn {
  /** What the column shows; several boxes show one. */
  readonly field: Field;
  readonly width: number;
  readonly align: Column["align"];
  /** What stands over it and its neighbours. */
  readonly group?: "item" | "audience" | "method" | "levels";
}

const center = (field: Field, width: number, group?: Drawn["group"]): Drawn => ({
  field,
  width,
  align: "center",
  ...(group ? { group } : {}),
});
const left = (field: Field, width: number): Drawn => ({ field, width, align: "left" });

/** From left to right, in print and in records. */
const DRAWN: Readonly<Record<ColumnKey, Drawn>> = {
  seq: center("number", 4),
  category: center("category", 8, "item"),
  name: center("name", 12, "item"),
  content: left("content", 32),
  basis: left("basis", 28),
  deadline: left("deadline", 12),
  subjects: center("subjects", 12),
  channels: left("channels", CHANNEL_WIDTH),
  public: center("audience", 6, "audience"),
  groups: center("audience", 8, "audience"),
  method: center("method", 6),
  proactive: center("method", 4, "method"),
  "on-request": center("method", 6, "method"),
  levels: center("levels", 6),
  county: center("levels", 4, "levels"),
  township: center("levels", 4, "levels"),
  village: center("levels", 4, "levels"),
  office: center("office", 12),
  column: left("column", 20),
  remark: left("remark", 12),
};

const KEYS = Object.keys(DRAWN) as readonly ColumnKey[];
/** The columns that a person ticks, and those that say the same in a word. */
const BOXES: readonly ColumnKey[] = ["proactive", "on-request", ...LEVELS];
const IN_WORDS: readonly ColumnKey[] = ["method", "levels"];

/** The columns that not every table has. */
export interface OptionalColumns {
  readonly levels: readonly Level[];
  /** 承办机构; none unless told. */
  readonly office?: boolean;
  /** 网站所属栏目; none unless told. */
  readonly column?: boolean;
  /** 备注, the last column; none unless told. */
  readonly remark?: boolean;
}

/** What of a row asks for a column. */
type Asking = { readonly [Of in "levels" | "office" | "column" | "remark"]?: TableRow[Of] | undefined };

/** The columns that some row of a table asks for: 村级, 承办机构, 网站所属栏目 and 备注. */
export function optionalColumns(rows: readonly Asking[]): Required<OptionalColumns> {
  const village = rows.some(({ levels }) => levels?.includes("village"));
  return {
    levels: LEVELS.filter((level) => level !== "village" || village),
    office: rows.some(({ office = null }) => office !== null),
    column: rows.some(({ column = null }) => column !== null),
    remark: rows.some(({ remark = null }) => remark !== null),
  };
}

/** The columns that a list is printed with. */
export function columnsAsked(list: DisclosureList, { withColumns = false }: PrintOptions): OptionalColumns {
  const optional = optionalColumns(rowsOf(list));
  return { ...optional, column: optional.column && withColumns };
}

/** All rows of a list. */
export function rowsOf({ sections }: DisclosureList): ListRow[] {
  return sections.flatMap(({ rows }) => rows);
}

/** Columns of the official table, from left to right, with a box for each method and level. */
export function officialColumns(optional: OptionalColumns, options: PrintOptions): Column[] {
  return columnsOf(optional, IN_WORDS, options);
}

/** The same columns for records: method and levels in words, one column each. */
export function recordColumns(optional: OptionalColumns, options: PrintOptions): Column[] {
  return columnsOf(optional, BOXES, options);
}

function columnsOf(
  { levels, office = false, column = false, remark = false }: OptionalColumns,
  without: readonly ColumnKey[],
  options: PrintOptions,
): Column[] {
  const absent = new Set<ColumnKey>([
    ...without,
    ...LEVELS.filter((level) => !levels.includes(level)),
    ...(office ? [] : (["office"] as const)),
    ...(column ? [] : (["column"] as const)),
    ...(remark ? [] : (["remark"] as const)),
  ]);
  const { heading } = WORDS[options.lang];
  return KEYS.filter((key) => !absent.has(key)).map((key) => {
    const { field, width, align, group } = DRAWN[key];
    const own = headingOf(key, options);
    return {
      key,
      field,
      heading: own,
      group: group ? heading[group] : null,
      width: Math.max(width, wordWidth(own)),
      align,
    };
  });
}

function headingOf(key: ColumnKey, options: PrintOptions): string {
  switch (key) {
    case "proactive":
    case "on-request":
      return capital(termOf(options, "methods", key));
    case "county":
    case "township":
    case "village":
      // “Level” stands over them.
      return capital(termOf(options, "levels", key).replace(/ level$/u, ""));
    default:
      return WORDS[options.lang].heading[key];
  }
}

/** Room that the longest word of a heading takes, which is never broken; Chinese may be broken anywhere. */
export function wordWidth(heading: string): number {
  const words = heading.match(/[A-Za-z-]+/gu) ?? [];
  return Math.max(0, ...words.map(latinWidth));
}

/** In half-width characters, in 宋体, where all letters have that width, or in Times, where they differ: the wider one. */
function latinWidth(word: string): number {
  const inTimes = Array.from(word, (letter) => {
    if (/[MW]/u.test(letter)) return 1.9;
    if (/[mw]/u.test(letter)) return 1.56;
    if (/[A-Z]/u.test(letter)) return 1.45;
    return /[fijlrt]/u.test(letter) ? 0.67 : 1;
  });
  return Math.max(
    word.length,
    inTimes.reduce((sum, width) => sum + width, 0),
  );
}

/** Headings begin with a capital, in languages that have them. */
function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** The two heading rows: group headings over their columns, other headings over both rows. */
export function headOf(columns: readonly Column[]): [HeadCell[], HeadCell[]] {
  const upper: HeadCell[] = [];
  const lower: HeadCell[] = [];
  for (const [index, { heading, group }] of columns.entries()) {
    if (group === null) {
      upper.push({ text: heading, column: index, columns: 1, rows: 2 });
      continue;
    }
    lower.push({ text: heading, column: index, columns: 1, rows: 1 });
    const last = upper.at(-1);
    if (last !== undefined && last.text === group) {
      upper[upper.length - 1] = { ...last, columns: last.columns + 1 };
    } else {
      upper.push({ text: group, column: index, columns: 1, rows: 1 });
    }
  }
  return [upper, lower];
}
