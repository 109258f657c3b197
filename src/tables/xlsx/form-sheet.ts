/** A whole sheet that people fill in: title, hint, headings, rows, drop-downs; the tool's own columns last, out of print. */
import type { DrawnSheet } from "./drawn.js";
import { FORM_FRAME, type FormColumn, formHead, formRow, printAreaOf, TITLE_HEIGHT } from "./form.js";
import { letterOf, sheetOf } from "./grid.js";
import { lineRow } from "./plain.js";
import { STYLES } from "./style.js";

/** A form. */
export interface Form<Key extends string> {
  readonly name: string;
  readonly title: string;
  readonly hint: string;
  /** From left to right. */
  readonly columns: Readonly<Record<Key, FormColumn>>;
  readonly rows: readonly Readonly<Record<Key, string | number>>[];
  /** The column from which on the sheet scrolls. */
  readonly scrollsFrom: Key;
  readonly validations: NonNullable<DrawnSheet["dataValidations"]>;
}

/** Rows above the data: title, hint, headings. */
const TOP = 3;

/** Draws a form. */
export function formSheet<Key extends string>(form: Form<Key>): DrawnSheet {
  const keys = Object.keys(form.columns) as Key[];
  const columns = keys.map((key) => form.columns[key]);
  const widths = columns.map(({ width }) => width);
  const printed = columns.filter(({ use }) => use !== "own").map(({ width }) => width);
  return {
    name: form.name,
    ...sheetOf(widths, [
      lineRow(form.title, printed, STYLES.title, TITLE_HEIGHT),
      lineRow(form.hint, printed, STYLES.note),
      formHead(columns),
      ...form.rows.map((row) =>
        formRow(
          columns,
          keys.map((key) => row[key]),
        ),
      ),
    ]),
    freezePane: { rows: TOP, columns: keys.indexOf(form.scrollsFrom) },
    autoFilter: { range: `A${TOP}:${letterOf(keys.length - 1)}${TOP + form.rows.length}` },
    dataValidations: form.validations,
    ...FORM_FRAME,
    titleRows: { first: TOP - 1, last: TOP - 1 },
  };
}

/** The part of a form that is printed, as a name of its workbook. */
export function formPrintArea<Key extends string>({ name, columns, rows }: Form<Key>) {
  return printAreaOf(name, Object.values<FormColumn>(columns), TOP + rows.length);
}

/** The cells of one column below the headings. */
export function formRange<Key extends string>(keys: readonly Key[], key: Key, rows: number): string {
  const column = letterOf(keys.indexOf(key));
  return `${column}${TOP + 1}:${column}${TOP + rows}`;
}
