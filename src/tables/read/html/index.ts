/** Tables of web pages, and of the HTML that sites hand out as .xls and .doc. */
import { TableFlow } from "../flow.js";
import type { Grid } from "../grid.js";
import { Meter, type ReadLimits } from "../limits.js";
import { readTags } from "../tags.js";
import { htmlHandler } from "./handler.js";

/** Reads a page. */
export async function readHtml(html: string, limits: ReadLimits): Promise<Grid[]> {
  const flow = new TableFlow(new Meter(limits));
  await readTags(html, htmlHandler(flow), "html");
  return flow.finish();
}
