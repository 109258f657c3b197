/** What the writer of a sheet and its reader agree on where a tall item runs on through several rows. */

/** UTF-16 units: no shorter line of a cell is cut, so that two pieces which are shorter together are two lines. */
export const WHOLE_LINE = 100;
