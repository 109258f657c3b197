/** The printed page of a sheet, and how much of a table fits on it. */
import type { WriteSheet } from "hucre/xlsx";
import { BODY_SIZE, GUTTER } from "./style.js";

/** A4 landscape in points, margins in inches. */
const PAPER = { width: 841.9, height: 595.3 };
const MARGINS = { left: 0.4, right: 0.4, top: 0.45, bottom: 0.55, header: 0.3, footer: 0.25 };
/** Left free for printers whose margins differ, as a share of the page. */
const RESERVE = 0.02;

/** Print set-up: A4 landscape, as wide as the page, as many pages as needed. */
export const PAGE_SETUP: NonNullable<WriteSheet["pageSetup"]> = {
  paperSize: "a4",
  orientation: "landscape",
  fitToPage: true,
  fitToWidth: 1,
  fitToHeight: 0,
  horizontalCentered: true,
  margins: MARGINS,
};

/** Footer with the page number, wording around the page and the number of pages. */
export function pageFooter([before, between, after]: readonly [string, string, string]): string {
  const font = /\p{Script=Han}/u.test(before + after) ? "宋体,常规" : "Times New Roman,Regular";
  return `&C&"${font}"&9${before}&P${between}&N${after}`;
}

/** A table that is scaled down further than this can hardly be read on paper: 9 points become 8. */
const LEAST_SCALE = 0.9;

/**
 * What a page has for the text of so many columns, in half-width characters, where the table stays readable on paper.
 */
export function readableRoom(columns: number): number {
  const pageWidth = PAPER.width - (MARGINS.left + MARGINS.right) * 72;
  return pageWidth / LEAST_SCALE / (BODY_SIZE / 2) - columns * GUTTER;
}

/**
 * How many points of row height fit on one page, once the sheet is scaled to the page's width.
 *
 * @param widths text room of the columns in half-width characters
 */
export function pageCapacity(widths: readonly number[]): number {
  const sheetWidth = widths.reduce((sum, width) => sum + (width + GUTTER) * (BODY_SIZE / 2), 0);
  const pageWidth = PAPER.width - (MARGINS.left + MARGINS.right) * 72;
  const pageHeight = PAPER.height - (MARGINS.top + MARGINS.bottom) * 72;
  const scale = Math.min(1, pageWidth / sheetWidth);
  return (pageHeight / scale) * (1 - RESERVE);
}
