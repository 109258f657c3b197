/** Which rows share a printed page, so that merged cells end where the page ends and no text is cut. */

/**
 * Fills pages from the top.
 *
 * @param rows of one table, heights in points
 * @param first room in points on the first page, which also holds the title
 * @param others room on each further page
 * @returns pages in order, none empty
 */
export function paginate<Row extends { readonly height: number }>(
  rows: readonly Row[],
  first: number,
  others: number,
): Row[][] {
  const pages: Row[][] = [];
  let room = 0;
  for (const row of rows) {
    const page = pages.at(-1);
    if (page !== undefined && row.height <= room) {
      page.push(row);
      room -= row.height;
    } else {
      room = (pages.length === 0 ? first : others) - row.height;
      pages.push([row]);
    }
  }
  return pages;
}
