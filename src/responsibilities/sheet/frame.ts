/** The frame of every sheet of the mapping workbook. */
import type { DrawnSheet } from "../../tables/xlsx/drawn.js";
import { PAGE_SETUP, pageFooter } from "../../tables/xlsx/paper.js";

/** Height of a title, in points. */
export const TITLE_HEIGHT = 28;

/** Print set-up and page numbers. */
export const FRAME: Pick<DrawnSheet, "pageSetup" | "headerFooter"> = {
  pageSetup: PAGE_SETUP,
  headerFooter: { oddFooter: pageFooter(["第 ", " 页，共 ", " 页"]) },
};
