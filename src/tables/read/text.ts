import { readCsv } from "./csv.js";
import type { Grid } from "./grid.js";
import { readHtml } from "./html/index.js";
import type { ReadLimits } from "./limits.js";
import { isMarkdown, readMarkdown } from "./markdown.js";
import { isHtml } from "./sniff.js";

/** Reads a text, whatever it is. */
export async function readText(text: string, limits: ReadLimits, name: string): Promise<Grid[]> {
  if (isHtml(text)) return readHtml(text, limits);
  if (isMarkdown(text)) return readMarkdown(text, limits);
  return readCsv(text, limits, name);
}
