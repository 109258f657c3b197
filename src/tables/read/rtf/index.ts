/** Rich text (RTF), as Word, WPS, WordPad and many systems write it. */
import { TableFlow } from "../flow.js";
import type { Grid } from "../grid.js";
import { Meter, type ReadLimits } from "../limits.js";
import { emit } from "../word/document.js";
import { RichText } from "./rich-text.js";
import { readTokens } from "./tokens.js";

/** Reads the tables of the text; headers, notes, comments and floating boxes are not looked at. */
export async function readRtf(bytes: Uint8Array, limits: ReadLimits): Promise<Grid[]> {
  const text = new RichText();
  readTokens(bytes, text);
  const flow = new TableFlow(new Meter(limits));
  emit(text.finish(), flow);
  return flow.finish("document");
}
