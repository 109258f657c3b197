/** The official table as data: what every printed format shows, computed once. */
import type { ItemField, Level, Method } from "../../model/codes.js";
import type { ListRow, ListSection } from "../../model/list.js";
import type { Column as Field } from "../row.js";

/** Which column of the official table. Method and levels have a box for each code, or one column with their terms. */
export type ColumnKey =
  | "seq"
  | Exclude<ItemField, "audience" | "method" | "levels">
  | "public"
  | "groups"
  | "method"
  | Exclude<Method, "both">
  | "levels"
  | Level
  | "office"
  | "column"
  | "remark";

/** A column of the table. */
export interface Column {
  readonly key: ColumnKey;
  /** What the column shows; several boxes show one. */
  readonly field: Field;
  readonly heading: string;
  /** Heading over this and its neighbours of the same group; null where the heading spans both rows. */
  readonly group: string | null;
  /** Room for text in half-width characters; a Chinese character takes two. */
  readonly width: number;
  readonly align: "left" | "center";
}

/** A cell of the two heading rows. */
export interface HeadCell {
  readonly text: string;
  /** First column, from 0. */
  readonly column: number;
  readonly columns: number;
  readonly rows: number;
}

/** A cell of the body. */
export interface BodyCell {
  /** Lines as the official table sets them; each may wrap further in its column. */
  readonly lines: readonly string[];
  /** What is read aloud in place of boxes and ticks; absent where the lines are words. */
  readonly spoken?: string;
  /** How many rows the cell is merged over, itself included; 0 where a cell above covers it. */
  readonly span: number;
}

/** One item as the table prints it. */
export interface BodyRow {
  /** Running number within the domain, from 1. */
  readonly seq: number;
  readonly item: ListRow;
  /** In the order of the columns. */
  readonly cells: readonly BodyCell[];
}

/** The table of one domain. */
export interface SectionTable {
  readonly section: ListSection;
  readonly title: string;
  /** Short name for a sheet tab or a link: number and domain. */
  readonly name: string;
  /** One line of a draft: how many items, how many of them marked; empty in a copy to publish. */
  readonly summary: string;
  /** The same columns in every table of a list; the heading of the channels can differ. */
  readonly columns: readonly Column[];
  /** Both heading rows. */
  readonly head: readonly [readonly HeadCell[], readonly HeadCell[]];
  readonly rows: readonly BodyRow[];
}

/** A table without merged cells, as the cover has. */
export interface PlainTable {
  readonly title: string;
  readonly columns: readonly {
    readonly heading: string;
    readonly width: number;
    readonly align: "left" | "center";
  }[];
  /** Counts are numbers, so that a spreadsheet can add them up. */
  readonly rows: readonly (readonly (string | number)[])[];
}

/** What stands before the tables. */
export interface Cover {
  readonly name: string;
  /** Label and lines. */
  readonly facts: readonly { readonly label: string; readonly lines: readonly string[] }[];
  /** That the list is a draft, and why; none in a copy to publish. */
  readonly notes: readonly string[];
  /** The last row is the total. */
  readonly domains: PlainTable;
}

/** What a page on a screen says beside the list. */
export interface ScreenWords {
  /** Heading of the table of contents. */
  readonly contents: string;
  /** The link back to it. */
  readonly up: string;
  /** Label of the field to search in. */
  readonly search: string;
  /** How many items were found; `{n}` stands for the number. */
  readonly found: string;
}

/** The whole printed document. */
export interface ListDocument {
  /** Value of a `lang` attribute. */
  readonly language: string;
  readonly title: string;
  readonly cover: Cover;
  readonly sections: readonly SectionTable[];
  /** Printed where there are no sections. */
  readonly empty: string;
  /** The domains that do not concern the agency, behind the sections; null where the list does not name them. */
  readonly absent: PlainTable | null;
  /** Page number wording: before the page, between page and total, after the total. */
  readonly page: readonly [string, string, string];
  /** Behind the name of an item that goes on over a page, on the next one. */
  readonly continued: string;
  readonly screen: ScreenWords;
}

/** Whether a row's number and name are shaded, so that the mark is seen on paper too. */
export function isShaded({ unchecked }: ListRow): boolean {
  return unchecked !== undefined;
}
