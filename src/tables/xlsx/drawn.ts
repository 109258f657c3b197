/** A drawn sheet, and the names that make its heading rows repeat in print. */
import type { WriteOptions, WriteSheet } from "hucre/xlsx";

/** A sheet with the rows that repeat at the top of each printed page, counted from 0; null where none do. */
export interface DrawnSheet extends WriteSheet {
  readonly titleRows: { readonly first: number; readonly last: number } | null;
}

/**
 * The print titles of all sheets. Given as names, because the page set-up of the library writes a sheet's name
 * without quotes, which no program understands where the name begins with a digit or holds a blank.
 */
export function printTitles(sheets: readonly DrawnSheet[]): NonNullable<WriteOptions["namedRanges"]> {
  return sheets.flatMap(({ name, titleRows }) => {
    if (titleRows === null) return [];
    const { first, last } = titleRows;
    const range = `'${name.replaceAll("'", "''")}'!$${first + 1}:$${last + 1}`;
    return [{ name: "_xlnm.Print_Titles", range, scope: name }];
  });
}
