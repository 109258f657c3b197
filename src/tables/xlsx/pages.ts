/** Which sheet rows share a printed page, so that merged cells end where the page ends and no text is cut. */
import type { Piece } from "./pieces.js";

/**
 * Fills pages from the top.
 *
 * @param pieces the sheet rows of one table
 * @param first room in points on the first page, which also holds the title
 * @param others room on each further page
 * @returns pages in order, none empty
 */
export function paginate(pieces: readonly Piece[], first: number, others: number): Piece[][] {
  const pages: Piece[][] = [];
  let room = 0;
  for (const piece of pieces) {
    const page = pages.at(-1);
    if (page !== undefined && piece.height <= room) {
      page.push(piece);
      room -= piece.height;
    } else {
      room = (pages.length === 0 ? first : others) - piece.height;
      pages.push([piece]);
    }
  }
  return pages;
}
