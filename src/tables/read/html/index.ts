/** Tables of web pages, and of the HTML that sites hand out as .xls and .doc. */
import { TableFlow } from "../flow.js";
import type { Grid } from "../grid.js";
import { Meter, type ReadLimits } from "../limits.js";
import { tagStream } from "../tags.js";
import { htmlHandler } from "./handler.js";

/** Characters given to the parser at once. */
const SLICE = 64 * 1024;

/** Reads a page. */
export async function readHtml(html: string, limits: ReadLimits): Promise<Grid[]> {
  const flow = new TableFlow(new Meter(limits));
  const stream = await tagStream(htmlHandler(flow), "html");
  for (let start = 0; start < html.length; start += SLICE) stream.write(html.slice(start, start + SLICE));
  stream.end();
  return flow.finish();
}
