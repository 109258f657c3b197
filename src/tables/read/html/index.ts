/** Tables of web pages, and of the HTML that sites and spreadsheet programs hand out as .xls and .doc. */
import { TableReadError } from "../error.js";
import { TableFlow } from "../flow.js";
import type { Grid } from "../grid.js";
import { Meter, type ReadLimits } from "../limits.js";
import { readTags } from "../tags.js";
import { htmlHandler } from "./handler.js";
import { StyleSheet } from "./stylesheet.js";

/** More of them are not worth naming. */
const NAMED = 5;

/**
 * Reads a page.
 *
 * @throws TableReadError `table-page-frames` where a page without a table shows others
 */
export async function readHtml(html: string, limits: ReadLimits): Promise<Grid[]> {
  const flow = new TableFlow(new Meter(limits));
  const handler = htmlHandler(flow, styleSheetOf(html));
  await readTags(html, handler, "html");
  const grids = flow.finish("page");
  const frames = [...new Set(handler.frames)].slice(0, NAMED);
  if (grids.length === 0 && frames.length > 0)
    throw new TableReadError("table-page-frames", { zh: frames.join("、"), en: frames.join(", ") });
  return grids;
}

/** The styles of a page, wherever they stand: those at its end hold for all of it. */
function styleSheetOf(html: string): StyleSheet {
  const sheet = new StyleSheet();
  const tag = /<(\/)?style\b[^>]{0,1000}>/giu;
  let start: number | null = null;
  for (let found = tag.exec(html); found !== null; found = tag.exec(html)) {
    if (found[1] === undefined) start ??= tag.lastIndex;
    else if (start !== null) {
      sheet.add(html.slice(start, found.index));
      start = null;
    }
  }
  return sheet;
}
